using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>What must be said with an assessment of eligibility: when, with which facts, and of which document.</summary>
public class EligibilityNoticeTests
{
    private static readonly LocalDate BeforeNoc2021 = new(2022, 11, 15);

    // Sixteen occupations became eligible with NOC 2021, and three ceased to be.
    private static readonly string[] Changed =
    [
        "13102", "33100", "33102", "33103", "43100", "43200", "43201", "43202", "63211", "73200", "73202", "73209", "73300",
        "73301", "73400", "93200",
        "55109", "54100", "64200",
    ];

    [Fact]
    public void The_occupations_that_NOC_2021_changed_are_named_one_by_one()
    {
        // Of all occupations there are these are named, each once, in the order of the work.
        Person person = WithWorkIn([.. Noc2021.All.Select(static noc => noc.Code), .. Changed]);
        Facts(person, BeforeNoc2021, NoticeCodes.Noc2016Applies).Should()
            .Equal("2022-11-15", "2022-11-16", string.Join(", ", Changed.Order(StringComparer.Ordinal)));
        Facts(WithWorkIn("73300", "21232", "33102", "73300"), BeforeNoc2021, NoticeCodes.Noc2016Applies)
            .Should().Equal("2022-11-15", "2022-11-16", "73300, 33102");
    }

    [Theory]
    [InlineData("2022-11-15", "73300", true)]
    [InlineData("2022-11-16", "73300", false)]
    [InlineData("2022-11-17", "73300", false)]
    [InlineData("2022-11-15", "21232", false)]
    [InlineData("2022-11-17", "21232", false)]
    public void Work_in_a_changed_occupation_is_named_only_before_the_first_day_of_NOC_2021(string on, string noc, bool isNamed) =>
        Notices(WithWorkIn(noc), Day(on), NoticeCodes.Noc2016Applies).Any().Should().Be(isNamed);

    [Theory]
    [InlineData("2023-05-31", "")]
    [InlineData("2025-02-27", "trades")]
    [InlineData("2026-02-18", "trades, transport, researchers, militaryRecruits")]
    public void Categories_with_an_unconfirmed_list_are_named(string on, string categories) =>
        Notices(new Person(), Day(on), NoticeCodes.CategoriesProbable).Select(static notice => notice.Facts.Single())
            .Should().Equal(categories.Length == 0 ? [] : [categories]);

    [Theory]
    [InlineData("2017-12-31", "")]
    [InlineData("2018-01-01", "2018-01-01")]
    [InlineData("2019-01-01", "2019-01-01")]
    [InlineData("2021-12-31", "2019-01-01")]
    [InlineData("2022-01-01", "2022-01-01")]
    [InlineData("2023-04-25", "2023-04-25")]
    [InlineData("2024-05-27", "2023-04-25")]
    [InlineData("2024-05-28", "")]
    [InlineData("2025-07-06", "")]
    [InlineData("2025-07-07", "")]
    public void Tables_of_funds_are_unconfirmed_before_that_of_2024(string on, string table) =>
        Notices(new Person(), Day(on), NoticeCodes.FundsTableProbable).Select(static notice => notice.Facts.Single())
            .Should().Equal(table.Length == 0 ? [] : [table]);

    [Theory]
    [InlineData("2025-07-07", false)]
    [InlineData("2026-07-01", false)]
    [InlineData("2026-07-02", true)]
    public void A_table_of_funds_is_old_once_a_newer_one_was_to_be_expected(string on, bool isSaid) =>
        Notices(new Person(), Day(on), NoticeCodes.FundsTableOld).Select(static notice => notice.Facts.Single())
            .Should().Equal(isSaid ? ["2025-07-07"] : []);

    [Fact]
    public void A_notice_of_the_family_is_about_its_size()
    {
        Candidate profile = Profile(new Person()) with { Spouse = new Spouse(new Person(), true, false) };
        Said(profile).Should().Equal(new Notice(NoticeCodes.FamilySizeTooSmall, new Facts()) { Path = "$.familySize" });
        Said(profile with { FamilySize = 2 }).Should().BeEmpty();
        Said(profile with { FamilySize = null }).Should().BeEmpty();
        Said(Profile(new Person())).Should().BeEmpty();

        static IEnumerable<Notice> Said(Candidate profile) => ExpressEntry.Official.Eligibility(profile, On)
            .Notices.Where(static notice => notice.Code == NoticeCodes.FamilySizeTooSmall);
    }

    [Fact]
    public void A_notice_of_a_nomination_elsewhere_is_about_the_intended_province()
    {
        Person nominated = new() { Nomination = new Nomination(Province.AB, On) };
        Notices(nominated, On, NoticeCodes.NominatedElsewhere)
            .Should().Equal(new Notice(NoticeCodes.NominatedElsewhere, new Facts("AB", "ON")) { Path = "$.intendedProvince" });
        Notices(nominated with { Nomination = new Nomination(Province.ON, On) }, On, NoticeCodes.NominatedElsewhere).Should().BeEmpty();
    }

    [Fact]
    public void With_one_program_there_is_no_order_to_speak_of()
    {
        Person person = new() { Work = [Work(Developer, 400)], LanguageTests = [English(7)] };
        ExpressEntry.Official.Eligibility(Profile(person), On).Programs.Select(static program => program.Outcome)
            .Should().Equal(Outcome.Met, Outcome.NotMet, Outcome.NotMet);
        Notices(person, On, NoticeCodes.ProgramOrderUnconfirmed).Should().BeEmpty();
    }

    private static Person WithWorkIn(params string[] occupations) =>
        new() { Work = [.. occupations.Select(static noc => new Job(NocCode.Parse(noc), "CA", new LocalDate(2020, 1, 1), null, 0.25m))] };

    private static Facts Facts(Person person, LocalDate on, string code) => Notices(person, on, code).Single().Facts;

    private static IEnumerable<Notice> Notices(Person person, LocalDate on, string code) =>
        ExpressEntry.Official.Eligibility(Profile(person), on).Notices.Where(notice => notice.Code == code);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
