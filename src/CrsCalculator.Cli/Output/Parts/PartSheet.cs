using System.Collections.Immutable;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Output.Parts;

/// <summary>A value of a rule: its name, the value, and its provision if it has its own.</summary>
internal sealed record PartLine(Phrase Name, string Value, string? Provision = null);

/// <summary>A table of a rule. The first column has the names of the rows.</summary>
internal sealed record PartTable(string Title, ImmutableArray<string> Heads, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>The source of the table, if it differs from the rule's.</summary>
    public Citation? Citation { get; init; }
}

/// <summary>The values of a rule, in words.</summary>
internal sealed record PartSheet(ImmutableArray<PartLine> Lines, ImmutableArray<PartTable> Tables);

/// <summary>An entry of a part: when it applies, its source, and its contents; nothing in a gap.</summary>
internal sealed record PartEntry(LocalDate From, LocalDate? To, RuleGap? Gap, Citation? Citation, Certainty Certainty)
{
    public LocalDate? VerifiedTo { get; init; }

    /// <summary>Whether some of its values are less certain than the entry, and say so themselves.</summary>
    public bool IsPartlyUnconfirmed { get; init; }

    /// <summary>How sure it is, in words.</summary>
    public string CertaintyIn(Speech speech) =>
        IsPartlyUnconfirmed ? speech.Say(PartWords.PartlyUnconfirmed) : speech.Crs.Certainty(Certainty);

    /// <summary>Whether the official rule book has the same entry.</summary>
    public bool IsOfficial { get; init; }

    public required Func<Speech, PartSheet> Sheet { get; init; }
}
