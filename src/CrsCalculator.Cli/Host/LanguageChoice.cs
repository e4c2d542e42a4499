using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Host;

/// <summary>The language that a user requests: <c>fr</c>, <c>FR</c>, <c>fr-CA</c>, <c>fr_CA.UTF-8</c>.</summary>
internal static class LanguageChoice
{
    public const string Option = "--lang";

    /// <summary>The environment variable that sets the language of this tool, before those of the system.</summary>
    public const string Variable = "CRS_LANG";

    // POSIX reads them in this order.
    private static readonly string[] Variables = [Variable, "LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Returns the language that a text names; <see langword="null"/> if it names another one or none.</summary>
    public static Speech? Of(string? text) => text?.Split('-', '_', '.')[0].ToUpperInvariant() switch
    {
        "EN" => Speech.English,
        "FR" => Speech.French,
        _ => null,
    };

    /// <summary>
    /// Returns the language of a process: the first variable that is set decides; a language other than French means English.
    /// </summary>
    public static Speech OfEnvironment(Func<string, string?> variable) =>
        Of(Variables.Select(variable).FirstOrDefault(static value => !string.IsNullOrEmpty(value))) ?? Speech.English;

    /// <summary>Returns the language requested in the arguments before they are parsed, so that their errors are reported in it.</summary>
    public static Speech? OfArguments(IReadOnlyList<string> arguments)
    {
        for (int i = arguments.Count - 1; i >= 0; i--)
        {
            string argument = arguments[i];
            if (argument == Option && i + 1 < arguments.Count)
            {
                return Of(arguments[i + 1]);
            }

            if (argument.StartsWith(Option + "=", StringComparison.Ordinal) || argument.StartsWith(Option + ":", StringComparison.Ordinal))
            {
                return Of(argument[(Option.Length + 1)..]);
            }
        }

        return null;
    }
}
