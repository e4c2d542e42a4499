using System.CommandLine;
using CrsCalculator.Application;
using CrsCalculator.Cli.Clients;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Commands;

/// <summary>The options specific to <c>crs clients</c>.</summary>
internal sealed class ClientOptions(ToolHost host)
{
    public Argument<string[]> Inputs { get; } = new("INPUT")
    {
        Description = host.Say(OptionWords.ClientInputs),
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string?> Expiring { get; } = new("--expiring")
    {
        Description = host.Say(OptionWords.Expiring),
        HelpName = "DAYS",
    };

    public Option<bool> Invited { get; } = new("--invited")
    {
        Description = host.Say(OptionWords.Invited),
    };

    public Option<string?> Sort { get; } = CommonOptions.Choice(host, "--sort", OptionWords.Sort, ClientOrder.Keys);

    public Option<bool> Json { get; } = new("--json")
    {
        Description = host.Say(OptionWords.ClientsJson),
    };

    public Option<bool> Csv { get; } = new("--csv") { Description = host.Say(OptionWords.ClientsCsv) };

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = host.Say(OptionWords.ClientsOutput),
        HelpName = "OUTPUT",
    };

    /// <summary>Every option, in the order of the help page.</summary>
    public IEnumerable<Option> All => [Expiring, Invited, Sort, Json, Csv, Output];

    /// <summary>Returns which clients to show.</summary>
    public ClientFilter FilterOf(ParseResult parsed) => new()
    {
        IsInvited = parsed.GetValue(Invited),
        ExpiringWithin = parsed.GetValue(Expiring) is { } days ? NumberOfDays.Of(Expiring.Name, days) : null,
    };
}
