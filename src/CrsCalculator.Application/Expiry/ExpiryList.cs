using System.Collections.Immutable;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>When each document of a profile expires.</summary>
internal static class ExpiryList
{
    public static ImmutableArray<DocumentExpiry> Of(
        CandidateFile file,
        LocalDate from,
        InvitationToApply? invitation,
        ApplicationRules rules) => [];
}
