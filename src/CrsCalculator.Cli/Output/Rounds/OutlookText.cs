using System.Collections.Immutable;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Output.Rounds;

/// <summary>All rounds of a candidate, for a reader: first the distance, then the rounds.</summary>
internal static class OutlookText
{
    // How long a category is shown after its last round: as long as a profile is in the pool.
    private const int RecentMonths = 12;

    // The maximum length of a list, so that the answer above it stays on the screen.
    private const int ShownAtMost = 10;

    private static readonly ImmutableArray<InvitationReason> InsteadOfRequirements =
    [
        InvitationReason.CategoryNotHeld,
        InvitationReason.CategoryNotKnown,
        InvitationReason.NotAssessable,
        InvitationReason.RulesNotHeld,
    ];

    /// <summary>Prints the outlook.</summary>
    /// <param name="page">The page.</param>
    /// <param name="outlook">The outlook.</param>
    /// <param name="history">The rounds behind the outlook.</param>
    /// <param name="printsAll">Whether to list or count every round, including those before submission.</param>
    public static void Print(Page page, RoundOutlook outlook, RoundHistory history, bool printsAll)
    {
        PrintSummary(page, outlook, history);
        PrintCategories(page, outlook, history);
        PrintRounds(page, printsAll ? outlook.AllRounds : outlook.Rounds, printsAll ? int.MaxValue : ShownAtMost);
    }

    private static void PrintSummary(Page page, RoundOutlook outlook, RoundHistory history)
    {
        string rounds = page.Speech.Say(RoundsWords.RoundsFor, outlook.Rounds.Length);
        if (outlook.Since is { } since)
        {
            page.Line(OutlookWords.Since, since.Day, rounds);
        }
        else
        {
            page.Line(OutlookWords.WithoutTime, history.Rounds[0].Date, rounds);
        }

        if (!outlook.Rounds.IsEmpty)
        {
            PrintCounts(page, outlook);
            PrintRound(page, OutlookWords.First, outlook.FirstInvited);
            PrintRound(page, OutlookWords.Last, outlook.LastInvited);
            PrintRound(page, OutlookWords.Nearest, outlook.NearestMiss);
            if (outlook.NearestMiss is null)
            {
                page.Inset(OutlookWords.NoMiss);
            }
        }

        PrintExpiry(page, outlook);
    }

    private static void PrintCounts(Page page, RoundOutlook outlook)
    {
        if (outlook.Open == 0)
        {
            page.Inset(OutlookWords.CountsWithoutOpen, outlook.Invited, outlook.NotInvited);
        }
        else
        {
            page.Inset(OutlookWords.Counts, outlook.Invited, outlook.Open, outlook.NotInvited);
        }
    }

    private static void PrintRound(Page page, Phrase phrase, InvitationCheck? check)
    {
        if (check is not null)
        {
            var round = new Sentence(
                OutlookWords.RoundOf,
                check.Round.Number,
                check.Round.Date,
                RoundsText.NameOf(page.Speech, check.Round));
            page.Inset(phrase, round, Distance(page.Speech, check));
        }
    }

    /// <summary>A round that invites, or is missed by rank, has a score.</summary>
    private static Sentence Distance(Speech speech, InvitationCheck check) => check.Distance switch
    {
        > 0 and int above => new Sentence(OutlookWords.Above, above, check.Round.CutOff),
        < 0 and int below => new Sentence(OutlookWords.Below, -below, check.Round.CutOff),
        _ when check.Invited == Outcome.NotMet => new Sentence(OutlookWords.TooLate, check.Round.CutOff, check.Round.TieBreak),
        _ => new Sentence(OutlookWords.AtCutOff, check.Round.CutOff),
    };

    private static void PrintExpiry(Page page, RoundOutlook outlook)
    {
        if (outlook.ExpiresAt is not { } expiresAt)
        {
            return;
        }

        if (outlook.AfterExpiry > 0)
        {
            page.Inset(OutlookWords.Expired, expiresAt.Day, outlook.AfterExpiry);
        }
        else
        {
            page.Inset(OutlookWords.Expires, expiresAt.Day);
        }
    }

    private static void PrintCategories(Page page, RoundOutlook outlook, RoundHistory history)
    {
        ILookup<Outcome, CategoryOutlook> byFit = outlook.Categories.ToLookup(static category => category.Fits);
        LocalDate last = history.Rounds[^1].Date;
        page.Blank();
        if (byFit.Contains(Outcome.Met))
        {
            page.Line(OutlookWords.Fits, outlook.On);
            ChecksTable.Print(page, byFit[Outcome.Met]);
        }
        else
        {
            page.Line(OutlookWords.FitsNone, outlook.On);
        }

        PrintMissing(page, OutlookWords.FitNotKnown, outlook.On, [.. byFit[Outcome.NotAssessed].Where(IsRecent)]);
        PrintMissing(page, OutlookWords.DoesNotFit, outlook.On, [.. byFit[Outcome.NotMet].Where(IsRecent)]);
        PrintDormant(
            page,
            last,
            [.. outlook.Categories.Where(category => category.Fits != Outcome.Met && !IsRecent(category))]);

        bool IsRecent(CategoryOutlook category) => category.LastRound.Round.Date >= last.PlusMonths(-RecentMonths);
    }

