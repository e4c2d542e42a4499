using System.Collections.Immutable;

namespace CrsCalculator.Rules;

/// <summary>The settlement funds by family size, in Canadian dollars (IRPR 76(1)(b)(i)).</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record FundsTable
{
    private readonly ValueList<int> _bySize = ValueList<int>.None;

    /// <summary>The funds for a family of one, two and so on, rising; at least one entry.</summary>
    public required ImmutableArray<int> BySize
    {
        get => _bySize.Items;
        init => _bySize = new(Guard.Rising(NotEmpty(value, nameof(BySize))));
    }

    /// <summary>The funds for each additional member.</summary>
    public required int EachMore { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The funds for a family.</summary>
    /// <param name="familySize">The number of its members, 1 or more.</param>
    /// <returns>The funds in Canadian dollars.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The size is less than 1.</exception>
    public decimal For(int familySize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(familySize, 1);
        return familySize <= BySize.Length ? BySize[familySize - 1] : BySize[^1] + ((decimal)EachMore * (familySize - BySize.Length));
    }

    /// <summary>The funds by family size.</summary>
    /// <returns>For example <c>15263, 19001, 4112 for each more</c>.</returns>
    public override string ToString() => $"{string.Join(", ", BySize)}, {EachMore} for each more";

    private static ImmutableArray<int> NotEmpty(ImmutableArray<int> amounts, string name) => amounts.IsDefaultOrEmpty
        ? throw new ArgumentException("A table of funds must have an amount for a family of one.", name)
        : amounts;
}
