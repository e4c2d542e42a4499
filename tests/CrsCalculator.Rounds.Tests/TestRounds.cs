using NodaTime;

namespace CrsCalculator.Rounds.Tests;

/// <summary>Rounds that a test makes.</summary>
internal static class TestRounds
{
    public static Round Of(string number, LocalDate date, string name, int invitations, int cutOff) => new()
    {
        Number = RoundNumber.Parse(number),
        Date = date,
        Name = name,
        Invitations = invitations,
        CutOff = cutOff,
    };
}
