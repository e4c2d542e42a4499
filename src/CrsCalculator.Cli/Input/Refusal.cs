using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>What is not worked out because its rules are not available, and why.</summary>
/// <param name="What">What there is none of, for example a score for today.</param>
/// <param name="On">The date that was asked about.</param>
/// <param name="Gap">Why there are no rules.</param>
internal sealed record Refusal(Sentence What, LocalDate On, RuleGap Gap)
{
    /// <summary>The rules that were named and are not available; nothing where those of the date are meant.</summary>
    public string? Named { get; init; }

    /// <summary>What names the rules to go on by.</summary>
    public string Next { get; init; } = RulesName.LastHeld;

    /// <summary>The book that has the gap.</summary>
    public RuleBook Book { get; init; } = RuleBook.Official;

    /// <summary>The command that goes on by the last rules available; nothing where there are none before the gap.</summary>
    public string? NextFor(CommandLine commandLine) => CanGoOn ? commandLine.By(Next, Named) : null;

    /// <summary>Whether there are rules before the gap.</summary>
    public bool CanGoOn =>
        Gap.Reason == GapReason.NotAvailable && Book.Points.Entries.Any(entry => entry.IsAvailable && entry.From < Gap.From);
}

/// <summary>Ends a command: there are no rules for what was asked.</summary>
internal sealed class RefusedException(Refusal refusal) : Exception(Speech.English.Say(refusal.What))
{
    public Refusal Refusal { get; } = refusal;
}
