using CrsCalculator.Eligibility;
using CrsCalculator.Rules;
using CrsCalculator.Tests.Oracle;
using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>Category-based selection: the lists, their dates, and both sides of each boundary.</summary>
public class CategoryTests
{
    private static readonly LocalDate First = new(2023, 5, 31);
    private static readonly LocalDate Later = new(2026, 2, 18);
    private static readonly NocCode Nurse = NocCode.Parse("31301");
    private static readonly NocCode Butcher = NocCode.Parse("63201");
    private static readonly NocCode Cook = NocCode.Parse("63200");
    private static readonly NocCode Physician = NocCode.Parse("31102");

    private static readonly Person Skilled = new()
    {
        Work = [Work(Nurse, 400)],
        LanguageTests = [English(9)],
        Education = [new Credential(CredentialLevel.Doctoral, "CA", new LocalDate(2015, 6, 1))],
    };

    [Theory]
    [InlineData("2023", CategoryId.Healthcare, "Healthcare")]
    [InlineData("2023", CategoryId.Stem, "STEM")]
    [InlineData("2023", CategoryId.Trades, "Trades")]
    [InlineData("2023", CategoryId.Transport, "Transport")]
    [InlineData("2023", CategoryId.Agriculture, "Agriculture and agri-food")]
    [InlineData("2026", CategoryId.Healthcare, "Healthcare and social services (2026-Version 3)")]
    [InlineData("2026", CategoryId.Stem, "STEM")]
    [InlineData("2026", CategoryId.Trades, "Trade (2026-Version 3)")]
    [InlineData("2026", CategoryId.Education, "Education")]
    [InlineData("2026", CategoryId.Transport, "Transport (2026-Version 2)")]
    [InlineData("2026", CategoryId.Physicians, "Physicians with Canadian work experience (2026-Version 1)")]
    [InlineData("2026", CategoryId.SeniorManagers, "Senior managers with Canadian work experience (2026-Version 1)")]
    [InlineData("2026", CategoryId.Researchers, "Researchers with Canadian work experience")]
    [InlineData("2026", CategoryId.MilitaryRecruits, "Skilled military recruits (2026-Version 1)")]
    public void A_list_is_that_of_the_second_transcription(string year, CategoryId id, string name) =>
        ListOf(year)[id]!.Occupations.Select(static noc => noc.Code)
            .Should().BeEquivalentTo(
                OracleTable.Read($"categories-{year}", keys: 2).Rows.Where(row => row[0] == name).Select(static row => row[1]));

    [Theory]
    [InlineData("2023", 82)]
    [InlineData("2026", 94)]
    public void The_second_transcription_has_every_list_and_no_other(string year, int occupations)
    {
        ILookup<string, string> transcribed = OracleTable.Read($"categories-{year}", keys: 2).Rows
            .ToLookup(static row => row[0], static row => row[1], StringComparer.Ordinal);
        int[] sizes = [.. ListOf(year).Categories.Select(static category => category.Occupations.Length).Where(static size => size > 0)];
        sizes.Should().BeEquivalentTo(transcribed.Select(static list => list.Count()));
        sizes.Sum().Should().Be(occupations);
    }

    [Theory]
    [InlineData("2023-05-30", 0)]
    [InlineData("2023-05-31", 6)]
    [InlineData("2025-02-26", 6)]
    [InlineData("2025-02-27", 6)]
    [InlineData("2026-02-17", 6)]
    [InlineData("2026-02-18", 10)]
    public void Every_category_of_a_day_has_its_list(string on, int categories)
    {
        EligibilityAssessment assessment = ExpressEntry.Official.Eligibility(
            Profile(new Person()),
            NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);
        assessment.Categories.Should().HaveCount(categories);
        assessment.Notices.Any(static notice => notice.Code == NoticeCodes.CategoriesNotHeld).Should().BeFalse();
    }

    [Theory]
    [InlineData("2023-05-31", "French", "Healthcare", "Stem", "Trades", "Transport", "Agriculture")]
    [InlineData("2025-02-27", "French", "Healthcare", "Stem", "Trades?", "Education", "Agriculture")]
    [InlineData(
        "2026-02-18",
        "French",
        "Healthcare",
        "Stem",
        "Trades?",
        "Education",
        "Transport?",
        "Physicians",
        "SeniorManagers",
        "Researchers?",
        "MilitaryRecruits?")]
    public void Each_time_has_its_categories_and_unconfirmed_lists(string on, params string[] categories) =>
        ExpressEntry.Official.Eligibility(Profile(new Person()), NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).Categories
            .Select(static category => $"{category.Category}{(category.Certainty == Certainty.Certain ? string.Empty : "?")}")
                .Should().Equal(categories);

