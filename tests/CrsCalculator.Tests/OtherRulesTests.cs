using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.TestKit.Rules;
using FsCheck.Fluent;
using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests;

/// <summary>
/// One rule book governs everything that a calculator says: change a part, and whatever depends on it changes, and nothing else.
/// </summary>
public class OtherRulesTests
{
    private static readonly LocalDate Before = OtherBooks.From.PlusDays(-1);

    private static readonly Person Skilled = new()
    {
        Education = [new Credential(CredentialLevel.BachelorsOrThreeYear, "CA", new LocalDate(2015, 6, 1))],
        LanguageTests = [English(9, daysAgo: 200)],
        Work = [Work(Developer, 700)],
    };

    [Fact]
    public void Other_points_change_every_score_and_no_eligibility()
    {
        ExpressEntry other = new(OtherBooks.Points(static tables => tables.WithPoints(FactorId.Sibling, 0, 40)));
        CrsFactors factors = ExpressEntry.Official.Assess(Profiles.Couple, On).Factors with { ProvincialNomination = false };
        Candidate couple = Profiles.Couple with { Principal = Profiles.Couple.Principal with { Nomination = null } };
        const int More = 25;

        other.Score(factors, On).Total.Should().Be(ExpressEntry.Official.Score(factors, On).Total + More);
        other.Explain(factors, On).LineOf(FactorId.Sibling)!.Value.Points.Should().Be(40);
        other.Assess(couple, On).Score.Total.Should().Be(ExpressEntry.Official.Assess(couple, On).Score.Total + More);
        other.Plan(couple, On).Total.Should().Be(ExpressEntry.Official.Plan(couple, On).Total + More);
        other.Plan(factors with { SiblingInCanada = false }, On).Lever("sibling").Gain.Should().Be(40);
        other.CompareApplicants(couple, On).AsGiven.Assessment.Score.Total
            .Should().Be(ExpressEntry.Official.Assess(couple, On).Score.Total + More);
        ExpressEntry.Official.Compare(factors, On, other).Change.Should().Be(More);
        ExpressEntry.Official.Compare(couple, On, other).Change.Should().Be(More);
        TimelineEvent change = other.Timeline(couple, Before, OtherBooks.From).Events[^1];
        (change.Date, change.Change).Should().Be((OtherBooks.From, More));
        change.Causes.Should().Equal(TimelineCause.RulesChange);
        new LocalDate[] { Before, OwnRules.GapBegins.PlusDays(-1) }.Select(day => other.Score(factors, day).IsProvisional)
            .Should().AllBeEquivalentTo(false);
        other.Score(factors, Before).Should().Be(ExpressEntry.Official.Score(factors, Before));
        Told(other.Eligibility(couple, On)).Should().Equal(Told(ExpressEntry.Official.Eligibility(couple, On)));
    }

    [Fact]
    public void Another_funds_table_changes_the_funds_that_are_asked_for()
    {
        ExpressEntry other = new(OtherBooks.Funds(static table => table with { BySize = table.BySize.SetItem(0, 15_264) }));
        Candidate candidate = Profile(Skilled);
        Told(Funds(other, candidate, On)).Should().Be("NotMet 15263/15264");
        Told(Funds(ExpressEntry.Official, candidate, On)).Should().Be("Met 15263/15263");
        Told(Funds(other, candidate, Before)).Should().Be("Met 15263/15263");
        other.Eligibility(candidate, On).Fsw.Outcome.Should().Be(Outcome.NotMet);
        other.Eligibility(candidate, On).Notices.Should().NotContain(static notice => notice.Code == NoticeCodes.FundsTableOld);

        // From the day on which a smaller table applies the requirement is met.
        ExpressEntry later = new(other.Rules with
        {
            Funds = OtherBooks.Changed(
                other.Rules.Funds,
                static table => table with { BySize = table.BySize.SetItem(0, 15_000) },
                On.PlusDays(30)),
        });
        Funds(later, candidate, On).EarliestDate.Should().Be(On.PlusDays(30));

        static Requirement Funds(ExpressEntry calculator, Candidate candidate, LocalDate on) =>
            calculator.Eligibility(candidate, on).Fsw[RequirementId.FswFunds];
    }

