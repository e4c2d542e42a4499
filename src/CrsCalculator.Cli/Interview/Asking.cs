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

    private readonly Terminal _terminal = new(console);
    private readonly Page _page = new(console, speech);
    private Phrase? _title;
    private Phrase? _announced;
    private Phrase? _lastWhy;

    /// <summary>Whether there is an earlier question to which the user can return.</summary>
    public bool CanGoBack { get; set; }

    /// <summary>Announces whom the next questions concern; shown with the first of them.</summary>
    public void Announce(Phrase? title) => _title = title is null || title == _announced ? _title : title;

    public void Say(Phrase phrase, params IReadOnlyList<object?> facts) => _page.Line(phrase, facts);

    /// <summary>Shows a command to copy, on one line however narrow the terminal is.</summary>
    public void Show(string command) => _page.Verbatim($"  {Printable.Of(command)}");

    /// <summary>Leaves the line of a question that stays without an answer.</summary>
    public void LeaveLine() => _page.Blank();

    /// <summary>Says what is wrong with an answer.</summary>
    public void Refuse(Phrase phrase, params IReadOnlyList<object?> facts) => Say(InterviewWords.Wrong, new Sentence(phrase, facts));

    /// <summary>Asks a yes-or-no question.</summary>
    /// <returns>The answer; nothing if the user does not know, where that is allowed.</returns>
    public bool? Confirm(Sentence ask, Phrase why, Silence silence)
    {
        var prompt = new Prompt(Options(ask, isYesNo: true, silence), why);
        Introduce(prompt);
        return ReadYesOrNo(prompt, silence);
    }

    /// <summary>Asks whether something said before is right.</summary>
    public bool Confirm(Sentence ask)
    {
        var prompt = new Prompt(Options(ask, isYesNo: true, Silence.NoAnswer), Why: null);
        return ReadYesOrNo(prompt, Silence.NoAnswer) == true;
    }

    /// <summary>Asks for a fact.</summary>
    /// <returns>The answer; nothing if the question may be left empty and was.</returns>
    public JsonNode? Ask(Question question, Sentence ask)
    {
        var prompt = new Prompt(Options(ask, question.Kind == AnswerKind.YesNo, question.Silence), question.Why);
        Introduce(prompt);
        return question.Kind switch
        {
            AnswerKind.YesNo => ReadYesOrNo(prompt, question.Silence) is { } isSo ? JsonValue.Create(isSo) : null,
            AnswerKind.Choice => ReadChoice(prompt, question),
            AnswerKind.Occupation => ReadOccupation(prompt, question.Silence),
            AnswerKind.Number => ReadNumber(prompt, question.Silence),
            AnswerKind.Country => Text(Understood(Read(prompt, question.Silence), Country.SuggestFor)),
            AnswerKind.Province => Text(Understood(Read(prompt, question.Silence), ProvinceCalled)),
            _ => Text(Read(prompt, question.Silence)),
        };
    }

    private static JsonValue? Text(string text) => text.Length > 0 ? JsonValue.Create(text) : null;

    /// <summary>Returns the code that a text stands for, and says so if it is another text.</summary>
    private string Understood(string text, Func<string, string?> codeOf)
    {
        if (text.Length == 0 || codeOf(text) is not { } code)
        {
            return text;
        }

        if (!code.Equals(text, StringComparison.OrdinalIgnoreCase))
        {
            Say(InterviewWords.Understood, code);
        }

        return code;
    }

    /// <summary>Returns the code of the province with a code or a name in either language.</summary>
    private static string? ProvinceCalled(string text)
    {
        Province[] all = Enum.GetValues<Province>();
        Province? Named(Func<Province, string> nameOf) =>
            Suggestion.ForValue(text, [.. all.Select(nameOf)]) is { } name ? all.First(province => nameOf(province) == name) : null;

        return (Named(static province => Code.Of(province)) ?? Named(Speech.English.Crs.Province) ?? Named(Speech.French.Crs.Province))
            is { } found
            ? Code.Of(found)
            : null;
    }

    /// <summary>Reads a number. A text without digits, such as a level of CELPIP, is left to the reader of the document.</summary>
    private JsonValue? ReadNumber(Prompt prompt, Silence silence)
    {
        for (;;)
        {
            string text = Read(prompt, silence);
            if (Numerals.Of(text, speech.Language) is { } number)
            {
                return JsonValue.Create(number);
            }

            if (!text.Any(char.IsDigit))
            {
                return Text(text);
            }

            Refuse(InterviewWords.NumberNeeded, text);
        }
    }

    /// <summary>Shows a question with what it is for, unless that was just said: the question is repeated, or is one of several.</summary>
    private void Introduce(Prompt prompt)
    {
        if (prompt.Why == _lastWhy)
        {
            return;
        }

        _lastWhy = prompt.Why;
        _page.Blank();
        if (_title is not null)
        {
            Say(CommonWords.Title, _title);
            _announced = _title;
            _title = null;
        }

        Say(InterviewWords.Question, prompt.Ask);
        Say(InterviewWords.Why, prompt.Why);
        prompt.IsShown = true;
    }

    private bool? ReadYesOrNo(Prompt prompt, Silence silence)
    {
        for (;;)
        {
            string text = ReadLine(prompt);
            if (Yes.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }

            if (No.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                return false;
            }

            if (text.Length == 0 && silence != Silence.NoAnswer)
            {
                return null;
            }

            Refuse(InterviewWords.YesOrNoNeeded);
        }
    }

    private JsonValue? ReadChoice(Prompt prompt, Question question)
    {
        ImmutableArray<Choice> choices = question.Choices;
        for (int i = 0; i < choices.Length; i++)
        {
            Say(InterviewWords.Choice, i + 1, choices[i].Label);
        }

        for (;;)
        {
            string text = Read(prompt, question.Silence);
            if (text.Length == 0)
            {
                return null;
            }

            if (PlaceOf(text, choices.Length) is { } place)
            {
                return Text(choices[place].Code);
            }

            if (choices.FirstOrDefault(choice => choice.Code.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } named)
            {
                return Text(named.Code);
            }

            Refuse(InterviewWords.ChoiceNeeded, text, choices.Length);
        }
    }

    /// <summary>A code is accepted directly; words are looked up, and a match is chosen by its number.</summary>
    private JsonValue? ReadOccupation(Prompt prompt, Silence silence)
    {
        ImmutableArray<NocCode> found = [];
        for (;;)
        {
            string text = Read(prompt, silence);
            if (PlaceOf(text, found.Length) is { } place)
            {
                return Text(found[place].Code);
            }

            if (text.Length == 0 || text.Any(char.IsDigit))
            {
                return Text(text);
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

    private string Read(Prompt prompt, Silence silence)
    {
        for (;;)
        {
            string text = ReadLine(prompt);
            if (text.Length > 0 || silence != Silence.NoAnswer)
            {
                return text;
            }

            Refuse(InterviewWords.AnswerNeeded);
        }
    }

    /// <summary>Reads a line that is not one of the interview's own commands.</summary>
    private string ReadLine(Prompt prompt)
    {
        for (;;)
        {
            switch (ReadLineAfter(prompt.TakeMarkup(speech)))
            {
                case "q" or "Q":
                    throw new StoppedException();
                case "b" or "B" when CanGoBack:
                    throw new BackException();
                case "b" or "B":
                    Refuse(InterviewWords.NothingBefore);
                    break;
                case "?":
                    Say(InterviewWords.Why, prompt.Why ?? InterviewWords.Keys);
                    break;
                case var text:
                    return text;
            }
        }
    }

    private string ReadLineAfter(string markup)
    {
        try
        {
            return _terminal.Prompt(new TextPrompt<string>(markup).AllowEmpty()).Trim();
        }
        catch (StoppedException)
        {
            LeaveLine();
            throw;
        }
    }

    /// <summary>Returns a question with how it can be answered.</summary>
    private static Sentence Options(Sentence ask, bool isYesNo, Silence silence) => (isYesNo, silence) switch
    {
        (true, Silence.NoAnswer) => new Sentence(InterviewWords.YesOrNo, ask),
        (true, _) => new Sentence(InterviewWords.YesOrNoOrUnknown, ask),
        (false, Silence.Unknown) => new Sentence(InterviewWords.OrUnknown, ask),
        _ => ask,
    };

    /// <summary>A question on the terminal. It is repeated at the cursor unless it was just shown above.</summary>
    private sealed record Prompt(Sentence Ask, Phrase? Why)
    {
        public bool IsShown { get; set; }

        public string TakeMarkup(Speech speech)
        {
            string markup = IsShown
                ? speech.Of(InterviewWords.Answer)
                : $"{speech.Say(InterviewWords.Question, Markup.Escape(speech.Say(Ask)))} ";
            IsShown = false;
            return markup;
        }
    }
}
