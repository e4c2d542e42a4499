using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Interview;

/// <summary>A step of the interview, and the field of the object at hand that takes what comes of it.</summary>
internal abstract record Step(string Field)
{
    /// <summary>Whether it is asked, by what the object at hand says already.</summary>
    public Func<JsonObject, bool> When { get; init; } = static _ => true;
}

/// <summary>One fact.</summary>
/// <param name="Field">The field.</param>
/// <param name="Kind">How the answer is read.</param>
/// <param name="Ask">The question.</param>
/// <param name="Why">What it is for and where to find the answer, in a line.</param>
internal sealed record Question(string Field, AnswerKind Kind, Phrase Ask, Phrase Why) : Step(Field)
{
    /// <summary>The values of a closed list.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>Whether it can be left unanswered: the fact is then written as null, which the format reads as none or unknown.</summary>
    public bool MayBeEmpty { get; init; }
}

/// <summary>Facts that belong together, such as the assessment of a credential.</summary>
/// <param name="Field">The field.</param>
/// <param name="Ask">Whether there are any; nothing where that is known.</param>
/// <param name="Why">What they are for, in a line.</param>
/// <param name="Steps">The facts.</param>
internal sealed record Part(string Field, Phrase? Ask, Phrase Why, ImmutableArray<Step> Steps) : Step(Field)
{
    /// <summary>Whom the questions are about, where that changes.</summary>
    public Phrase? Title { get; init; }
}

/// <summary>Facts that can occur several times, such as jobs.</summary>
/// <param name="Field">The field.</param>
/// <param name="Ask">Whether there is one.</param>
/// <param name="Another">Whether there is another.</param>
/// <param name="Why">What they are for, in a line.</param>
/// <param name="Steps">The facts of each.</param>
internal sealed record Series(string Field, Phrase Ask, Phrase Another, Phrase Why, ImmutableArray<Step> Steps) : Step(Field);

/// <summary>A value of a closed list, with what a reader calls it.</summary>
internal sealed record Choice(string Code, Phrase Label);
