using System.Text.Json.Serialization;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Json.Writing;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Eligibility;

/// <summary>The shape of <c>crs-eligibility/1</c>.</summary>
internal sealed class EligibilityDocument
{
    public string Schema { get; } = "crs-eligibility/1";

    public required string? Id { get; init; }

    public required string On { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? InvitedOn { get; init; }

    public required IReadOnlyList<ProgramDocument> Programs { get; init; }

    /// <summary>The program under which an invitation would be issued.</summary>
    public required string? InvitedUnder { get; init; }

    public required IReadOnlyList<CategoryDocument> Categories { get; init; }

    public required IReadOnlyList<NoticeDocument> Notices { get; init; }

    public static EligibilityDocument Of(EligibilityAssessment assessment, string? id, CrsText words) => new()
    {
        Id = id,
        On = Invariant.Text(assessment.Date.On),
        InvitedOn = assessment.Date.InvitedOn is { } invitation ? Invariant.Text(invitation) : null,
        Programs = [.. assessment.Programs.Select(ProgramDocument.Of)],
        InvitedUnder = assessment.InvitedUnder is { } program ? Code.Of(program) : null,
        Categories = [.. assessment.Categories.Select(CategoryDocument.Of)],
        Notices = [.. assessment.Notices.Select(notice => NoticeDocument.Of(notice, words))],
    };
}

/// <summary>A program.</summary>
internal sealed class ProgramDocument
{
    public required string Program { get; init; }

    public required bool? Eligible { get; init; }

    /// <summary>The trade that was assessed; of FST only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Trade { get; init; }

    public required IReadOnlyList<RequirementDocument> Requirements { get; init; }

    /// <summary>The selection grid; of FSW only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<GridLineDocument>? Grid { get; init; }

    public required IReadOnlyList<ExcludedWorkDocument> ExcludedWork { get; init; }

    public static ProgramDocument Of(ProgramEligibility program) => new()
    {
        Program = Code.Of(program.Program),
        Eligible = program.Outcome.ToBoolean(),
        Trade = program.Trade?.Code,
        Requirements = [.. program.Requirements.Select(RequirementDocument.Of)],
        Grid = program.Grid is { } grid ? [.. grid.Lines.Select(GridLineDocument.Of)] : null,
        ExcludedWork = [.. program.ExcludedWork.Select(ExcludedWorkDocument.Of)],
    };
}

/// <summary>A requirement.</summary>
internal sealed class RequirementDocument
{
    public required string Id { get; init; }

    public required string Outcome { get; init; }

    [JsonConverter(typeof(RequirementValueConverter))]
    public required RequirementValue? Actual { get; init; }

    [JsonConverter(typeof(RequirementValueConverter))]
    public required RequirementValue? Required { get; init; }

    public required string Citation { get; init; }

    public required string? EarliestDate { get; init; }

    /// <summary>The paths of the missing facts, where there are any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? MissingFacts { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    public static RequirementDocument Of(Requirement requirement) => new()
    {
        Id = Code.Of(requirement.Id),
        Outcome = Code.Of(requirement.Outcome),
        Actual = requirement.Actual,
        Required = requirement.Required,
        Citation = requirement.Citation,
        EarliestDate = requirement.EarliestDate is { } day ? Invariant.Text(day) : null,
        MissingFacts = requirement.MissingFacts.IsEmpty ? null : requirement.MissingFacts,
        Note = requirement.Note == RequirementNote.None ? null : Code.Of(requirement.Note),
    };
}

/// <summary>A factor of the selection grid.</summary>
internal sealed class GridLineDocument
{
    public required string Factor { get; init; }

    public required int Points { get; init; }

    public required int Maximum { get; init; }

    public required int BeforeCaps { get; init; }

    public required string Citation { get; init; }

    public static GridLineDocument Of(FswScoreLine line) => new()
    {
        Factor = Code.Of(line.Factor),
        Points = line.Points,
        Maximum = line.Maximum,
        BeforeCaps = line.BeforeCaps,
        Citation = line.Citation,
    };
}

/// <summary>A job that was not counted.</summary>
internal sealed class ExcludedWorkDocument
{
    public required int Index { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }

    public static ExcludedWorkDocument Of(ExcludedJob work) =>
        new() { Index = work.Index, Reasons = [.. work.Reasons.Select(Code.Of)] };
}

/// <summary>A category.</summary>
internal sealed class CategoryDocument
{
    public required string Category { get; init; }

    public required bool? Qualifies { get; init; }

    public required bool Certain { get; init; }

    public required IReadOnlyList<RequirementDocument> Requirements { get; init; }

    public static CategoryDocument Of(CategoryEligibility category) => new()
    {
        Category = Code.Of(category.Category),
        Qualifies = category.Outcome.ToBoolean(),
        Certain = category.Certainty == Certainty.Certain,
        Requirements = [.. category.Requirements.Select(RequirementDocument.Of)],
    };
}
