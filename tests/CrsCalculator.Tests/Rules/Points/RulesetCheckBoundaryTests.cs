using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Tests.Rules;

/// <summary>The last tables that pass, the first that do not, and what is said of those.</summary>
public class RulesetCheckBoundaryTests
{
    private static readonly Citation Source = new("Hypothesis", "test", new LocalDate(2027, 1, 1));
    private static readonly CrsTables Good = LastAvailable.Ruleset.Tables;

    public static TheoryData<string, string, Func<CrsTables, CrsTables>> Told => new()
    {
        { "it begins too late", "$.core.single.age tableFirstRow 19 18", t => Ages(t, 19, Enumerable.Repeat(5, 40)) },
        { "it ends too early", "$.core.single.age tableLastRow 44 45", t => Ages(t, 18, Enumerable.Repeat(5, 27)) },
        {
            "a rise behind 30",
            "$.core.single.age pointsRise 31",
            t => Ages(t, 17, Enumerable.Range(0, 40).Select(static i => i < 14 ? 5 : 6))
        },
        { "a rise at the end", "$.core.single.age pointsRise 46", t => Ages(t, 17, [.. Enumerable.Repeat(5, 29), 6]) },
        { "a rise behind two falls", "$.core.single.age pointsRise 21", t => Ages(t, 17, [9, 9, 8, 7, 8, .. Enumerable.Repeat(8, 30)]) },
        {
            "a cap that one ability passes",
            "$.core.single.firstLanguage capBelowTable 33 34",
            t => t with { Single = t.Single with { FirstLanguage = new AbilityTable(Source, t.Single.FirstLanguage.Points, 33) } }
        },
        {
            "levels of education",
            "$.core.single.education tableLength 3 8",
            t => t with { Single = t.Single with { Education = new PointsTable(Source, 0, [0, 1, 2]) } }
        },
        {
            "too few years",
            "$.core.withSpouse.canadianWork tableLength 1 2 to 16",
            t => t with { WithSpouse = t.WithSpouse with { CanadianWork = new PointsTable(Source, 0, [0]) } }
        },
        {
            "too many years",
            "$.core.withSpouse.canadianWork tableLength 17 2 to 16",
            t => t with { WithSpouse = t.WithSpouse with { CanadianWork = new PointsTable(Source, 0, new int[17]) } }
        },
        {
            "years that begin at one",
            "$.core.single.canadianWork tableFirstRow 1 0",
            t => t with { Single = t.Single with { CanadianWork = new PointsTable(Source, 1, [0, 5]) } }
        },
        {
            "years of a spouse",
            "$.spouse.canadianWork pointsFall 2",
            t => t with { Spouse = t.Spouse with { CanadianWork = new PointsTable(Source, 0, [0, 9, 8]) } }
        },
        {
            "a level of education that there is not",
            "$.transferability.educationAndCanadianWork thresholds 3, 8 7",
            t => Pairs(
                t,
                c => c with { EducationAndCanadianWork = new CombinationTable(Source, new Bands(3, 8), new Bands(1), [0, 0, 0, 1, 0, 2]) })
        },
        {
            "a pair that falls",
            "$.transferability.foreignWorkAndCanadianWork pointsFall 1/1",
            t =>
                Pairs(
                    t,
                    c => c with { ForeignWorkAndCanadianWork = new CombinationTable(Source, new Bands(1), new Bands(1), [0, 9, 0, 8]) })
        },
        {
            "a cap of a section",
            "$.transferability.sectionCap capAboveSectionCap 1201 1200",
            t => Pairs(t, static c => c with { SectionCap = 1201 })
        },
        {
            "a cap below nothing",
            "$.transferability.foreignWorkCap outOfRange -1 0 1200",
            t => Pairs(t, static c => c with { ForeignWorkCap = -1 })
        },
        {
            "study that earns for nothing",
            "$.additional.canadianStudy pointsForNothing 5",
            t => t with { Additional = t.Additional with { CanadianStudy = new PointsTable(Source, 0, [5, 15, 30]) } }
        },
        {
            "French that falls",
            "$.additional.french pointsFall 1/1",
            t =>
                t with
                {
                    Additional = t.Additional with { French = new CombinationTable(Source, new Bands(7), new Bands(5), [0, 0, 50, 25]) },
                }
        },
    };

