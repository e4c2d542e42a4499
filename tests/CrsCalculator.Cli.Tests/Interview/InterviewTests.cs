using System.Text.Json.Nodes;
using CrsCalculator.Profiles;

namespace CrsCalculator.Cli.Tests.Interview;

/// <summary><c>crs new</c>: from nothing to a profile that scores.</summary>
public sealed class InterviewTests : IDisposable
{
    private static readonly string[] Test = ["1", "2025-02-08", "8.5", "8", "7.5", "8"];
    private static readonly string[] Job = ["CA", "22221", "2023-09-05", "", "37.5", "ON"];

    private readonly string _folder = Directory.CreateTempSubdirectory("crs-interview").FullName;

    private string Client => Path.Combine(_folder, "client.json");

    private string Kept => Client + ".part";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("en", "y", "Is there a language test result? (y/n)", "client.json is written.", "crs score ")]
    [InlineData("fr", "o", "Y a-t-il un résultat de test de langue ? (o/n)", "client.json est enregistré.", "crs score ")]
    public void From_nothing_to_a_profile_that_scores(string language, string yes, string question, string written, string next)
    {
        InterviewRun run = InterviewRun.Of(
            Client,
            language,
            [yes, .. Test, "n", .. Degree(yes), "n", yes, .. Job, yes, "n", "n", "n", "1995-08-14", "1", .. Rest()]);
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Shown.Should().Contain(question);
        run.Output.ReplaceLineEndings(" ").Should().Contain(written).And.Contain(next);
        File.Exists(Kept).Should().BeFalse();
        CrsRun scored = CrsRun.Of("score", Client, "--on", "2026-03-01", "--json");
        scored.ExitCode.Should().Be(0);
        ((int)JsonNode.Parse(scored.Output)!["total"]!).Should().Be(ScoreOf(Client));
    }

    [Fact]
    public void Wrong_answers_are_refused_with_the_sentence_of_the_format_and_asked_again()
    {
        InterviewRun run = InterviewRun.Of(
            Client,
            "en",
            [
                "perhaps", "y", "9", "1", "2025-13-40", "2025-02-08", "8,5", "8.5", "8", "7.5", "", "8", "n",
                "y", "UK", "in", "IN", "6", "2017-05", "y", "2022-11-02", "n",
                "y", "CA", "2171", "xylophone", "user support", "1", "2023-09-05", "", "200", "37.5", "ON", "y", "n", "n", "n",
                "1995-08-14", "single", .. Rest(),
            ]);
        run.ExitCode.Should().Be(0);
        run.Shown.Should().Contain("Answer y or n; q stops.")
            .And.Contain("'9' is none of the list; type its number.")
            .And.Contain("'2025-13-40' is not a date")
            .And.Contain("'8,5' is not a number; write it like 8.5 or 15263.")
            .And.Contain("An answer is needed here; q stops.")
            .And.Contain("'UK' is not an ISO 3166-1 country code (two capital letters); did you mean GB?")
            .And.Contain("'in' is not an ISO 3166-1 country code (two capital letters); did you mean IN?")
            .And.Contain("'2171' is a NOC 2016 code")
            .And.Contain("No title has all the words 'xylophone'.")
            .And.Contain("1  22221 User support technicians (TEER 2)")
            .And.Contain("200 is out of range; 0 to 168 is allowed");
    }

    [Fact]
    public void A_score_that_the_test_does_not_have_and_a_day_to_come_are_asked_again()
    {
        InterviewRun run = InterviewRun.Of(
            Client,
            "en",
            [
                "y", "1", "2030-01-01", "8.3", "8.5", "8", "7.5", "8", "2025-02-08", "n",
                "n", "n", "1995-08-14", "1", .. Rest(),
            ]);
        run.ExitCode.Should().Be(0);
        run.Shown.Should().Contain("8.3 is not a score of this test").And.Contain("2030-01-01 is after 2026-11-22");
        JsonNode test = Read(Client)["principal"]!["languageTests"]![0]!;
        ((string)test["takenOn"]!, (decimal)test["listening"]!).Should().Be(("2025-02-08", 8.5m));
    }

    [Theory]
    [InlineData("8,5")]
    [InlineData("8.5")]
    public void A_number_may_have_a_decimal_comma_in_French(string score)
    {
        InterviewRun.Of(Client, "fr", ["o", "1", "2025-02-08", score, "q"]).Shown.Should().NotContain("n'est pas un nombre");
        ((decimal)Read(Kept)["principal"]!["languageTests"]![0]!["listening"]!).Should().Be(8.5m);
    }

    [Fact]
    public void An_interview_that_was_stopped_goes_on_where_it_stopped()
    {
        InterviewRun first = InterviewRun.Of(Client, "en", ["y", .. Test[..3], "q"]);
        first.ExitCode.Should().Be(130);
        first.Error.Should().Be($"crs: The answers so far are kept in {Kept}. Go on with: crs new {Client}\n");
        File.Exists(Client).Should().BeFalse();
        Read(Kept)["principal"]!["languageTests"]![0]!.ToJsonString().Should()
            .Be("""{"test":"ieltsGeneralTraining","takenOn":"2025-02-08","listening":8.5}""");

        InterviewRun second = InterviewRun.Of(Client, "fr", [.. Test[3..], "q"]);
        second.ExitCode.Should().Be(130);
        second.Shown.Should().Contain("Les réponses d'un entretien antérieur").And.NotContain("Quel test ?");

        InterviewRun third = InterviewRun.Of(Client, "en", ["n", "n", "n", "1995-08-14", "1", .. Rest()]);
        third.ExitCode.Should().Be(0);
        File.Exists(Kept).Should().BeFalse();
        ((decimal)Read(Client)["principal"]!["languageTests"]![0]!["speaking"]!).Should().Be(8m);
    }

    [Fact]
    public void A_spouse_is_asked_about_where_there_is_one()
    {
        InterviewRun run = InterviewRun.Of(
            Client,
            "en",
            ["n", "n", "n", "1990-01-01", "2", "y", "n", "", "n", "n", "n", "y", "n", .. Rest(family: "2")]);
        run.ExitCode.Should().Be(0);
        run.Shown.Should().Contain("Spouse or common-law partner");
        JsonNode spouse = Read(Client)["spouse"]!;
        ((bool)spouse["accompanying"]!, (bool)spouse["siblingInCanada"]!).Should().Be((true, true));
    }

    [Fact]
    public void An_answer_that_a_later_one_shows_to_be_wrong_is_taken_back_and_asked_again()
    {
        InterviewRun run = InterviewRun.Of(
            Client,
            "en",
            ["n", "n", "y", .. Job, "y", "n", "n", "n", "2014-08-14", "1", .. Rest(), "2025-01-06"]);
        run.ExitCode.Should().Be(0);
        run.Shown.Should().Contain("$.principal.work[0].start: the work begins on 2023-09-05, before the tenth birthday on 2024-08-14");
        ((string)Read(Client)["principal"]!["work"]![0]!["start"]!).Should().Be("2025-01-06");
    }

    [Fact]
    public void A_file_that_exists_is_replaced_only_if_that_is_wanted()
    {
        File.Copy(CrsRun.Example("profile-cec.json"), Client);
        byte[] before = File.ReadAllBytes(Client);
        InterviewRun left = InterviewRun.Of(Client, "en", "n");
        (left.ExitCode, left.Shown.Contains("was left as it is.", StringComparison.Ordinal)).Should().Be((0, true));
        File.ReadAllBytes(Client).Should().Equal(before);
        File.Exists(Kept).Should().BeFalse();
    }

    [Fact]
    public void A_file_that_is_no_profile_is_refused_and_stays()
    {
        File.Copy(CrsRun.Example("factors-single.json"), Client);
        InterviewRun run = InterviewRun.Of(Client, "en");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("this is not a crs-profile/1 document");
    }

    [Fact]
    public void Without_a_terminal_it_is_refused()
    {
        CrsRun run = CrsRun.Of("new", Client);
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Be("crs: crs new asks questions, so it needs a terminal; run it without redirected input or output.\n");
    }

    [Fact]
    public void Stopped_before_the_first_answer_nothing_is_kept()
    {
        InterviewRun run = InterviewRun.Of(Client, "en", "q");
        run.ExitCode.Should().Be(130);
        run.Error.Should().Contain("nothing is kept");
        Directory.EnumerateFiles(_folder).Should().BeEmpty();
    }

    [Fact]
    public void Closed_lists_have_all_values_of_the_format()
    {
        Choices.Tests.Select(static choice => choice.Code).Should().Equal(Enum.GetValues<LanguageTest>().Select(Code.Of));
        Choices.Scales.Select(static choice => choice.Code).Should().Equal(Enum.GetValues<TefScale>().Select(Code.Of));
        Choices.Languages.Select(static choice => choice.Code).Should().Equal(Enum.GetValues<OfficialLanguage>().Select(Code.Of));
        Choices.Levels.Select(static choice => choice.Code).Should().Equal(Enum.GetValues<CredentialLevel>().Select(Code.Of));
        Choices.MaritalStatuses.Select(static choice => choice.Code).Should().Equal(Enum.GetValues<MaritalStatus>().Select(Code.Of));
    }

    private static string[] Degree(string yes) => [yes, "IN", "6", "2017-05", yes, "2022-11-02"];

    /// <summary>No nomination, relatives, certificate or offer; then province, family and funds.</summary>
    private static string[] Rest(string family = "1") => ["n", "n", "n", "n", "n", "ON", family, ""];

    private static JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(path))!;

    private static int ScoreOf(string path) => ExpressEntry.Official
        .Assess(Json.CrsJson.Profile.Read(File.ReadAllBytes(path)).Value, new NodaTime.LocalDate(2026, 3, 1)).Score.Total;
}
