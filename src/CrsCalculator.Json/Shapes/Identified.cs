namespace CrsCalculator.Json.Shapes;

/// <summary>A candidate with the id of the document.</summary>
internal readonly record struct Identified<T>(string? Id, T Value);
