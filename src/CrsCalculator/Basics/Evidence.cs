using System.Text.Json.Serialization;
using CrsCalculator.Counting;

namespace CrsCalculator;

/// <summary>A fact in a profile that a factor or requirement was read from.</summary>
/// <param name="Path">Its JSON path: <c>$.principal.languageTests[0]</c>.</param>
/// <param name="Code">The kind of fact: one of <see cref="EvidenceCodes"/>. Codes do not change between versions.</param>
/// <param name="Facts">What it states, and what was derived from it.</param>
/// <remarks>Immutable, and safe to use from several threads. Sentences come from <see cref="Text.CrsText"/>.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Evidence(string Path, string Code, Facts Facts);

/// <summary>A fact in a profile that was not used, with every reason.</summary>
/// <param name="Path">Its JSON path: <c>$.principal.work[1]</c>.</param>
/// <param name="Reasons">
/// The reasons, as codes of <see cref="WorkExclusion"/>, <see cref="CredentialUse"/>, <see cref="TestExclusion"/> or
/// <see cref="DocumentExclusion"/>.
/// </param>
/// <remarks>Immutable, and safe to use from several threads. Sentences come from <see cref="Text.CrsText"/>.</remarks>
public sealed record UnusedDocument(string Path, Facts Reasons);
