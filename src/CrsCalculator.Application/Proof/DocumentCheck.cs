using System.Collections.Immutable;
using CrsCalculator.Rules;

namespace CrsCalculator.Application;

/// <summary>Checks the papers at hand against the profile.</summary>
internal static class DocumentCheck
{
    public static ImmutableArray<Issue> Issues(
        ImmutableArray<ApplicationDocument> documents,
        Candidate profile,
        Dated<EvidenceList> evidence) => [];
}
