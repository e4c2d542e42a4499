using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Output.Planning;

/// <summary>A target that is a round: why it cannot be reached, and what each set of changes would have achieved.</summary>
internal static class RoundTargetText
{
    /// <summary>Prints the answer.</summary>
    /// <param name="page">The page.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="round">The round to reach.</param>
    public static void Print(Page page, RoundPlanAnswer answer, Round round)
    {
        if (!answer.Answer.IsReachable)
        {
            PrintOutOfReach(page, answer, round);
        }
        else if (answer.Sets[0].Set.Levers.IsEmpty)
        {
            page.Line(RoundTargetWords.ReachedAlready, RoundOf(page, RoundTargetWords.Round, round));
            PrintRanks(page, answer, round);
        }
        else
        {
            AnswerText.PrintSets(page, RoundOf(page, RoundTargetWords.ForRound, round), answer.Answer, answer);
            PrintRanks(page, answer, round);
        }
    }

    private static Sentence RoundOf(Page page, Phrase phrase, Round round) =>
        new(phrase, round.Number, round.Date, RoundsText.NameOf(page.Speech, round), round.CutOff);

    private static void PrintOutOfReach(Page page, RoundPlanAnswer answer, Round round)
    {
        Sentence subject = RoundOf(page, RoundTargetWords.Round, round);
        if (answer.Answer.CanMeetCondition)
        {
            page.Line(RoundTargetWords.ScoreOutOfReach, subject, answer.Answer.GreatestTotal);
            return;
        }

        page.Line(RoundTargetWords.DoesNotFit, subject);
        foreach (Sentence missing in Missing(page.Speech, answer, round))
        {
            page.Inset(CommonWords.AsIs, missing);
        }
    }

    /// <summary>
    /// Prints what the sets would have achieved: an invitation, and the number of rounds within reach. Sets with the same result share a
    /// sentence.
    /// </summary>
    private static void PrintRanks(Page page, RoundPlanAnswer answer, Round round)
    {
        foreach (RoundPlanSet[] alike in answer.Sets.GroupBy(static set => (set.Reason, set.RoundsWithinReach)).Select(Enumerable.ToArray))
        {
            string scores = string.Join(", ", alike.Select(static set => set.Set.Total).Distinct().Order());
            page.Line(Rank(alike[0].Reason), scores, round.TieBreak);
            PrintWithinReach(page, answer, alike[0], RoundsText.NameOf(page.Speech, round));
        }
    }

    private static void PrintWithinReach(Page page, RoundPlanAnswer answer, RoundPlanSet set, string category)
    {
        LocalDate day = answer.Plan.Plan.Date.On;
        int recent = answer.RecentRounds.Length;
        if (recent == 0)
        {
            page.Line(RoundTargetWords.NoneRecent, category, day);
        }
        else
        {
            page.Line(RoundTargetWords.WithinReach, set.RoundsWithinReach, recent, category, day);
        }
    }

    private static Phrase Rank(InvitationReason? reason) => reason switch
    {
        InvitationReason.BeforeTieBreak => RoundTargetWords.SubmittedInTime,
        InvitationReason.NotBeforeTieBreak => RoundTargetWords.SubmittedTooLate,
        InvitationReason.SubmissionTimeMissing => RoundTargetWords.TimeDecides,
        InvitationReason.TieBreakNotKnown => RoundTargetWords.TieBreakNotKnown,
        InvitationReason.NotYetSubmitted => RoundTargetWords.SubmittedAfter,
        InvitationReason.ProfileExpired => RoundTargetWords.Expired,
        InvitationReason.RoundTimeMissing => RoundTargetWords.TimeNotKnown,
        InvitationReason.RulesNotHeld => RoundTargetWords.ExpiryNotKnown,
        _ => RoundTargetWords.Invited,
    };

    /// <summary>
    /// Returns what each program lacks, and what the category lacks; without the category's list, why nothing can be said.
    /// </summary>
    private static IEnumerable<Sentence> Missing(Speech speech, RoundPlanAnswer answer, Round round)
    {
        if (answer.Missing.IsEmpty)
        {
            Sentence why = round.Category == RoundCategory.Unknown
                ? new Sentence(RoundTargetWords.NotKnown)
                : new Sentence(RoundTargetWords.NoCategory, answer.Plan.Plan.Date.On);
            return [new Sentence(RoundTargetWords.Missing, why)];
        }

        return answer.Missing
            .GroupBy(requirement => answer.Plan.Eligibility.Programs.FirstOrDefault(program => program.Requirements.Contains(requirement)))
            .Select(group => MissingFor(speech, group.Key, string.Join(speech.Of(CommonWords.Next), group.Select(speech.Crs.Needed))));
    }

    private static Sentence MissingFor(Speech speech, ProgramEligibility? program, string needed) => program is null
        ? new Sentence(RoundTargetWords.Missing, needed)
        : new Sentence(RoundTargetWords.MissingFor, speech.Name(program.Program), needed);
}
