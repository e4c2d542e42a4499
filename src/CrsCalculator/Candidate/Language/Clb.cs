namespace CrsCalculator;

/// <summary>
/// A level of the Canadian Language Benchmarks (CLB), or of the Niveaux de compétence linguistique canadiens (NCLC)
/// for French: 0 to 12, both inclusive.
/// </summary>
/// <remarks>
/// The default value is level 0: nothing was demonstrated. Express Entry tests show no level above 10, which means "10 or higher".
/// Immutable, and safe to use from several threads.
/// </remarks>
public readonly record struct Clb : IComparable<Clb>
{
    /// <summary>The lowest level: nothing was demonstrated.</summary>
    public const int MinLevel = 0;

    /// <summary>The highest level of the scale.</summary>
    public const int MaxLevel = 12;

    private readonly byte _level;

    private Clb(byte level) => _level = level;

    /// <summary>The level, <see cref="MinLevel"/> to <see cref="MaxLevel"/>.</summary>
    public int Level => _level;

    /// <summary>Creates a level from a number.</summary>
    /// <param name="level">The level, 0 to 12.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not in 0 to 12.</exception>
    public static Clb From(int level) =>
        TryFrom(level, out Clb clb)
            ? clb
            : throw new ArgumentOutOfRangeException(nameof(level), level, $"A CLB or NCLC level must be {MinLevel} to {MaxLevel}.");

    /// <summary>Creates a level from a number, if there is such a level.</summary>
    /// <param name="level">A number.</param>
    /// <param name="clb">The level, or level 0 if there is none.</param>
    /// <returns>Whether <paramref name="level"/> is in 0 to 12.</returns>
    public static bool TryFrom(int level, out Clb clb)
    {
        bool known = level is >= MinLevel and <= MaxLevel;
        clb = known ? new Clb((byte)level) : default;
        return known;
    }

    /// <summary>Restores a level that was validated before it was stored.</summary>
    internal static Clb Known(byte level) => new(level);

    /// <inheritdoc/>
    public int CompareTo(Clb other) => _level.CompareTo(other._level);

    /// <summary>Whether the left level is lower.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">Another level.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public static bool operator <(Clb left, Clb right) => left._level < right._level;

    /// <summary>Whether the left level is lower or equal.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">Another level.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public static bool operator <=(Clb left, Clb right) => left._level <= right._level;

    /// <summary>Whether the left level is higher.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">Another level.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public static bool operator >(Clb left, Clb right) => left._level > right._level;

    /// <summary>Whether the left level is higher or equal.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">Another level.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public static bool operator >=(Clb left, Clb right) => left._level >= right._level;

    /// <summary>The level's number.</summary>
    /// <returns>For example <c>9</c>.</returns>
    public override string ToString() => Invariant.Text(Level);
}
