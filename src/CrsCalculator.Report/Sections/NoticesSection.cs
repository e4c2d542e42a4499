using CrsCalculator.Report.Html;
using CrsCalculator.Report.Text;
using CrsCalculator.Rounds;

namespace CrsCalculator.Report.Sections;

/// <summary>Everything that must be said with the results: what was assumed, what is contested, how sure the rules are.</summary>
internal static class NoticesSection
{
    public const string Id = "notices";

    public static void Write(ReportPage page, ReportResults results)
    {
        page.Section(Id, ReportPhrases.Notices);
        page.Paragraph(page.Text.Say(ReportPhrases.RestsOnFacts));
        Line[] notices =
        [
            .. Notices(results).Select(notice => Told(page.Text, notice))
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

    private static string Told(ReportText text, Notice notice) => notice.Path is { } path
        ? text.Say(ReportPhrases.Named, text.Capital(path), text.Notice(notice))
        : text.Notice(notice);

    private static IEnumerable<string> OfRounds(ReportText text, RoundOutlook? outlook) =>
        (outlook?.Rounds ?? []).SelectMany(static check => check.Reasons)
            .Where(InvitationReasons.IsAssumption)
            .Distinct()
            .Order()
            .Select(reason => text.Say(ReportPhrases.RoundsRestOn, text.Set(text.Rounds.ShortReason(reason))));
}
