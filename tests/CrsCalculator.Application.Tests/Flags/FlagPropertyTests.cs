using CrsCalculator.Rounds;
using CrsCalculator.Rounds.Tests;
using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Application.Tests.Flags;

/// <summary>What holds of the red flags of any candidate.</summary>
public class FlagPropertyTests
{
    private static readonly Round[] Rounds = [.. RoundHistory.Official.Rounds.TakeLast(60)];

    [Property(MaxTest = 60, Arbitrary = [typeof(FactArbitraries)])]
    public void Red_flags_of_candidates_with_any_facts_are_in_order_and_all_different(Candidate profile, byte choice, byte kind) =>
        Check(profile, ProfileArbitraries.On.PlusDays(choice % 90), choice, kind);

    [Property(MaxTest = 60, Arbitrary = [typeof(PoolArbitraries)])]
    public void Red_flags_of_invited_candidates_are_in_order_and_all_different(Candidate profile, byte choice, byte kind)
    {
        Round round = Rounds[choice % Rounds.Length];
        Check(profile, round.HeldOn.PlusDays(kind % 70), choice, kind);
    }

    private static void Check(Candidate profile, LocalDate on, byte choice, byte kind)
    {
        CandidateFile file = ExpressEntry.Official.Open(profile);
        InvitationToApply? invitation = InvitationBefore(on, choice, kind);
        LocalDate first = invitation?.IssuedOn ?? on;
        LocalDate last = LocalDate.Max(on, invitation?.LatestDueOn ?? on);
        if (!file.CanBeAssessedOn(first) || !file.CanBeAssessedOn(last))
        {
            return;
        }

        var situation = new Situation(profile, on) { Invitation = invitation };
        RedFlag[] flags = [.. situation.Flags];
        flags.Select(static flag => flag.Severity).Should().BeInAscendingOrder();
        flags.Select(static flag => (flag.Code, flag.Path, flag.Facts)).Should().OnlyHaveUniqueItems();
        flags.Select(static flag => $"{flag} {flag.Facts}").Should().Equal(situation.Flags.Select(static flag => $"{flag} {flag.Facts}"));
        foreach (RedFlag flag in flags)
        {
            ApplicationText.French.Flag(flag).Should().NotContain("{").And.NotStartWith("flag.");
            ApplicationText.English.Remedy(flag).Should().NotContain("{").And.NotStartWith("remedy.");
        }

        FlagTests.LostIn(situation).Should().BeEmpty();
        FlagList.Unknown(new FlagContext(situation.Facts, [], [])).Should().OnlyHaveUniqueItems();
    }

    /// <summary>None, by the letter, or in a round, of any program.</summary>
    private static InvitationToApply? InvitationBefore(LocalDate on, byte choice, byte kind)
    {
        InvitationProgram program = Enum.GetValues<InvitationProgram>()[kind % 4];
        Round round = Rounds.Last(round => round.HeldOn <= on || round == Rounds[0]);
        return (choice % 4) switch
        {
            0 => null,
            1 => new InvitationToApply(on.PlusDays(-(kind % 80)), program, ExpressEntry.Official),
            _ when round.HeldOn > on => null,
            _ => new InvitationToApply(round, program, ExpressEntry.Official),
        };
    }
}
