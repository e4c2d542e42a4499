using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CrsCalculator.Cli.Words;
using CrsCalculator.Profiles;
using NodaTime;

namespace CrsCalculator.Cli.Interview;

/// <summary>A step of the interview, and the field of the current object that receives its result.</summary>
internal abstract record Step(string Field)
{
    /// <summary>Whether it is asked, given what the current object already states.</summary>
    public Func<JsonObject, bool> When { get; init; } = static _ => true;
}

/// <summary>One fact.</summary>
/// <param name="Field">The field.</param>
/// <param name="Kind">How the answer is read.</param>
/// <param name="Ask">The question.</param>
/// <param name="Why">What it is for and where to find the answer, in one line.</param>
internal sealed record Question(string Field, AnswerKind Kind, Phrase Ask, Phrase Why) : Step(Field)
{
    /// <summary>The values of a closed list.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>What Enter alone answers.</summary>
    public Silence Silence { get; init; }

    /// <summary>Finds an answer that the format allows but the rest of the document excludes; it is refused.</summary>
    public AnswerCheck? Objection { get; init; }

    /// <summary>Finds an answer that is possible but unlikely; the user is asked to confirm it.</summary>
    public AnswerCheck? Doubt { get; init; }
}

/// <summary>Facts that belong together, such as the assessment of a credential.</summary>
/// <param name="Field">The field.</param>
/// <param name="Ask">The question whether there are any; nothing if that is known.</param>
/// <param name="Why">What they are for, in one line.</param>
/// <param name="Steps">The facts.</param>
internal sealed record Part(string Field, Phrase? Ask, Phrase Why, ImmutableArray<Step> Steps) : Step(Field)
{
    /// <summary>Whom the questions concern, if that changes.</summary>
    public Phrase? Title { get; init; }
}

/// <summary>Facts that can occur several times, such as jobs.</summary>
/// <param name="Field">The field.</param>
/// <param name="Ask">The question whether there is one.</param>
/// <param name="Another">The question whether there is another.</param>
/// <param name="Why">What they are for, in one line.</param>
/// <param name="Steps">The facts of each.</param>
internal sealed record Series(string Field, Phrase Ask, Phrase Another, Phrase Why, ImmutableArray<Step> Steps) : Step(Field);

/// <summary>Returns what speaks against an answer, given the whole document and today's date; nothing if nothing does.</summary>
internal delegate Sentence? AnswerCheck(JsonNode answer, JsonObject document, LocalDate today);
