using System.Collections.Immutable;
using CrsCalculator.TestKit.Generators;
using NodaTime;
using static CrsCalculator.Application.Tests.Proof.ProofClients;

namespace CrsCalculator.Application.Tests.Proof;

/// <summary>What a document is worth is the score less the score without it.</summary>
public class StakeTests
{
    private static readonly ImmutableArray<ChecklistItem> OfCouple = Items(Clients.Couple);

    [Theory]
    [InlineData("nomination.letter", "$.principal.nomination", 585, "")]
    [InlineData("language.report", "$.principal.languageTests[0]", 101, "CEC FSW FST")]
    [InlineData("education.foreign", "$.principal.education[0]", 91, "FSW")]
    [InlineData("work.letter", "$.principal.work[1]", 68, "CEC FST")]
    [InlineData("work.letter", "$.principal.work[0]", 12, "")]
    [InlineData("trade.certificate", "$.principal.certificatesOfQualification[0]", 12, "FST")]
    [InlineData("language.report", "$.spouse.languageTests[0]", 12, "")]
    [InlineData("education.foreign", "$.spouse.education[0]", 8, "")]
    [InlineData("work.letter", "$.spouse.work[0]", 5, "")]
    [InlineData("sibling.status", "$.spouse.siblingInCanada", 0, "")]
    public void Points_and_programs_at_stake_of_the_couple(string id, string path, int points, string programs)
    {
        ChecklistItem item = OfCouple.Single(item => item.Id == id && item.IsAbout(path));
        item.AtStake.Points.Should().Be(points);
        item.AtStake.Programs.Select(Code.Of).Should().Equal(programs.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        item.AtStake.InvitationStands.Should().BeNull();
        item.Paths.Should().ContainSingle();
    }

    [Fact]
    public void Score_of_the_couple_is_1008() => Checklist(Clients.Couple).Score!.Value.Total.Should().Be(1008);

    [Theory]
    [InlineData("$.principal.languageTests[0]", "core.firstLanguage", "cec.language", "fsw.language", "fst.language")]
    [InlineData("$.principal.work[1]", "core.canadianWork", "cec.experience", "fst.experience")]
    [InlineData("$.principal.nomination", "additional.nomination")]
    [InlineData("$.spouse.siblingInCanada", "additional.sibling")]
    public void Claims_name_factors_and_requirements(string path, params string[] claims) =>
        OfCouple.First(item => item.IsAbout(path)).For.Should().Contain(claims);

    [Fact]
    public void Items_are_by_person_with_most_points_first()
    {
        OfCouple.Select(static item => item.Person).Should().BeInAscendingOrder();
        OfCouple.GroupBy(static item => item.Person)
            .Should()
            .AllSatisfy(static person => person.Select(static item => item.AtStake.Points).Should().BeInDescendingOrder());
        OfCouple[0].Id.Should().Be("nomination.letter");
    }

    [Fact]
    public void Invitation_stands_only_with_the_documents_that_it_rests_on()
    {
        ImmutableArray<ChecklistItem> items = Items(Clients.EarlyInvitation, new LocalDate(2026, 2, 25), Clients.Round392);
        Stands("$.principal.languageTests[0]").Should().Be(Outcome.NotMet);
        Stands("$.principal.work[1]").Should().Be(Outcome.NotMet);
        items.First(static item => item.Id == "identity.passport").AtStake.InvitationStands.Should().BeNull();

        Outcome? Stands(string path) => items.First(item => item.IsAbout(path)).AtStake.InvitationStands;
    }

    [Fact]
    public void In_a_gap_of_the_points_no_stake_is_guessed_and_claims_are_those_of_the_last_points()
    {
        LocalDate on = new(2026, 11, 26);
        ImmutableArray<ChecklistItem> items = Items(Known, on);
        items.Single(static item => item.Id == "education.canadian").AtStake.Points.Should().BeNull();
    }

    [Fact]
    public void In_a_gap_of_the_points_what_nothing_rests_on_is_not_to_be_proven()
    {
        LanguageTestResult expired = LanguageTestResult.CelpipGeneral(new LocalDate(2023, 5, 2), new TestScores(9, 9, 9, 9));
        Candidate client = With(
            Couple(spouse: static person => person with
            {
                CertificatesOfQualification = [new CertificateOfQualification(Clients.Welder, "AB", new LocalDate(2023, 10, 16))],
            }),
            person => person with
            {
                LanguageTests = [English, expired],
                JobOffer = new JobOffer(Developer, 20, IsBasedOnLmia: true),
            });
        ImmutableArray<ChecklistItem> items = Items(client, new LocalDate(2026, 11, 26));
        items.Where(static item => item.Id == "language.report").Should().ContainSingle().Which.IsAbout("$.principal.languageTests[0]");
        items.Select(static item => item.Id).Should().NotContain(["trade.certificate", "offer.letter", "offer.lmia"]);
    }

    /// <summary>The profile is edited here by hand, and scored by the calculator alone.</summary>
    [Property(MaxTest = 40, Arbitrary = [typeof(FactArbitraries)])]
    public bool Points_are_the_score_less_the_score_without_the_document(Candidate candidate)
    {
        Candidate profile = candidate with { Children = null };
        int score = Score(profile);
        return Items(profile)
            .Where(static item => item.Row.Id is "language.report" or "work.letter" or "education.foreign" or "education.canadian"
                or "nomination.letter" or "trade.certificate" or "sibling.status" or "offer.letter")
            .All(item => item.AtStake.Points == Math.Max(0, score - Score(Without(profile, item.Paths[0]))));
    }

    private static int Score(Candidate profile) => ExpressEntry.Official.Open(profile).Assess(On).Score.Total;

    private static Candidate Without(Candidate profile, string path)
    {
        string[] steps = path.Split('.', '[', ']');
        int index = steps.Length > 3 ? int.Parse(steps[3]) : 0;
        return steps[1] == "principal"
            ? profile with { Principal = Without(profile.Principal, steps[2], index) }
            : profile with { Spouse = profile.Spouse! with { Person = Without(profile.Spouse.Person, steps[2], index) } };
    }

    private static Person Without(Person person, string list, int index) => list switch
    {
        "languageTests" => person with { LanguageTests = [.. person.LanguageTests.Where((_, place) => place != index)] },
        "work" => person with { Work = [.. person.Work.Where((_, place) => place != index)] },
        "education" => person with { Education = [.. person.Education.Where((_, place) => place != index)] },
        "certificatesOfQualification" => person with
        {
            CertificatesOfQualification = [.. person.CertificatesOfQualification.Where((_, place) => place != index)],
        },
        "nomination" => person with { Nomination = null },
        "jobOffer" => person with { JobOffer = null },
        "siblingInCanada" => person with { SiblingInCanada = false },
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, "The test edits no such list."),
    };
}
