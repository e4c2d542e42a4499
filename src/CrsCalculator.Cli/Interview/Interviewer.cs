using System.Text.Json.Nodes;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Interview;

/// <summary>
/// Asks for whatever a draft lacks, and saves each answer as soon as the document may contain it. To go back, it takes back the last answer
/// and begins again with whatever is missing.
/// </summary>
/// <param name="draft">The document in progress.</param>
/// <param name="asking">Asks on the terminal.</param>
/// <param name="next">The command that continues the interview.</param>
internal sealed class Interviewer(Draft draft, Asking asking, string next)
{
    private const string Document = "$";
    private const string Spouse = "$.spouse";

    // Takes back the answers of this session, the last one first.
    private readonly Stack<Action> _undo = new();

    /// <summary>Asks until nothing is missing and nothing is wrong. A later answer can show that an earlier one is wrong.</summary>
    public void Run()
    {
        while (!IsComplete())
        {
            draft.Save();
        }
    }

    private bool IsComplete()
    {
        try
        {
            TakeAll(ProfileQuestions.All.AsSpan(), draft.Root, Document);
            return !HasCorrected();
        }
        catch (BackException)
        {
            _undo.Pop()();
            asking.CanGoBack = _undo.Count > 0;
            return false;
        }
    }

    private void Take(Step step, JsonObject facts, string owner)
    {
        if (!step.When(facts))
        {
            return;
        }

        string path = $"{owner}.{step.Field}";
        switch (step)
        {
            case Question question:
                Take(question, facts, path);
                break;
            case Part part:
                Take(part, facts, path);
                break;
            case Series series:
                Take(series, facts, path);
                break;
        }
    }

    private void Take(Question question, JsonObject facts, string path)
    {
        if (facts.ContainsKey(question.Field) || draft.IsAsked(path))
        {
            return;
        }

        Answer(new Answered(question, facts, path));
        Remember(() => Forget(facts, question.Field, path));
        Settle(path);
    }

    private void Take(Part part, JsonObject facts, string path)
    {
        asking.Announce(part.Title);
        if (part.Ask is null)
        {
            Require(part, facts);
        }
        else if (!facts.ContainsKey(part.Field) && !draft.IsAsked(path))
        {
            Store(part.Field, facts, path, Confirm(part.Ask, part.Why, path, Silence.Unknown), new JsonObject(), none: null);
            Remember(() => Forget(facts, part.Field, path));
        }

        if (facts[part.Field] is JsonObject inner)
        {
            TakeAll(part.Steps.AsSpan(), inner, path);
        }
    }

    /// <summary>Adds facts that other answers require, such as those of a spouse; to take back those answers removes them.</summary>
    private void Require(Part part, JsonObject facts)
    {
        if (facts[part.Field] is not null)
        {
            return;
        }

        facts[part.Field] = new JsonObject();
        if (_undo.TryPop(out Action? before))
        {
            Remember(() =>
            {
                facts.Remove(part.Field);
                before();
            });
        }
    }

    /// <summary>An empty list says that there are none; any other may be continued.</summary>
    private void Take(Series series, JsonObject facts, string path)
    {
        if (facts[series.Field] is not JsonArray)
        {
            if (draft.IsAsked(path))
            {
                return;
            }

            Begin(series, facts, path);
        }

        if (facts[series.Field] is not JsonArray { Count: > 0 } items)
        {
            return;
        }

        for (int i = 0; i < items.Count || WantsAnother(series, items, path); i++)
        {
            if (items[i] is JsonObject item)
            {
                TakeAll(series.Steps.AsSpan(), item, $"{path}[{Invariant.Text(i)}]");
            }
        }
    }

    private void Begin(Series series, JsonObject facts, string path)
    {
        bool? isAny = Confirm(series.Ask, series.Why, path, Silence.Unknown);
        Store(series.Field, facts, path, isAny, new JsonArray(new JsonObject()), new JsonArray());
        Remember(() => Forget(facts, series.Field, path));
    }

    private bool WantsAnother(Series series, JsonArray items, string path)
    {
        if (draft.IsAsked(path))
        {
            return false;
        }

        bool isWanted = Confirm(series.Another, series.Why, path, Silence.NoAnswer) == true;
        if (isWanted)
        {
            items.Add((JsonNode)new JsonObject());
            Remember(() => items.RemoveAt(items.Count - 1));
        }
        else
        {
            draft.Ask(path, isAsked: true);
            Remember(() => draft.Ask(path, isAsked: false));
        }

        draft.Save();
        return isWanted;
    }

    private void TakeAll(ReadOnlySpan<Step> steps, JsonObject facts, string path)
    {
        foreach (Step step in steps)
        {
            Take(step, facts, path);
        }
    }

    /// <summary>Stores what a yes or a no means, or that the user does not know.</summary>
    private void Store(string field, JsonObject facts, string path, bool? isSo, JsonNode some, JsonNode? none)
    {
        if (isSo is { } known)
        {
            facts[field] = known ? some : none;
        }
        else
        {
            draft.Ask(path, isAsked: true);
        }

        draft.Save();
    }

