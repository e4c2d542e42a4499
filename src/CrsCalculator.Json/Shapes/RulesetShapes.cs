using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;
using CrsCalculator.Json.Shapes.Points;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Json.Shapes;

/// <summary>
/// The fields of <c>crs-ruleset/1</c>. An unreadable factor, group or section is replaced by one that earns nothing, so that everything
/// else can still be checked; the document then has an issue and never becomes a ruleset.
/// </summary>
internal static class RulesetShapes
{
    public const string Format = "crs-ruleset/1";

    private static readonly SectionRead StandInSection =
        new(new PointsSection(CrsSection.Core, new PointsCap(PointsGrid.MaxPoints)), Maximum: null);

    private static readonly PointsGroup StandInGroup = new("unread", new PointsCap(0));

    private static readonly CrsFactorRule StandInFactor = new()
    {
        Id = FactorId.Parse("unread"),
        Section = CrsSection.Core,
        Row = CrsInput.Nomination,
        Points = new PointsGrid(new Bands(), 0),
        Citation = new Citation("unread", "unread", LocalDate.MinIsoValue),
    };

    /// <summary>A whole ruleset.</summary>
    public static readonly Shape<CrsRuleset> Document = new(
        Format,
        [
            Field.Required("schema", "the format", Values.FormatName(Format), (CrsRuleset _) => Format, out _),
            Field.Required(
                "id",
                "a short name that every result shows: 1 to 64 letters, digits, dots, hyphens and underscores",
                Values.RulesetId,
                (CrsRuleset r) => r.Id,
                out var id),
            Field.Required(
                "inForceFrom",
                "the first day on which the rules apply, 2015-01-01 or later",
                Values.Day,
                (CrsRuleset r) => r.InForceFrom,
                out var inForceFrom),
            Field.Required(
                "instruction",
                "the instruction that the rules come from",
                Values.TextNotBlank,
                (CrsRuleset r) => r.Instruction,
                out var instruction),
            Field.Stated("summary", "what changes, in a few words", Values.Text, (CrsRuleset r) => r.Summary, out var summary),
            Field.Required(
                "sections",
                "the sections, each with its cap",
                new KeptListKind<SectionRead>(PointsShapes.Sections, static _ => StandInSection),
                (CrsRuleset r) => SectionsOf(r.Tables),
                out var sections),
            Field.Required(
                "groups",
                "the groups of factors that share a cap; an empty list for none",
                new KeptListKind<PointsGroup>(PointsShapes.Groups, static _ => StandInGroup),
                (CrsRuleset r) => r.Tables.Groups,
                out var groups),
            Field.Optional(
                "occupationTiers",
                "the occupations that are rewarded for their wage",
                PointsShapes.Tiers,
                (CrsRuleset r) => r.Tables.OccupationTiers,
                out var tiers),
            Field.Required(
                "factors",
                "the factors, in the order in which results list them; where several share a cap, the earlier ones take their points first",
                new KeptListKind<CrsFactorRule>(PointsShapes.Factors, static _ => StandInFactor),
                (CrsRuleset r) => r.Tables.Factors,
                out var factors),
        ],
        (ref v) => RulesetOf(
            v.Get(id),
            v.Get(inForceFrom),
            v.Get(instruction),
            v.GetOr(summary, string.Empty),
            TablesOf(v.Get(sections), v.Get(groups), v.Get(factors), v.Get(tiers)),
            out _)!)
    {
        Check = (ref v, issues) =>
        {
            bool wasRead = issues.IsEmpty;
            var unread = new Unread(v.Get(sections), v.Get(groups), v.Get(factors), v.IsUnreadable(tiers));
            ImmutableArray<SectionRead> stated = v.GetOr(sections, []);
            CrsTables tables = TablesOf(stated, v.GetOr(groups, []), v.GetOr(factors, []), v.Get(tiers));
            RulesetOf(
                v.GetOr(id, "unread"),
                v.GetOr(inForceFrom, RuleBook.Official.Points.LastAvailable!.InForceFrom),
                v.GetOr(instruction, "unread"),
                v.GetOr(summary, string.Empty),
                tables,
                out ImmutableArray<Issue> found);
            issues.AddRange(found.Where(issue => issue.Code != IssueCodes.IdOfOfficialRuleset && !unread.IsBehind(issue)));
            if (unread.IsNothing && found.All(static issue => issue.Code != IssueCodes.UnknownGroup))
            {
                CheckMaxima(stated, tables, issues);
            }

            // A stand-in for an error differs from any ruleset, and a wrong maximum may point to an error: corrected, the ruleset may be
            // the official one.
            if (wasRead && issues.IsEmpty)
            {
                issues.AddRange(found);
            }
        },
    };

    private static CrsTables TablesOf(
        ImmutableArray<SectionRead> sections,
        ImmutableArray<PointsGroup> groups,
        ImmutableArray<CrsFactorRule> factors,
        OccupationTiers? tiers) => new()
        {
            Sections = [.. sections.Select(static section => section.Section)],
            Groups = groups,
            Factors = factors,
            OccupationTiers = tiers,
        };

