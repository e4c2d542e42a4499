using System.Collections.Immutable;
using NodaTime;
using static CrsCalculator.Application.Tests.Proof.ProofClients;

namespace CrsCalculator.Application.Tests.Proof;

/// <summary>From when and until when papers can be used, and which rows the day of submission chooses.</summary>
public class UsableDaysTests
{
    [Theory]
    [InlineData("2023-09-30", "informationSheet", Certainty.Certain)]
    [InlineData("2023-10-01", "blankPage", Certainty.Probable)]
    [InlineData("2025-08-20", "blankPage", Certainty.Probable)]
    [InlineData("2025-08-21", "informationSheet", Certainty.Certain)]
    public void Medical_exam_is_upfront_but_for_two_years(string on, string element, Certainty certainty)
    {
        EvidenceRow row = ApplicationRules.Official.Evidence.At(Day(on)).Value.Find("medical.proof")!;
        row.MustShow[0].Should().Be(element);
        row.Certainty.Should().Be(certainty);
    }

    [Theory]
    [InlineData("2029-10-05", true)]
    [InlineData("2029-10-06", false)]
    [InlineData("2025-08-20", false)]
    public void Earlier_exam_can_be_used_again_until_the_policy_ends(string on, bool isThere) =>
        (ApplicationRules.Official.Evidence.At(Day(on)).Value.Find("medical.reuse") is not null).Should().Be(isThere);

    [Theory]
    [InlineData("2023-04-24", false)]
    [InlineData("2023-04-25", true)]
    public void Physicians_have_a_row_since_their_public_policy(string on, bool isThere) =>
        (ApplicationRules.Official.Evidence.At(Day(on)).Value.Find("work.physician") is not null).Should().Be(isThere);

    [Fact]
    public void Nothing_is_refused_after_the_sources_were_read()
    {
        ChecklistItem passport = Items(Known, new LocalDate(2026, 12, 24)).First(static item => item.Id == "identity.passport");
        passport.Row.SourceDate.Should().Be(new LocalDate(2026, 6, 14));
    }

    [Fact]
    public void Papers_that_expire_are_usable_to_the_day_before()
    {
        Person person = Abroad.Principal;
        Candidate client = Abroad with
        {
            Principal = person with
            {
                Nomination = new Nomination(Province.ON, new LocalDate(2025, 12, 1)) { ExpiresOn = new LocalDate(2026, 5, 31) },
                JobOffer = new JobOffer(Developer, 40, IsBasedOnLmia: true) { LmiaExpiresOn = new LocalDate(2026, 4, 30) },
            },
        };
        ImmutableArray<ChecklistItem> items = Items(client);
        Until("language.report").Should().Be(new LocalDate(2027, 6, 19));
        Until("education.foreign").Should().Be(new LocalDate(2028, 8, 31));
        Until("identity.passport").Should().Be(new LocalDate(2029, 12, 31));
        Until("nomination.letter").Should().Be(new LocalDate(2026, 5, 31), "the last day is included");
        Until("offer.lmia").Should().Be(new LocalDate(2026, 4, 30), "the last day is included");

        LocalDate? Until(string id) => items.First(item => item.Id == id).UsableUntil;
    }

    [Fact]
    public void Recent_papers_are_of_the_months_before_submission()
    {
        ImmutableArray<ChecklistItem> items = Items(With(static person => person with { SiblingInCanada = true }));
        From("medical.proof").Should().Be(new LocalDate(2025, 1, 22));
        From("identity.photo").Should().Be(new LocalDate(2025, 1, 21));
        From("sibling.residence").Should().Be(new LocalDate(2025, 7, 21));

        LocalDate? From(string id) => items.First(item => item.Id == id).UsableFrom;
    }

    [Fact]
    public void Letter_of_a_job_that_is_over_is_of_its_last_day_or_later()
    {
        ImmutableArray<ChecklistItem> items = Items(WithJob(ForeignJob));
        LetterOf("$.principal.work[1]").UsableFrom.Should().Be(new LocalDate(2021, 6, 30));
        LetterOf("$.principal.work[0]").UsableFrom.Should().BeNull();
        LetterOf("$.principal.work[1]").MustShow.Should().NotContain("status");
        LetterOf("$.principal.work[0]").MustShow.Should().Contain("status");

        ChecklistItem LetterOf(string path) => items.Single(item => item.Id == "work.letter" && item.IsAbout(path));
    }

    [Fact]
    public void Facts_that_decide_how_long_a_paper_is_good_are_named()
    {
        Candidate client = With(Clients.Couple, static person => person with { PassportExpiresOn = null });
        ImmutableArray<ChecklistItem> items = Items(client);
        Missing("identity.passport").Should().Equal("$.principal.passportExpiresOn");
        Missing("nomination.letter").Should().Equal("$.principal.nomination.expiresOn");
        Missing("education.foreign").Should().Equal("$.principal.education[0].eca.issuedBy");
        Missing("work.canada.permit").Should().Equal("$.principal.permits");

        ImmutableArray<string> Missing(string id) => items.First(item => item.Id == id).MissingFacts;
    }

    [Fact]
    public void Each_organization_has_its_first_day()
    {
        PaperRules papers = ApplicationRules.Official.Papers.At(On).Value;
        Enum.GetValues<EcaIssuer>().Select(issuer => (Code.Of(issuer), papers.DesignatedFrom(issuer)))
            .Should()
            .Equal(
                ("CES", new LocalDate(2013, 4, 17)),
                ("ICAS", new LocalDate(2013, 4, 17)),
                ("WES", new LocalDate(2013, 4, 17)),
                ("IQAS", new LocalDate(2015, 8, 6)),
                ("ICES", new LocalDate(2015, 8, 6)),
                ("MCC", new LocalDate(2013, 4, 17)),
                ("PEBC", new LocalDate(2014, 1, 6)),
                ("CACB", new LocalDate(2024, 5, 20)));
    }

    [Fact]
    public void Rules_of_which_no_first_day_was_read_are_not_certain() =>
        ApplicationRules.Official.Papers.At(new LocalDate(2015, 1, 1)).Certainty.Should().Be(Certainty.Probable);

    [Fact]
    public void Permits_decide_how_long_the_papers_of_an_exempt_offer_are_good()
    {
        Candidate client = With(
            WithOffer(new JobOffer(Developer, 40, IsBasedOnLmia: false) { ExemptPermit = true }),
            static person => person with { Permits = null });
        Items(client).Single(static item => item.Id == "offer.exempt").MissingFacts.Should().Equal("$.principal.permits");
    }

    [Theory]
    [InlineData("31102", "2023-09-01", EvidenceNeed.Required)]
    [InlineData("31120", "2023-09-01", EvidenceNeed.IfApplicable)]
    [InlineData("21200", "2024-10-31", EvidenceNeed.IfApplicable)]
    [InlineData("21200", "2024-10-30", null)]
    [InlineData("21232", "2023-09-01", null)]
    public void Professional_body_is_asked_for_by_occupation_and_date(string noc, string assessedOn, EvidenceNeed? need)
    {
        Candidate client = With(Abroad, person => person with
        {
            Education = [ForeignDegree with { Eca = new Eca { IssuedOn = Day(assessedOn) } }],
            Work = [new Job(NocCode.Parse(noc), "IN", new LocalDate(2018, 1, 8), null, 40)],
        });
        Items(client).FirstOrDefault(static item => item.Id == "education.professionalBody")?.Need.Should().Be(need);
        Items(client).Any(static item => item.Id == "education.professionalBody").Should().Be(need is not null);
    }
}
