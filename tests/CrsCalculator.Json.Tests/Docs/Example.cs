namespace CrsCalculator.Json.Tests.Docs;

/// <summary>What the pages take for granted: the candidates of docs/examples.</summary>
internal static class Example
{
    public static Candidate Cec { get; } = CrsJson.Profile.Read(File.ReadAllBytes(PathOf("profile-cec.json"))).Value;

    public static Candidate Engineer { get; } = CrsJson.Profile.Read(File.ReadAllBytes(PathOf("profile-fsw-french.json"))).Value;

    public static string PathOf(string name) => Path.Combine(TestKit.Docs.Page.Root, "docs", "examples", name);
}
