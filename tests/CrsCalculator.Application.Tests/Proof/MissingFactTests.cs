using System.Collections.Immutable;
using CrsCalculator.TestKit.Generators;
using static CrsCalculator.Application.Tests.Proof.ProofClients;

namespace CrsCalculator.Application.Tests.Proof;

/// <summary>Unknown is not silence: what is missing, and which question unlocks most.</summary>
public class MissingFactTests
{
    [Fact]
    public void Profile_without_new_facts_lists_what_unlocks_most_first()
    {
        ImmutableArray<MissingFact> missing = Checklist(Clients.EarlyInvitation).MissingFacts;
        missing.Select(static fact => fact.Unlocks.Length).Should().BeInDescendingOrder();
        missing.Select(static fact => fact.Path)
            .Should()
            .Contain(["$.maritalStatus", "$.children", "$.familySize"])
            .And.Contain(["$.principal.residences", "$.principal.permits", "$.principal.studies"]);
        Unlocks("$.maritalStatus").Should().Equal("family.divorce", "family.separation", "family.death", "maritalStatusChanged");
        Unlocks("$.children")
            .Should()
            .StartWith(["family.birth", "family.adoption", "family.custody", "family.nonAccompanying"])
            .And.Contain(FlagCodes.ChildUndeclared);
        Unlocks("$.settlementFunds").Should().Contain("fsw.funds");

        ImmutableArray<string> Unlocks(string path) => missing.Single(fact => fact.Path == path).Unlocks;
    }

    [Fact]
    public void Equal_facts_are_in_the_order_of_their_paths() =>
        Checklist(Clients.Couple).MissingFacts
            .GroupBy(static fact => fact.Unlocks.Length)
            .Should()
            .AllSatisfy(static group => group.Select(static fact => fact.Path).Should().BeInAscendingOrder(StringComparer.Ordinal));

    [Fact]
    public void Client_of_whom_all_is_known_is_asked_nothing() => Checklist(Known).MissingFacts.Should().BeEmpty();

    [Fact]
    public void Marital_status_that_is_not_possible_is_not_asked_about()
    {
        ImmutableArray<ChecklistItem> items = Items(Couple(status: null));
        items.Where(static item => item.MissingFacts.Contains("$.maritalStatus", StringComparer.Ordinal))
            .Select(static item => item.Id)
            .Should()
            .BeEquivalentTo("family.marriage", "family.commonLaw");
    }

    [Fact]
    public void Child_who_is_not_born_yet_needs_nothing() =>
        Items(Known with
        {
            Children = [new Child { DateOfBirth = On.PlusDays(1), Accompanying = true }],
        }).Should().NotContain(static item => item.Person == ApplicantRole.Child);

    [Property(MaxTest = 40, Arbitrary = [typeof(FactArbitraries)])]
    public void Every_unknown_item_names_facts_and_every_fact_has_a_question(Candidate candidate)
    {
        Candidate profile = candidate with { Principal = candidate.Principal with { Nomination = null } };
        ApplicationChecklist checklist = Checklist(profile);
        checklist.Items.Where(static item => item.Need == EvidenceNeed.Unknown && item.MissingFacts.IsEmpty).Should().BeEmpty();
        checklist.Items.Where(static item => (item.Need == EvidenceNeed.NotNeeded) != (item.Reason is not null)).Should().BeEmpty();
        checklist.MissingFacts.Where(static fact => ApplicationText.English.Question(fact) == fact.Path).Should().BeEmpty();
        checklist.MissingFacts.Where(static fact => fact.Unlocks.IsEmpty).Should().BeEmpty();
        checklist.MissingFacts.SelectMany(static fact => fact.Unlocks)
            .Where(static code => ApplicationText.English.Decision(code) == code)
            .Should()
            .BeEmpty("each has a name");
    }

    [Fact]
    public void Phrases_have_the_same_facts_in_both_languages()
    {
        foreach ((string key, Phrase phrase) in ProofPhrases.All.Concat(DecisionPhrases.All))
        {
            phrase.English.Contains("{0}", StringComparison.Ordinal)
                .Should()
                .Be(phrase.French.Contains("{0}", StringComparison.Ordinal), key);
            TestKit.Contracts.LanguageContract.HasSlip(phrase.French).Should().BeFalse(phrase.French);
        }
    }
}
