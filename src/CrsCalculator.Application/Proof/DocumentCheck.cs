using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Application;

/// <summary>Checks the papers at hand against the profile.</summary>
internal static class DocumentCheck
{
    /// <summary>Every error, in the order of the papers; none on days before the first rows of evidence.</summary>
    public static ImmutableArray<Issue> Issues(
        ImmutableArray<ApplicationDocument> documents,
        Candidate profile,
        Dated<EvidenceList> evidence)
    {
        if (evidence.ValueOrNull is not { } list)
        {
            return [];
        }

        HashSet<(string Id, string Subject)> seen = [];
        List<Issue> issues = [];
        for (int i = 0; i < documents.Length; i++)
        {
            string path = $"$.items[{Invariant.Text(i)}]";
            issues.AddRange(OfPaper(documents[i], path, profile, list));
            if (!seen.Add((documents[i].Id, documents[i].Subject)))
            {
                string both = $"{documents[i].Id} {documents[i].Subject}";
                issues.Add(new Issue(path, IssueCodes.ListedTwice, new Facts(Excerpt.Of(both))));
            }
        }

        return [.. issues];
    }

    private static IEnumerable<Issue> OfPaper(ApplicationDocument paper, string path, Candidate profile, EvidenceList list)
    {
        if (RowIds.Find(list, paper.Id) is not { } row)
        {
            return [Unknown($"{path}.id", paper.Id, list.Rows.Select(static one => one.Id))];
        }

        ImmutableArray<string> elements = [.. row.MustShow, .. row.Recommended];
        return
        [
            .. OneOf($"{path}.subject", paper.Subject, SubjectsOf(row, profile)),
            .. (paper.Has ?? []).SelectMany((element, place) => OneOf($"{path}.has[{Invariant.Text(place)}]", element, elements)),
        ];
    }

    private static IEnumerable<string> SubjectsOf(EvidenceRow row, Candidate profile) =>
        EvidencePlace.AllOf(row.Subject, profile)
            .Where(static place => !place.IsUnknown)
            .SelectMany(static place => place.Names)
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<Issue> OneOf(string path, string found, IEnumerable<string> values)
    {
        string[] allowed = [.. values];
        return allowed.Contains(found) ? [] : [Unknown(path, found, allowed)];
    }

    private static Issue Unknown(string path, string found, IEnumerable<string> values)
    {
        string[] allowed = [.. values];
        string shown = Excerpt.Of(found);
        string all = string.Join(", ", allowed);
        return new Issue(
            path,
            IssueCodes.UnknownValue,
            Suggestion.For(found, allowed) is { } meant ? new Facts(shown, all, meant) : new Facts(shown, all));
    }
}