    [Fact]
    public void The_lists_of_the_first_two_times_ask_for_six_continuous_months_and_the_last_for_a_year() =>
        RuleBook.Official.Categories.Entries.Where(static entry => entry.IsAvailable)
            .Select(static entry => (entry.From, entry.Value.RequiredHours, entry.Value.IsContinuous, entry.Value.NotAvailable.IsEmpty))
                .Should().Equal(
                (First, 780, true, true),
                (new LocalDate(2025, 2, 27), 780, true, true),
                (new LocalDate(2026, 2, 18), 1560, false, true));

    [Theory]
    [InlineData(364, "Met 1560/1560")]
    [InlineData(363, "NotMet 1555.71/1560 2026-02-19")]
    public void From_2026_a_year_in_one_occupation(int days, string expected) =>
        Told(Category(CategoryId.Healthcare, Later, new Job(Nurse, "PH", Later.PlusDays(-days), null, 30)).Requirements[0])
            .Should().Be(expected);

    [Fact]
    public void From_2026_the_year_need_not_be_continuous_but_is_of_one_occupation()
    {
        Job[] twice = [new(Nurse, "PH", Later.PlusDays(-700), Later.PlusDays(-501), 30), new(Nurse, "CA", Later.PlusDays(-170), null, 30)];
        Category(CategoryId.Healthcare, Later, twice).Requirements[0].Outcome.Should().Be(Outcome.Met);
        Told(Category(CategoryId.Healthcare, Later, twice[0], new Job(Physician, "CA", Later.PlusDays(-170), null, 30)).Requirements[0])
            .Should().StartWith("NotMet 857.14/1560");
    }

    [Theory]
    [InlineData(182, "Met 780/780")]
    [InlineData(181, "NotMet 775.71/780 2026-01-22")]
    public void Before_2026_six_continuous_months(int days, string expected) =>
        Told(Category(CategoryId.Healthcare, On, Work(Nurse, days)).Requirements[0]).Should().Be(expected);

    [Fact]
    public void Before_2026_a_break_counts()
    {
        Category(CategoryId.Healthcare, On, Work(Nurse, 300, 201), Work(Nurse, 199, 101)).Requirements[0].Outcome
            .Should().Be(Outcome.NotMet);
        Category(CategoryId.Healthcare, On, Work(Nurse, 300, 200), Work(Nurse, 199, 101)).Requirements[0].Outcome.Should().Be(Outcome.Met);
    }

    /// <summary>Of every occupation of the lists of 2023: half a year of it is enough, and a day less is not.</summary>
    [Fact]
    public void From_2023_six_continuous_months_in_any_listed_occupation()
    {
        foreach (Category category in RuleBook.Official.Categories.At(First).Value.Categories)
        {
            foreach (NocCode noc in category.Occupations)
            {
                Told(Category(category.Id, First, new Job(noc, "IN", First.PlusDays(-182), null, 30)).Requirements[0])
                    .Should().Be("Met 780/780", $"{noc.Code} is listed");
                Told(Category(category.Id, First, new Job(noc, "IN", First.PlusDays(-181), null, 30)).Requirements[0])
                    .Should().Be("NotMet 775.71/780 2023-06-01");
                Job[] broken =
                [
                    new(noc, "IN", First.PlusDays(-190), First.PlusDays(-100), 30),
                    new(noc, "IN", First.PlusDays(-98), null, 30),
                ];
                Category(category.Id, First, broken).Requirements[0].Outcome.Should().Be(Outcome.NotMet, "there is a break");
            }
        }
    }

