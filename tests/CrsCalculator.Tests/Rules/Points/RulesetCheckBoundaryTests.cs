using CrsCalculator.Rules;
using CrsCalculator.TestKit.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace CrsCalculator.Tests.Rules;

/// <summary>The last tables that pass, the first that do not, and what is said of those.</summary>
public class RulesetCheckBoundaryTests
{
    private static readonly CrsTables Good = LastAvailable.Ruleset.Tables;
    private static readonly FactorId Mine = FactorId.Parse("mine");

    public static TheoryData<string, string, Func<CrsTables, CrsTables>> Told => new()
    {
        {
            "a rise at the end, behind a fall at the beginning",
            "$.factors[0].points pointsRise 46",
            t => Ages(t, 17, [9, .. Enumerable.Repeat(5, 28), 6])
        },
        { "a rise behind two falls", "$.factors[0].points pointsRise 21", t => Ages(t, 17, [9, 9, 8, 7, 8, .. Enumerable.Repeat(8, 30)]) },
        {
            "a rise in one column",
            "$.factors[0].points.withSpouse pointsRise 40",
            t => t.WithGrid(FactorId.Age, new PointsGrid(new Bands(18, 40), null, [5, 4, 6], [0, 5, 4]))
        },
        {
            "a cap that one ability passes",
            "$.groups[0].cap capBelowTable 5 6",
            t => t.WithCap("secondLanguage", 5)
        },
        {
            "a cap that one ability passes in one column",
            "$.groups[0].cap capBelowTable 5 6",
            t => t.WithCap("secondLanguage", 5, 24)
        },
        { "more years than a table tells apart", "$.factors[4].bands thresholds 1, 16 15", t => Work(t, new Bands(1, 16), 0, 1, 2) },
        { "years of a spouse", "$.factors[7].points pointsFall 2", t => t.WithPoints(FactorId.SpouseCanadianWork, 0, 9, 8, 9, 9, 9) },
        {
            "a level of education that there is not",
            "$.factors[9].bands.rows thresholds 3, 8 7",
            t => t.WithGrid(FactorId.EducationAndCanadianWork, new PointsGrid(new Bands(3, 8), new Bands(1), 0, 0, 0, 1, 0, 2))
        },
        {
            "a level of language that there is not",
            "$.factors[8].bands.columns thresholds 7, 13 12",
            t => t.WithGrid(FactorId.EducationAndLanguage, new PointsGrid(new Bands(3), new Bands(7, 13), 0, 0, 0, 0, 1, 2))
        },
        {
            "a pair that falls",
            "$.factors[11].points pointsFall 1/1",
            t => t.WithGrid(FactorId.ForeignWorkAndCanadianWork, new PointsGrid(new Bands(1), new Bands(1), 0, 9, 0, 8))
        },
        {
            "a pair that falls in one column",
            "$.factors[11].points.single pointsFall 1/7",
            t => t.WithGrid(
                FactorId.ForeignWorkAndCanadianWork,
                new PointsGrid(new Bands(1), new Bands(5, 7), [0, 0, 0, 0, 5, 5], [0, 0, 0, 0, 5, 4]))
        },
        { "study that earns for nothing", "$.factors[15].points pointsForNothing 5", t => t.WithPoints(FactorId.CanadianStudy, 5, 15, 30) },
        { "French that falls", "$.factors[16].points pointsFall 7/5", t => t.WithPoints(FactorId.French, 0, 0, 50, 25) },
        { "a cap above that of its section", "$.groups[1].cap capAboveSectionCap 101 100", t => t.WithCap("education", 101) },
        {
            "a cap above that of its section in one column",
            "$.groups[2].cap capAboveSectionCap 101 100",
            t => t.WithCap("foreignWork", 101, 100)
        },
        {
            "a cap of a section below that of a group",
            "$.groups[1].cap capAboveSectionCap 50 49",
            t => t.WithCap(CrsSection.Transferability, 49, 100).WithCap("foreignWork", 49)
        },
        { "a factor twice", "$.factors[18].id duplicateName core.age", t => t with { Factors = t.Factors.Add(t.Factors[0]) } },
        { "a group twice", "$.groups[3].id duplicateName education", t => t with { Groups = t.Groups.Add(t.Groups[1]) } },
        { "a section twice", "$.sections[4].id duplicateName core", t => t with { Sections = t.Sections.Add(t.Sections[0]) } },
        {
            "a section that has no cap",
            "$.factors[16].section sectionWithoutCap further",
            t => t.With(t[FactorId.French] with { Section = CrsSection.Further })
        },
        { "a group that there is not", "$.factors[0].group unknownGroup youth", t => t.With(t[FactorId.Age] with { Group = "youth" }) },
        { "a group of nobody", "$.groups[3] emptyGroup youth", t => t.With(new PointsGroup("youth", new PointsCap(9))) },
        {
            "a group across sections",
            "$.groups[1] groupAcrossSections education additional, transferability",
            t => t.With(t[FactorId.EducationAndLanguage] with { Section = CrsSection.Additional })
        },
        {
            "years in a tier without tiers",
            "$.factors[18] tiersMissing canadianYearsInTier2",
            t => t.With(OfTier(CrsInput.CanadianYearsInTier2))
        },
        { "an offer in a tier without tiers", "$.factors[18] tiersMissing jobOfferTier", t => t.With(OfTier(CrsInput.JobOfferTier)) },
        {
            "tiers of the second fact",
            "$.factors[18] tiersMissing canadianYearsInTier3",
            t => t.With(Pair(CrsInput.ForeignYears, CrsInput.CanadianYearsInTier3))
        },
        {
            "four abilities beside another fact",
            "$.factors[18].column notCombinable firstLanguage",
            t => t.With(Pair(CrsInput.FirstLanguage, CrsInput.Age))
        },
        {
            "another fact beside four abilities",
            "$.factors[18].column notCombinable spouseLanguage",
            t => t.With(Pair(CrsInput.ForeignYears, CrsInput.SpouseLanguage))
        },
        {
            "points of two facts and one fact",
            "$.factors[0] missingField column",
            t => t.WithGrid(FactorId.Age, new PointsGrid(new Bands(18), new Bands(1), 0, 0, 0, 1))
        },
        {
            "points of one fact and two facts",
            "$.factors[16] missingField columns",
            t => t.WithGrid(FactorId.French, new PointsGrid(new Bands(7), 0, 25))
        },
        {
            "a certificate that earns for nothing",
            "$.factors[18].points pointsForNothing 1",
            t => t.With(MadeUpRules.Rule(Mine, CrsSection.Core, CrsInput.Certificate, new PointsGrid(new Bands(1), 1, 2)))
        },
        {
            "tiers that earn for nothing",
            "$.factors[18].points pointsForNothing 1",
            t => (t with { OccupationTiers = MadeUpRules.Tiers })
                .With(MadeUpRules.Rule(Mine, CrsSection.Core, CrsInput.CanadianYearsInTier1, new PointsGrid(new Bands(1), 1, 2)))
        },
    };