    private void Remember(Action undo)
    {
        _undo.Push(undo);
        asking.CanGoBack = true;
    }

    private void Forget(JsonObject facts, string field, string path)
    {
        facts.Remove(field);
        draft.Ask(path, isAsked: false);
    }

    /// <summary>Asks for a fact until the document may contain the answer. Until then, an earlier answer stays.</summary>
    private void Answer(Answered place)
    {
        (Question question, JsonObject facts, string path) = place;
        bool hadAnswer = facts.TryGetPropertyValue(question.Field, out JsonNode? before);
        before = before?.DeepClone();
        for (;;)
        {
            JsonNode? answer = asking.Ask(question, Worded(question.Ask, path));
            if (answer is null && question.Silence == Silence.Unknown)
            {
                facts.Remove(question.Field);
                draft.Ask(path, isAsked: true);
                break;
            }

            facts[question.Field] = answer;
            if (ObjectionTo(answer, question, path) is not { } objection)
            {
                break;
            }

            facts.Remove(question.Field);
            if (hadAnswer)
            {
                facts[question.Field] = before?.DeepClone();
            }

            asking.Refuse(CommonWords.AsIs, objection);
        }

        draft.Save();
    }

    /// <summary>Returns why an answer is refused whatever the others are.</summary>
    private Sentence? ObjectionTo(JsonNode? answer, Question question, string path)
    {
        if (draft.Issues().FirstOrDefault(issue => issue.Path == path && Clash.CauseOf(issue) is null) is { } issue)
        {
            return new Sentence(CommonWords.AsIs, issue);
        }

        if (answer is null)
        {
            return null;
        }

        return question.Doubt?.Invoke(answer, draft.Root, draft.Today) is { } doubt && !asking.Confirm(doubt)
            ? new Sentence(InterviewWords.Again)
            : question.Objection?.Invoke(answer, draft.Root, draft.Today);
    }

    /// <summary>Resolves every clash of an answer with another one: the user decides which of the two is wrong.</summary>
    private void Settle(string path)
    {
        while (draft.Issues().FirstOrDefault(issue => IsClashOf(issue, path)) is { } issue)
        {
            Correct(issue, issue.Path == path ? new Sentence(CommonWords.AsIs, issue) : WithPath(issue));
        }
    }

    /// <summary>A contradiction with a fact that is no answer may be resolved by an answer that is still to come.</summary>
    private bool IsClashOf(Issue issue, string path) =>
        Clash.CauseOf(issue) is { } cause && (issue.Path == path || cause == path) && Find(cause) is not null;

    /// <summary>Has the user correct an answer of the first issue that an answer can correct.</summary>
    /// <exception cref="ToolException">There is an issue, and no answer can correct any.</exception>
    private bool HasCorrected()
    {
        Issue[] issues = [.. draft.Issues()];
        if (issues.Length == 0)
        {
            return false;
        }

        Issue issue = issues.FirstOrDefault(issue => Find(issue.Path) is not null) ?? throw ByHand(issues);
        Correct(issue, WithPath(issue));
        return true;
    }

    /// <summary>Says what is wrong, and asks again for one answer: for a clash, the user says for which. No answer is deleted.</summary>
    private void Correct(Issue issue, Sentence said)
    {
        asking.Refuse(CommonWords.AsIs, said);
        Answered? cause = Clash.CauseOf(issue) is { } other ? Find(other) : null;
        Answered wrong = cause is not null && !IsRight(cause) ? cause : Find(issue.Path) ?? throw ByHand(issue);
        string? before = wrong.Value;
        Answer(wrong);
        if (cause is null && wrong.Value == before)
        {
            throw ByHand(issue);
        }
    }

    private bool IsRight(Answered answered) =>
        asking.Confirm(new Sentence(InterviewWords.IsRight, Worded(answered.Question.Ask, answered.Path), answered.Value));

    /// <summary>Finds the question whose answer is at a path.</summary>
    private Answered? Find(string path) =>
        ProfileQuestions.Find(path) is { } question && draft.OwnerOf(path) is { } owner && owner.ContainsKey(question.Field)
            ? new Answered(question, owner, path)
            : null;

    private bool? Confirm(Phrase ask, Phrase why, string path, Silence silence) => asking.Confirm(Worded(ask, path), why, silence);

    /// <summary>Words a question: one about the spouse says so.</summary>
    private static Sentence Worded(Phrase ask, string path) =>
        path.StartsWith(Spouse, StringComparison.Ordinal) ? new Sentence(InterviewWords.OfSpouse, new Sentence(ask)) : new Sentence(ask);

    private static Sentence WithPath(Issue issue) => new(CommonWords.PathOfIssue, issue.Path, issue);

    private ToolException ByHand(params IEnumerable<Issue> issues) => ToolException.Invalid(
        [.. issues.Select(issue => new Sentence(InterviewWords.ByHand, WithPath(issue), draft.PartPath, next))]);

    /// <summary>A question that has an answer, and where that is.</summary>
    private sealed record Answered(Question Question, JsonObject Facts, string Path)
    {
        public string? Value => Facts[Question.Field]?.ToString();
    }
}
