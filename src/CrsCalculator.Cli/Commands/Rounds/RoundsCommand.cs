using System.CommandLine;

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

    public static Option<string?> Feed() => new("--feed")
    {
        Description = "IRCC's feed of rounds (ee_rounds_123_en.json), to top up the known rounds for this run; - is standard input.",
        HelpName = "FEED.json",
    };

    public static Option<bool> Embedded() => new("--embedded")
    {
        Description = "Use the rounds that come with the tool, and not those that 'crs rounds update' keeps.",
    };
}
