using CrsCalculator.Eligibility;
using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Counting;

/// <summary>Which offers and nominations there are on a day, for points and for programs alike.</summary>
public class OfferAndNominationTests
{
    private static readonly LocalDate ExemptPermitsBegin = new(2016, 11, 19);
    private static readonly LocalDate Ends = new(2026, 1, 21);

    public static TheoryData<bool, bool?> Backings { get; } = new()
    {
        { true, true },
        { true, false },
        { true, null },
        { false, true },
        { false, false },
        { false, null },
    };

    public static TheoryData<Province> Provinces { get; } = [.. Enum.GetValues<Province>()];

    [Theory]
    [MemberData(nameof(Backings))]
    public void An_exempt_permit_stands_in_for_an_LMIA_from_2016_11_19(bool isBasedOnLmia, bool? exemptPermit)
    {
        Candidate candidate = With(new JobOffer(Developer, 30, isBasedOnLmia) { ExemptPermit = exemptPermit });
        Kind(candidate, ExemptPermitsBegin.PlusDays(-1)).Should().Be(isBasedOnLmia);
        Kind(candidate, ExemptPermitsBegin).Should().Be(isBasedOnLmia || exemptPermit == true);
        Kind(candidate, On).Should().Be(isBasedOnLmia || exemptPermit == true);
        ExpressEntry.Official.Assess(candidate, On).UnusedDocuments
            .Where(static one => one.Path == "$.principal.jobOffer")
            .Select(static one => one.Reasons.ToString())
            .Should().Equal(isBasedOnLmia || exemptPermit == true ? [] : ["offerNotBasedOnLmia"]);
    }

    [Theory]
    [MemberData(nameof(Backings))]
    public void FSW_FST_and_funds_take_either(bool isBasedOnLmia, bool? exemptPermit) =>
        Programs(offer => offer with { IsBasedOnLmia = isBasedOnLmia, ExemptPermit = exemptPermit }, On)
            .Should().Equal(isBasedOnLmia || exemptPermit == true ? Arranged : NotArranged);

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void An_offer_that_has_ended_is_none_anywhere(int days, bool isThere)
    {
        LocalDate on = Ends.PlusDays(days);
        Programs(static offer => offer with { EndedOn = Ends }, on).Should().Equal(isThere ? Arranged : NotArranged);
        Candidate candidate = With(new JobOffer(Developer, 30, true) { EndedOn = Ends });
        Kind(candidate, on).Should().Be(isThere);
        ExpressEntry.Official.Assess(candidate, on).UnusedDocuments.Select(static one => one.Reasons.ToString())
            .Should().Equal(isThere ? [] : ["offerEnded"]);
    }

    [Fact]
    public void That_the_LMIA_expires_ends_no_offer()
    {
        Programs(static offer => offer with { LmiaExpiresOn = Ends.PlusDays(-1) }, Ends).Should().Equal(Arranged);
        Kind(With(new JobOffer(Developer, 30, true) { LmiaExpiresOn = Ends.PlusDays(-1) }), Ends).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Provinces))]
    public void A_nomination_is_of_a_province_with_a_nominee_program(Province province)
    {
        Candidate candidate = Profile(new Person { Nomination = new Nomination(province, On.PlusDays(-1)) });
        bool counts = province is not (Province.QC or Province.NU);
        Nominated(candidate, On).Should().Be(counts);
        ExpressEntry.Official.Assess(candidate, On).UnusedDocuments.Select(static one => one.Reasons.ToString())
            .Should().Equal(counts ? [] : [province == Province.QC ? "nominationByQuebec" : "noNomineeProgram"]);
    }

    [Theory]
    [InlineData(-3, false, "nominationNotYetAccepted")]
    [InlineData(-2, true, null)]
    [InlineData(-1, true, null)]
    [InlineData(0, false, "nominationEnded")]
    [InlineData(1, false, "nominationEnded")]
    public void A_nomination_counts_from_its_acceptance_to_the_day_before_its_end(int days, bool counts, string? reason)
    {
        Candidate candidate = Profile(new Person { Nomination = new Nomination(Province.AB, Ends.PlusDays(-2)) { EndedOn = Ends } });
        Nominated(candidate, Ends.PlusDays(days)).Should().Be(counts);
        ExpressEntry.Official.Assess(candidate, Ends.PlusDays(days)).UnusedDocuments.Select(static one => one.Reasons.ToString())
            .Should().Equal(reason is null ? [] : [reason]);
    }

    [Fact]
    public void That_the_certificate_of_a_nomination_expires_ends_nothing() =>
        Nominated(Profile(new Person { Nomination = new Nomination(Province.AB, On.PlusDays(-9)) { ExpiresOn = On } }), On.PlusDays(9))
            .Should().BeTrue();

    private static IEnumerable<string> Arranged => ["10 5", "jobOffer", "Exempt", "Exempt"];

    private static IEnumerable<string> NotArranged => ["0 0", "-", "None", "None"];

    /// <summary>Points of FSW, the qualification of FST, and the funds of both, with work in Canada that covers every day.</summary>
    private static IEnumerable<string> Programs(Func<JobOffer, JobOffer> change, LocalDate on)
    {
        Person person = new() { Work = [Work(Welder, 900)], JobOffer = change(new JobOffer(Welder, 30, true)) };
        EligibilityAssessment eligibility = ExpressEntry.Official.Eligibility(Profile(person), on);
        FswScore grid = eligibility.Fsw.Grid!;
        return
        [
            $"{grid[FswFactorId.ArrangedEmployment].Points} {grid[FswFactorId.ArrangedEmploymentAdaptability].BeforeCaps}",
            eligibility.Fst[RequirementId.FstQualification].Actual?.ToString() ?? "-",
            $"{eligibility.Fsw[RequirementId.FswFunds].Note}",
            $"{eligibility.Fst[RequirementId.FstFunds].Note}",
        ];
    }

    private static bool Kind(Candidate candidate, LocalDate on) =>
        ExpressEntry.Official.Assess(candidate, on).Factors.JobOffer != JobOfferKind.None;

    private static bool Nominated(Candidate candidate, LocalDate on)
    {
        bool isNominated = ExpressEntry.Official.Eligibility(candidate, on).IsNominated;
        ExpressEntry.Official.Assess(candidate, on).Factors.ProvincialNomination.Should().Be(isNominated);
        return isNominated;
    }

    private static Candidate With(JobOffer offer) => Profile(new Person { JobOffer = offer });
}
