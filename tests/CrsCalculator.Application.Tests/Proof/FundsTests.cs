using System.Collections.Immutable;
using static CrsCalculator.Application.Tests.Proof.ProofClients;

namespace CrsCalculator.Application.Tests.Proof;

/// <summary>Proof of funds, or the letter in its place: the program of the invitation decides.</summary>
public class FundsTests
{
    private static readonly Candidate Exempt = With(static person => person with
    {
        JobOffer = new JobOffer(Developer, 40, IsBasedOnLmia: true),
    });

    private static readonly Candidate Both = Known with { SettlementFunds = 40_000 };

    public static TheoryData<Candidate, InvitationProgram?, EvidenceNeed, EvidenceNeed, string?> Cases { get; } = new()
    {
        { Known, InvitationProgram.CanadianExperienceClass, EvidenceNeed.NotNeeded, EvidenceNeed.Required, "programNeedsNoFunds" },
        { Known, InvitationProgram.FederalSkilledWorker, EvidenceNeed.Required, EvidenceNeed.NotNeeded, null },
        { Known, InvitationProgram.FederalSkilledTrades, EvidenceNeed.Required, EvidenceNeed.NotNeeded, null },
        { Exempt, InvitationProgram.FederalSkilledWorker, EvidenceNeed.NotNeeded, EvidenceNeed.Required, "workAndOffer" },
        { Known, InvitationProgram.ProvincialNominee, EvidenceNeed.NotNeeded, EvidenceNeed.Required, "programNeedsNoFunds" },
        { Abroad, InvitationProgram.ProvincialNominee, EvidenceNeed.Required, EvidenceNeed.NotNeeded, null },
        { Known, null, EvidenceNeed.NotNeeded, EvidenceNeed.Required, "programNeedsNoFunds" },
        { Abroad, null, EvidenceNeed.Required, EvidenceNeed.NotNeeded, null },
        { Exempt, null, EvidenceNeed.NotNeeded, EvidenceNeed.Required, "programNeedsNoFunds" },
        { With(static person => person with { Work = [] }), null, EvidenceNeed.IfApplicable, EvidenceNeed.IfApplicable, null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Letter_of_funds_or_of_exemption(
        Candidate client,
        InvitationProgram? program,
        EvidenceNeed letter,
        EvidenceNeed exemption,
        string? reason)
    {
        ImmutableArray<ChecklistItem> items = Items(client, On, program is { } invited ? Invitation(invited) : null);
        Item(items, "funds.letter").Need.Should().Be(letter);
        Item(items, "funds.exemption").Need.Should().Be(exemption);
        Item(items, "funds.letter").Reason.Should().Be(reason);
        Item(items, "funds.exemption").Reason.Should().Be(exemption == EvidenceNeed.NotNeeded ? "fundsAreShown" : null);
        ApplicationText.French.Reason(Item(items, "funds.letter")).Should().NotBe(string.Empty);
    }

    [Fact]
    public void Where_the_program_is_open_both_letters_may_apply()
    {
        Checklist(Both).Items.Where(static item => item.Id is "funds.letter" or "funds.exemption")
            .Should()
            .OnlyContain(static item => item.Need == EvidenceNeed.Required || item.Need == EvidenceNeed.IfApplicable);
        ExpressEntry.Official.Open(Both).Eligibility(On).OutcomeOf(ImmigrationProgram.FederalSkilledWorker).Should().Be(Outcome.Met);
        Item(Items(Both), "funds.letter").Need.Should().Be(EvidenceNeed.IfApplicable);
        Item(Items(Both), "funds.exemption").Need.Should().Be(EvidenceNeed.IfApplicable);
    }

    [Fact]
    public void Missing_amounts_are_named()
    {
        Candidate client = Abroad with { SettlementFunds = null, FamilySize = null };
        Item(Items(client, On, Invitation(InvitationProgram.FederalSkilledWorker)), "funds.letter")
            .MissingFacts.Should()
            .Equal("$.familySize", "$.settlementFunds");
    }

    private static ChecklistItem Item(ImmutableArray<ChecklistItem> items, string id) => items.Single(item => item.Id == id);
}
