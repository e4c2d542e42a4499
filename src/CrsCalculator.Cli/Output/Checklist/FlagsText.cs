using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Output.Checklist;

/// <summary>Red flags for a reader: stops and serious ones in full, the others briefly.</summary>
internal static class FlagsText
{
    /// <summary>Prints flags with severity stop or high, each with what to do, its source, and what is at stake.</summary>
    public static void PrintSerious(Page page, ApplicationChecklist checklist)
    {
        ImmutableArray<RedFlag> flags = checklist.Flags;
        page.Blank();
        page.Line(ChecklistWords.Flags);
        if (!flags.Any(IsSerious))
        {
            page.Inset(flags.IsEmpty ? ChecklistWords.NoFlags : ChecklistWords.NoSeriousFlags);
        }

        foreach (RedFlag flag in flags.Where(IsSerious))
        {
            page.Inset(
                ChecklistWords.LineOf(flag.Severity),
                page.Speech.Application.Severity(flag.Severity),
                PathOf(flag),
                page.Speech.Application.Flag(flag));
            page.Inset(2, ChecklistWords.Remedy, page.Speech.Application.Remedy(flag));
            if (StakeText.Of(page.Speech, flag.AtStake, checklist.Window, checklist.On) is { } stake)
            {
                page.Inset(2, ChecklistWords.AtStake, stake);
            }

            page.Inset(2, ChecklistWords.Source, page.Speech.Source(flag.Citation), Doubt(page.Speech, flag.Certainty));
        }
    }

    /// <summary>Prints flags with severity medium or low.</summary>
    public static void PrintOthers(Page page, ImmutableArray<RedFlag> flags)
    {
        RedFlag[] others = [.. flags.Where(static flag => !IsSerious(flag))];
        if (others.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Line(ChecklistWords.MoreFlags);
        foreach (RedFlag flag in others)
        {
            page.Inset(
                ChecklistWords.BriefFlag,
                page.Speech.Application.Severity(flag.Severity),
                PathOf(flag),
                page.Speech.Application.Flag(flag),
                page.Speech.Application.Remedy(flag));
        }
    }

    /// <summary>Returns how certain a source is, if it is not certain.</summary>
    public static Sentence? Doubt(Speech speech, Certainty certainty) =>
        certainty == Certainty.Certain ? null : new Sentence(ChecklistWords.Certainty, speech.Crs.Certainty(certainty));

    private static bool IsSerious(RedFlag flag) => flag.Severity is FlagSeverity.Stop or FlagSeverity.High;

    private static Sentence? PathOf(RedFlag flag) => flag.Path is null ? null : new Sentence(CommonWords.PathOf, flag.Path);
}
