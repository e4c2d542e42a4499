using System.Text.Json.Serialization;
using CrsCalculator.Json.Writing;
using CrsCalculator.Rounds;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Rounds;

/// <summary>The shape of <c>crs-invitations/1</c>.</summary>
internal sealed class InvitationsDocument
{
    public string Schema { get; } = "crs-invitations/1";

    public required string? Id { get; init; }

    /// <summary>The day to which the rounds are complete.</summary>
    public required string CompleteTo { get; init; }

    public string Source { get; } = RoundHistory.Source;

    public required IReadOnlyList<InvitationCheckDocument> Rounds { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ApplicationDocument? Application { get; init; }

    public static InvitationsDocument Of(
        IEnumerable<InvitationCheck> checks,
        RoundHistory history,
        string? id,
        ApplicationCheck? application,
        CrsText words) => new()
    {
        Id = id,
        CompleteTo = Invariant.Text(history.CompleteTo),
        Rounds = [.. checks.Select(InvitationCheckDocument.Of)],
        Application = application is null ? null : ApplicationDocument.Of(application, words),
    };
}

/// <summary>An answer for a round.</summary>
internal sealed class InvitationCheckDocument
{
    public required string Number { get; init; }

    public required string Date { get; init; }

    public required string Category { get; init; }

    public required int CutOff { get; init; }

    public required string? TieBreak { get; init; }

    public required int? Score { get; init; }

    /// <summary>Written where the points are not those in force.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Provisional { get; init; }

    public required bool? Invited { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The program of the invitation; only where there is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Program { get; init; }

    /// <summary>The last day to apply; only where there is an invitation.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ApplyBy { get; init; }

    /// <summary>The last day by the longer of two periods; only where it is not known which applied.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ApplyByAtLatest { get; init; }

    public static InvitationCheckDocument Of(InvitationCheck check)
    {
        InvitationToApply? invitation = check.Invitation;
        return new InvitationCheckDocument
        {
            Number = check.Round.Number.ToString(),
            Date = Invariant.Text(check.Round.Date),
            Category = Code.Of(check.Round.Category),
            CutOff = check.Round.CutOff,
            TieBreak = check.Round.TieBreak is { } time ? Invariant.Text(time) : null,
            Score = check.Score?.Total,
            Provisional = check.Score is { IsProvisional: true },
            Invited = check.Invited.ToBoolean(),
            Reasons = [.. check.Reasons.Select(Code.Of)],
            Program = invitation is null ? null : Code.Of(invitation.Program),
            ApplyBy = invitation is null ? null : Invariant.Text(invitation.DueOn),
            ApplyByAtLatest = invitation?.LatestDueOn > invitation?.DueOn ? Invariant.Text(invitation.LatestDueOn) : null,
        };
    }
}

/// <summary>What holds when an application is received.</summary>
internal sealed class ApplicationDocument
{
    public required string Number { get; init; }

    public required string ReceivedOn { get; init; }

    public required string ApplyBy { get; init; }

    public required int? Score { get; init; }

    /// <summary>Written where the points are not those in force.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Provisional { get; init; }

    public required bool? Holds { get; init; }

    public required IReadOnlyList<ConditionDocument> Conditions { get; init; }

    /// <summary>What must be said with the answer, where there is something to say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NoticeDocument>? Notices { get; init; }

    public static ApplicationDocument Of(ApplicationCheck check, CrsText words) => new()
    {
        Number = check.Invitation.Round.Number.ToString(),
        ReceivedOn = Invariant.Text(check.ReceivedOn),
        ApplyBy = Invariant.Text(check.Invitation.DueOn),
        Score = check.Score?.Total,
        Provisional = check.Score is { IsProvisional: true },
        Holds = check.Outcome.ToBoolean(),
        Conditions = [.. check.Conditions.Select(ConditionDocument.Of)],
        Notices = check.Notices.IsEmpty ? null : [.. check.Notices.Select(notice => NoticeDocument.Of(notice, words))],
    };
}

/// <summary>A condition.</summary>
internal sealed class ConditionDocument
{
    public required string Condition { get; init; }

    public required string Outcome { get; init; }

    public required string Citation { get; init; }

    public static ConditionDocument Of(ConditionOutcome outcome) => new()
    {
        Condition = Code.Of(outcome.Condition),
        Outcome = Code.Of(outcome.Outcome),
        Citation = outcome.Citation,
    };
}
