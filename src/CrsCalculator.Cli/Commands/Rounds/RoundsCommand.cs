using System.CommandLine;
using CrsCalculator.Cli.Input;
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

    /// <summary>The candidate for whom rounds are listed or shown.</summary>
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

    /// <summary>Returns why rounds have no score; nothing if their rules are available.</summary>
    public static Refusal? WithoutScore(PoolInput candidate, IEnumerable<InvitationCheck> checks) =>
        checks.FirstOrDefault(static check => check.Reasons.Contains(InvitationReason.RulesNotHeld)) is { } without
            ? WithoutScore(candidate, RefusalWords.NoScoreInRounds, without.Round.HeldOn)
            : null;

    /// <summary>Returns why rounds, or the day of the outlook, have no score; nothing if their rules are available.</summary>
    public static Refusal? WithoutScore(PoolInput candidate, RoundOutlook outlook) =>
        WithoutScore(candidate, outlook.AllRounds)
        ?? (outlook.Score is null ? WithoutScore(candidate, RefusalWords.NoScore, outlook.On) : null);

    private static Refusal? WithoutScore(PoolInput candidate, Phrase what, LocalDate day) =>
        new RulesChoice(day, candidate.Calculator).WithoutScore(new Sentence(what, day), candidate.Rules);
}
