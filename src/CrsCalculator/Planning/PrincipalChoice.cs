using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Planning;

/// <summary>One way round of a couple: the documents, their score, and eligibility.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class PrincipalSide
{
    internal PrincipalSide(CrsAssessment assessment, EligibilityAssessment eligibility)
    {
        Assessment = assessment;
        Eligibility = eligibility;
    }

    /// <summary>The documents with the score.</summary>
    public CrsAssessment Assessment { get; }

    /// <summary>The programs, requirement by requirement.</summary>
    public EligibilityAssessment Eligibility { get; }

    /// <summary>The date, the score and the rules.</summary>
    /// <returns>For example <c>2026-01-21: 512 (A 437, B 0, C 75, D 0) by 2025-03-25</c>.</returns>
    public override string ToString() => Assessment.ToString();
}

/// <summary>Who should be principal applicant: a couple both ways round. Both go to Canada either way.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class PrincipalChoice
{
    internal PrincipalChoice(PrincipalSide asGiven, PrincipalSide swapped)
    {
        AsGiven = asGiven;
        Swapped = swapped;
    }

    /// <summary>As the profile has it.</summary>
    public PrincipalSide AsGiven { get; }

    /// <summary>The other way round.</summary>
    public PrincipalSide Swapped { get; }

    /// <summary>
    /// Everything that must be said with both scores and with eligibility. Of the other way round only what names no document, since its
    /// paths are those of the turned profile: <see cref="Swapped"/> has the rest.
    /// </summary>
    public ImmutableArray<Notice> Notices =>
    [
        .. AsGiven.Assessment.Notices
            .Concat(AsGiven.Eligibility.Notices)
            .Concat(Swapped.Assessment.Notices.Concat(Swapped.Eligibility.Notices).Where(static notice => notice.Path is null))
            .Distinct(),
    ];

    /// <summary>Both scores.</summary>
    /// <returns>For example <c>as given 512, swapped 498</c>.</returns>
    public override string ToString() => $"as given {AsGiven.Assessment.Score.Total}, swapped {Swapped.Assessment.Score.Total}";

    /// <summary>
    /// Whether a profile can be turned round: there is a spouse with a date of birth, who is neither separated from the candidate nor a
    /// citizen nor a permanent resident.
    /// </summary>
    /// <param name="profile">The documents.</param>
    /// <returns>Whether it can.</returns>
    public static bool IsThere(Candidate profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.CanBeTurnedRound;
    }
}
