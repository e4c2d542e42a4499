namespace CrsCalculator.Json.Shapes;

/// <summary>A candidate with the document's id.</summary>
internal readonly record struct Identified<T>(string? Id, T Value);