    public static TheoryData<string, Func<CrsTables, CrsTables>> Passed => new()
    {
        { "ages from 18 to 45", t => Ages(t, 18, Enumerable.Repeat(5, 28)) },
        { "a rise at 30", t => Ages(t, 17, Enumerable.Range(0, 40).Select(static i => i < 13 ? 5 : 6)) },
        { "a rise behind a plateau", t => Ages(t, 17, [1, 1, 2, 2, 3, .. Enumerable.Repeat(3, 30)]) },
        { "a plateau behind a fall", t => Ages(t, 17, [9, 8, 8, 8, .. Enumerable.Repeat(7, 30)]) },
        { "sixteen years", t => t with { WithSpouse = t.WithSpouse with { CanadianWork = new PointsTable(Source, 0, new int[16]) } } },
        {
            "all thirteen levels",
            t => t with { Single = t.Single with { FirstLanguage = new AbilityTable(Source, Enumerable.Range(0, 13), 136) } }
        },
        {
            "the highest level of education",
            t => Pairs(t, c => c with { EducationAndCanadianWork = new CombinationTable(Source, new Bands(7), new Bands(1), [0, 0, 0, 1]) })
        },
        { "the greatest cap", t => Pairs(t, static c => c with { SectionCap = 1200, EducationCap = 1200, ForeignWorkCap = 0 }) },
        {
            "a cap of one ability",
            t => t with { Single = t.Single with { FirstLanguage = new AbilityTable(Source, t.Single.FirstLanguage.Points, 34) } }
        },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void A_fault_is_reported_with_its_numbers(string fault, string told, Func<CrsTables, CrsTables> change) =>
        RulesetCheck.Of(change(Good)).Select(static issue => $"{issue.Path} {issue.Code} {string.Join(' ', issue.Facts)}")
            .Should().Contain(told, fault);

    [Theory]
    [MemberData(nameof(Passed))]
    public void What_is_just_right_passes(string what, Func<CrsTables, CrsTables> change) =>
        RulesetCheck.Of(change(Good)).Should().BeEmpty(what);

    [Fact]
    public void A_name_has_64_letters_at_most()
    {
        LastAvailable.Ruleset.Derive(new string('a', 64), static tables => tables).Id.Should().HaveLength(64);
        FluentActions.Invoking(() => LastAvailable.Ruleset.Derive(new string('a', 65), static tables => tables))
            .Should().Throw<ArgumentException>().WithMessage("*is no name for a ruleset: 1 to 64*");
    }

    [Fact]
    public void A_derived_ruleset_says_what_it_comes_from() =>
        LastAvailable.Ruleset.Derive("mine", static tables => tables).Summary.Should().Be("Derived from 2025-03-25");

    [Fact]
    public void The_most_of_a_section_is_what_its_tables_and_caps_allow()
    {
        Pairs(Good, static c => c with { EducationCap = 20, ForeignWorkCap = 30, SectionCap = 1000 }).Transferability.Maximum
            .Should().Be(20 + 30 + 50);
        Pairs(Good, static c => c with { EducationCap = 1000, ForeignWorkCap = 1000, SectionCap = 1000 }).Transferability.Maximum
            .Should().Be((50 + 50) + (50 + 50) + 50);
        AdditionalTables more = Good.Additional with
        {
            SectionCap = 1200,
            JobOffer = new PointsTable(Source, 0, [0, 200, 50]),
            HighWageCanadianWork = new CombinationTable(Source, new Bands(1, 2, 3), new Bands(1), [0, 0, 0, 1, 0, 2, 0, 3]),
            HighWageJobOffer = new PointsTable(Source, 0, [0, 4, 5, 6]),
        };
        more.Maximum.Should().Be(600 + 200 + 30 + 50 + 15 + 3 + 6);
        (more with { SectionCap = 600 }).Maximum.Should().Be(600);
    }

    private static CrsTables Ages(CrsTables tables, int first, IEnumerable<int> points) =>
        tables with { Single = tables.Single with { Age = new PointsTable(Source, first, points) } };

    private static CrsTables Pairs(CrsTables tables, Func<TransferabilityTables, TransferabilityTables> change) =>
        tables with { Transferability = change(tables.Transferability) };
}
