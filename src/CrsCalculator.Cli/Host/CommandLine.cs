namespace CrsCalculator.Cli.Host;

/// <summary>The command line of the tool, and how to repeat it with changes.</summary>
internal sealed record CommandLine(IReadOnlyList<string> Arguments, bool IsForWindows)
{
    /// <summary>The name of the tool on the command line.</summary>
    public const string Tool = "crs";

    private const string Rules = "--rules";
    private const string EndOfOptions = "--";

    /// <summary>Returns the same command under other rules, ready to paste into a shell.</summary>
    /// <param name="rules">The rules to use.</param>
    /// <param name="named">The rules that were named and cannot be used; nothing if none were.</param>
    public string By(string rules, string? named)
    {
        List<string> changed = [.. Arguments];
        if (named is null)
        {
            int end = changed.IndexOf(EndOfOptions);
            changed.InsertRange(end < 0 ? changed.Count : end, [Rules, rules]);
        }
        else
        {
            Replace(changed, named, rules);
        }

        return For(changed);
    }

    /// <summary>Returns another command, ready to paste into a shell.</summary>
    public string For(params IEnumerable<string> arguments) => string.Join(' ', arguments.Select(Quoted).Prepend(Tool));

    /// <summary>Rules are named as the value of their option or, if there is no such option, as an argument.</summary>
    private static void Replace(List<string> arguments, string named, string rules)
    {
        bool isOption = arguments.Exists(static argument => argument.StartsWith(Rules, StringComparison.Ordinal));
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == named && (!isOption || (i > 0 && arguments[i - 1] == Rules)))
            {
                arguments[i] = rules;
            }
            else if (arguments[i] == $"{Rules}={named}" || arguments[i] == $"{Rules}:{named}")
            {
                arguments[i] = $"{Rules}={rules}";
            }
        }
    }

    /// <summary>Quotes an argument for a shell: POSIX shells use single quotes, cmd and PowerShell double ones.</summary>
    private string Quoted(string argument) =>
        argument.Length > 0 && argument.All(IsPlain) ? argument
        : IsForWindows ? $"\"{argument}\""
        : $"'{argument.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private bool IsPlain(char character) =>
        char.IsAsciiLetterOrDigit(character) || "-_./,:=+@%".Contains(character, StringComparison.Ordinal)
        || (IsForWindows && character == '\\');
}
