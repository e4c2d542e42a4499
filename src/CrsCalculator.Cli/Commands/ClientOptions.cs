using System.CommandLine;
using CrsCalculator.Application;
using CrsCalculator.Cli.Clients;

namespace CrsCalculator.Cli.Commands;

/// <summary>The options that <c>crs clients</c> alone has.</summary>
internal sealed class ClientOptions
{
    public Argument<string[]> Inputs { get; } = new("INPUT")
    {
        Description = "crs-profile/1 files; folders, of which every *.json file in the folder itself is read, by name; JSON Lines files "
            + "(*.jsonl, *.ndjson) with a client on each line; - is standard input, as JSON Lines.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string?> Expiring { get; } = new("--expiring")
    {
        Description = "Only clients with a document whose last useful day is within so many days, for example 90d.",
        HelpName = "DAYS",
    };

    public Option<bool> Invited { get; } = new("--invited")
    {
        Description = "Only clients whom a round invites or may invite.",
    };

    public Option<string?> Sort { get; } = SortOption();

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Print JSON Lines (crs-clients/1) for programs, a client on each line.",
    };

    public Option<bool> Csv { get; } = new("--csv") { Description = "Print CSV, a client on each line." };

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "The file to write to: one HTML page, unless --json or --csv is given.",
        HelpName = "OUTPUT",
    };

    /// <summary>Every option, in the order of the help.</summary>
    public IEnumerable<Option> All => [Expiring, Invited, Sort, Json, Csv, Output];

    /// <summary>Which clients are shown.</summary>
    public ClientFilter FilterOf(ParseResult parsed) => new()
    {
        IsInvited = parsed.GetValue(Invited),
        ExpiringWithin = parsed.GetValue(Expiring) is { } days ? NumberOfDays.Of(Expiring.Name, days) : null,
    };

    private static Option<string?> SortOption()
    {
        var sort = new Option<string?>("--sort") { Description = "The order; that of the input when left out." };
        sort.AcceptOnlyFromAmong(ClientOrder.Keys);
        return sort;
    }
}
