using System.Collections.Frozen;
using CrsCalculator.Planning;

namespace CrsCalculator.Report.Charts;

/// <summary>The letters for the days on which a paper expires, the same in the chart and in its table.</summary>
internal static class TimelineMarks
{
    private const int Letters = 26;

    private static readonly FrozenSet<TimelineCause> Ends = new[]
    {
        TimelineCause.LanguageTestExpires,
        TimelineCause.AssessmentExpires,
        TimelineCause.NominationEnds,
        TimelineCause.NominationExpires,
        TimelineCause.JobOfferEnds,
        TimelineCause.LmiaExpires,
        TimelineCause.PermitExpires,
        TimelineCause.PassportExpires,
        TimelineCause.ProfileExpires,
        TimelineCause.SpouseLanguageTestExpires,
        TimelineCause.SpouseAssessmentExpires,
        TimelineCause.SpousePermitExpires,
        TimelineCause.SpousePassportExpires,
    }.ToFrozenSet();

    /// <summary>Returns the days with their letters; numbers follow z.</summary>
    public static IReadOnlyDictionary<TimelineEvent, string> Of(ScoreTimeline timeline) =>
        timeline.Events.Where(static day => day.Causes.Any(Ends.Contains))
            .Select(static (day, place) => (Day: day, Letter: LetterOf(place)))
            .ToDictionary(static mark => mark.Day, static mark => mark.Letter);

    private static string LetterOf(int place) => place < Letters ? ((char)('a' + place)).ToString() : Invariant.Text(place + 1L);
}
