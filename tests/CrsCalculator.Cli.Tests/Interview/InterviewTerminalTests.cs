using System.Text.Json.Nodes;
using CrsCalculator.Cli.Words;
using Spectre.Console;

namespace CrsCalculator.Cli.Tests.Interview;

/// <summary>
/// <c>crs new</c> as somebody sees it who sits at a terminal of 80 columns: from nothing to a profile that scores, with wrong answers on
/// the way, interrupted and resumed.
/// </summary>
public sealed class InterviewTerminalTests : IDisposable
{
    private const string Interrupt = "\u0003";
    private const string Yes = "yes";
    private const string No = "no";

    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "crs.dll");

    private static readonly Exchange[] UntilInterrupted =
    [
        new(QuestionWords.Id, "A-17"),
        new(QuestionWords.Birth, "14/08/1995"),
        new(QuestionWords.Birth, "2020-08-14"),
        new(InterviewWords.YoungAge, No, Facts: [6]),
        new(QuestionWords.Birth, "1995-08-14"),
        new(QuestionWords.Tests, "perhaps"),
        new(InterviewWords.YesOrNoNeeded),
        new(QuestionWords.Tests, Yes),
        new(QuestionWords.Test, "9"),
        new(InterviewWords.ChoiceNeeded, Facts: ["9", 6]),
        new(QuestionWords.Test, "1"),
        new(QuestionWords.TakenOn, "2025-02-30"),
        new(QuestionWords.TakenOn, "2025-02-08"),
        new(QuestionWords.Listening, "11"),
        new(QuestionWords.Listening, "8,5"),
        new(QuestionWords.Reading, "8"),
    ];

    private static readonly Exchange[] AfterResumed =
    [
        new(InterviewWords.Resumed),
        new(QuestionWords.Writing, "7.5"),
        new(QuestionWords.Speaking, string.Empty),
        new(InterviewWords.AnswerNeeded),
        new(QuestionWords.Speaking, "8"),
        new(QuestionWords.AnotherTest, No),
        new(QuestionWords.Education, Yes),
        new(QuestionWords.CredentialCountry, "uk"),
        new(InterviewWords.Understood, Facts: ["GB"]),
        new(QuestionWords.Level, "6"),
        new(QuestionWords.AwardedOn, "1990-05"),
        new(InterviewWords.IsRight, Yes, Facts: [new Sentence(QuestionWords.Birth), "1995-08-14"]),
        new(QuestionWords.AwardedOn, "2017-05"),
        new(QuestionWords.Eca, Yes),
        new(QuestionWords.EcaIssuedOn, "2022-11-02"),
        new(QuestionWords.AnotherCredential, No),
        new(QuestionWords.Work, Yes),
        new(QuestionWords.JobCountry, "CA"),
        new(QuestionWords.Noc, "xylophone"),
        new(InterviewWords.NoTitle, Facts: ["xylophone"]),
        new(QuestionWords.Noc, "user support"),
        new(InterviewWords.Occupations),
        new(QuestionWords.Noc, "1"),
        new(QuestionWords.Start, "2023-09-05"),
        new(QuestionWords.End, string.Empty),
        new(QuestionWords.Hours, "b"),
        new(QuestionWords.End, string.Empty),
        new(QuestionWords.Hours, "37.5"),
        new(QuestionWords.Province, "Ontario"),
        new(QuestionWords.Authorized, Yes),
        new(QuestionWords.SelfEmployed, No),
        new(QuestionWords.Student, string.Empty),
        new(QuestionWords.AnotherJob, No),
        new(QuestionWords.Marital, "single"),
        new(QuestionWords.Nomination, No),
        new(QuestionWords.Sibling, No),
        new(QuestionWords.Relative, No),
        new(QuestionWords.Certificates, No),
        new(QuestionWords.Offer, No),
        new(QuestionWords.Intended, "ON"),
        new(QuestionWords.Family, "1"),
        new(QuestionWords.Funds, "25 000"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("crs-interview-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Interrupted_and_resumed_the_interview_gives_a_profile_that_scores(string language)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Speech speech = language == "fr" ? Speech.French : Speech.English;
        using (PseudoTerminal first = Begin(language))
        {
            Converse(first, speech, UntilInterrupted);
            first.WaitFor(speech.Say(QuestionWords.Writing));
            first.Type(Interrupt);
            first.End().Should().Be(ExitCode.Stopped);
            first.WaitFor($"{speech.Say(InterviewWords.Kept, "client.json.part")} crs new client.json --lang {language}");
        }

        File.Exists(Path.Combine(_folder, "client.json")).Should().BeFalse();
        using (PseudoTerminal second = Begin(language))
        {
            Converse(second, speech, AfterResumed);
            second.WaitFor(Markup.Remove(speech.Say(InterviewWords.Written, "client.json")));
            second.End().Should().Be(ExitCode.Done);
        }

        Directory.EnumerateFiles(_folder).Should().Equal(Path.Combine(_folder, "client.json"));
        CrsRun scored = CrsRun.Of("score", Path.Combine(_folder, "client.json"), "--on", "2026-03-01", "--json");
        scored.ExitCode.Should().Be(ExitCode.Done);
        ((int)JsonNode.Parse(scored.Output)!["total"]!).Should().BePositive();
    }

    private PseudoTerminal Begin(string language) =>
        PseudoTerminal.Start(Tool, ["new", "client.json", "--lang", language], _folder, columns: 80, dataFolder: "data");

    private static void Converse(PseudoTerminal terminal, Speech speech, IEnumerable<Exchange> exchanges)
    {
        foreach ((Phrase shown, string? typed, object?[]? facts) in exchanges)
        {
            terminal.WaitFor(Markup.Remove(speech.Say(shown, facts ?? [])));
            if (typed is not null)
            {
                terminal.Type(typed + "\r");
            }
        }
    }

    /// <summary>What is shown, and what is typed then; nothing after a remark, which a question follows.</summary>
    private sealed record Exchange(Phrase Shown, string? Typed = null, object?[]? Facts = null);
}
