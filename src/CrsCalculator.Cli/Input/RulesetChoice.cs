using CrsCalculator.Json;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Input;

/// <summary>The date that was asked for and the rules to use: what <c>--on</c> and <c>--rules</c> come to.</summary>
internal sealed record RulesetChoice(LocalDate On, CrsRuleset Ruleset, RulesetTimeline Timeline)
{
    private const string LastHeld = "last-held";

    public static RulesetChoice Resolve(LocalDate? on, string? rules, ToolHost host)
    {
        LocalDate date = on ?? host.Today;
        CrsRuleset ruleset = rules is null ? InForceOn(date, wasAsked: on is not null) : Named(rules, host);
        RulesetTimeline timeline = ruleset.IsOfficial ? RulesetTimeline.Official : RulesetTimeline.Official.With(ruleset);
        return new RulesetChoice(date, ruleset, timeline);
    }

    /// <summary>The ruleset of a name: an id, <c>last-held</c>, or a file.</summary>
    public static CrsRuleset Named(string name, ToolHost host)
    {
        if (name == LastHeld)
        {
            return CrsRuleset.LastHeld;
        }

        RulesetPeriod? period = RulesetTimeline.Official.Periods.FirstOrDefault(p => IdOf(p) == name);
        if (period is { IsHeld: false })
        {
            throw NotHeld($"The rules of {name} are not held: {period.Gap.Summary}.");
        }

        return period?.Ruleset ?? FromFile(name, host);
    }

    /// <summary>The id of a ruleset, also of one that is known but not held.</summary>
    private static string? IdOf(RulesetPeriod period) =>
        period.Gap is { Reason: RulesetGapReason.NotHeld } gap ? LocalDatePattern.Iso.Format(gap.From) : period.Ruleset?.Id;

    private static CrsRuleset InForceOn(LocalDate date, bool wasAsked)
    {
        RulesetPeriod period = RulesetTimeline.Official.PeriodOf(date);
        if (period.IsHeld)
        {
            return period.Ruleset;
        }

        string text = LocalDatePattern.Iso.Format(date);
        throw NotHeld($"No score for {(wasAsked ? text : $"today ({text})")}: {period.Gap.Summary}.");
    }

    private static ToolException NotHeld(string reason)
    {
        IEnumerable<string> held = RulesetTimeline.Official.Periods.Where(static p => p.IsHeld).Select(static p =>
            p.Until is { } until ? $"  {p.Ruleset!.Id}  in force to {LocalDatePattern.Iso.Format(until)}" : $"  {p.Ruleset!.Id}  in force");
        return new ToolException(
            ExitCode.RulesNotHeld,
            [
                reason,
                "Rules are held for these days:",
                .. held,
                "Choose a day with --on DATE. Or choose rules with --rules ID, --rules last-held or --rules FILE (a crs-ruleset/1 file",
                "that you filled in from the official page): the score then carries a notice that those are not the rules in force.",
            ]);
    }

    private static CrsRuleset FromFile(string path, ToolHost host)
    {
        if (!LooksLikeFile(path))
        {
            throw UnknownId(path);
        }

        RulesetReading reading = CrsJson.ReadRuleset(InputFile.ReadDocument(path, host));
        return reading.IsValid ? reading.Ruleset : throw ToolException.Invalid(InputFile.NameOf(path), reading.Issues);
    }

    private static bool LooksLikeFile(string path) =>
        path == InputFile.StandardInput || File.Exists(path) || Path.HasExtension(path) || path.AsSpan().ContainsAny('/', '\\');

    private static ToolException UnknownId(string id) => ToolException.Invalid(
        $"'{id}' is no ruleset. The ids are {string.Join(", ", RulesetTimeline.Official.Rulesets.Select(static r => r.Id))} and {LastHeld}; a path names a crs-ruleset/1 file.");
}
