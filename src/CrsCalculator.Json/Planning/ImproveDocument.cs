using System.Text.Json.Serialization;
using CrsCalculator.Json.Writing;
using CrsCalculator.Planning;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Planning;

/// <summary>The shape of <c>crs-improve/1</c>.</summary>
internal sealed class ImproveDocument
{
    public string Schema { get; } = "crs-improve/1";

    public required string? Id { get; init; }

    public required string On { get; init; }

    public required string Ruleset { get; init; }

    public required int Total { get; init; }

    /// <summary>Written where the rules are not those in force on the date.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Provisional { get; init; }

    /// <summary>The score that was asked for.</summary>
    public required int? Target { get; init; }

    /// <summary>Whether it can be reached.</summary>
    public required bool? Reachable { get; init; }

    /// <summary>What all changes together can give; only where a score was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? GreatestTotal { get; init; }

    public required IReadOnlyList<LeverDocument> Levers { get; init; }

    /// <summary>The smallest sets that reach the score.</summary>
    public required IReadOnlyList<LeverSetDocument> Sets { get; init; }

    /// <summary>The sets of one, two and three changes that give most.</summary>
    public required IReadOnlyList<LeverSetDocument> Best { get; init; }

    /// <summary>Both ways round; only of a couple that can be turned round.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PrincipalDocument>? Principals { get; init; }

    public required IReadOnlyList<NoticeDocument> Notices { get; init; }

    public static ImproveDocument Of(ImprovementPlan plan, Improvement asked, CrsText words) => new()
    {
        Id = asked.Id,
        On = Invariant.Text(plan.Date.On),
        Ruleset = plan.Ruleset.Id,
        Total = plan.Total,
        Provisional = plan.IsProvisional,
        Target = asked.Answer?.Target,
        Reachable = asked.Answer?.IsReachable,
        GreatestTotal = asked.Answer?.GreatestTotal,
        Levers = [.. plan.Levers.Select(LeverDocument.Of)],
        Sets = asked.Answer is { } answer ? [.. answer.Sets.Select(LeverSetDocument.Of)] : [],
        Best = [.. Enumerable.Range(1, ImprovementPlan.MostChanges).Select(plan.Best).Select(LeverSetDocument.Of)],
        Principals = asked.Principals is { } choice
            ? [PrincipalDocument.Of("asGiven", choice.AsGiven), PrincipalDocument.Of("swapped", choice.Swapped)]
            : null,
        Notices = [.. asked.NoticesWith(plan).Select(notice => NoticeDocument.Of(notice, words))],
    };
}

/// <summary>A lever.</summary>
internal sealed class LeverDocument
{
    public required string Id { get; init; }

    public required int Gain { get; init; }

    public required int Total { get; init; }

    public required IReadOnlyList<FactorChangeDocument> Factors { get; init; }

    public static LeverDocument Of(Lever lever) => new()
    {
        Id = lever.Id,
        Gain = lever.Gain,
        Total = lever.Total,
        Factors = [.. lever.Factors.Select(FactorChangeDocument.Of)],
    };
}

/// <summary>The points by which a factor changes.</summary>
internal sealed class FactorChangeDocument
{
    public required string Factor { get; init; }

    public required int Points { get; init; }

    public static FactorChangeDocument Of(FactorChange change) => new() { Factor = Code.Of(change.Factor), Points = change.Points };
}

/// <summary>Changes together.</summary>
internal sealed class LeverSetDocument
{
    public required IReadOnlyList<string> Levers { get; init; }

    public required int Total { get; init; }

    public static LeverSetDocument Of(LeverSet set) => new() { Levers = set.Levers, Total = set.Total };
}

/// <summary>One way round of a couple.</summary>
internal sealed class PrincipalDocument
{
    public required string Principal { get; init; }

    public required int Total { get; init; }

    public required IReadOnlyList<VerdictDocument> Programs { get; init; }

    public static PrincipalDocument Of(string principal, PrincipalSide side) => new()
    {
        Principal = principal,
        Total = side.Assessment.Score.Total,
        Programs = [.. side.Eligibility.Programs.Select(VerdictDocument.Of)],
    };
}

/// <summary>Whether somebody is eligible for a program.</summary>
internal sealed class VerdictDocument
{
    public required string Program { get; init; }

    public required bool? Eligible { get; init; }

    public static VerdictDocument Of(ProgramEligibility program) =>
        new() { Program = Code.Of(program.Program), Eligible = program.Outcome.ToBoolean() };
}