    [Fact]
    public void Another_number_of_hours_for_the_Canadian_Experience_Class_changes_its_earliest_date_and_the_timeline()
    {
        ExpressEntry other = new(OtherBooks.Cec(static rules => rules with { RequiredHours = 1000 }));
        Candidate candidate = Profile(Skilled with { Work = [Work(Developer, 233)] });
        Told(Experience(other, candidate)).Should().Be("NotMet 998.57/1000 2026-01-22");
        Told(Experience(ExpressEntry.Official, candidate)).Should().Be("NotMet 998.57/1560 2026-06-01");
        CecEvents(other, candidate).Should().Equal((On, Outcome.NotMet), (On.PlusDays(1), Outcome.Met));
        CecEvents(ExpressEntry.Official, candidate).Should().Equal((On, Outcome.NotMet), (new LocalDate(2026, 6, 1), Outcome.Met));

        static Requirement Experience(ExpressEntry calculator, Candidate candidate) =>
            calculator.Eligibility(candidate, On, ImmigrationProgram.CanadianExperienceClass)[RequirementId.CecExperience];
    }

    [Fact]
    public void Another_language_level_for_the_Canadian_Experience_Class_changes_who_is_eligible()
    {
        ExpressEntry other = new(OtherBooks.Cec(static rules => rules with { HigherLevel = 8, LowestTeerOfHigherLevel = Teer.Teer3 }));
        Candidate technician = Profile(Skilled with { Work = [Work(Technician, 700)], LanguageTests = [English(7, daysAgo: 200)] });
        other.Eligibility(technician, On).Cec.Outcome.Should().Be(Outcome.NotMet);
        Told(other.Eligibility(technician, On).Cec[RequirementId.CecLanguage]).Should().Be("NotMet 7/8");
        ExpressEntry.Official.Eligibility(technician, On).Cec.Outcome.Should().Be(Outcome.Met);
        CecEvents(other, technician, Before).Take(2).Should().Equal((Before, Outcome.Met), (OtherBooks.From, Outcome.NotMet));
    }

    [Fact]
    public void Test_results_that_count_for_three_years_are_scored_longer_and_expire_later()
    {
        ExpressEntry other = new(OtherBooks.Documents(static rules => rules with { TestResultYears = 3 }));
        var takenOn = new LocalDate(2023, 12, 1);
        var result = LanguageTestResult.FromLevels(takenOn, OfficialLanguage.English, AbilityLevels.All(9));
        Candidate candidate = Profile(Skilled with { LanguageTests = [result] });
        ExpressEntry.Official.Assess(candidate, On).Factors.Languages.Should().Be(OfficialLanguages.None);
        CrsAssessment assessment = other.Assess(candidate, On);
        assessment.Factors.Languages.FirstLevels.Should().Be(AbilityLevels.All(9));
        assessment.FirstTest!.ExpiresOn.Should().Be(new LocalDate(2026, 12, 1));
        assessment.EvidenceFor(FactorId.FirstLanguage)[0].Facts[^1].Should().Be("2026-12-01");
        other.Eligibility(candidate, On).Cec.Outcome.Should().Be(Outcome.Met);
        other.Plan(candidate, On).Total.Should().Be(assessment.Score.Total);
        other.AssumingLastHeld().Timeline(candidate, On, new LocalDate(2026, 12, 31)).Events
            .Single(static e => e.Causes.Contains(TimelineCause.LanguageTestExpires)).Date.Should().Be(new LocalDate(2026, 12, 1));
        CecEvents(ExpressEntry.Official, candidate, Before)[1].Should().Be((new LocalDate(2025, 12, 1), Outcome.NotMet));
    }

