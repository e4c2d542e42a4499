using System.Collections.Immutable;
using CrsCalculator.Rules;
using CrsCalculator.Rules.Official;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator.Tests.Rules;

/// <summary>Tables that cannot be a ruleset are refused, each with its place and a code.</summary>
public class RulesetCheckTests
{
    private static readonly Citation Source = new("Hypothesis", "test", new LocalDate(2027, 1, 1));
    private static readonly CrsTables Good = LastAvailable.Ruleset.Tables;

    public static TheoryData<string, string, Func<CrsTables, CrsTables>> Faults => new()
    {
        {
            "$.core.single.age",
            IssueCodes.TableFirstRow,
            t => Single(t, c => c with { Age = new PointsTable(Source, 19, [.. Enumerable.Repeat(5, 40)]) })
        },
        { "$.core.single.age", IssueCodes.TableLastRow, t => Single(t, c => c with { Age = new PointsTable(Source, 17, [0, 10, 10]) }) },
        {
            "$.core.single.age",
            IssueCodes.PointsRise,
            t => Single(t, c => c with { Age = new PointsTable(Source, 17, [.. Enumerable.Range(0, 40)]) })
        },
        {
            "$.core.single.age",
            IssueCodes.PointsRise,
            t => Single(t, c => c with { Age = new PointsTable(Source, 17, c.Age.Points.SetItem(5, 0)) })
        },
        {
            "$.core.single.firstLanguage",
            IssueCodes.CapBelowTable,
            t => Single(t, c => c with { FirstLanguage = new AbilityTable(Source, c.FirstLanguage.Points, 33) })
        },
        {
            "$.additional.canadianStudy",
            IssueCodes.PointsFall,
            t => Additional(t, c => c with { CanadianStudy = new PointsTable(Source, 0, [0, 30, 15]) })
        },
        {
            "$.core.single.education",
            IssueCodes.TableLength,
            t => Single(t, c => c with { Education = new PointsTable(Source, 0, [0, 1, 2]) })
        },
        {
            "$.core.single.education",
            IssueCodes.TableFirstRow,
            t => Single(t, c => c with { Education = new PointsTable(Source, 1, [0, 1, 2, 3, 4, 5, 6, 7]) })
        },
        {
            "$.core.single.education",
            IssueCodes.PointsFall,
            t => Single(t, c => c with { Education = new PointsTable(Source, 0, [0, 1, 2, 3, 4, 5, 7, 6]) })
        },
        {
            "$.core.single.firstLanguage",
            IssueCodes.TableLength,
            t => Single(t, c => c with { FirstLanguage = new AbilityTable(Source, [0, 1], 8) })
        },
        {
            "$.core.single.secondLanguage",
            IssueCodes.PointsFall,
            t => Single(t, c => c with { SecondLanguage = new AbilityTable(Source, [0, 0, 0, 0, 0, 0, 0, 5, 4, 6, 6], 24) })
        },
        {
            "$.core.withSpouse.canadianWork",
            IssueCodes.PointsFall,
            t => t with { WithSpouse = t.WithSpouse with { CanadianWork = new PointsTable(Source, 0, [0, 9, 8]) } }
        },
        {
            "$.core.withSpouse.canadianWork",
            IssueCodes.TableLength,
            t => t with { WithSpouse = t.WithSpouse with { CanadianWork = new PointsTable(Source, 0, [0]) } }
        },
        {
            "$.spouse.language",
            IssueCodes.TableLength,
            t => t with { Spouse = t.Spouse with { Language = new AbilityTable(Source, [0], 0) } }
        },
        {
            "$.spouse.education",
            IssueCodes.PointsFall,
            t => t with { Spouse = t.Spouse with { Education = new PointsTable(Source, 0, [1, 0, 2, 3, 4, 5, 6, 7]) } }
        },
        {
            "$.transferability.certificateAndLanguage",
            IssueCodes.Thresholds,
            t =>
                Transfer(t, c => c with { CertificateAndLanguage = new CombinationTable(Source, new Bands(2), new Bands(5), [0, 0, 0, 5]) })
        },
        {
            "$.transferability.educationAndLanguage",
            IssueCodes.Thresholds,
            t => Transfer(t, c => c with { EducationAndLanguage = new CombinationTable(Source, new Bands(8), new Bands(5), [0, 0, 0, 5]) })
        },
        {
            "$.transferability.foreignWorkAndLanguage",
            IssueCodes.PointsFall,
            t =>
                Transfer(t, c => c with { ForeignWorkAndLanguage = new CombinationTable(Source, new Bands(1), new Bands(5), [0, 9, 0, 8]) })
        },
        {
            "$.transferability.foreignWorkAndLanguage",
            IssueCodes.PointsFall,
            t =>
                Transfer(t, c => c with { ForeignWorkAndLanguage = new CombinationTable(Source, new Bands(1), new Bands(5), [0, 0, 9, 8]) })
        },
        { "$.transferability.educationCap", IssueCodes.CapAboveSectionCap, t => Transfer(t, static c => c with { EducationCap = 101 }) },
        {
            "$.transferability.foreignWorkCap",
            IssueCodes.CapAboveSectionCap,
            t => Transfer(t, static c => c with { ForeignWorkCap = 101 })
        },
        { "$.transferability.educationCap", IssueCodes.OutOfRange, t => Transfer(t, static c => c with { EducationCap = -1 }) },
        { "$.additional.sectionCap", IssueCodes.CapAboveSectionCap, t => Additional(t, static c => c with { SectionCap = 1201 }) },
        {
            "$.additional.nomination",
            IssueCodes.PointsForNothing,
            t => Additional(t, c => c with { Nomination = new PointsTable(Source, 0, [1, 600]) })
        },
        {
            "$.additional.jobOffer",
            IssueCodes.TableLength,
            t => Additional(t, c => c with { JobOffer = new PointsTable(Source, 0, [0, 50]) })
        },
        {
            "$.additional.sibling",
            IssueCodes.TableFirstRow,
            t => Additional(t, c => c with { Sibling = new PointsTable(Source, 1, [0, 15]) })
        },
        {
            "$.additional.highWageCanadianWork",
            IssueCodes.Thresholds,
            t =>
                Additional(t, c => c with { HighWageCanadianWork = new CombinationTable(Source, new Bands(4), new Bands(1), [0, 0, 0, 5]) })
        },
        {
            "$.additional.highWageJobOffer",
            IssueCodes.TableLength,
            t => Additional(t, c => c with { HighWageJobOffer = new PointsTable(Source, 0, [0, 5]) })
        },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_where_it_is(string path, string code, Func<CrsTables, CrsTables> fault)
    {
        CrsRuleset.TryCreate(
            "faulty",
            new LocalDate(2027, 1, 1),
            "Test",
            string.Empty,
            fault(Good),
            out CrsRuleset? ruleset,
            out ImmutableArray<Issue> issues)
            .Should()
            .BeFalse();
        ruleset.Should().BeNull();
        issues.Should().Contain(issue => issue.Path == path && issue.Code == code, string.Join("; ", issues));
    }

    [Fact]
    public void All_faults_are_listed_at_once()
    {
        CrsTables faulty = Transfer(
            Additional(Good, static c => c with { SectionCap = 5000 }),
            static c => c with { EducationCap = 500, ForeignWorkCap = 500 });
        CrsRuleset.TryCreate("a b", new LocalDate(2027, 1, 1), " ", string.Empty, faulty, out _, out ImmutableArray<Issue> issues);
        issues.Select(static issue => issue.Path)
            .Should().Equal(
                "$.id",
                "$.instruction",
                "$.transferability.educationCap",
                "$.transferability.foreignWorkCap",
                "$.additional.sectionCap");
    }

    [Theory]
    [InlineData("")]
    [InlineData("with space")]
    [InlineData("../path")]
    [InlineData("é")]
    public void An_id_is_letters_digits_dots_hyphens_and_underscores(string id) =>
        CrsRuleset.TryCreate(id, new LocalDate(2027, 1, 1), "Test", string.Empty, Good, out _, out _).Should().BeFalse();

    [Fact]
    public void An_official_id_names_one_ruleset_only()
    {
        CrsRuleset official = RuleBook.Official.Points.At(new LocalDate(2026, 1, 21)).Value;
        CrsRuleset.TryCreate(
            official.Id,
            official.InForceFrom,
            official.Instruction,
            official.Summary,
            official.Tables,
            out CrsRuleset? same,
            out _)
            .Should()
            .BeTrue();
        same.Should().BeSameAs(official);
        CrsRuleset.TryCreate(
            official.Id,
            official.InForceFrom,
            official.Instruction,
            official.Summary,
            Transfer(Good, static c => c with { SectionCap = 90 }),
            out _,
            out ImmutableArray<Issue> issues)
            .Should()
            .BeFalse();
        issues.Select(static issue => $"{issue.Path} {issue.Code}").Should().Equal("$.id idOfOfficialRuleset");
    }

    [Fact]
    public void A_ruleset_cannot_begin_before_the_CRS()
    {
        CrsRuleset.TryCreate("early", new LocalDate(2014, 12, 31), "Test", string.Empty, Good, out _, out ImmutableArray<Issue> issues)
            .Should().BeFalse();
        issues.Select(static issue => $"{issue.Path} {issue.Code}").Should().Equal("$.inForceFrom beforeTheCrs");
        CrsRuleset.TryCreate("first", new LocalDate(2015, 1, 1), "Test", string.Empty, Good, out _, out _).Should().BeTrue();
    }

    [Fact]
    public void A_bad_name_is_reported_as_the_name() =>
        FluentActions.Invoking(() => LastAvailable.Ruleset.Derive("a b", static t => t))
            .Should().Throw<ArgumentException>().WithParameterName("id");

    [Fact]
    public void The_official_rulesets_have_no_faults() =>
        OfficialPoints.Rulesets.Should().OnlyContain(static r => RulesetCheck.Of(r.Tables).Count == 0);

    [Fact]
    public void Deriving_changes_only_what_is_changed_and_says_that_it_is_not_official()
    {
        CrsRuleset noSibling = LastAvailable.Ruleset.Derive(
            "no-sibling",
            static t => t with { Additional = t.Additional with { Sibling = PointsTable.YesNo(Source, 0) } });
        CrsFactors factors = new()
        {
            Age = 30,
            Education = EducationLevel.Doctoral,
            Languages = default,
            SiblingInCanada = true,
            CanadianStudy = CanadianStudy.ThreeYearsOrMore,
        };
        (LastAvailable.Ruleset.Score(factors).Total - noSibling.Score(factors).Total).Should().Be(15);
        noSibling.Explain(factors).LineOf(FactorId.Sibling)!.Citation.Should().Be(Source);
        noSibling.Explain(factors).Notices.Should().Equal(new Notice(NoticeCodes.RulesetNotOfficial, new Facts("no-sibling")));
    }

    [Fact]
    public void Deriving_nonsense_is_an_exception_that_lists_every_fault() =>
        FluentActions.Invoking(
            () =>
                LastAvailable.Ruleset.Derive(
                    "nonsense",
                    static t => Transfer(t, static c => c with { EducationCap = 700, ForeignWorkCap = 800 })))
            .Should().Throw<ArgumentException>().WithMessage("*educationCap*; *foreignWorkCap*");

    [Fact]
    public void A_derived_ruleset_fills_the_gap_and_leaves_the_rules_before_it()
    {
        CrsRuleset own = LastAvailable.Ruleset.Derive(
            "own",
            static t => t,
            new LocalDate(2026, 11, 3),
            "The instruction that was read",
            "What it changes");
        (own.InForceFrom, own.Instruction, own.Summary)
            .Should().Be((new LocalDate(2026, 11, 3), "The instruction that was read", "What it changes"));
        RuleBook book = RuleBook.Official.WithPoints(own);
        book.Points.At(new LocalDate(2026, 11, 2)).Value.IsOfficial.Should().BeTrue();
        book.Points.At(new LocalDate(2026, 11, 3)).Value.Should().BeSameAs(own);
        book.Points.Entries.Should().HaveSameCount(RuleBook.Official.Points.Entries);
        book.Points.LastAvailable.Should().BeSameAs(own);
    }

    [Fact]
    public void What_is_not_said_of_a_derived_ruleset_is_that_of_its_origin()
    {
        CrsRuleset own = LastAvailable.Ruleset.Derive("own", static t => t);
        (own.InForceFrom, own.Instruction, own.Summary)
            .Should().Be((LastAvailable.Ruleset.InForceFrom, LastAvailable.Ruleset.Instruction, "Derived from 2025-03-25"));
    }

    [Fact]
    public void What_is_wrong_with_a_derived_ruleset_is_reported_with_its_argument()
    {
        Wrong(static () => LastAvailable.Ruleset.Derive("own", static t => t, new LocalDate(2014, 12, 31)), "inForceFrom");
        Wrong(static () => LastAvailable.Ruleset.Derive("own", static t => t, instruction: " "), "instruction");
        Wrong(static () => LastAvailable.Ruleset.Derive("2025-03-25", static t => t, summary: "another"), "id");
        Wrong(
            static () => LastAvailable.Ruleset.Derive("own", static t => Additional(t, static a => a with { SectionCap = 2000 })),
            "change");

        static void Wrong(Func<CrsRuleset> derive, string argument) => FluentActions.Invoking(derive)
            .Should().Throw<ArgumentException>().WithParameterName(argument);
    }

    private static CrsTables Single(CrsTables tables, Func<CoreTables, CoreTables> change) =>
        tables with { Single = change(tables.Single) };

    private static CrsTables Transfer(CrsTables tables, Func<TransferabilityTables, TransferabilityTables> change) =>
        tables with { Transferability = change(tables.Transferability) };

    private static CrsTables Additional(CrsTables tables, Func<AdditionalTables, AdditionalTables> change) =>
        tables with { Additional = change(tables.Additional) };
}
