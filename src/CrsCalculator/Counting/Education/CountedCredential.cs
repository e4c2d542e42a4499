using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>A credential as counted on a day.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class CountedCredential
{
    internal CountedCredential(
        int index,
        Credential credential,
        CredentialLevel level,
        CredentialUse use,
        CanadianStudy studyInCanada,
        LocalDate? expiresOn)
    {
        Index = index;
        Credential = credential;
        Level = level;
        Use = use;
        StudyInCanada = studyInCanada;
        ExpiresOn = expiresOn;
    }

    /// <summary>Its index in the list, from 0.</summary>
    public int Index { get; }

    /// <summary>The credential.</summary>
    public Credential Credential { get; }

    /// <summary>The level that counts: the credential's own or, if lower, that of its assessment.</summary>
    public CredentialLevel Level { get; }

    /// <summary>Whether it counts, and why not.</summary>
    public CredentialUse Use { get; }

    /// <summary>Whether it counts for the level of education.</summary>
    public bool Counts => Use == CredentialUse.Counts;

    /// <summary>The study in Canada that it earns points for.</summary>
    public CanadianStudy StudyInCanada { get; }

    /// <summary>The first day on which its assessment has expired; <see langword="null"/> if it needs none or has none.</summary>
    public LocalDate? ExpiresOn { get; }

    /// <summary>The credential's index and level, and whether it counts.</summary>
    /// <returns>For example <c>0: mastersOrProfessional, counts</c>.</returns>
    public override string ToString() => $"{Index}: {Code.Of(Level)}, {Code.Of(Use)}";
}

/// <summary>Whether a credential counts for the level of education, and why not.</summary>
public enum CredentialUse : byte
{
    /// <summary>It counts.</summary>
    Counts,

    /// <summary>It was awarded on a later day.</summary>
    NotYetAwarded,

    /// <summary>It is foreign and has no educational credential assessment.</summary>
    NotAssessed,

    /// <summary>Its assessment was issued on a later day.</summary>
    NotYetAssessed,

    /// <summary>Its assessment is five years old or more.</summary>
    AssessmentExpired,

    /// <summary>Its program was shorter than one year.</summary>
    LessThanOneYear,
}