    /// <summary>An occupation that the lists of 2025 leave out no longer qualifies, and an earliest date knows that.</summary>
    [Fact]
    public void The_lists_of_2025_replace_those_of_2023()
    {
        var last = new LocalDate(2025, 2, 26);
        NocCode driver = NocCode.Parse("73300");
        Job enough = new(driver, "CA", last.PlusDays(-400), null, 30);
        Category(CategoryId.Transport, last, enough).Requirements[0].Outcome.Should().Be(Outcome.Met);
        ExpressEntry.Official.Eligibility(Profile(new Person { Work = [enough] }), last.PlusDays(1)).Categories
            .Should().NotContain(static category => category.Category == CategoryId.Transport);
        Told(Category(CategoryId.Transport, last, new Job(driver, "CA", last.PlusDays(-181), null, 30)).Requirements[0])
            .Should().Be("NotMet 775.71/780", "on the day on which the half year is complete, the list is another");
        Told(Category(CategoryId.Agriculture, last, new Job(NocCode.Parse("82030"), "CA", last.PlusDays(-400), null, 30)).Requirements[0])
            .Should().Be("Met 1714.28/780");
    }

    [Fact]
    public void Cooks_and_butchers_change_places_in_2026()
    {
        OutcomeOf(CategoryId.Trades, On, Cook).Should().Be(Outcome.Met);
        OutcomeOf(CategoryId.Trades, Later, Cook).Should().Be(Outcome.NotMet);
        OutcomeOf(CategoryId.Trades, On, Butcher).Should().Be(Outcome.NotMet);
        OutcomeOf(CategoryId.Trades, Later, Butcher).Should().Be(Outcome.Met);
        OutcomeOf(CategoryId.Agriculture, On, Butcher).Should().Be(Outcome.Met);

        static Outcome OutcomeOf(CategoryId id, LocalDate on, NocCode noc) =>
            Category(id, on, new Job(noc, "CA", on.PlusDays(-400), null, 30)).Requirements[0].Outcome;
    }

    [Fact]
    public void Some_categories_ask_for_Canadian_work()
    {
        Job abroad = new(Physician, "IN", Later.PlusDays(-400), null, 30);
        Category(CategoryId.Healthcare, Later, abroad).Requirements[0].Outcome.Should().Be(Outcome.Met);
        Category(CategoryId.Physicians, Later, abroad).Requirements[0].Outcome.Should().Be(Outcome.NotMet);
        Job inCanada = new(Physician, "CA", Later.PlusDays(-400), null, 30);
        Category(CategoryId.Physicians, Later, inCanada).Requirements[0].Outcome.Should().Be(Outcome.Met);
        Category(CategoryId.Physicians, Later, inCanada with { WhileFullTimeStudent = true }).Requirements[0].Outcome
            .Should().Be(Outcome.NotMet);
    }

    [Theory]
    [InlineData(7, "Met 7/7")]
    [InlineData(6, "NotMet 6/7")]
    public void French_asks_for_level_7(int level, string expected)
    {
        Person person = new() { LanguageTests = [French(level), English(9)] };
        Told(
            ExpressEntry.Official.Eligibility(Profile(person), On).Categories.Single(
                static c => c.Category == CategoryId.French).Requirements[0])
            .Should().Be(expected);
    }

    [Fact]
    public void On_a_later_day_the_list_of_that_day_decides()
    {
        // From 2025-09-01: 780 hours are reached on 2026-03-02, when butchers are in trades and 1,560 hours are asked for.
        var on = new LocalDate(2026, 2, 17);
        Job work = new(Butcher, "CA", new LocalDate(2025, 9, 1), null, 30);
        Told(Category(CategoryId.Agriculture, on, work).Requirements[0]).Should().Be("NotMet 724.28/780");
        Told(Category(CategoryId.Trades, on, work).Requirements[0]).Should().Be("NotMet 0/780 2026-08-31");
        Told(Category(CategoryId.Trades, new LocalDate(2026, 8, 31), work).Requirements[0]).Should().Be("Met 1560/1560");
    }

    [Fact]
    public void The_day_on_which_a_program_is_met_is_that_of_the_category()
    {
        Person nurse = new() { Work = [Work(Nurse, 363)], LanguageTests = [English(7)] };
        EligibilityAssessment assessment = ExpressEntry.Official.Eligibility(Profile(nurse), On);
        Told(assessment.Categories.Single(static c => c.Category == CategoryId.Healthcare).Requirements[^1])
            .Should().Be("NotMet -/- 2026-01-22");
    }

