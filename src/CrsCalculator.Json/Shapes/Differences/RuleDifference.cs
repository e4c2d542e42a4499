namespace CrsCalculator.Json;

/// <summary>One value that differs between two rules.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record RuleDifference
{
    /// <summary>
    /// The JSON path of the value in the second rule; in the first if the second has no such value. <c>$</c> is the entry.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>The id of the value's factor; <see langword="null"/> outside the factors of a ruleset.</summary>
    public string? Factor { get; init; }

    /// <summary>The row of a cell of points, such as <c>20</c>, <c>20-29</c>, <c>45+</c> or <c>doctoral</c>.</summary>
    public string? Row { get; init; }

    /// <summary>The column of a cell of points, if its factor has two facts.</summary>
    public string? Column { get; init; }

    /// <summary>
    /// The candidates to whom a cell of points applies: <c>withSpouse</c> or <c>single</c>; <see langword="null"/> for all of them.
    /// </summary>
    public string? Candidates { get; init; }

    /// <summary>The value in the first rule, as JSON; <see langword="null"/> if it has none.</summary>
    public string? Before { get; init; }

    /// <summary>The value in the second rule, as JSON; <see langword="null"/> if it has none.</summary>
    public string? After { get; init; }

    /// <summary>Whether the value only concerns a rule's source or certainty. No score and no verdict depends on it.</summary>
    public bool IsOfSource { get; init; }

    /// <summary>The path and both values.</summary>
    /// <returns>For example <c>core.age, 20: 100 to 5 (withSpouse)</c>.</returns>
    public override string ToString()
    {
        string place = Row is null ? Path : string.Join(", ", new[] { Factor, Row, Column }.OfType<string>());
        return $"{place}: {Before ?? "none"} to {After ?? "none"}{(Candidates is null ? string.Empty : $" ({Candidates})")}";
    }
}
