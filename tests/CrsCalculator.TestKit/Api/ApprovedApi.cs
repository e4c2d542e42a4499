using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace CrsCalculator.TestKit.Api;

/// <summary>Holds the public surface of an assembly against the text that was approved for this target framework.</summary>
public static class ApprovedApi
{
    /// <summary>Set to approve what there is: see CONTRIBUTING.md.</summary>
    private const string Approve = "APPROVE_API";

    public static void Check(Assembly assembly, [CallerFilePath] string caller = "")
    {
        string target = assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName.Split("=v")[1];
        string name = $"{assembly.GetName().Name}.net{target}.txt";
        string actual = PublicApi.Of(assembly);
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(caller)!, "Api", name), actual);
            return;
        }

        string[] approved = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Api", name));
        string[] current = actual.TrimEnd('\n').Split('\n');
        string[] changes = [.. approved.Except(current, StringComparer.Ordinal).Select(static line => $"- {line}"), .. current.Except(approved, StringComparer.Ordinal).Select(static line => $"+ {line}")];
        Assert.True(
            approved.SequenceEqual(current, StringComparer.Ordinal),
            $"The public API of {name} is not the approved one. If that is meant, approve it with {Approve}=1 and tell it in CHANGELOG.md.\n{string.Join('\n', changes)}");
    }
}
