using CrsCalculator.Rounds;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of docs/rounds.md.</summary>
internal static class Rounds
{
    public static void Block1(TextWriter Console)
    {
        // <block>
        Round today = Round.Of(RoundCategory.CanadianExperienceClass, new LocalDate(2026, 9, 22), cutOff: 505) with
        {
            TieBreak = Instant.FromUtc(2026, 5, 1, 10, 0),
        };
        Console.WriteLine(today);
        RoundHistory more = RoundHistory.Official.With(today with { Number = RoundNumber.Parse("448"), Invitations = 2000 });
        Console.WriteLine(more[RoundNumber.Parse("448")]);
        // </block>
    }
}
