using System.Text.Json.Serialization;

namespace CrsCalculator;

/// <summary>A problem in an input: where, what, and with which values. All issues are reported at once.</summary>
/// <param name="Path">Its JSON path: <c>$.firstLanguage.listening</c>.</param>
/// <param name="Code">The kind of issue: one of <see cref="IssueCodes"/>. Codes do not change between versions.</param>
/// <param name="Facts">The facts that its sentence uses.</param>
/// <remarks>Immutable, and safe to use from several threads. Sentences come from <see cref="Text.CrsText"/>.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record Issue(string Path, string Code, Facts Facts)
{
    /// <summary>The issue as path, code and facts.</summary>
    /// <returns>For example <c>$.age: outOfRange (200, 0, 120)</c>.</returns>
    public override string ToString() => Facts.Count == 0 ? $"{Path}: {Code}" : $"{Path}: {Code} ({Facts})";
}