    public static TheoryData<string, Func<CrsTables, CrsTables>> Passed => new()
    {
        { "one band of all ages", t => t.WithGrid(FactorId.Age, new PointsGrid(new Bands(), 5)) },
        { "a rise at the end", t => Ages(t, 17, [.. Enumerable.Repeat(5, 29), 6]) },
        { "a rise behind a plateau", t => Ages(t, 17, [1, 1, 2, 2, 3, .. Enumerable.Repeat(3, 30)]) },
        { "a plateau behind a fall", t => Ages(t, 17, [9, 8, 8, 8, .. Enumerable.Repeat(7, 30)]) },
        { "the greatest age", t => t.WithGrid(FactorId.Age, new PointsGrid(new Bands(120), 9, 0)) },
        { "fifteen years", t => Work(t, Bands.UpTo(15), [.. Enumerable.Range(0, 16)]) },
        { "all thirteen levels", t => t.WithGrid(FactorId.FirstLanguage, new PointsGrid(Bands.UpTo(12), [.. Enumerable.Range(0, 13)])) },
        {
            "the highest level of education",
            t => t.WithGrid(FactorId.EducationAndCanadianWork, new PointsGrid(new Bands(7), new Bands(1), 0, 0, 0, 1))
        },
        {
            "the greatest cap",
            t => t.WithCap(CrsSection.Transferability, 1200).WithCap("education", 1200).WithCap("foreignWork", 0)
        },
        { "a cap of one ability", t => t.WithCap("secondLanguage", 6) },
        { "a cap that is that of its section", t => t.WithCap("education", 100) },
        { "kinds of offers in no order", t => t.WithPoints(FactorId.JobOffer, 0, 200, 50) },
        { "ages beside another fact in any order", t => t.With(Pair(CrsInput.Age, CrsInput.Nomination, 0, 5, 0, 3)) },
        { "age as the second fact", t => t.With(Pair(CrsInput.Nomination, CrsInput.Age, 0, 0, 5, 3)) },
        { "a pair of which one alone gives something", t => t.With(Pair(CrsInput.Sibling, CrsInput.Nomination, 0, 5, 5, 6)) },
        {
            "years that earn from none on",
            t => t.With(MadeUpRules.Rule(Mine, CrsSection.Core, CrsInput.ForeignYears, new PointsGrid(new Bands(1), 4, 6)))
        },
        { "no groups at all", t => t with { Groups = [], Factors = [.. t.Factors.Select(static rule => rule with { Group = null })] } },
        { "tiers that nothing reads", t => t with { OccupationTiers = MadeUpRules.Tiers } },
        { "tiers", t => (t with { OccupationTiers = MadeUpRules.Tiers }).With(OfTier(CrsInput.JobOfferTier)) },
        { "a section without factors", t => t.WithCap(CrsSection.Further, 10) },
        { "a factor more", static _ => MadeUpRules.Added },
        { "a factor moved", static _ => MadeUpRules.Moved },
        { "the highest of groups", static _ => MadeUpRules.Highest },
        { "by wage", static _ => MadeUpRules.ByWage },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void A_fault_is_reported_with_its_numbers(string fault, string told, Func<CrsTables, CrsTables> change) =>
        RulesetCheck.Of(change(Good)).Select(static issue => $"{issue.Path} {issue.Code} {string.Join(' ', issue.Facts)}")
            .Should().Equal([told], fault);

    [Theory]
    [MemberData(nameof(Passed))]
    public void What_is_just_right_passes(string what, Func<CrsTables, CrsTables> change) =>
        RulesetCheck.Of(change(Good)).Should().BeEmpty(what);

    /// <summary>Where the points of age peak, and whether they rise or fall at all, is for the ruleset to say.</summary>
    [Property(MaxTest = 200)]
    public Property Points_of_age_may_rise_to_any_peak_and_then_fall_or_stay() => Prop.ForAll(
        Hills.ToArbitrary(),
        static points => RulesetCheck.Of(Ages(Good, 17, points)).Should().BeEmpty());

    [Property(MaxTest = 200)]
    public Property A_rise_behind_the_peak_is_a_fault() => Prop.ForAll(
        (from points in Hills from rise in Gen.Choose(1, 20) select (points, rise)).ToArbitrary(),
        static hill =>
        {
            int[] points = [.. hill.points, 11, 10, 10 + hill.rise];
            int age = 17 + points.Length - 1;
            RulesetCheck.Of(Ages(Good, 17, points)).Where(static issue => issue.Code == IssueCodes.PointsRise)
                .Should().Contain(issue => issue.Facts[0] == Invariant.Text(age));
        });

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
        Maximum(Good.WithCap("education", 20).WithCap("foreignWork", 30), CrsSection.Transferability, cap: 1000).Should().Be(20 + 30 + 50);
        Maximum(Good, CrsSection.Transferability, cap: 1000, groups: 1000).Should().Be((50 + 50) + (50 + 50) + 50);
        Maximum(Good.WithHighest("education"), CrsSection.Transferability, cap: 1000, groups: 1000).Should().Be(50 + (50 + 50) + 50);
        CrsTables more = Good.WithPoints(FactorId.JobOffer, 0, 200, 50);
        Maximum(more, CrsSection.Additional, cap: 1200).Should().Be(600 + 200 + 30 + 50 + 15);
        Maximum(more, CrsSection.Additional, cap: 600).Should().Be(600);
        MadeUpRules.ByWage.Maximum(CrsSection.Additional, hasSpouse: false).Should().Be(600);
        Maximum(MadeUpRules.ByWage, CrsSection.Additional, cap: 1200).Should().Be(600 + 45 + 50);
        MadeUpRules.ByWage.Maximum(CrsSection.Further, hasSpouse: true).Should().Be(12);
        Good.Maximum(CrsSection.Further, hasSpouse: true).Should().Be(0);
        Good.WithCap(CrsSection.Spouse, 40).Maximum(CrsSection.Spouse, hasSpouse: false).Should().Be(0, "facts of a spouse give nothing");

        static int Maximum(CrsTables tables, CrsSection section, int cap, int? groups = null)
        {
            CrsTables changed = tables.WithCap(section, cap);
            changed = groups is { } most ? changed.WithCap("education", most).WithCap("foreignWork", most) : changed;
            return changed.Maximum(section, hasSpouse: false);
        }
    }

