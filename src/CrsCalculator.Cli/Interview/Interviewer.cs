using System.Text.Json.Nodes;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Interview;

/// <summary>Asks whatever a draft leaves out, and keeps each answer as soon as the document may hold it.</summary>
internal sealed class Interviewer(Draft draft, Asking asking, CommandLine commandLine)
{
    private const string Document = "$";

    // Lists that the user has declared complete.
    private readonly HashSet<string> _complete = new(StringComparer.Ordinal);

    // Whether an answer was taken back since the questions were last begun.
    private bool _hasGaps;

    /// <summary>Asks until nothing is left out and nothing is wrong. A later answer can show that an earlier one cannot stand.</summary>
    public void Run()
    {
        do
        {
            _hasGaps = false;
            TakeAll(ProfileQuestions.All.AsSpan(), draft.Root, Document);
            _ = HasTakenBack();
        }
        while (_hasGaps);
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

    /// <summary>What an answer contradicts may be mended by one that is still to come.</summary>
    private void Take(Question question, JsonObject facts, string path)
    {
        while (!facts.ContainsKey(question.Field))
        {
            facts[question.Field] = asking.Ask(question);
            if (draft.Issues().FirstOrDefault(issue => issue.Path == path && issue.Code != IssueCodes.Contradiction) is { } issue)
            {
                facts.Remove(question.Field);
                asking.Refuse(CommonWords.AsIs, issue);
            }
            else
            {
                draft.Save();
            }
        }
    }

    private void Take(Part part, JsonObject facts, string path)
    {
        asking.Announce(part.Title);
        if (!facts.ContainsKey(part.Field))
        {
            facts[part.Field] = part.Ask is null || asking.Confirm(part.Ask, part.Why) ? new JsonObject() : null;
            draft.Save();
        }

        if (facts[part.Field] is JsonObject inner)
        {
            TakeAll(part.Steps.AsSpan(), inner, path);
        }
    }

    /// <summary>An empty list says that there is none; any other may go on.</summary>
    private void Take(Series series, JsonObject facts, string path)
    {
        if (facts[series.Field] is not JsonArray items)
        {
            items = [];
        }
        else if (items.Count == 0)
        {
            return;
        }

        for (int i = 0; i < items.Count || WantsAnother(series, facts, items, path); i++)
        {
            if (items[i] is not JsonObject item)
            {
                continue;
            }

            do
            {
                TakeAll(series.Steps.AsSpan(), item, $"{path}[{Invariant.Text(i)}]");
            }
            while (HasTakenBack());
        }
    }

    private bool WantsAnother(Series series, JsonObject facts, JsonArray items, string path)
    {
        if (_complete.Contains(path))
        {
            return false;
        }

        bool isWanted = asking.Confirm(items.Count == 0 ? series.Ask : series.Another, series.Why);
        if (isWanted)
        {
            items.Add((JsonNode)new JsonObject());
        }
        else
        {
            _complete.Add(path);
        }

        facts[series.Field] ??= items;
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

    /// <summary>Takes back every answer that cannot stand beside the others, and says why.</summary>
    /// <exception cref="ToolException">Something is wrong that no single answer mends.</exception>
    private bool HasTakenBack()
    {
        bool hasTakenBack = false;
        List<Sentence> others = [];
        foreach (Issue issue in draft.Issues())
        {
            if (draft.TakeBack(issue.Path))
            {
                hasTakenBack = true;
                asking.Refuse(CommonWords.PathOfIssue, issue.Path, issue);
            }
            else
            {
                others.Add(new Sentence(CommonWords.PathOfIssue, issue.Path, issue));
            }
        }

        if (!hasTakenBack)
        {
            return others.Count == 0 ? hasTakenBack : throw ByHand(others);
        }

        _hasGaps = true;
        draft.Save();
        return true;
    }

    private ToolException ByHand(IEnumerable<Sentence> issues)
    {
        string next = commandLine.For("new", draft.Path);
        return ToolException.Invalid([.. issues.Select(issue => new Sentence(InterviewWords.ByHand, issue, draft.PartPath, next))]);
    }
}