    /// <summary>Categories with the same requirements are named together.</summary>
    private static void PrintMissing(Page page, Phrase title, LocalDate on, ImmutableArray<CategoryOutlook> categories)
    {
        if (categories.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Line(title, on);
        foreach (IGrouping<string, CategoryOutlook> group in categories.GroupBy(one => Missing(page.Speech, one), StringComparer.Ordinal))
        {
            string names = string.Join(", ", group.Select(one => NameOf(page.Speech, one)));
            page.Inset(OutlookWords.MissingOf, names, group.Key);
        }
    }

    /// <summary>A score without a nomination says nothing about a round for nominees: the nomination would raise it.</summary>
    private static string NameOf(Speech speech, CategoryOutlook category)
    {
        string name = RoundsText.NameOf(speech, category.LastRound.Round);
        return category.Distance is { } distance && !category.Reasons.Contains(InvitationReason.NotNominated)
            ? speech.Say(OutlookWords.NameAndDistance, name, distance)
            : name;
    }

    /// <summary>Without a requirement to name, the reasons say why.</summary>
    private static string Missing(Speech speech, CategoryOutlook category)
    {
        ImmutableArray<Requirement> missing = category.Missing;
        IEnumerable<string> said = missing.IsEmpty
            ? category.Reasons.Where(static reason => InsteadOfRequirements.Contains(reason)).Select(speech.Rounds.ShortReason)
            : missing.Select(speech.Crs.Needed);
        return string.Join(speech.Of(CommonWords.Next), said);
    }

    private static void PrintDormant(Page page, LocalDate last, ImmutableArray<CategoryOutlook> categories)
    {
        if (categories.IsEmpty)
        {
            return;
        }

        IEnumerable<string> names = categories
            .Select(static category => category.LastRound)
            .OrderByDescending(static check => check.Round.Date)
            .Select(check => page.Speech.Say(OutlookWords.DormantOne, RoundsText.NameOf(page.Speech, check.Round), check.Round.Date));
        page.Blank();
        page.Line(OutlookWords.Dormant, RecentMonths, last);
        page.Inset(CommonWords.AsIs, string.Join(", ", names));
    }

    private static void PrintRounds(Page page, ImmutableArray<InvitationCheck> checks, int shownAtMost)
    {
        ILookup<Outcome, InvitationCheck> byVerdict = checks.ToLookup(static check => check.Invited);
        PrintList(page, RoundsWords.InvitedTitle, [.. byVerdict[Outcome.Met]], shownAtMost);
        PrintList(page, RoundsWords.OpenTitle, [.. byVerdict[Outcome.NotAssessed]], shownAtMost);
        PrintReasons(
            page,
            RoundsWords.NotInvitedTitle,
            byVerdict[Outcome.NotMet].SelectMany(static check => check.Reasons).Where(InvitationReasons.IsAgainst));
        PrintReasons(
            page,
            RoundsWords.RestsOnTitle,
            checks.SelectMany(static check => check.Reasons).Where(InvitationReasons.IsAssumption));
    }

    private static void PrintList(Page page, Phrase title, InvitationCheck[] checks, int shownAtMost)
    {
        if (checks.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Line(title, checks.Length > shownAtMost ? new Sentence(OutlookWords.LastOf, shownAtMost, checks.Length) : null);
        foreach (InvitationCheck check in checks.TakeLast(shownAtMost))
        {
            string reasons = string.Join(
                " ",
                check.Reasons.Where(static reason => !reason.IsAssumption()).Select(reason => page.Speech.Rounds.Reason(reason, check)));
            page.Line(RoundsWords.Check, check.Round.Number, check.Round.Date, RoundsText.NameOf(page.Speech, check.Round), reasons);
        }
    }

    /// <summary>Hundreds of rounds are counted by reason; <c>--round</c> shows one of them in full.</summary>
    private static void PrintReasons(Page page, Phrase title, IEnumerable<InvitationReason> reasons)
    {
        KeyValuePair<InvitationReason, int>[] counts =
        [
            .. reasons.CountBy(static reason => reason).OrderByDescending(static pair => pair.Value),
        ];
        if (counts.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Line(title);
        foreach ((InvitationReason reason, int rounds) in counts)
        {
            page.Line(RoundsWords.ReasonOfRounds, page.Speech.Say(RoundsWords.RoundsFor, rounds), page.Speech.Rounds.ShortReason(reason));
        }
    }
}
