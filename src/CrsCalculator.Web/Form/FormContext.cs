using System.Text.Json.Nodes;
using CrsCalculator.Web.Words;

namespace CrsCalculator.Web.Form;

/// <summary>What every input of the form knows: the words, what is wrong, and whom to tell about a change.</summary>
/// <param name="Words">The words.</param>
/// <param name="Lists">The lists to choose from.</param>
/// <param name="Issues">What is wrong, by path.</param>
/// <param name="Changed">Told about each change.</param>
public sealed record FormContext(PageText Words, OptionLists Lists, ILookup<string, Issue> Issues, Action Changed)
{
    /// <summary>What is wrong at a path or missing there, as sentences; empty where nothing is.</summary>
    public string Said(string path) => string.Join(' ', Issues[path].Select(Words.Issue));

    /// <summary>Whether what was entered at a path is wrong; that it is missing is not.</summary>
    public bool IsWrong(string path) => Issues[path].Any(static issue => issue.Code != IssueCodes.MissingField);

    public OptionList OptionsOf(Question question) => Lists.Of(question);

    /// <summary>The value that an option stands for.</summary>
    public static JsonNode NodeOf(Question question, string option) =>
        question.Kind == InputKind.YesOrNo ? JsonValue.Create(option == OptionLists.Yes) : JsonValue.Create(option);
}
