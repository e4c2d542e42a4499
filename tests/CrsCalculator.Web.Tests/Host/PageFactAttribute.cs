using CrsCalculator.TestKit.Browsers;

namespace CrsCalculator.Web.Tests.Host;

/// <summary>A fact about the page in a browser. It takes a minute on a busy machine, so it runs only if you ask for it.</summary>
public sealed class PageFactAttribute : FactAttribute
{
    public PageFactAttribute() => Skip = PageTests.ReasonToSkip;
}

/// <summary>A theory about the page in a browser.</summary>
public sealed class PageTheoryAttribute : TheoryAttribute
{
    public PageTheoryAttribute() => Skip = PageTests.ReasonToSkip;
}

/// <summary>Whether the tests of the page run.</summary>
internal static class PageTests
{
    private const string Variable = "CRS_PAGE_TESTS";

    public static string? ReasonToSkip { get; } = Environment.GetEnvironmentVariable(Variable) == "1"
        ? Chromium.ReasonToSkip
        : $"The tests of the page in Chromium take several minutes: set {Variable}=1 to run them.";
}
