using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using CrsCalculator.Rounds;

namespace CrsCalculator.Report.Sections;

/// <summary>Notices that must accompany the results: what was assumed, what is contested, how certain the rules are.</summary>
internal static class NoticesSection
{
    public const string Id = "notices";

    // The maximum number of rounds named one by one: this library's choice.
    private const int MostNamed = 8;

    public static void Write(ReportPage page, ReportResults results)
    {
        page.Section(Id, ReportPhrases.Notices);
        page.Paragraph(page.Text.Say(ReportPhrases.RestsOnFacts));
        Line[] notices =
        [
            .. Notices(results).Select(notice => Describe(page.Text, notice))
                .Concat(OfRounds(page.Text, results.Outlook))
                .Distinct(StringComparer.Ordinal)
                .Select(static sentence => new Line(sentence)),
        ];
        if (notices.Length > 0)
        {
            page.List(notices);
        }

        page.EndSection();
    }

    private static IEnumerable<Notice> Notices(ReportResults results) =>
    [
        .. results.Assessment?.Notices ?? [],
        .. results.Eligibility?.Notices ?? [],
        .. results.Plan?.Notices ?? [],
        .. results.Timeline?.Notices ?? [],
        .. results.Checklist?.Notices ?? [],
    ];

    private static string Describe(ReportText text, Notice notice) => notice.Path is { } path
        ? text.Say(ReportPhrases.Named, text.Capital(path), text.Notice(notice))
        : text.Notice(notice);

    private static IEnumerable<string> OfRounds(ReportText text, RoundOutlook? outlook) =>
        (outlook is null ? [] : ConsideredRounds.Of(outlook).Checks)
            .SelectMany(static check => check.Reasons.Where(InvitationReasons.IsAssumption).Select(reason => (Reason: reason, check.Round)))
            .GroupBy(static one => one.Reason, static one => one.Round)
            .OrderBy(static group => group.Key)
            .Select(group => RestOn(text, [.. group], text.Set(text.Rounds.ShortReason(group.Key))));

    /// <summary>Names the rounds that rest on something: only the first and the last if there are many.</summary>
    private static string RestOn(ReportText text, Round[] rounds, string reason)
    {
        string which = rounds.Length <= MostNamed
            ? string.Join(", ", rounds.Select(static round => round.Number.ToString()))
            : text.Say(ReportPhrases.FirstToLast, rounds[0].Number.ToString(), rounds[^1].Number.ToString());
        Phrase phrase = rounds.Length == 1 ? ReportPhrases.RoundRestsOn : ReportPhrases.RoundsRestOn;
        return text.Count(phrase, rounds.Length, which, reason);
    }
}