    private static CrsRuleset? RulesetOf(
        string id,
        LocalDate inForceFrom,
        string instruction,
        string summary,
        CrsTables tables,
        out ImmutableArray<Issue> issues)
    {
        CrsRuleset.TryCreate(id, inForceFrom, instruction, summary, tables, out CrsRuleset? ruleset, out issues);
        return ruleset;
    }

    private static ImmutableArray<SectionRead> SectionsOf(CrsTables tables) =>
        [.. tables.Sections.Select(section => new SectionRead(section, MaximumOf(tables, section.Id)))];

    /// <summary>
    /// Returns the maximum points of a section. In sections A and B this is the sum of the factors, even if above the cap: no cap is ever
    /// reached there, so it would hide a mistyped cell.
    /// </summary>
    private static PointsCap MaximumOf(CrsTables tables, CrsSection section)
    {
        CrsTables counted = section is CrsSection.Core or CrsSection.Spouse
            ? tables.With(new PointsSection(section, new PointsCap(PointsGrid.MaxPoints)))
            : tables;
        return new PointsCap(counted.Maximum(section, hasSpouse: true), counted.Maximum(section, hasSpouse: false));
    }

    /// <summary>Reports a stated maximum that differs from the sum of the factors.</summary>
    private static void CheckMaxima(ImmutableArray<SectionRead> sections, CrsTables tables, IssueList issues)
    {
        for (int i = 0; i < sections.Length; i++)
        {
            PointsCap actual = MaximumOf(tables, sections[i].Section.Id);
            if (sections[i].Maximum is { } stated && stated != actual)
            {
                string path = $"$.sections[{Invariant.Text(i)}].maximum";
                bool isOneNumber = stated.IsTheSameForAll && actual.IsTheSameForAll;
                AddMismatch(isOneNumber ? path : $"{path}.withSpouse", stated.WithSpouse, actual.WithSpouse, issues);
                AddMismatch($"{path}.single", stated.Single, isOneNumber ? stated.Single : actual.Single, issues);
            }
        }
    }

    private static void AddMismatch(string path, int stated, int actual, IssueList issues)
    {
        if (stated != actual)
        {
            issues.AddRange(
                [new Issue(path, IssueCodes.MaximumMismatch, new Facts(Invariant.Text(stated), Invariant.Text(actual)))]);
        }
    }

    /// <summary>The parts of a document that could not be read, which explain some of a check's findings.</summary>
    private sealed class Unread(
        ImmutableArray<SectionRead> sections,
        ImmutableArray<PointsGroup> groups,
        ImmutableArray<CrsFactorRule> factors,
        bool areTiersUnread)
    {
        private readonly ImmutableArray<string> _paths =
        [
            .. PathsOf("$.sections", sections, StandInSection),
            .. PathsOf("$.groups", groups, StandInGroup),
            .. PathsOf("$.factors", factors, StandInFactor),
        ];

        /// <summary>Whether everything that adds up to points could be read.</summary>
        public bool IsNothing => !IsAny(sections, StandInSection) && !IsAny(groups, StandInGroup) && !IsAny(factors, StandInFactor);

        public bool IsBehind(Issue issue) =>
            _paths.Any(path => issue.Path.StartsWith(path, StringComparison.Ordinal)) || issue.Code switch
            {
                IssueCodes.EmptyGroup => IsAny(factors, StandInFactor),
                IssueCodes.UnknownGroup => IsAny(groups, StandInGroup),
                IssueCodes.SectionWithoutCap or IssueCodes.CapAboveSectionCap => IsAny(sections, StandInSection),
                IssueCodes.DuplicateName => IsNameOfStandIn(issue.Facts[0]),
                IssueCodes.TiersMissing => areTiersUnread,
                _ => false,
            };

        /// <summary>Whether it is the name of a stand-in.</summary>
        private bool IsNameOfStandIn(string name) =>
            (name == Code.Of(StandInSection.Section.Id) && IsAny(sections, StandInSection))
            || (name == StandInGroup.Id && IsAny(groups, StandInGroup))
            || (name == StandInFactor.Id.Text && IsAny(factors, StandInFactor));

        /// <summary>Whether a list is missing, or has an element that could not be read.</summary>
        private static bool IsAny<T>(ImmutableArray<T> items, T standIn)
            where T : class => items.IsDefault || items.Any(item => ReferenceEquals(item, standIn));

        private static IEnumerable<string> PathsOf<T>(string list, ImmutableArray<T> items, T standIn)
            where T : class => items.IsDefault
                ? []
                : Enumerable.Range(0, items.Length)
                    .Where(place => ReferenceEquals(items[place], standIn))
                    .Select(place => $"{list}[{Invariant.Text(place)}]");
    }
}
