namespace CrsCalculator.Report.Tests;

/// <summary>A theory that needs a browser.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Axe.Browser is null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = "There is no Chromium here: apt-get install chromium.";
        }
    }
}
