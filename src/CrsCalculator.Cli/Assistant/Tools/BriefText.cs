using System.Text;
using System.Text.RegularExpressions;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>
/// The text beside a document: what the command prints for a reader, as far as there is room, and always the notices that must accompany
/// it.
/// </summary>
internal static partial class BriefText
{
    /// <summary>The maximum number of characters in a text.</summary>
    public const int Most = 1500;

    // The room reserved for the beginning of the answer: its total, day and ruleset.
    private const int LeastForHead = 400;

    // Between the three parts of the text.
    private const int LineEnds = 2;

    /// <summary>
    /// Returns the text of an answer. Messages about kept rules and rounds, and how to continue without a score, come first.
    /// </summary>
    public static string Of(Answer answer, ToolHost host)
    {
        string lead = Joined(
        [
            .. answer.WithoutScore is { } refusal ? Of(refusal, host.Speech).Select(host.Speech.Say) : [],
            .. host.ToTell.Select(host.Speech.Say),
        ]);
        string body = Printed(answer.Print, host);
        string whole = Joined([lead, body]);
        if (whole.Length <= Most)
        {
            return ForArguments(whole);
        }

        string must = Printed(page => PrintMust(page, answer), host);
        int room = Most - lead.Length - LineEnds;
        string head = Cut(body, Math.Max(room - must.Length, LeastForHead), host.Speech);
        return ForArguments(Joined([lead, head, Cut(must, room - head.Length, host.Speech)]));
    }

    /// <summary>Returns the text of a call that ended without an answer.</summary>
    public static string Of(IEnumerable<Sentence> lines, Speech speech) =>
        ForArguments(Cut(Joined(lines.Select(speech.Say)), Most, speech));

    /// <summary>Returns why there is no score, and how to continue.</summary>
    public static IEnumerable<Sentence> Of(Refusal refusal, Speech speech)
    {
        yield return new Sentence(AssistantWords.Refused, refusal.What, speech.Crs.Gap(refusal.Gap));
        if (refusal.CanGoOn)
        {
            yield return GoOn(refusal);
        }
    }

    /// <summary>Returns how to continue with the last rules before the gap.</summary>
    public static Sentence GoOn(Refusal refusal) => refusal.Named is null
        ? new Sentence(AssistantWords.GoOn, refusal.Next)
        : new Sentence(AssistantWords.GoOnInstead, refusal.Next, refusal.Named);

    private static void PrintMust(Page page, Answer answer)
    {
        NoticesText.Print(page, answer.Notices);
        if (answer.Rounds is { } rounds)
        {
            RoundsText.PrintSource(page, rounds);
        }
    }

    private static string Printed(Action<Page> print, ToolHost host) => host.Printed(print).Trim('\n');

    private static string Joined(params IEnumerable<string> parts) => string.Join('\n', parts.Where(static part => part.Length > 0));

    /// <summary>Returns the lines that fit, and a note if there are more.</summary>
    private static string Cut(string text, int most, Speech speech)
    {
        if (text.Length <= most)
        {
            return text;
        }

        string more = speech.Of(AssistantWords.More);
        var kept = new StringBuilder();
        foreach (string line in text.Split('\n'))
        {
            if (kept.Length + line.Length + 1 + more.Length > most)
            {
                break;
            }

            kept.Append(line).Append('\n');
        }

        return kept.Append(more).ToString();
    }

    /// <summary>Replaces command-line options with argument names: <c>invitedOn</c> for <c>--invited-on</c>.</summary>
    private static string ForArguments(string text) => OptionName().Replace(text, static option => CamelCase(option.Groups["name"].Value));

    private static string CamelCase(string name)
    {
        string[] words = name.Split('-');
        return words[0] + string.Concat(words[1..].Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    [GeneratedRegex("(?<![\\w-])--(?<name>[a-z]+(-[a-z]+)*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OptionName();
}
