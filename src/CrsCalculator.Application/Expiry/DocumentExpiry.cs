using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>The last day on which a document can be used, and what is lost from the next day on.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class DocumentExpiry
{
    internal DocumentExpiry(string path, ExpiryKind kind, LocalDate expiresOn, Stake lost)
    {
        Path = path;
        Kind = kind;
        ExpiresOn = expiresOn;
        Lost = lost;
    }

    /// <summary>The document, as a JSON path of <c>crs-profile/1</c>.</summary>
    public string Path { get; }

    /// <summary>The kind of document.</summary>
    public ExpiryKind Kind { get; }

    /// <summary>The first day on which it can no longer be used.</summary>
    public LocalDate ExpiresOn { get; }

    /// <summary>The last day on which it can be used, inclusive.</summary>
    public LocalDate LastUsefulDay => ExpiresOn.PlusDays(-1);

    /// <summary>What the document is worth on its last useful day.</summary>
    public Stake Lost { get; }

    /// <summary>The last useful day, the document, and what is lost.</summary>
    /// <returns>For example <c>2026-02-28: $.principal.languageTests[0], 335 points, CEC</c>.</returns>
    public override string ToString() => $"{Invariant.Text(LastUsefulDay)}: {Path}, {Lost}";
}

/// <summary>A kind of document that expires.</summary>
public enum ExpiryKind : byte
{
    /// <summary>A language test result: two years.</summary>
    LanguageTest,

    /// <summary>An educational credential assessment: five years.</summary>
    Assessment,

    /// <summary>A provincial nomination: its own date.</summary>
    Nomination,

    /// <summary>A labour market impact assessment: its own date.</summary>
    Lmia,

    /// <summary>A permit: its own date.</summary>
    Permit,

    /// <summary>A passport: its own date.</summary>
    Passport,

    /// <summary>The profile in the pool: twelve months.</summary>
    Profile,
}
