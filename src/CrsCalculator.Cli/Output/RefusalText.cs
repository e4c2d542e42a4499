using System.Collections.Immutable;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Output;

/// <summary>
/// Why there is no answer, for a reader: first how to continue, then what is known about the rules and where to read them.
/// </summary>
internal static class RefusalText
{
    /// <summary>Says on standard error why an answer has no score, if it has none: the answer itself is on standard output.</summary>
    public static void PrintBeside(ToolHost host, Refusal? refusal)
    {
        if (refusal is not null)
        {
            host.PrintError(page => page.Blank());
            host.PrintError(page => Print(page, refusal, host.CommandLine));
        }
    }

    public static void Print(Page page, Refusal refusal, CommandLine commandLine)
    {
        if (refusal.NextFor(commandLine) is { } next)
        {
            page.Line(RefusalWords.GoOn, refusal.What);
            page.Verbatim($"  {Printable.Of(next)}");
            page.Line(CommonWords.AsIs, page.Speech.Crs.Caution(refusal.Gap));
            page.Blank();
            page.Line(RefusalWords.Why, page.Speech.Crs.Gap(refusal.Gap));
        }
        else
        {
            page.Line(RefusalWords.Refused, refusal.What, page.Speech.Crs.Gap(refusal.Gap));
        }

        PrintKnown(page, refusal.Gap);
        PrintPages(page, refusal.Gap.Pages);
        PrintOtherWays(page, refusal.Gap, refusal.Book.Points);
    }

    private static void PrintKnown(Page page, RuleGap gap)
    {
        if (gap.Known.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Line(RefusalWords.Known);
        foreach (GapClaim claim in gap.Known)
        {
            string certainty = page.Speech.Crs.Certainty(claim.Certainty);
            page.Inset(RefusalWords.Claim, page.Speech.Crs.Claim(claim), certainty, page.Speech.Crs.Source(claim));
        }

        if (page.Speech.Crs.NotKnown(gap) is { } notKnown)
        {
            page.Line(RefusalWords.NotKnown, notKnown);
        }
    }

    /// <summary>Addresses are never wrapped, so that they can be opened from the terminal.</summary>
    private static void PrintPages(Page page, ImmutableArray<OfficialPage> pages)
    {
        if (pages.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Line(RefusalWords.Pages);
        foreach (OfficialPage official in pages)
        {
            page.Inset(CommonWords.AsIs, official.TitleIn(page.Speech.Language));
            page.Verbatim($"    {official.AddressIn(page.Speech.Language).AbsoluteUri}");
        }
    }

    private static void PrintOtherWays(Page page, RuleGap gap, RulePart<CrsRuleset> points)
    {
        Dated<CrsRuleset> first = points.Entries.First(static entry => entry.IsAvailable);
        Dated<CrsRuleset> last = points.Entries.Last(static entry => entry.IsAvailable);
        page.Blank();
        if (gap.Reason == GapReason.NotAvailable)
        {
            page.Line(RefusalWords.EnterRules);
        }

        page.Line(
            points.LastDayOf(last) is null ? RefusalWords.AvailableOn : RefusalWords.AvailableTo,
            first.From,
            points.LastDayOf(last));
    }
}
