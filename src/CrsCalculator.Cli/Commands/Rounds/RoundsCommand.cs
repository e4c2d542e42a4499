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
        RoundsProject.Create(host),
    };

    public static Option<string?> Feed() => new("--feed")
    {
        Description = "IRCC's feed of rounds (ee_rounds_123_en.json), to top up the rounds that come with the tool; - is standard input.",
        HelpName = "FEED.json",
    };
}
