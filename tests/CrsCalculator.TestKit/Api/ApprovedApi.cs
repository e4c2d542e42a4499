using System.Reflection;
using CrsCalculator.TestKit.Docs;
using PublicApiGenerator;
using Xunit;

namespace CrsCalculator.TestKit.Api;

/// <summary>
/// Compares an assembly's public API with the approved text. The net8.0 and net10.0 tests read the same text, so a test fails
/// where the two targets differ.
/// </summary>
public static class ApprovedApi
{
    /// <summary>Set this variable to <c>1</c> to approve the current API: see CONTRIBUTING.md.</summary>
    private const string Approve = "APPROVE_API";

    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    public static void Check(Assembly assembly)
    {
        string name = assembly.GetName().Name!;
        string path = $"tests/{name}.Tests/Api/{name}.txt";
        string file = Path.Combine(Page.Root, path);
        string current = $"{assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd()}\n";
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            File.WriteAllText(file, current);
            return;
        }

        string approved = File.ReadAllText(file).ReplaceLineEndings("\n");
        string[] changes = [.. Missing("-", approved, current), .. Missing("+", current, approved)];
        Assert.True(
            approved == current,
            $"""
            The public API of {name} for {AppContext.TargetFrameworkName} differs from {path}. To approve the change, run
            {Approve}=1 dotnet test CrsCalculator.sln -f net10.0 --filter ApiTests
            {string.Join('\n', changes)}
            """);
    }

    private static IEnumerable<string> Missing(string sign, string one, string other) =>
        one.Split('\n').Except(other.Split('\n'), StringComparer.Ordinal).Select(line => $"{sign} {line.Trim()}");
}
