using CrsCalculator.Text;
using Spectre.Console;

namespace CrsCalculator.Cli.Output;

/// <summary>What must be said with a result, behind it.</summary>
internal static class NoticesText
{
    public static void Print(IAnsiConsole console, IReadOnlyCollection<Notice> notices)
    {
        if (notices.Count == 0)
        {
            return;
        }

        console.WriteLine();
        foreach (Notice notice in notices)
        {
            string path = notice.Path is null ? string.Empty : $"{notice.Path}: ";
            console.MarkupLineInterpolated($"[yellow]Notice:[/] {path}{CrsText.English.Notice(notice)}");
        }
    }
}
