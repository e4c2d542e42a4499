using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Application.Tests.Expiry;

/// <summary>When each document expires, and what is lost then.</summary>
public class ExpiryTests
{
    [Fact]
    public void Documents_are_listed_with_their_last_useful_day_and_what_is_lost()
    {
        Candidate profile = Clients.EarlyInvitation with
        {
            Principal = Clients.EarlyInvitation.Principal with
            {
                PassportExpiresOn = new LocalDate(2026, 9, 1),
                Permits =
                [
                    new Permit { Kind = PermitKind.Work, From = new LocalDate(2025, 2, 1), To = new LocalDate(2026, 7, 31) },
                    new Permit { Kind = PermitKind.Study, From = new LocalDate(2022, 2, 1), To = new LocalDate(2025, 1, 31) },
                ],
            },
        };
        new Applicant(profile, ExpressEntry.Official).Expiries(new LocalDate(2026, 2, 23), Clients.Round392)
            .Select(static expiry => $"{Code.Of(expiry.Kind)} {expiry}")
            .Should()
            .Equal(
                "languageTest 2026-02-28: $.principal.languageTests[0], 186 points, CEC",
                "permit 2026-07-31: $.principal.permits[0], 0 points",
                "passport 2026-08-31: $.principal.passportExpiresOn, 0 points",
                "profile 2026-08-31: $.profileSubmittedAt, 0 points",
                "assessment 2029-01-14: $.principal.education[0], ? points");
    }

    [Fact]
    public void Nominations_and_assessments_of_the_labour_market_are_good_on_their_last_day()
    {
        Candidate profile = Clients.Couple with
        {
            Principal = Clients.Couple.Principal with
            {
                Nomination = Clients.Couple.Principal.Nomination! with { ExpiresOn = new LocalDate(2026, 6, 1) },
                JobOffer = new JobOffer(Clients.Welder, 40, IsBasedOnLmia: true) { LmiaExpiresOn = new LocalDate(2026, 5, 1) },
            },
        };
        var applicant = new Applicant(profile, ExpressEntry.Official);
        DocumentExpiry nomination = applicant.Expiries(new LocalDate(2026, 6, 1)).First();
        (nomination.Kind, nomination.LastUsefulDay, nomination.Lost.Points).Should()
            .Be((ExpiryKind.Nomination, new LocalDate(2026, 6, 1), 585));
        applicant.Expiries(new LocalDate(2026, 6, 2)).Should().NotContain(static expiry => expiry.Kind == ExpiryKind.Nomination);
        applicant.Expiries(new LocalDate(2026, 5, 1))[0].Kind.Should().Be(ExpiryKind.Lmia);
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(FactArbitraries)])]
    public void Expiries_are_sorted_and_lie_after_the_day(Candidate profile)
    {
        LocalDate on = ProfileArbitraries.On;
        DocumentExpiry[] expiries = [.. new Applicant(profile, ExpressEntry.Official).Expiries(on)];
        expiries.Select(static expiry => expiry.ExpiresOn).Should().BeInAscendingOrder().And.NotContain(day => day <= on);
        expiries.Select(static expiry => (expiry.Path, expiry.Kind)).Should().OnlyHaveUniqueItems();
    }
}
