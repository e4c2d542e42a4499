using System.Globalization;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Input;

/// <summary>The lowest score that a round invited, as typed by a user.</summary>
internal static class ScoreInput
{
    /// <summary>Returns the score given by an option.</summary>
    public static int Of(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int score) && score <= FactorTable.MaxPoints
            ? score
            : throw ToolException.Invalid(RoundsWords.NotACutOff, option, text, FactorTable.MaxPoints);
}
