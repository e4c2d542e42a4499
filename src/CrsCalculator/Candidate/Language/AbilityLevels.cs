using System.Runtime.CompilerServices;

namespace CrsCalculator;

/// <summary>The CLB or NCLC level of each of the four abilities, in one language.</summary>
/// <remarks>
/// The default value has level 0 in all four: no test. Four bytes in size. Immutable, and safe to use from several threads.
/// </remarks>
public readonly record struct AbilityLevels
{
    // One byte per ability, listening lowest: a single word stays in a register, four separate bytes do not.
    private readonly uint _levels;

    /// <summary>Creates the four levels.</summary>
    /// <param name="listening">The level in listening.</param>
    /// <param name="reading">The level in reading.</param>
    /// <param name="writing">The level in writing.</param>
    /// <param name="speaking">The level in speaking.</param>
    public AbilityLevels(Clb listening, Clb reading, Clb writing, Clb speaking) =>
        _levels = (uint)(listening.Level | (reading.Level << 8) | (writing.Level << 16) | (speaking.Level << 24));

    /// <summary>The level in listening.</summary>
    public Clb Listening => At(0);

    /// <summary>The level in reading.</summary>
    public Clb Reading => At(8);

    /// <summary>The level in writing.</summary>
    public Clb Writing => At(16);

    /// <summary>The level in speaking.</summary>
    public Clb Speaking => At(24);

    /// <summary>The lowest of the four levels, which "CLB 7 in all four abilities" refers to.</summary>
    public Clb Lowest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            int oral = Math.Min(Listening.Level, Speaking.Level);
            int written = Math.Min(Reading.Level, Writing.Level);
            return Clb.Known(unchecked((byte)Math.Min(oral, written)));
        }
    }

    /// <summary>The level of one ability.</summary>
    /// <param name="ability">The ability.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such ability.</exception>
    public Clb this[Ability ability] => ability <= Ability.Speaking
        ? At(8 * (int)ability)
        : throw new ArgumentOutOfRangeException(nameof(ability), ability, "An ability must be listening, reading, writing or speaking.");

    /// <summary>Returns a copy with another level in one ability.</summary>
    /// <param name="ability">The ability.</param>
    /// <param name="level">The new level.</param>
    /// <returns>The four levels.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such ability.</exception>
    public AbilityLevels With(Ability ability, Clb level) => ability switch
    {
        Ability.Listening => new AbilityLevels(level, Reading, Writing, Speaking),
        Ability.Reading => new AbilityLevels(Listening, level, Writing, Speaking),
        Ability.Writing => new AbilityLevels(Listening, Reading, level, Speaking),
        Ability.Speaking => new AbilityLevels(Listening, Reading, Writing, level),
        _ => throw new ArgumentOutOfRangeException(nameof(ability), ability, "An ability must be listening, reading, writing or speaking."),
    };

    /// <summary>Creates the four levels from numbers.</summary>
    /// <param name="listening">Listening, 0 to 12.</param>
    /// <param name="reading">Reading, 0 to 12.</param>
    /// <param name="writing">Writing, 0 to 12.</param>
    /// <param name="speaking">Speaking, 0 to 12.</param>
    /// <returns>The four levels.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A level is not in 0 to 12.</exception>
    public static AbilityLevels From(int listening, int reading, int writing, int speaking) =>
        new(Clb.From(listening), Clb.From(reading), Clb.From(writing), Clb.From(speaking));

    /// <summary>Creates four equal levels.</summary>
    /// <param name="level">The level, 0 to 12.</param>
    /// <returns>The four levels.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not in 0 to 12.</exception>
    public static AbilityLevels All(int level) => From(level, level, level, level);

    /// <summary>The four levels: listening, reading, writing, speaking.</summary>
    /// <returns>For example <c>9/9/8/9</c>.</returns>
    public override string ToString() => $"{Listening}/{Reading}/{Writing}/{Speaking}";

    private Clb At(int shift) => Clb.Known(unchecked((byte)(_levels >> shift)));
}
