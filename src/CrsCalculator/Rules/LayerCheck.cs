using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>Checks the entries of one part of a layer. Issues have the paths of a <c>crs-rulebook/1</c> document.</summary>
internal static class LayerCheck
{
    public static ImmutableArray<Issue> Of<T>(RuleBookPart part, ImmutableArray<Dated<T>> entries)
        where T : class
    {
        List<Issue> issues = [];
        for (int i = 0; i < entries.Length; i++)
        {
            string path = $"$.parts.{Code.Of(part)}[{Invariant.Text(i)}]";
            issues.AddRange(Dates(path, entries[i]));
            if (i > 0 && entries[i].From <= entries[i - 1].From)
            {
                issues.Add(Order($"{path}.{FirstDay(entries[i])}", entries[i].From, entries[i - 1].From));
            }
        }

        return [.. issues];
    }

    private static IEnumerable<Issue> Dates<T>(string path, Dated<T> entry)
        where T : class
    {
        if (entry.From != LocalDate.MinIsoValue && !DocumentDates.Include(entry.From))
        {
            yield return OutOfRange($"{path}.{FirstDay(entry)}", entry.From);
        }

        if (entry.VerifiedTo is { } verified && !DocumentDates.Include(verified))
        {
            yield return OutOfRange($"{path}.verifiedTo", verified);
        }

        if (entry.VerifiedTo < entry.From)
        {
            var facts = new Facts(Invariant.Text(entry.VerifiedTo.Value), Invariant.Text(entry.From));
            yield return new Issue($"{path}.verifiedTo", IssueCodes.EndBeforeStart, facts);
        }

        if (entry.Citation is { } citation && !DocumentDates.Include(citation.InForceFrom))
        {
            yield return OutOfRange($"{path}.citation.inForceFrom", citation.InForceFrom);
        }

        if (entry.ValueOrNull is CrsRuleset ruleset && ruleset.InForceFrom != entry.From)
        {
            var facts = new Facts("from", Invariant.Text(entry.From), "inForceFrom", Invariant.Text(ruleset.InForceFrom));
            yield return new Issue($"{path}.inForceFrom", IssueCodes.Contradiction, facts);
        }
    }

    /// <summary>The field with the first day; a ruleset has its own.</summary>
    private static string FirstDay<T>(Dated<T> entry)
        where T : class => entry.ValueOrNull is CrsRuleset ? "inForceFrom" : "from";

    private static Issue Order(string path, LocalDate from, LocalDate before) => from == before
        ? new Issue(path, IssueCodes.DayTwice, new Facts(Invariant.Text(from)))
        : new Issue(path, IssueCodes.DatesOutOfOrder, new Facts(Invariant.Text(from), Invariant.Text(before)));

    private static Issue OutOfRange(string path, LocalDate date) => new(
        path,
        IssueCodes.DateOutOfRange,
        new Facts(Invariant.Text(date), Invariant.Text(DocumentDates.Earliest), Invariant.Text(DocumentDates.Latest)));
}
