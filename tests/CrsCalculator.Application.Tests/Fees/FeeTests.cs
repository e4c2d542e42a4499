using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application.Tests.Fees;

/// <summary>What a family pays, by the day on which its application is received.</summary>
public class FeeTests
{
    [Theory]
    [InlineData("2020-04-30", 1_325)]
    [InlineData("2022-04-29", 1_325)]
    [InlineData("2022-04-30", 1_365)]
    [InlineData("2024-04-29", 1_365)]
    [InlineData("2024-04-30", 1_525)]
    [InlineData("2026-04-29", 1_525)]
    [InlineData("2026-04-30", 1_590)]
    [InlineData("2028-04-29", 1_590)]
    public void One_adult_pays_the_amount_of_the_day(string on, int total)
    {
        ApplicationFees fees = FeesOf(Clients.EarlyInvitation, on)!;
        (fees.Total, fees.Biometrics, fees.Certainty).Should().Be((total, 85, Certainty.Certain));
    }

    [Theory]
    [InlineData("2020-04-29")]
    [InlineData("2028-04-30")]
    [InlineData("2035-01-01")]
    public void Without_a_table_no_amount_is_guessed(string on) => FeesOf(Clients.EarlyInvitation, on).Should().BeNull();

    [Fact]
    public void A_family_pays_for_everybody_who_comes_along()
    {
        LocalDate on = new(2026, 5, 4);
        Candidate family = Clients.Couple with
        {
            Children =
            [
                new Child { DateOfBirth = on.PlusYears(-15), Accompanying = true },
                new Child { DateOfBirth = on.PlusYears(-3), Accompanying = true },
                new Child { DateOfBirth = on.PlusYears(-10), Accompanying = false },
                new Child { DateOfBirth = on.PlusYears(-23), Accompanying = true },
            ],
        };
        ApplicationFees fees = new Applicant(family, ExpressEntry.Official).Fees(on)!;
        fees.Persons.Select(static person => person.ToString())
            .Should()
            .Equal("principal: 990 and 600", "spouse: 990 and 600", "child: 270 and 0", "child: 270 and 0");
        (fees.Total, fees.GivingBiometrics, fees.Biometrics, fees.Certainty).Should().Be((3_720, 3, 170, Certainty.Probable));
        fees.InForceFrom.Should().Be(new LocalDate(2026, 4, 30));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void A_spouse_who_stays_or_is_a_citizen_pays_nothing(bool accompanying, bool citizen)
    {
        Candidate profile = Clients.Couple with { Spouse = new Spouse(Clients.Couple.Spouse!.Person, accompanying, citizen) };
        FeesOf(profile, "2026-05-04")!.Persons.Should().ContainSingle();
    }

    [Fact]
    public void A_child_turns_22_on_the_birthday()
    {
        LocalDate birth = new(2004, 2, 29);
        Candidate profile = Clients.EarlyInvitation with { Children = [new Child { DateOfBirth = birth, Accompanying = true }] };
        FeesOf(profile, "2026-02-28")!.Persons.Should().HaveCount(2);
        FeesOf(profile, "2026-03-01")!.Persons.Should().HaveCount(1);
    }

    [Fact]
    public void A_child_of_a_nominee_has_the_age_of_the_nomination()
    {
        LocalDate acceptedOn = Clients.Couple.Principal.Nomination!.AcceptedOn;
        Candidate profile = Clients.Couple with
        {
            Children = [new Child { DateOfBirth = acceptedOn.PlusYears(-22).PlusDays(1), Accompanying = true }],
        };
        FeesOf(profile, "2026-05-04")!.Persons.Should().HaveCount(3);
    }

    [Fact]
    public void A_child_who_is_too_old_is_left_out_with_a_notice()
    {
        LocalDate on = new(2026, 1, 21);
        Candidate profile = Clients.EarlyInvitation with
        {
            Children = [new Child { DateOfBirth = on.PlusYears(-22), Accompanying = true }],
        };
        ApplicationChecklist checklist = new Applicant(profile, ExpressEntry.Official).Checklist(on);
        checklist.Fees!.Persons.Should().ContainSingle();
        Notice notice = checklist.Notices.Single(static one => one.Code == ChecklistNoticeCodes.FeesWithoutOlderChildren);
        notice.Path.Should().Be("$.children[0]");
        notice.Facts.Should().Equal("22");
    }

    [Fact]
    public void A_spouse_of_unknown_age_pays_for_biometrics_with_a_notice()
    {
        Spouse spouse = Clients.Couple.Spouse!;
        Candidate profile = Clients.Couple with { Spouse = spouse with { Person = spouse.Person with { DateOfBirth = null } } };
        ApplicationChecklist checklist = new Applicant(profile, ExpressEntry.Official).Checklist(new LocalDate(2026, 1, 21));
        checklist.Fees!.GivingBiometrics.Should().Be(2);
        checklist.Notices.Single(static one => one.Code == ChecklistNoticeCodes.BiometricsAgeUnknown)
            .Path.Should()
            .Be("$.spouse.dateOfBirth");
    }

    [Fact]
    public void A_corrected_table_replaces_the_official_one()
    {
        LocalDate from = new(2028, 4, 30);
        FeeTable table = ApplicationRules.Official.Fees.LastAvailable! with { Principal = new FeeAmount(1_030) };
        ApplicationRules rules = ApplicationRules.Official with
        {
            Fees = ApplicationRules.Official.Fees.With(new Dated<FeeTable>(from, table, new Citation("IRCC, fee list", "2028", from))),
        };
        new Applicant(Clients.EarlyInvitation, ExpressEntry.Official, rules).Fees(from)!.Total.Should().Be(1_630);
    }

    [Fact]
    public void Every_day_has_one_entry_or_one_declared_gap_in_every_part()
    {
        ApplicationRules.Official.Fees.Entries[0].From.Should().Be(LocalDate.MinIsoValue);
        ApplicationRules.Official.Papers.Entries[0].From.Should().Be(LocalDate.MinIsoValue);
        ApplicationRules.Official.Evidence.Entries[0].From.Should().Be(LocalDate.MinIsoValue);
        ApplicationRules.Official.Students.Entries[0].From.Should().Be(LocalDate.MinIsoValue);
        ApplicationRules.Official.Flags.Entries[0].From.Should().Be(LocalDate.MinIsoValue);
    }

    private static ApplicationFees? FeesOf(Candidate profile, string on) =>
        new Applicant(profile, ExpressEntry.Official).Fees(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);
}
