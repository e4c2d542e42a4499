using CrsCalculator.Cli.Words;
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
        CrsRuleset ruleset = rules is null ? InForceOn(date, wasAsked: on is not null, host) : Named(rules, host);
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
            throw NotHeld(new Sentence(InputWords.RulesNotHeld, name, host.Speech.Crs.Gap(period.Gap)));
        }

        return period?.Ruleset ?? FromFile(name, host);
    }

    /// <summary>The id of a ruleset, also of one that is known but not held.</summary>
    private static string? IdOf(RulesetPeriod period) =>
        period.Gap is { Reason: RulesetGapReason.NotHeld } gap ? LocalDatePattern.Iso.Format(gap.From) : period.Ruleset?.Id;

    private static CrsRuleset InForceOn(LocalDate date, bool wasAsked, ToolHost host)
    {
        RulesetPeriod period = RulesetTimeline.Official.PeriodOf(date);
        if (period.IsHeld)
        {
            return period.Ruleset;
        }

        throw NotHeld(new Sentence(wasAsked ? InputWords.NoScore : InputWords.NoScoreToday, date, host.Speech.Crs.Gap(period.Gap)));
    }

    private static ToolException NotHeld(Sentence reason)
    {
        IEnumerable<Sentence> held = RulesetTimeline.Official.Periods.Where(static p => p.IsHeld).Select(static p =>
            new Sentence(p.Until is null ? InputWords.HeldOn : InputWords.HeldTo, p.Ruleset!.Id, p.Until));
        return new ToolException(
            ExitCode.RulesNotHeld,
            [
                reason,
                new Sentence(InputWords.HeldFor),
                .. held,
                new Sentence(InputWords.ChooseDayOrRules),
                new Sentence(InputWords.CarriesNotice),
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
        InputWords.UnknownRuleset,
        id,
        string.Join(", ", RulesetTimeline.Official.Rulesets.Select(static r => r.Id)),
        LastHeld);
}
