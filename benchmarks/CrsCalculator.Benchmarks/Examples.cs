using CrsCalculator.Json;

namespace CrsCalculator.Benchmarks;

/// <summary>The files of docs/examples, copied next to the program.</summary>
internal static class Examples
{
    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "examples", name));

    public static Candidate Profile(string name) => CrsJson.Profile.Read(Read(name)).Value;
}
