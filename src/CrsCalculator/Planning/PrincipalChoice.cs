using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Planning;

/// <summary>A couple with one of them as principal applicant: the documents, their score, and eligibility.</summary>
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

    /// <summary>Eligibility for the programs, requirement by requirement.</summary>
    public EligibilityAssessment Eligibility { get; }

    /// <summary>The date, the score and the rules.</summary>
    /// <returns>For example <c>2026-01-21: 512 (A 437, B 0, C 75, D 0) by 2025-03-25</c>.</returns>
    public override string ToString() => Assessment.ToString();
}

/// <summary>Who should be principal applicant: a couple compared both ways. Both go to Canada either way.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class PrincipalChoice
{
    internal PrincipalChoice(PrincipalSide asGiven, PrincipalSide swapped)
    {
        AsGiven = asGiven;
        Swapped = swapped;
    }

    /// <summary>The couple as in the profile.</summary>
    public PrincipalSide AsGiven { get; }

    /// <summary>The couple with the spouse as principal applicant.</summary>
    public PrincipalSide Swapped { get; }

    /// <summary>
    /// All notices about the couple as given. Those about the swapped couple are not among them, since they would read as if they were
    /// about the candidate: <see cref="Swapped"/> has them.
    /// </summary>
    public ImmutableArray<Notice> Notices => [.. AsGiven.Assessment.Notices.Concat(AsGiven.Eligibility.Notices).Distinct()];

    /// <summary>Both scores.</summary>
    /// <returns>For example <c>as given 512, swapped 498</c>.</returns>
    public override string ToString() => $"as given {AsGiven.Assessment.Score.Total}, swapped {Swapped.Assessment.Score.Total}";

    /// <summary>
    /// Whether the couple can be swapped: there is a spouse with a date of birth, who is neither separated from the candidate nor a citizen
    /// nor a permanent resident.
    /// </summary>
    /// <param name="profile">The documents.</param>
    /// <returns><see langword="true"/> if it can.</returns>
    public static bool IsThere(Candidate profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.CanBeTurnedRound;
    }
}
