using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Output;

/// <summary>The candidate's id, printed before a result.</summary>
internal static class IdText
{
    public static void Print(Page page, string? id)
    {
        if (id is not null)
        {
            page.Line(CommonWords.Id, Printable.Of(id));
        }
    }
}
