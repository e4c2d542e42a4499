using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Output;

/// <summary>Whose result it is, before it.</summary>
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
