using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Output;

/// <summary>Notices that must accompany a result, printed after it.</summary>
internal static class NoticesText
{
    public static void Print(Page page, IReadOnlyCollection<Notice> notices)
    {
        if (notices.Count == 0)
        {
            return;
        }

        page.Blank();
        foreach (Notice notice in notices)
        {
            PrintOne(page, notice);
        }
    }

    public static void PrintOne(Page page, Notice notice) =>
        page.Line(
            CommonWords.Notice,
            notice.Path is null ? null : new Sentence(CommonWords.PathOf, notice.Path),
            page.Speech.Application.Notice(notice) ?? page.Speech.Crs.Notice(notice));
}
