using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Clients;

/// <summary>A number of days as it is typed: <c>90d</c>, or <c>90</c>.</summary>
internal static class NumberOfDays
{
    /// <summary>The longest time that can be asked for: a century, a choice of this library.</summary>
    private const int Most = 36_500;

    private const string Unit = "d";

    public static int Of(string option, string text)
    {
        string number = text.EndsWith(Unit, StringComparison.Ordinal) ? text[..^Unit.Length] : text;
        return number.Length > 0 && number.All(char.IsAsciiDigit) && int.TryParse(number, out int days) && days <= Most
            ? days
            : throw ToolException.Invalid(ClientsWords.NotDays, option, text, Most);
    }
}
