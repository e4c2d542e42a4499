using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using CrsCalculator.Cli.Words;
using CrsCalculator.Profiles;
using Spectre.Console;

namespace CrsCalculator.Cli.Interview;

/// <summary>Asks on a terminal until an answer can be read. Whether a document may contain it is decided elsewhere.</summary>
internal sealed class Asking(IAnsiConsole console, Speech speech)
{
    private static readonly string[] Yes = ["y", "yes", "o", "oui"];
    private static readonly string[] No = ["n", "no", "non"];

    private readonly Page _page = new(console, speech);
    private Phrase? _title;
    private Phrase? _lastWhy;

    /// <summary>Announces whom the next questions concern; shown with the first of them.</summary>
    public void Announce(Phrase? title) => _title = title ?? _title;

    public void Say(Phrase phrase, params IReadOnlyList<object?> facts) => _page.Line(phrase, facts);

    /// <summary>Says what is wrong with an answer.</summary>
    public void Refuse(Phrase phrase, params IReadOnlyList<object?> facts) => Say(InterviewWords.Wrong, new Sentence(phrase, facts));

    /// <summary>Asks a yes-or-no question.</summary>
    public bool Confirm(Phrase ask, Phrase why, params IReadOnlyList<object?> facts)
    {
        Introduce(why);
        return ReadYesOrNo(new Sentence(ask, facts));
    }

    /// <summary>Asks for a fact.</summary>
    /// <returns>The answer; nothing if the question may be left empty and was.</returns>
    public JsonNode? Ask(Question question)
    {
        Introduce(question.Why);
        return question.Kind switch
        {
            AnswerKind.YesNo => JsonValue.Create(ReadYesOrNo(new Sentence(question.Ask))),
            AnswerKind.Choice => JsonValue.Create(ReadChoice(question)),
            AnswerKind.Occupation => JsonValue.Create(ReadOccupation(question)),
            AnswerKind.Number => ReadNumber(question),
            _ => Read(question) is { Length: > 0 } text ? JsonValue.Create(text) : null,
        };
    }

    /// <summary>Reads a number. A text without digits, such as a level of CELPIP, is left to the reader of the document.</summary>
    private JsonValue? ReadNumber(Question question)
    {
        for (;;)
        {
            string text = Read(question);
            if (NumberOf(text) is { } number)
            {
                return JsonValue.Create(number);
            }

            if (!text.Any(char.IsDigit))
            {
                return text.Length > 0 ? JsonValue.Create(text) : null;
            }

            Refuse(InterviewWords.NumberNeeded, text);
        }
    }

    /// <summary>Returns a number as the language writes it: French has a decimal comma, and a point is understood too.</summary>
    private decimal? NumberOf(string text) => decimal.TryParse(
        speech.Language == OfficialLanguage.French ? text.Replace(',', '.') : text,
        NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
        CultureInfo.InvariantCulture,
        out decimal number)
        ? number
        : null;

    /// <summary>Says what a question is for, unless that was just said: the question is repeated, or is one of several.</summary>
    private void Introduce(Phrase why)
    {
        if (why == _lastWhy)
        {
            return;
        }

        _lastWhy = why;
        _page.Blank();
        if (_title is not null)
        {
            Say(CommonWords.Title, _title);
            _title = null;
        }

        Say(InterviewWords.Why, why);
    }

    private bool ReadYesOrNo(Sentence ask)
    {
        for (;;)
        {
            string text = ReadLine(InterviewWords.YesOrNo, ask);
            if (Yes.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }

            if (No.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                return false;
            }

            Refuse(InterviewWords.YesOrNoNeeded);
        }
    }

    private string ReadChoice(Question question)
    {
        ImmutableArray<Choice> choices = question.Choices;
        for (int i = 0; i < choices.Length; i++)
        {
            Say(InterviewWords.Choice, i + 1, choices[i].Label);
        }

        for (;;)
        {
            string text = Read(question);
            if (PlaceOf(text, choices.Length) is { } place)
            {
                return choices[place].Code;
            }

            if (choices.FirstOrDefault(choice => choice.Code.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } named)
            {
                return named.Code;
            }

            Refuse(InterviewWords.ChoiceNeeded, text);
        }
    }

    /// <summary>A code is accepted directly; words are looked up, and a match is chosen by its number.</summary>
    private string ReadOccupation(Question question)
    {
        ImmutableArray<NocCode> found = [];
        for (;;)
        {
            string text = Read(question);
            if (PlaceOf(text, found.Length) is { } place)
            {
                return found[place].Code;
            }

            if (text.Any(char.IsDigit))
            {
                return text;
            }

            found = Noc2021.Search(text);
            Show(found, text);
        }
    }

    private void Show(ImmutableArray<NocCode> found, string text)
    {
        if (found.IsEmpty)
        {
            Refuse(InterviewWords.NoTitle, text);
            return;
        }

        for (int i = 0; i < found.Length; i++)
        {
            Say(InterviewWords.Occupation, i + 1, speech.Crs.Occupation(found[i]), (int)found[i].Teer);
        }

        Say(InterviewWords.Occupations);
    }

    /// <summary>Returns the index in a list for a number from 1.</summary>
    private static int? PlaceOf(string text, int length) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= length
            ? number - 1
            : null;

    private string Read(Question question)
    {
        for (;;)
        {
            string text = ReadLine(InterviewWords.Prompt, new Sentence(question.Ask));
            if (text.Length > 0 || question.MayBeEmpty)
            {
                return text;
            }

            Refuse(InterviewWords.AnswerNeeded);
        }
    }

    private string ReadLine(Phrase prompt, Sentence ask)
    {
        string markup = speech.Say(prompt, Markup.Escape(speech.Say(ask)));
        string text = console.Prompt(new TextPrompt<string>(markup).AllowEmpty()).Trim();
        return text.Equals("q", StringComparison.OrdinalIgnoreCase) ? throw new StoppedException() : text;
    }
}