    [Fact]
    public void What_a_program_lacks_the_category_lacks()
    {
        Person nurse = new() { Work = [Work(Nurse, 400)], LanguageTests = [English(7)] };
        Requirement program = ExpressEntry.Official.Eligibility(
            Profile(nurse) with { IntendedProvince = null },
            On).Categories[0].Requirements[^1];
        program.Outcome.Should().Be(Outcome.NotAssessed);
        program.MissingFacts.Should().Contain("$.intendedProvince");
    }

    [Fact]
    public void Only_what_an_open_program_lacks_is_missing()
    {
        // CEC is open for the province alone; FSW and FST lack funds too, but fail for other reasons.
        Person nurse = new() { Work = [Work(Nurse, 400)], LanguageTests = [English(7)] };
        EligibilityAssessment assessment = ExpressEntry.Official.Eligibility(
            Profile(nurse) with { IntendedProvince = null, FamilySize = null, SettlementFunds = null },
            On);
        assessment.Programs.Select(static program => program.Outcome).Should().Equal(Outcome.NotAssessed, Outcome.NotMet, Outcome.NotMet);
        Requirement program = assessment.Categories[0].Requirements[^1];
        program.MissingFacts.Should().Equal("$.intendedProvince");
        program.Note.Should().Be(RequirementNote.None);
    }

    [Fact]
    public void What_several_open_programs_lack_is_said_once()
    {
        EligibilityAssessment assessment = ExpressEntry.Official.Eligibility(
            Profile(Skilled) with { IntendedProvince = null, FamilySize = null, SettlementFunds = null },
            On);
        assessment.Programs.Select(static program => program.Outcome)
            .Should().Equal(Outcome.NotAssessed, Outcome.NotAssessed, Outcome.NotMet);
        assessment.Categories[0].Requirements[^1].MissingFacts.Should().Equal("$.intendedProvince", "$.familySize", "$.settlementFunds");
    }

    [Fact]
    public void Where_one_program_is_met_nothing_is_missing()
    {
        EligibilityAssessment assessment = ExpressEntry.Official.Eligibility(
            Profile(Skilled) with { FamilySize = null, SettlementFunds = null },
            On);
        assessment.Programs.Select(static program => program.Outcome).Should().Equal(Outcome.Met, Outcome.NotAssessed, Outcome.NotMet);
        Requirement program = assessment.Categories[0].Requirements[^1];
        (program.Outcome, program.Note).Should().Be((Outcome.Met, RequirementNote.None));
        program.MissingFacts.Should().BeEmpty();
    }

    [Fact]
    public void A_category_needs_a_program()
    {
        Person nurse = new() { Work = [Work(Nurse, 400)], LanguageTests = [English(7)] };
        CategoryEligibility Healthcare(Province? province) =>
            ExpressEntry.Official.Eligibility(
                Profile(nurse) with { IntendedProvince = province },
                On).Categories.Single(static c => c.Category == CategoryId.Healthcare);
        Healthcare(Province.ON).Outcome.Should().Be(Outcome.Met);
        Healthcare(Province.QC).Outcome.Should().Be(Outcome.NotMet);
        Healthcare(null).Outcome.Should().Be(Outcome.NotAssessed);
    }

    [Fact]
    public void Military_recruits_cannot_be_assessed_from_a_profile_but_never_qualify_without_an_offer()
    {
        CategoryEligibility Military(JobOffer? offer) =>
            ExpressEntry.Official.Eligibility(Profile(new Person { JobOffer = offer }), Later).Categories.Single(
                static c => c.Category == CategoryId.MilitaryRecruits);
        Military(null).Requirements.Select(static r => r.Outcome).Should().Equal(Outcome.NotMet, Outcome.NotAssessed, Outcome.NotMet);
        Military(new JobOffer(NocCode.Parse("43204"), 40, false)).Requirements.Select(static r => r.Note)
            .Should().Equal(RequirementNote.FactsNotInProfile, RequirementNote.FactsNotInProfile, RequirementNote.None);
    }

    private static CategoryList ListOf(string year) => RuleBook.Official.Categories.At(year == "2023" ? First : Later).Value;

    private static CategoryEligibility Category(CategoryId id, LocalDate on, params Job[] work) =>
        ExpressEntry.Official.Eligibility(
            Profile(new Person { Work = [.. work] }),
            on).Categories.Single(category => category.Category == id);
}
