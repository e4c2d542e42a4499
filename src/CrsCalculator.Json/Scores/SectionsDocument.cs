namespace CrsCalculator.Json.Scores;

/// <summary>The four sections of a score.</summary>
internal sealed class SectionsDocument
{
    public required int Core { get; init; }

    public required int Spouse { get; init; }

    public required int Transferability { get; init; }

    public required int Additional { get; init; }

    public static SectionsDocument Of(CrsScore score) =>
        new() { Core = score.Core, Spouse = score.Spouse, Transferability = score.Transferability, Additional = score.Additional };
}
