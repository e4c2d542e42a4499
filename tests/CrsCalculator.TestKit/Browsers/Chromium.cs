namespace CrsCalculator.TestKit.Browsers;

/// <summary>The browser of the system, in which pages are tested.</summary>
public static class Chromium
{
    private const string Missing = "There is no Chromium here: apt-get install chromium.";

    /// <summary>Its path; <see langword="null"/> where there is none.</summary>
    public static string? Path { get; } =
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    /// <summary>Why a test is skipped; in CI, where a browser is installed, none is.</summary>
    public static string? ReasonToSkip { get; } =
        Path is null && Environment.GetEnvironmentVariable("CI") != "true" ? Missing : null;
}
