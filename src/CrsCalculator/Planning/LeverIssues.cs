using System.Collections.Immutable;

namespace CrsCalculator.Planning;

/// <summary>Finds issues with the levers that a caller names. A lever's position among them is its path.</summary>
internal static class LeverIssues
{
    /// <summary>Checks levers to apply for unknown ids and for two that exclude each other.</summary>
    public static ImmutableArray<Issue> OfTaken(PlanStart start, ImmutableArray<string> ids, ImmutableArray<PlanOption> taken) =>
    [
        .. Unknown(ids, id => taken.Any(option => option.Id == id)),
        .. Excluding(start, taken).Select(pair => At(
            Math.Max(ids.IndexOf(pair.One.Id), ids.IndexOf(pair.Other.Id)),
            IssueCodes.LeversExclude,
            pair.One.Id,
            pair.Other.Id)),
    ];

    /// <summary>Checks levers to exclude for unknown names and for credentials that cannot be excluded alone.</summary>
    public static ImmutableArray<Issue> OfLeftOut(PlanStart start, ImmutableArray<string> names) =>
    [
        .. Unknown(names, name => start.AllOptions().Any(option => option.IsNamed(name))),
        .. from slot in start.Slots
           where slot.IsSplit(names)
           select At(
               names.IndexOf(names.First(name => slot.Options.Any(option => option.IsNamed(name)))),
               IssueCodes.CredentialsLeft,
               slot.Without(names).Options[0].Id),
    ];

    private static IEnumerable<Issue> Unknown(ImmutableArray<string> names, Func<string, bool> isKnown) =>
        names.Select(static (name, place) => (Name: name, Place: place))
            .Where(named => !isKnown(named.Name))
            .Select(static named => At(named.Place, IssueCodes.UnknownLever, Excerpt.Of(named.Name)));

    /// <summary>Finds two steps of one kind, or arrangements of a couple that do not go together.</summary>
    private static IEnumerable<(PlanOption One, PlanOption Other)> Excluding(PlanStart start, ImmutableArray<PlanOption> taken)
    {
        PlanOption[] arrangement = [.. taken.Where(option => start.Arrangements.Any(known => known.Contains(option)))];
        return start.Slots.Select(slot => taken.Where(slot.Options.Contains).ToArray())
            .Append(start.Arrangements.Any(known => known.ToHashSet().SetEquals(arrangement)) ? [] : arrangement)
            .SelectMany(static together => together.Skip(1).Select(other => (together[0], other)));
    }

    private static Issue At(int place, string code, params string[] facts) => new($"$[{Invariant.Text(place)}]", code, new Facts(facts));
}
