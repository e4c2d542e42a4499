using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rules;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Input;

/// <summary>The date that was asked for and the rules to use: what <c>--on</c> and <c>--rules</c> come to.</summary>
internal sealed record RulesChoice(LocalDate On, ExpressEntry Rules)
{
    /// <summary>What names the last rules available on the command line.</summary>
    public const string LastHeld = "last-held";

    /// <summary>The first day on which programs can be assessed.</summary>
    public static LocalDate FirstDay => RuleBook.Official.Cec.Entries.First(static entry => entry.IsAvailable).From;

    /// <summary>The ruleset that points are read from on the date.</summary>
    public CrsRuleset Ruleset => Rules.TryPointsOn(On, out CrsRuleset? ruleset) ? ruleset : throw new InvalidOperationException();

    public static RulesChoice Resolve(LocalDate? on, string? rules, ToolHost host)
    {
        LocalDate date = on ?? host.Today;
        if (rules is not null)
        {
            return new RulesChoice(date, By(Named(rules, host)));
        }

        Dated<CrsRuleset> entry = RuleBook.Official.Points.At(date);
        return entry.IsAvailable
            ? new RulesChoice(date, ExpressEntry.Official)
            : throw new RefusedException(
                new Refusal(new Sentence(on is null ? RefusalWords.NoScoreToday : RefusalWords.NoScore, date), date, entry.Gap));
    }

    /// <summary>
    /// A calculator for many days: without a name by the rules in force on each; the last ones held stand in only where there are none; any
    /// other rules are those of all days.
    /// </summary>
    public static ExpressEntry OnEachDay(string? rules, ToolHost host) => rules switch
    {
        null => ExpressEntry.Official,
        LastHeld => ExpressEntry.Official.AssumingLastHeld(),
        _ => By(Named(rules, host)),
    };

    /// <summary>
    /// A calculator that scores by a ruleset on every date. One that begins in a gap fills it. Any other is what would be, and a score by
    /// it is provisional.
    /// </summary>
    public static ExpressEntry By(CrsRuleset ruleset)
    {
        bool fillsGap = RuleBook.Official.Points.At(ruleset.InForceFrom).Gap is { Reason: GapReason.NotAvailable };
        return new ExpressEntry(fillsGap ? RuleBook.Official.WithPoints(ruleset) : RuleBook.Official).ScoringBy(ruleset);
    }

    /// <summary>The ruleset of a name: an id, <c>last-held</c>, or a file.</summary>
    public static CrsRuleset Named(string name, ToolHost host)
    {
        if (name == LastHeld)
        {
            return RuleBook.Official.Points.LastAvailable!;
        }

        Dated<CrsRuleset>? entry = RuleBook.Official.Points.Entries.FirstOrDefault(entry => IdOf(entry) == name);
        return entry switch
        {
            null => FromFile(name, host),
            { IsAvailable: false } => throw new RefusedException(
                new Refusal(new Sentence(RefusalWords.NoRules, name), entry.From, entry.Gap) { Named = name }),
            _ => entry.Value,
        };
    }

    /// <summary>The id of a ruleset, also of one that is known but not available.</summary>
    private static string? IdOf(Dated<CrsRuleset> entry) =>
        entry.Gap is { Reason: GapReason.NotAvailable } gap ? LocalDatePattern.Iso.Format(gap.From) : entry.ValueOrNull?.Id;

    private static CrsRuleset FromFile(string path, ToolHost host)
    {
        if (!LooksLikeFile(path))
        {
            throw UnknownId(path);
        }

        DocumentReading<CrsRuleset> reading = CrsJson.Ruleset.Read(InputFile.ReadDocument(path, host));
        return reading.IsValid ? reading.Value : throw ToolException.Invalid(InputFile.NameOf(path), reading.Issues);
    }

    private static bool LooksLikeFile(string path) =>
        path == InputFile.StandardInput || File.Exists(path) || Path.HasExtension(path) || path.AsSpan().ContainsAny('/', '\\');

    private static ToolException UnknownId(string id) => ToolException.Invalid(
        InputWords.UnknownRuleset,
        id,
        string.Join(", ", RuleBook.Official.Points.Entries.Select(static entry => entry.ValueOrNull?.Id).OfType<string>()),
        LastHeld);
}
