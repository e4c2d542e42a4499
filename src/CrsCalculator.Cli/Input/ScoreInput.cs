using System.Globalization;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Input;

/// <summary>The lowest score that a round invited, as somebody types it.</summary>
internal static class ScoreInput
{
    /// <summary>The score that an option gives.</summary>
    public static int Of(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int score) && score <= FactorTable.MaxPoints
            ? score
            : throw ToolException.Invalid(RoundsWords.NotACutOff, option, text, FactorTable.MaxPoints);
}
