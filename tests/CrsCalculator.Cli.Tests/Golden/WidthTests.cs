using CrsCalculator.Json;
using CrsCalculator.TestKit.Generators;

namespace CrsCalculator.Cli.Tests.Golden;

/// <summary>Whatever the candidate and the terminal, nothing that has a digit is broken or lost, and no line is too wide.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(ProfileArbitraries)], MaxTest = 15)]
public class WidthTests
{
    private const string Day = "2026-01-21";

    private static readonly string[][] Commands =
    [
        ["score", "-", "--on", Day],
        ["score", "-", "--on", Day, "--explain"],
        ["eligibility", "-", "--on", Day],
        ["improve", "-", "--on", Day],
        ["timeline", "-", "--from", Day, "--to", "2026-10-31", "--cut-off", "509"],
        ["compare", "-", "--on", Day, "--rules", "2020-10-20", "--rules", "2025-03-25"],
        ["checklist", "-", "--on", "2026-02-25", "--round", "392"],
        ["rounds", "check", "-"],
        ["rounds", "list", "--for", "-", "--since", "2025-10-01"],
        ["rounds", "show", "392", "--for", "-"],
    ];

    private static readonly string[][] WithoutCandidate =
    [
        ["rounds", "list", "--since", "2025-06-01"],
        ["rounds", "project", "--sizes", "6000,5000", "--every", "14d"],
        ["rules", "list"],
        ["rules", "show", "2025-03-25"],
        ["rules", "show", "tests"],
        ["rules", "show", "invitations"],
        ["rules", "diff", "2015-01-01", "2025-03-25"],
    ];

    [Property]
    public void Numbers_and_dates_stay_whole_for_any_candidate(Candidate candidate, byte width, bool isFrench)
    {
        string json = CrsDocument.Of(candidate).ToJson();
        foreach (string[] command in Commands)
        {
            Check(json, [.. command, "--lang", isFrench ? "fr" : "en"], 60 + (width % 141));
        }
    }

    [Property(MaxTest = 5)]
    public void Numbers_and_dates_stay_whole_without_a_candidate(byte width, bool isFrench)
    {
        foreach (string[] command in WithoutCandidate)
        {
            Check(string.Empty, [.. command, "--lang", isFrench ? "fr" : "en"], 60 + (width % 141));
        }
    }

    private static void Check(string input, string[] command, int width)
    {
        CrsRun inPipe = CrsRun.With(input, command);
        var terminal = new CrsRun.Given { Input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input)), Width = width };
        CrsRun inTerminal = terminal.Run(command);
        string asked = $"crs {string.Join(' ', command)} at {width} columns";
        inTerminal.ExitCode.Should().Be(inPipe.ExitCode, asked);
        string shown = inTerminal.Output + inTerminal.Error;
        string whole = inPipe.Output + inPipe.Error;
        WithDigits(shown).Should().Equal(WithDigits(command[^1] == "fr" ? FirmSpaces.InFrench(whole) : whole), asked);
        shown.Split('\n').Where(static line => !IsVerbatim(line)).Should()
            .OnlyContain(line => line.Length <= width, asked);
    }

    /// <summary>Everything between places where a line could end that has a digit, in any order: a text can stand below its row.</summary>
    private static IEnumerable<string> WithDigits(string text) => text.Split([' ', '\n'])
        .Select(static word => word.TrimEnd(';', '\u00A0'))
        .Where(static word => word.Any(char.IsAsciiDigit))
        .Order(StringComparer.Ordinal);

    private static bool IsVerbatim(string line) =>
        line.TrimStart().StartsWith("https://", StringComparison.Ordinal) || line.StartsWith("  crs ", StringComparison.Ordinal);
}
