using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>A result that cannot be computed because its rules are not available, and why.</summary>
/// <param name="What">The missing result, for example a score for today.</param>
/// <param name="On">The requested date.</param>
/// <param name="Gap">Why there are no rules.</param>
internal sealed record Refusal(Sentence What, LocalDate On, RuleGap Gap)
{
    /// <summary>The named rules that are not available; nothing if those of the date are meant.</summary>
    public string? Named { get; init; }

    /// <summary>The name of the rules to continue with.</summary>
    public string Next { get; init; } = RulesName.LastHeld;

    /// <summary>The book that has the gap.</summary>
    public RuleBook Book { get; init; } = RuleBook.Official;

    /// <summary>Returns the command that continues under the last rules available; nothing if there are none before the gap.</summary>
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