    /// <summary>Points that stay or rise to a peak, and from there on stay or fall; the peak may be at either end.</summary>
    private static Gen<int[]> Hills =>
        from rising in Gen.Choose(0, 10).ListOf()
        from falling in Gen.Choose(0, 10).NonEmptyListOf()
        select (int[])[.. rising.Take(40).Order(), .. falling.Take(40).OrderDescending()];

    /// <summary>Points of a band for each age from one on, and a band below that is as its first.</summary>
    private static CrsTables Ages(CrsTables tables, int first, IEnumerable<int> points)
    {
        int[] cells = [.. points];
        return tables.WithGrid(FactorId.Age, new PointsGrid(Bands.From(first + 1, first + cells.Length - 1), cells));
    }

    private static CrsTables Work(CrsTables tables, Bands bands, params int[] points) =>
        tables.WithGrid(FactorId.CanadianWork, new PointsGrid(bands, points));

    private static CrsFactorRule OfTier(CrsInput input) =>
        MadeUpRules.Rule(Mine, CrsSection.Additional, input, new PointsGrid(new Bands(1), 0, 5));

    private static CrsFactorRule Pair(CrsInput row, CrsInput column, params int[] cells) => MadeUpRules.Rule(
        Mine,
        CrsSection.Additional,
        row,
        new PointsGrid(new Bands(1), new Bands(1), cells.Length == 0 ? [0, 0, 0, 1] : cells),
        column);
}
