using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Input;

/// <summary>The time of a round, as typed by a user: <c>2026-10-01T10:00:00Z</c>.</summary>
internal static class TimeInput
{
    /// <summary>Returns the time given by an option; nothing if it was omitted.</summary>
    public static Instant? Of(string option, string? text)
    {
        if (text is null)
        {
            return null;
        }

        ParseResult<Instant> time = InstantPattern.ExtendedIso.Parse(text);
        LocalDate? day = time.Success ? time.Value.InUtc().Date : null;
        return day >= Round.EarliestDate && day <= DocumentDates.Latest
            ? time.Value
            : throw ToolException.Invalid(RoundsWords.NotATimeOfARound, option, text);
    }
}
