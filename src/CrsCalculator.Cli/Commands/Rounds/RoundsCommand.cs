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
        new("rounds", "Rounds of invitations: their history, whether a candidate would have been invited, IRCC's feed, scenarios.")
    {
        RoundsList.Create(host),
        RoundsShow.Create(host),
        RoundsCheck.Create(host),
        RoundsImport.Create(host),
        RoundsUpdate.Create(host),
        RoundsProject.Create(host),
    };

    /// <summary>A candidate for whom rounds are listed or shown.</summary>
    public static Option<string?> For() => new("--for")
    {
        Description = "A crs-profile/1 document: adds the candidate's score, how far it is off, and the verdict; - is standard input.",
        HelpName = "FILE",
    };

    public static Option<string?> Rules() => CommonOptions.Rules(
        "The rules to use, as for 'crs score'; a ruleset gives the points of all rounds, last-held only where those of a round are not "
        + "available. When left out, those in force on each day.");

    public static Option<string?> Feed() => new("--feed")
    {
        Description = "IRCC's feed of rounds (ee_rounds_123_en.json), to top up the known rounds for this run; - is standard input.",
        HelpName = "FEED.json",
    };

    public static Option<bool> Embedded() => new("--embedded")
    {
        Description = "Use the rounds that come with the tool, and not those that 'crs rounds update' keeps.",
    };

    /// <summary>Why rounds have no score; nothing where their rules are available.</summary>
    public static Refusal? WithoutScore(PoolInput candidate, IEnumerable<InvitationCheck> checks) =>
        checks.FirstOrDefault(static check => check.Reasons.Contains(InvitationReason.RulesNotHeld)) is { } without
            ? WithoutScore(candidate, RefusalWords.NoScoreInRounds, without.Round.HeldOn)
            : null;

    /// <summary>Why rounds, or the day of the outlook, have no score; nothing where their rules are available.</summary>
    public static Refusal? WithoutScore(PoolInput candidate, RoundOutlook outlook) =>
        WithoutScore(candidate, outlook.AllRounds)
        ?? (outlook.Score is null ? WithoutScore(candidate, RefusalWords.NoScore, outlook.On) : null);

    private static Refusal? WithoutScore(PoolInput candidate, Phrase what, LocalDate day) =>
        new RulesChoice(day, candidate.Calculator).WithoutScore(new Sentence(what, day), candidate.Rules);
}