    [Fact]
    public void Credential_assessments_that_count_for_two_years_expire_earlier()
    {
        ExpressEntry other = new(OtherBooks.Documents(static rules => rules with { AssessmentYears = 2 }));
        Credential foreign = new(CredentialLevel.Doctoral, "IN", new LocalDate(2015, 6, 1))
        {
            Eca = new Eca { IssuedOn = new LocalDate(2024, 3, 1) },
        };
        Candidate candidate = Profile(Skilled with { Education = [foreign] });
        var expiry = new LocalDate(2026, 3, 1);
        TimelineEvent expires = other.Timeline(candidate, On, expiry.PlusDays(9)).Events[^1];
        (expires.Date, other.Assess(candidate, On).Principal.Credentials[0].ExpiresOn).Should().Be((expiry, expiry));
        expires.Causes.Should().Equal(TimelineCause.AssessmentExpires, TimelineCause.FswNotMet);
        other.Eligibility(candidate, expiry).Fsw[RequirementId.FswEducation].Outcome.Should().Be(Outcome.NotMet);
        ExpressEntry.Official.Eligibility(candidate, expiry).Fsw[RequirementId.FswEducation].Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Offers_studies_and_nominations_count_as_the_rules_on_documents_say()
    {
        ExpressEntry other = new(OtherBooks.Documents(static rules => rules with
        {
            NominationsExcluded = [Province.ON],
            Study = rules.Study with { MonthsInCanada = 25 },
        }));
        Candidate nominee = Profile(Skilled with { Nomination = new Nomination(Province.QC, Before) });
        (Nominated(other, nominee), Nominated(ExpressEntry.Official, nominee)).Should().Be((true, false));
        other.Timeline(nominee, Before, OtherBooks.From).Events[^1].Causes
            .Should().Equal(TimelineCause.NominationCounts, TimelineCause.RulesChange);
        other.Assess(Profiles.Developer, On).Factors.CanadianStudy
            .Should().Be(CanadianStudy.ThreeYearsOrMore, "days of the pandemic are waived");
        ExpressEntry unwaived = new(other.Rules with
        {
            Documents = OtherBooks.Changed(
                other.Rules.Documents,
                static rules => rules with { Study = rules.Study with { Waiver = null } }),
        });
        unwaived.Assess(Profiles.Developer, On).Factors.CanadianStudy.Should().Be(CanadianStudy.None);

        static bool Nominated(ExpressEntry calculator, Candidate candidate) =>
            calculator.Assess(candidate, On).Factors.ProvincialNomination && calculator.Eligibility(candidate, On).IsNominated;
    }

    [Fact]
    public void A_test_that_is_accepted_earlier_is_scored_from_that_day()
    {
        EquivalencyChart chart = RuleBook.Official.Tests.LastAvailable!.ChartOf(LanguageTest.PteCore)!;
        var from = new LocalDate(2023, 12, 1);
        ExpressEntry other = new(RuleBook.Official with
        {
            Tests = OtherBooks.Changed(RuleBook.Official.Tests, rules => rules with { Charts = rules.Charts.Add(chart) }, from),
        });
        var on = new LocalDate(2023, 12, 15);
        Candidate candidate = Profile(Skilled with
        {
            LanguageTests = [LanguageTestResult.PteCore(new LocalDate(2023, 11, 15), new TestScores(89, 88, 90, 89))],
            Work = [new Job(Developer, "CA", new LocalDate(2022, 1, 3), null, 40)],
        });
        (Use(other, on), Use(other, from.PlusDays(-1)), Use(ExpressEntry.Official, on))
            .Should().Be((null, TestExclusion.TestNotAccepted, TestExclusion.TestNotAccepted));
        CecEvents(other, candidate, from.PlusDays(-9))[1].Should().Be((from, Outcome.Met));
        CecEvents(ExpressEntry.Official, candidate, from)[1].Should().Be((new LocalDate(2024, 1, 30), Outcome.Met));
        ExpressEntry.Official.Eligibility(candidate, on).Cec[RequirementId.CecLanguage].EarliestDate
            .Should().Be(new LocalDate(2024, 1, 30));
        other.Eligibility(candidate, from.PlusDays(-1)).Fsw[RequirementId.FswLanguage].EarliestDate.Should().Be(from);

        TestExclusion? Use(ExpressEntry calculator, LocalDate day) => calculator.Assess(candidate, day).Principal.Tests[0].Fault;
    }

    [Fact]
    public void A_one_skill_retake_is_scored_where_the_rules_accept_it()
    {
        ExpressEntry other = new(OtherBooks.Tests(static rules => rules with { AcceptsOneSkillRetake = true }));
        LanguageTestResult retaken =
            LanguageTestResult.IeltsGeneralTraining(Before.PlusDays(-9), new TestScores(8, 8, 8, 8)) with { OneSkillRetake = true };
        Candidate candidate = Profile(Skilled with { LanguageTests = [retaken] });
        (Use(other, OtherBooks.From), Use(other, Before), Use(ExpressEntry.Official, OtherBooks.From))
            .Should().Be((null, TestExclusion.NotAccepted, TestExclusion.NotAccepted));
        CecEvents(other, candidate, Before)[1].Should().Be((OtherBooks.From, Outcome.Met));

        TestExclusion? Use(ExpressEntry calculator, LocalDate day) => calculator.Assess(candidate, day).Principal.Tests[0].Fault;
    }

    [Fact]
    public void Another_chart_changes_the_levels_everywhere()
    {
        ExpressEntry other = new(OtherBooks.Tests(static rules => rules with
        {
            Charts =
            [
                .. rules.Charts.Select(static chart => chart.Test == LanguageTest.CelpipGeneral
                    ? chart with { Reading = [5, 6, 7, 8, 9, 10, 11] }
                    : chart),
            ],
        }));
        var result = LanguageTestResult.CelpipGeneral(Before, new TestScores(7, 7, 7, 7));
        Candidate candidate = Profile(Skilled with { LanguageTests = [result] });
        (LowestOf(other), LowestOf(ExpressEntry.Official)).Should().Be((6, 7));
        (other.Eligibility(candidate, On).Cec.Outcome, other.Eligibility(candidate, On).Fst[RequirementId.FstLanguage].Outcome)
            .Should().Be((Outcome.NotMet, Outcome.Met));
        other.Plan(candidate, On).Lever("principal.english.reading.7").Gain.Should().BePositive();
        CecEvents(other, candidate, Before)[1].Should().Be((OtherBooks.From, Outcome.NotMet));

        int LowestOf(ExpressEntry calculator) => calculator.Assess(candidate, On).Factors.Languages.FirstLevels.Lowest.Level;
    }

    [Fact]
    public void Another_year_of_work_changes_years_everywhere()
    {
        ExpressEntry other = new(OtherBooks.Work(static rules => rules with { FullTimeHoursPerWeek = 40, HoursPerYear = 2080 }));
        Candidate candidate = Profile(Skilled with { Work = [Work(Developer, 370, hours: 30)] });
        (Years(other, On), Years(other, Before.PlusDays(120)), Years(ExpressEntry.Official, On)).Should().Be((0, 0, 1));
        TimelineEvent year = other.Timeline(candidate, On, On.PlusYears(1).PlusDays(-100))
            .Events.Single(static e => e.Causes.Contains(TimelineCause.CanadianWorkYearCompleted));
        Years(other, year.Date.PlusDays(-1)).Should().Be(0);
        Years(other, year.Date).Should().Be(1);
        other.Eligibility(candidate, On).Cec.Outcome.Should().Be(Outcome.Met, "the class asks for hours");
        other.Eligibility(candidate, On).Fsw.Grid!.Factors.WorkYears.Should().Be(0);

        int Years(ExpressEntry calculator, LocalDate day) => calculator.Assess(candidate, day).Factors.CanadianWorkYears;
    }

    [Fact]
    public void Skilled_work_and_its_window_are_rules()
    {
        NocCode retail = NocCode.Parse("64100");
        ExpressEntry other = new(OtherBooks.Work(static rules => rules with { LowestSkilledTeer = Teer.Teer4, CrsWindowYears = 4 }));
        Candidate candidate = Profile(Skilled with { Work = [Work(retail, 400), Work(Developer, 3000, 1500, country: "IN")] });
        CrsFactors factors = other.Assess(candidate, On).Factors;
        (factors.CanadianWorkYears, factors.ForeignWorkYears).Should().Be((1, 0));
        factors = ExpressEntry.Official.Assess(candidate, On).Factors;
        (factors.CanadianWorkYears, factors.ForeignWorkYears).Should().Be((0, 4));
        other.Eligibility(candidate, On).Cec[RequirementId.CecExperience].Outcome.Should().Be(Outcome.Met);
        other.Timeline(candidate, Before, OtherBooks.From).Events[^1].Causes.Should().Contain(TimelineCause.ForeignWorkYearLost);
    }

    [Fact]
    public void Another_pass_mark_changes_who_passes_the_selection_grid()
    {
        Candidate candidate = Profile(Skilled);
        int points = ExpressEntry.Official.Eligibility(candidate, On).Fsw.Grid!.Total;
        (points >= 60, points < 90).Should().Be((true, true));
        ExpressEntry lower = new(OtherBooks.Fsw(static rules => rules with { PassMark = 60 }));
        ExpressEntry higher = new(OtherBooks.Fsw(static rules => rules with { PassMark = 90 }));
        Told(lower.Eligibility(candidate, On).Fsw[RequirementId.FswPoints]).Should().Be($"Met {points}/60");
        Told(higher.Eligibility(candidate, On).Fsw[RequirementId.FswPoints]).Should().Be($"NotMet {points}/90");
        (lower.Eligibility(candidate, On).Fsw.Grid!.PassMark, higher.Eligibility(candidate, On).Fsw.Outcome)
            .Should().Be((60, Outcome.NotMet));
        higher.Eligibility(candidate, Before).Fsw[RequirementId.FswPoints].Outcome.Should().Be(Outcome.Met);

        // A table of the grid, and the day from which the mark is lower again.
        ExpressEntry other = new(OtherBooks.Fsw(static rules => rules with
        {
            PassMark = 90,
            Grid = rules.Grid with { Age = new PointsTable(rules.Grid.Age.Citation, 0, [1]) },
        }));
        other.Eligibility(candidate, On).Fsw.Grid![FswFactorId.Age].Points.Should().Be(1);
        ExpressEntry again = new(other.Rules with
        {
            Fsw = OtherBooks.Changed(other.Rules.Fsw, static rules => rules with { PassMark = 10 }, On.PlusDays(50)),
        });
        again.Eligibility(candidate, On).Fsw[RequirementId.FswPoints].EarliestDate.Should().Be(On.PlusDays(50));
    }

    [Fact]
    public void Other_trades_and_hours_change_the_Federal_Skilled_Trades_Program()
    {
        ExpressEntry other = new(OtherBooks.Fst(static rules => rules with
        {
            RequiredHours = 1560,
            TradeGroups = ["21232"],
            SpokenLevel = 10,
        }));
        Candidate candidate = Profile(Skilled with { Work = [Work(Developer, 364)] });
        ProgramEligibility fst = other.Eligibility(candidate, On).Fst;
        fst.Trade.Should().Be(Developer);
        Told(fst[RequirementId.FstExperience]).Should().Be("Met 1560/1560");
        Told(fst[RequirementId.FstLanguage]).Should().Be("NotMet 9/9/9/9/10/4/4/10");
        ExpressEntry.Official.Eligibility(candidate, On).Fst.Trade.Should().BeNull();
        Told(other.Eligibility(Profile(Skilled with { Work = [Work(Developer, 363)] }), On).Fst[RequirementId.FstExperience])
            .Should().Be("NotMet 1555.71/1560 2026-01-22");
    }

    [Fact]
    public void Other_categories_change_who_qualifies_and_when()
    {
        ExpressEntry other = new(OtherBooks.Categories(static list => list with
        {
            RequiredHours = 390,
            FrenchLevel = 5,
            Categories = [list[CategoryId.French]!, list[CategoryId.Stem]! with { Occupations = [Developer] }],
        }));
        Candidate candidate = Profile(Skilled with { Work = [Work(Developer, 91)], LanguageTests = [English(9), French(5, daysAgo: 200)] });
        other.Eligibility(candidate, On).Categories.Select(static category => (category.Category, category.Requirements[0].Outcome))
            .Should().Equal((CategoryId.French, Outcome.Met), (CategoryId.Stem, Outcome.Met));
        ExpressEntry.Official.Eligibility(candidate, On).Categories
            .Should().OnlyContain(static category => category.Requirements[0].Outcome == Outcome.NotMet);
        Candidate dayShort = candidate with { Principal = candidate.Principal with { Work = [Work(Developer, 90)] } };
        Told(other.Eligibility(dayShort, On).Categories[1].Requirements[0]).Should().Be("NotMet 385.71/390 2026-01-22");

        // On a later day the list of that day decides, for languages too.
        other.Eligibility(candidate, Before).Categories[0].Requirements[0].EarliestDate.Should().Be(OtherBooks.From);
    }

    [Fact]
    public void Another_order_of_programs_changes_the_program_of_an_invitation()
    {
        ExpressEntry other = new(OtherBooks.Invitations(static rules => rules with
        {
            ProgramOrder =
            [
                ImmigrationProgram.FederalSkilledWorker,
                ImmigrationProgram.CanadianExperienceClass,
                ImmigrationProgram.FederalSkilledTrades,
            ],
        }));
        Candidate candidate = Profile(Skilled);
        other.Eligibility(candidate, On).InvitedUnder.Should().Be(InvitationProgram.FederalSkilledWorker);
        ExpressEntry.Official.Eligibility(candidate, On).InvitedUnder.Should().Be(InvitationProgram.CanadianExperienceClass);
        other.Eligibility(candidate, Before).InvitedUnder.Should().Be(InvitationProgram.CanadianExperienceClass);
    }

    [Fact]
    public void No_earliest_date_is_given_beyond_a_gap_in_the_rules()
    {
        var gap = new RuleGap(GapReason.NotAvailable, On.PlusDays(30), "another rule applies");
        ExpressEntry other = new(RuleBook.Official with { Cec = RuleBook.Official.Cec.With(new Dated<CecRules>(gap)) });
        Earliest(340).Should().Be(On.PlusDays(24), "that is before the gap");
        Earliest(300).Should().BeNull();
        FluentActions.Invoking(() => other.Eligibility(Profile(Skilled), gap.From)).Should().Throw<RulesNotAvailableException>().Which.Gap
            .Should().Be(gap);

        LocalDate? Earliest(int days) =>
            other.Eligibility(Profile(Skilled with { Work = [Work(Developer, days)] }), On).Cec[RequirementId.CecExperience].EarliestDate;
    }

    [Fact]
    public void Categories_that_are_not_available_are_named_with_the_day_from_which_they_are_if_that_is_known()
    {
        ExpressEntry other = new(OtherBooks.Categories(static list => list with { NotAvailable = [CategoryId.Transport] }));
        FactsOf(other, On).Should().Equal("2026-01-21", "2026-02-18");
        ExpressEntry never = new(RuleBook.Official with
        {
            Categories = OtherBooks.Changed(
                RuleBook.Official.Categories,
                static list => list with { NotAvailable = [CategoryId.Transport] },
                On.PlusDays(90)),
        });
        FactsOf(never, On.PlusDays(90)).Should().Equal("2026-04-21");

        static Facts FactsOf(ExpressEntry calculator, LocalDate on) =>
            calculator.Eligibility(Profile(Skilled), on)
                .Notices.Single(static notice => notice.Code == NoticeCodes.CategoriesNotHeld).Facts;
    }

    [Fact]
    public void That_regulations_were_not_read_so_far_is_said_of_the_program_that_they_govern()
    {
        var on = new LocalDate(2026, 7, 1);
        ExpressEntry other = new(OtherBooks.Cec(static rules => rules));
        (IsSaid(other, ImmigrationProgram.CanadianExperienceClass), IsSaid(other, ImmigrationProgram.FederalSkilledWorker))
            .Should().Be((false, true));
        (IsSaid(ExpressEntry.Official, ImmigrationProgram.CanadianExperienceClass), IsSaid(other, null)).Should().Be((true, true));

        bool IsSaid(ExpressEntry calculator, ImmigrationProgram? program) =>
            (program is { } one
                    ? calculator.Eligibility(Profile(Skilled), on, one).Notices
                    : calculator.Eligibility(Profile(Skilled), on).Notices)
                .Any(static notice => notice.Code == NoticeCodes.RegulationsNotVerified);
    }

    public static TheoryData<string> Books { get; } = [.. OfTimelines.Keys];

    private static Dictionary<string, RuleBook> OfTimelines => new(StringComparer.Ordinal)
    {
        ["points"] = OtherBooks.Points(static tables => tables.WithPoints(FactorId.CanadianWork, hasSpouse: false, 0, 10, 20, 30, 40, 50)),
        ["a factor more"] = OtherBooks.Points(static _ => MadeUpRules.Added),
        ["a factor moved"] = OtherBooks.Points(static _ => MadeUpRules.Moved),
        ["the highest of a group"] = OtherBooks.Points(static _ => MadeUpRules.Highest),
        ["by wage"] = OtherBooks.Points(static _ => MadeUpRules.ByWage),
        ["hours of the class"] = OtherBooks.Cec(static rules => rules with { RequiredHours = 1000 }),
        ["window of the class"] = OtherBooks.Cec(static rules => rules with { WindowYears = 1, RequiredHours = 700 }),
        ["hours of a year"] = OtherBooks.Work(static rules => rules with { HoursPerYear = 1300, FullTimeHoursPerWeek = 25 }),
        ["window of work"] = OtherBooks.Work(static rules => rules with { CrsWindowYears = 2, LowestSkilledTeer = Teer.Teer5 }),
        ["expiry"] = OtherBooks.Documents(static rules => rules with { TestResultYears = 1, AssessmentYears = 1 }),
        ["tests"] = OtherBooks.Tests(static rules => rules with
        {
            Charts = [.. rules.Charts.Where(static chart => chart.Test != LanguageTest.PteCore)],
        }),
    };

    [Theory]
    [MemberData(nameof(Books))]
    public void A_timeline_by_other_rules_is_that_of_stepping_through_every_day(string book)
    {
        ExpressEntry calculator = new ExpressEntry(OfTimelines[book]).AssumingLastHeld();
        LocalDate from = OtherBooks.From.PlusDays(-200);
        LocalDate to = OtherBooks.From.PlusDays(700);
        foreach (Candidate candidate in SomeCandidates(12))
        {
            DayState.Events(calculator.Timeline(candidate, from, to))
                .Should().Equal(DayState.Turns(calculator, candidate, from, to), "by other {0}: {1}", book, candidate);
        }
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void A_plan_by_other_rules_writes_documents_that_have_its_score(string book)
    {
        var calculator = new ExpressEntry(OfTimelines[book]);
        foreach (Candidate candidate in SomeCandidates(6))
        {
            ImprovementPlan plan = calculator.Plan(candidate, On);
            foreach (Lever lever in plan.Levers)
            {
                calculator.Assess(plan.ApplyToProfile(lever.Id), On).Score.Total
                    .Should().Be(lever.Total, "{0} of {1}", lever.Id, candidate);
            }
        }
    }

    private static List<(LocalDate Date, Outcome Cec)> CecEvents(
        ExpressEntry calculator,
        Candidate candidate,
        LocalDate? from = null)
    {
        LocalDate first = from ?? On;
        ScoreTimeline timeline = calculator.Timeline(candidate, first, first.PlusDays(300));
        List<(LocalDate Date, Outcome Cec)> events = [];
        foreach (TimelineEvent turn in timeline.Events)
        {
            if (events.Count == 0 || events[^1].Cec != turn.Cec)
            {
                events.Add((turn.Date, turn.Cec));
            }
        }

        return events;
    }

    private static IEnumerable<Candidate> SomeCandidates(int arbitrary) =>
    [
        Profiles.Developer,
        Profiles.Couple,
        Profile(Skilled with { Work = [Work(Developer, 100, hours: 22)] }),
        Profile(Skilled with { Work = [Work(Technician, 900, 650), Work(Developer, 100)] }),
        .. ProfileArbitraries.Candidate().Generator.Sample(arbitrary),
    ];

    private static IEnumerable<string> Told(EligibilityAssessment assessment) =>
        assessment.Programs.SelectMany(static program => program.Requirements)
            .Concat(assessment.Categories.SelectMany(static category => category.Requirements)).Select(Told);

    private static string Told(Requirement requirement) => Eligibility.Candidates.Told(requirement);
}
