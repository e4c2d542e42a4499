#if !USE_FSCHECK_XUNIT
using System.Globalization;
using System.Reflection;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Runs one property under FsCheck and turns its verdict into xunit's.</summary>
internal static class PropertyCheck
{
    public static void Run(MethodInfo method, object target)
    {
        PropertyAttribute settings = method.GetCustomAttribute<PropertyAttribute>() ?? new PropertyAttribute();
        Type[] ofClass = method.ReflectedType!.GetCustomAttribute<PropertiesAttribute>()?.Arbitrary ?? [];
        var verdict = new Verdict();
        Config config = Config.Default
            .WithName(method.Name)
            .WithMaxTest(settings.MaxTest)
            .WithStartSize(settings.StartSize)
            .WithEndSize(settings.EndSize)
            .WithQuietOnSuccess(settings.QuietOnSuccess)
            .WithReplay(ReplayOf(settings.Replay))
            .WithArbitrary<Type>([.. settings.Arbitrary, .. ofClass])
            .WithRunner(verdict);
        Check.Method(config, method, method.IsStatic ? null : FSharpOption<object>.Some(target));
        verdict.ThrowOnFailure();
    }

    private static FSharpOption<Replay>? ReplayOf(string? replay)
    {
        if (replay is null)
        {
            return null;
        }

        string[] parts = replay.Trim('(', ')').Split(',');
        var random = new Rnd(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        FSharpOption<int>? size = parts.Length > 2 ? FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)) : null;
        return FSharpOption<Replay>.Some(new Replay(random, size));
    }

    private sealed class Verdict : IRunner
    {
        private string _message = "The property was never run.";
        private bool _holds;

        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, TestResult result)
        {
            _holds = result.IsPassed;
            _message = Runner.onFinishedToString(name, result);
        }

        public void ThrowOnFailure()
        {
            if (!_holds)
            {
                throw new XunitException(_message);
            }
        }
    }
}
#endif
