using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Commands.Rounds;

/// <summary><c>crs rounds</c>: rounds of invitations.</summary>
internal static class RoundsCommand
{
    public static Command Create(ToolHost host) =>
        new("rounds", host.Say(CommandWords.Rounds))
    {
        RoundsList.Create(host),
        RoundsShow.Create(host),
        RoundsCheck.Create(host),
        RoundsImport.Create(host),
        RoundsUpdate.Create(host),
        RoundsProject.Create(host),
    };

    /// <summary>A candidate for whom rounds are listed or shown.</summary>
    public static Option<string?> For(ToolHost host) => new("--for")
    {
        Description = host.Say(OptionWords.For),
        HelpName = "FILE",
    };

    public static Option<string?> Rules(ToolHost host) => CommonOptions.Rules(host, OptionWords.RoundRules);

    public static Option<string?> Feed(ToolHost host) => new("--feed")
    {
        Description = host.Say(OptionWords.Feed),
        HelpName = "FEED.json",
    };

    public static Option<bool> Embedded(ToolHost host) => new("--embedded")
    {
        Description = host.Say(OptionWords.Embedded),
    };

    /// <summary>Says on standard error how to go on where rounds have no score because their rules are not available.</summary>
    public static void TellWithoutScore(PoolInput candidate, IEnumerable<InvitationCheck> checks, ToolHost host)
    {
        if (checks.FirstOrDefault(static check => check.Reasons.Contains(InvitationReason.RulesNotHeld)) is not { } without)
        {
            return;
        }

        TellWithoutScore(candidate, RefusalWords.NoScoreInRounds, without.Round.HeldOn, host);
    }

    /// <summary>Says it also where there is no score on the day of the outlook.</summary>
    public static void TellWithoutScore(PoolInput candidate, RoundOutlook outlook, ToolHost host)
    {
        if (outlook.AllRounds.Any(static check => check.Reasons.Contains(InvitationReason.RulesNotHeld)))
        {
            TellWithoutScore(candidate, outlook.AllRounds, host);
        }
        else if (outlook.Score is null)
        {
            TellWithoutScore(candidate, RefusalWords.NoScore, outlook.On, host);
        }
    }

    private static void TellWithoutScore(PoolInput candidate, Phrase what, LocalDate day, ToolHost host) =>
        RefusalText.PrintBeside(host, new Sentence(what, day), new RulesChoice(day, candidate.Calculator), candidate.Rules);
}
