using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using CrsCalculator.Rules.Official;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>
/// The Comprehensive Ranking System as it stands from one day on: every table and cap, each with its citation. To score by it, enter it in
/// a <see cref="RuleBook"/>, or choose it with <see cref="ExpressEntry.ScoringBy"/>.
/// </summary>
/// <remarks>Immutable, compared by reference, and safe to use from several threads.</remarks>
/// <example>
/// <code>
/// CrsRuleset withoutSiblings = RuleBook.Official.Points.LastAvailable!.Derive(
///     "without-siblings",
///     tables =&gt; tables.With(tables[FactorId.Sibling] with { Points = new PointsGrid(new Bands(1), 0, 0) }));
/// CrsScore score = ExpressEntry.Official.ScoringBy(withoutSiblings).Score(factors, on);
/// </code>
/// </example>
[DebuggerDisplay("CRS ruleset {Id}")]
public sealed class CrsRuleset
{
    private CrsRuleset(string id, LocalDate inForceFrom, string instruction, string summary, CrsTables tables, bool isOfficial)
    {
        Id = id;
        InForceFrom = inForceFrom;
        Instruction = instruction;
        Summary = summary;
        Tables = tables;
        Compiled = new CompiledTables(tables);
        Standard = StandardTables.Read(tables);
        Flat = Standard is null ? null : new FlatTables(Standard);
        IsOfficial = isOfficial;
    }

    /// <summary>A short name that does not change: for an official ruleset the day from which it is in force, <c>2025-03-25</c>.</summary>
    public string Id { get; }

    /// <summary>The first day on which the ruleset is in force.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>The instruction that made it.</summary>
    public string Instruction { get; }

    /// <summary>What it changed, in a few words of English.</summary>
    public string Summary { get; }

    /// <summary>The tables and caps.</summary>
    public CrsTables Tables { get; }

    /// <summary>Whether the ruleset comes with the library, unchanged.</summary>
    public bool IsOfficial { get; }

    /// <summary>The instruction with the day from which it is in force.</summary>
    public Citation Citation => new(Instruction, "Comprehensive Ranking System", InForceFrom);

    /// <summary>
    /// Whether the ruleset has the factors, groups and sections of the official ones, no section A or B whose cap cuts, and the same points
    /// with and without a spouse in sections C and D. Only then is there a form compiled for scoring in
    /// bulk and for plans; a ruleset of another shape gives the same answers from its list of factors, more slowly.
    /// </summary>
    public bool IsStandard => Standard is not null;

    /// <summary>The tables as the engine reads them.</summary>
    internal CompiledTables Compiled { get; }

    /// <summary>The tables under their names; <see langword="null"/> for a ruleset of another shape.</summary>
    internal StandardTables? Standard { get; }

    /// <summary>The tables in the form that only scores; <see langword="null"/> for a ruleset of another shape.</summary>
    internal FlatTables? Flat { get; }

    /// <summary>
    /// Makes a ruleset, if its tables can be one. An official ruleset, unchanged, gives that ruleset itself; its id can name no other.
    /// </summary>
    /// <param name="id">A short name: 1 to 64 letters, digits, dots, hyphens or underscores.</param>
    /// <param name="inForceFrom">The first day on which it is in force, 2015-01-01 or later.</param>
    /// <param name="instruction">The instruction that it comes from. Not blank.</param>
    /// <param name="summary">What it changes, in a few words.</param>
    /// <param name="tables">The tables and caps.</param>
    /// <param name="ruleset">The ruleset, or <see langword="null"/>.</param>
    /// <param name="issues">Everything that is wrong, with paths as in a <c>crs-ruleset/1</c> document; empty when nothing is.</param>
    /// <returns>Whether there is a ruleset.</returns>
    public static bool TryCreate(
        string id,
        LocalDate inForceFrom,
        string instruction,
        string summary,
        CrsTables tables,
        [NotNullWhen(true)] out CrsRuleset? ruleset,
        out ImmutableArray<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(instruction);
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(tables);
        LocalDate from = inForceFrom.WithCalendar(CalendarSystem.Iso);
        CrsRuleset? official = OfficialPoints.Rulesets.FirstOrDefault(r => r.Id == id);
        if (official is not null
            && (official.InForceFrom, official.Instruction, official.Summary, official.Tables) == (from, instruction, summary, tables))
        {
            ruleset = official;
            issues = [];
            return true;
        }

        List<Issue> found = [];
        if (!IsValidId(id))
        {
            found.Add(new Issue("$.id", IssueCodes.InvalidText, new Facts(Excerpt.Of(id))));
        }

        LocalDate began = OfficialPoints.Rulesets[0].InForceFrom;
        if (from < began)
        {
            found.Add(new Issue("$.inForceFrom", IssueCodes.BeforeTheCrs, new Facts(Invariant.Text(from), Invariant.Text(began))));
        }

        if (string.IsNullOrWhiteSpace(instruction))
        {
            found.Add(new Issue("$.instruction", IssueCodes.InvalidText, new Facts(Excerpt.Of(instruction))));
        }

        found.AddRange(RulesetCheck.Of(tables));

        // With a fault corrected it may be the official one.
        if (official is not null && found.Count == 0)
        {
            found.Add(new Issue("$.id", IssueCodes.IdOfOfficialRuleset, new Facts(id)));
        }

        issues = [.. found];
        ruleset = found.Count > 0
            ? null
            : new CrsRuleset(id, from, instruction, summary, tables, isOfficial: false);
        return ruleset is not null;
    }

    /// <summary>Makes a hypothetical ruleset from this one.</summary>
    /// <param name="id">A short name for it: 1 to 64 letters, digits, dots, hyphens or underscores.</param>
    /// <param name="change">Gives the changed tables.</param>
    /// <param name="inForceFrom">
    /// The first day on which it is in force, 2015-01-01 or later; that of this ruleset when left out. In <see cref="RuleBook.WithPoints"/>
    /// it replaces what began on that day, so rules that fill a gap need the day on which the gap begins.
    /// </param>
    /// <param name="instruction">The instruction that it comes from, not blank; that of this ruleset when left out.</param>
    /// <param name="summary">What it changes, in a few words; from which ruleset it is derived when left out.</param>
    /// <returns>Your own ruleset. It carries a notice that it is not official.</returns>
    /// <exception cref="ArgumentException">
    /// The name, the day, the instruction or the changed tables cannot be a ruleset; the message lists every issue.
    /// </exception>
    public CrsRuleset Derive(
        string id,
        Func<CrsTables, CrsTables> change,
        LocalDate? inForceFrom = null,
        string? instruction = null,
        string? summary = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(change);
        if (!IsValidId(id))
        {
            throw new ArgumentException(
                $"'{id}' is no name for a ruleset: 1 to 64 letters, digits, dots, hyphens or underscores.",
                nameof(id));
        }

        bool isValid = TryCreate(
            id,
            inForceFrom ?? InForceFrom,
            instruction ?? Instruction,
            summary ?? $"Derived from {Id}",
            change(Tables),
            out CrsRuleset? ruleset,
            out ImmutableArray<Issue> issues);
        return isValid
            ? ruleset!
            : throw new ArgumentException($"The derived ruleset is not valid. {string.Join("; ", issues)}", ArgumentOf(issues[0].Path));
    }

    /// <summary>The argument of <see cref="Derive"/> that a path of an issue is about.</summary>
    private static string ArgumentOf(string path) => path switch
    {
        "$.id" => "id",
        "$.inForceFrom" => "inForceFrom",
        "$.instruction" => "instruction",
        _ => "change",
    };

    /// <summary>The ruleset's name.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    internal static CrsRuleset Official(LocalDate inForceFrom, string instruction, string summary, CrsTables tables)
    {
        IReadOnlyList<Issue> issues = RulesetCheck.Of(tables);
        Debug.Assert(issues.Count == 0, "An official ruleset has issues: " + string.Join("; ", issues));
        return new CrsRuleset(Invariant.Text(inForceFrom), inForceFrom, instruction, summary, tables, isOfficial: true);
    }

    private static bool IsValidId(string id) =>
        id.Length is >= 1 and <= 64 && id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
}
