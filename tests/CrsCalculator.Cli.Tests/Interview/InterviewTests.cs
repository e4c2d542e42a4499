using System.Text.Json.Nodes;
using CrsCalculator.Profiles;

namespace CrsCalculator.Cli.Tests.Interview;

/// <summary><c>crs new</c>: from nothing to a profile that scores.</summary>
public sealed class InterviewTests : IDisposable
{
    private static readonly string[] Person = ["A-17", "1995-08-14"];
    private static readonly string[] Test = ["1", "2025-02-08", "8.5", "8", "7.5", "8"];
    private static readonly string[] Degree = ["IN", "6", "2017-05", "y", "2022-11-02"];
    private static readonly string[] Job = ["CA", "22221", "2023-09-05", "", "37.5", "ON", "y", "n", "n"];

    /// <summary>Every answer of an interview about somebody with a spouse, none of them refused.</summary>
    private static readonly string[] Couple =
    [
        .. Person, "y", .. Test, "n", "y", .. Degree, "n", "y", .. Job, "n",
        "2", "y", "n", "1996-01-01", "y", "4", "1", "2025-03-01", "300", "300", "300", "300", "n", "n", "", "y", "",
        .. Rest(family: "2"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("crs-interview").FullName;

    private string Client => Path.Combine(_folder, "client.json");

    private string Kept => Client + ".part";

    public static TheoryData<int> AnswersOfCouple { get; } = [.. Enumerable.Range(1, Couple.Length - 1)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("en", "y", "Is there a language test result? (y/n; Enter if you do not know)", "client.json is complete.")]
    [InlineData("fr", "o", "Y a-t-il un résultat de test de langue ? (o/n ; Entrée si vous ne savez pas)", "client.json est terminé.")]
    public void From_nothing_to_a_profile_that_scores(string language, string yes, string question, string written)
    {
        string[] answers = [.. Person, yes, .. Test, "n", yes, .. Degree, "n", yes, .. Job, "n", "1", .. Rest()];
        InterviewRun run = InterviewRun.Of(Client, language, answers);
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Shown.Should().Contain(language == "fr" ? FirmSpaces.InFrench(question) : question)
            .And.Contain($"crs new {Client} --lang {language}");
        run.Output.ReplaceLineEndings(" ").Should().Contain(written)
            .And.Contain($"crs score {Client} --lang {language}")
            .And.Contain($"crs eligibility {Client} --lang {language}");
        File.Exists(Kept).Should().BeFalse();
        CrsRun scored = CrsRun.Of("score", Client, "--on", "2026-03-01", "--json");
        scored.ExitCode.Should().Be(0);
        ((int)JsonNode.Parse(scored.Output)!["total"]!).Should().Be(ScoreOf(Client));
        ((string)Read(Client)["id"]!).Should().Be("A-17");
    }

    [Fact]
    public void Wrong_answers_are_refused_with_the_sentence_of_the_format_and_asked_again()
    {
        InterviewRun run = InterviewRun.Of(
            Client,
            "en",
            [
                .. Person, "perhaps", "y", "9", "1", "2025-13-40", "2025-02-08", "8.500", "8.5", "8", "7.5", "", "8", "n",
                "y", "Atlantis", "IN", "6", "2017-05", "y", "2022-11-02", "n",
                "y", "CA", "2171", "xylophone", "user support", "1", "2023-09-05", "", "200", "37.5", "Neverland", "ON", "y", "n", "n", "n",
                "single", .. Rest(),
            ]);
        run.ExitCode.Should().Be(0);
        run.Shown.Should().Contain("Answer y or n.")
            .And.Contain("'9' is not in the list. Type a number from 1 to 6.")
            .And.Contain("'2025-13-40' is not a date")
            .And.Contain("'8.500' is not a number that can be read; write for example 7.5 or 25000.")
            .And.Contain("This question needs an answer.")
            .And.Contain("'Atlantis' is not an ISO 3166-1 country code")
            .And.Contain("'2171' is a NOC 2016 code")
            .And.Contain("No title contains all of 'xylophone'.")
            .And.Contain("1  22221 User support technicians (TEER 2)")
            .And.Contain("200 is out of range; 0 to 168 is allowed")
            .And.Contain("'Neverland' is not");
    }

    [Fact]
    public void A_day_to_come_and_a_score_that_the_test_does_not_have_are_refused_when_typed()
    {
        InterviewRun run = InterviewRun.Of(Client, "en", [.. Person, "y", "1", "2030-01-01", "2025-02-08", "8.3", "8.5", "q"]);
        run.Shown.Should().Contain("8.3 is not a score of this test").And.Contain("2030-01-01 is after 2026-11-22");
        run.Shown.IndexOf("2030-01-01 is after", StringComparison.Ordinal).Should()
            .BeLessThan(run.Shown.IndexOf("Listening?", StringComparison.Ordinal));
        Read(Kept)["principal"]!["languageTests"]![0]!.ToJsonString().Should()
            .Be("""{"test":"ieltsGeneralTraining","takenOn":"2025-02-08","listening":8.5}""");
    }

    [Theory]
    [InlineData("uk", "GB")]
    [InlineData("in", "IN")]
    [InlineData("India", "IN")]
    [InlineData("Royaume-Uni", "GB")]
    [InlineData("canada", "CA")]
    public void A_country_is_understood_by_code_or_name(string typed, string code)
    {
        InterviewRun.Of(Client, "en", [.. Person, "n", "y", typed, "q"]);
        ((string)Read(Kept)["principal"]!["education"]![0]!["country"]!).Should().Be(code);
    }

    [Theory]
    [InlineData("on", "ON")]
    [InlineData("Ontario", "ON")]
    [InlineData("colombie-britannique", "BC")]
    [InlineData("Québec", "QC")]
    [InlineData("Ile-du-Prince-Edouard", "PE")]
    [InlineData("sask", "SK")]
    public void A_province_is_understood_by_code_or_name(string typed, string code)
    {
        InterviewRun.Of(Client, "fr", [.. Person, "n", "n", "o", .. Job[..5], typed, "q"]);
        ((string)Read(Kept)["principal"]!["work"]![0]!["province"]!).Should().Be(code);
    }

    [Theory]
    [MemberData(nameof(AnswersOfCouple))]
    public void Stopped_after_any_answer_and_resumed_the_interview_asks_nothing_twice(int count)
    {
        string whole = DocumentOf(Couple);
        InterviewRun.Of(Client, "en", [.. Couple[..count], "q"]).ExitCode.Should().Be(130);
        InterviewRun rest = InterviewRun.Of(Client, "en", Couple[count..]);
        (rest.ExitCode, rest.Error).Should().Be((0, string.Empty));
        rest.Shown.Should().Contain("You are continuing an earlier interview.");
        File.ReadAllText(Client).Should().Be(whole);
    }

    [Theory]
    [MemberData(nameof(AnswersOfCouple))]
    public void To_go_back_after_any_answer_asks_for_it_again_and_keeps_the_others(int count)
    {
        string whole = DocumentOf(Couple);
        InterviewRun run = InterviewRun.Of(Client, "en", [.. Couple[..count], "b", .. Couple[(count - 1)..]]);
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        File.ReadAllText(Client).Should().Be(whole);
    }

    [Fact]
    public void Before_the_first_question_there_is_nothing_to_go_back_to() =>
        InterviewRun.Of(Client, "en", "b", "q").Shown.Should().Contain("There is no earlier question in this session.");

    [Fact]
    public void A_finished_file_is_asked_for_nothing_but_more_of_its_lists()
    {
        string whole = DocumentOf([.. Person, "y", .. Test, "n", "n", "y", .. Job, "n", "1", "n", "n", "n", "n", "n", "ON", "1", "25 000"]);
        InterviewRun run = InterviewRun.Of(Client, "en", "y", "n", "n");
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Shown.Should().Contain("Is there another language test?").And.Contain("Is there another job?");
        File.ReadAllText(Client).Should().Be(whole);
    }

    [Fact]
    public void What_the_user_does_not_know_is_left_out_and_a_no_is_not()
    {
        DocumentOf([.. Person, "", "n", "y", .. Job[..6], "", "n", "", "n", "1", "", "n", "", "", "n", "", "", ""]);
        JsonObject document = Read(Client).AsObject();
        JsonObject principal = document["principal"]!.AsObject();
        JsonObject job = principal["work"]![0]!.AsObject();
        foreach (string unknown in new[] { "languageTests", "nomination", "relativeInCanada", "certificatesOfQualification" })
        {
            principal.ContainsKey(unknown).Should().BeFalse(unknown);
        }

        (job.ContainsKey("authorized"), job.ContainsKey("whileFullTimeStudent")).Should().Be((false, false));
        (document.ContainsKey("familySize"), document.ContainsKey("intendedProvince")).Should().Be((false, false));
        principal["education"]!.AsArray().Should().BeEmpty();
        principal["siblingInCanada"]!.GetValue<bool>().Should().BeFalse();
        job["selfEmployed"]!.GetValue<bool>().Should().BeFalse();
        (job.ContainsKey("end"), principal.ContainsKey("jobOffer")).Should().Be((true, true));
    }

    [Fact]
    public void A_hint_follows_its_question_and_a_question_mark_repeats_it()
    {
        const string Hint = "Age earns points.";
        string shown = InterviewRun.Of(Client, "en", ["", "?", "1995-08-14", "?", "q"]).Shown;
        shown.IndexOf("Date of birth", StringComparison.Ordinal).Should().BeLessThan(shown.IndexOf(Hint, StringComparison.Ordinal));
        shown.Split(Hint).Should().HaveCount(3);
        shown.Split("Language is worth the most points.").Should().HaveCount(3);
        shown.Should().NotContain("Answer y or n");
    }

    [Fact]
    public void Every_question_about_the_spouse_says_so()
    {
        string shown = InterviewRun.Of(Client, "en", [.. Couple[..^8], "q"]).Shown;
        string ofSpouse = shown[shown.IndexOf("Spouse or common-law partner", StringComparison.Ordinal)..];
        string[] questions =
        [
            .. ofSpouse[..ofSpouse.IndexOf("Principal applicant", StringComparison.Ordinal)].Split('\n')
                .Where(static line => line.Contains('?', StringComparison.Ordinal)),
        ];
        questions.Should().HaveCountGreaterThan(10).And.OnlyContain(static line => line.StartsWith("Spouse: "));
        shown[..shown.IndexOf(ofSpouse, StringComparison.Ordinal)].Should().NotContain("Spouse: ");
    }

    [Fact]
    public void A_family_smaller_than_the_couple_is_refused_at_once()
    {
        InterviewRun run = InterviewRun.Of(Client, "en", [.. Couple[..^2], "1", "2", "q"]);
        run.Shown.Should().Contain("1 is too small: the applicant and the spouse count, even if the spouse does not come.");
        ((int)Read(Kept)["familySize"]!).Should().Be(2);
    }

    [Theory]
    [InlineData("2011-03-04", "That is an age of 15 years. Is it right?")]
    [InlineData("2026-01-01", "That is an age of 0 years. Is it right?")]
    public void The_age_of_a_child_is_to_be_confirmed(string birth, string doubt)
    {
        InterviewRun corrected = InterviewRun.Of(Client, "en", ["", birth, "n", "1995-08-14", "q"]);
        corrected.Shown.Should().Contain(doubt);
        BirthIn(Kept).Should().Be("1995-08-14");
        File.Delete(Kept);
        InterviewRun.Of(Client, "en", ["", birth, "y", "q"]);
        BirthIn(Kept).Should().Be(birth);
    }

    [Fact]
    public void An_age_from_16_needs_no_confirmation() =>
        InterviewRun.Of(Client, "en", ["", "2010-11-22", "q"]).Shown.Should().NotContain("Is it right?");

    /// <summary>In each clash, the first answer is the one that the second is compared with.</summary>
    [Theory]
    [InlineData("birth and credential", "2020-01-01", "2017-05", "1995-01-01", "2021-05")]
    [InlineData("birth and job", "2012-01-01", "2016-05", "1995-01-01", "2022-05")]
    [InlineData("start and end", "2024-09-05", "2023-01-01", "2022-01-01", "2025-01-01")]
    public void In_a_clash_the_user_says_which_answer_is_wrong(string clash, string first, string second, string newFirst, string newSecond)
    {
        InterviewRun.Of(Client, "en", [.. Clash(clash, first, second), "n", newFirst, "q"]).Shown.Should()
            .Contain($"You answered {first} to:");
        File.ReadAllText(Kept).Should().Contain($"\"{newFirst}\"").And.Contain($"\"{second}\"").And.NotContain($"\"{first}\"");
        File.Delete(Kept);

        InterviewRun.Of(Client, "en", [.. Clash(clash, first, second), "y", newSecond, "q"]);
        File.ReadAllText(Kept).Should().Contain($"\"{first}\"").And.Contain($"\"{newSecond}\"").And.NotContain($"\"{second}\"");
        File.Delete(Kept);

        InterviewRun.Of(Client, "en", [.. Clash(clash, first, second), "q"]);
        File.ReadAllText(Kept).Should().Contain($"\"{first}\"").And.Contain($"\"{second}\"", "nothing is deleted");
    }

    [Fact]
    public void A_clash_in_an_earlier_file_begins_with_the_date_of_birth_and_keeps_the_others()
    {
        DocumentOf([.. Person, "n", "y", .. Degree, "n", "y", .. Job, "n", "1", .. Rest()]);
        File.WriteAllText(Client, File.ReadAllText(Client).Replace("1995-08-14", "2020-01-01", StringComparison.Ordinal));
        InterviewRun run = InterviewRun.Of(Client, "en", "y", "n", "n", "", "n", "1995-01-01");
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Shown.Should().Contain("$.principal.education[0].awardedOn: 2017-05 is before the date of birth, 2020-01-01")
            .And.Contain("You answered 2020-01-01 to: Date of birth (yyyy-MM-dd)? Is that right?");
        BirthIn(Client).Should().Be("1995-01-01");
        ((string)Read(Client)["principal"]!["education"]![0]!["awardedOn"]!).Should().Be("2017-05");
    }

    [Fact]
    public void An_interview_that_was_stopped_says_how_to_go_on()
    {
        InterviewRun run = InterviewRun.Of(Client, "fr", [.. Person, "q"]);
        run.ExitCode.Should().Be(130);
        run.Error.Should().Be(
            $"crs : Vos réponses sont enregistrées dans {Kept}. Pour continuer, lancez :\n  crs new {Client} --lang fr\n");
        File.Exists(Client).Should().BeFalse();
    }

    [Fact]
    public void Ctrl_D_stops_like_q()
    {
        InterviewRun run = InterviewRun.Of(Client, "en", [.. Person, InterviewRun.EndOfInput]);
        run.ExitCode.Should().Be(130);
        run.Error.Should().Contain($"crs new {Client} --lang en");
        BirthIn(Kept).Should().Be("1995-08-14");
    }

    [Fact]
    public void A_file_that_exists_is_replaced_only_if_that_is_wanted()
    {
        File.Copy(CrsRun.Example("profile-cec.json"), Client);
        byte[] before = File.ReadAllBytes(Client);
        InterviewRun left = InterviewRun.Of(Client, "en", "n");
        (left.ExitCode, left.Shown.Contains("was left unchanged.", StringComparison.Ordinal)).Should().Be((0, true));
        File.ReadAllBytes(Client).Should().Equal(before);
        File.Exists(Kept).Should().BeFalse();
    }

    [Fact]
    public void A_file_that_is_no_profile_is_refused_and_stays()
    {
        File.Copy(CrsRun.Example("factors-single.json"), Client);
        InterviewRun run = InterviewRun.Of(Client, "en");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"The interview cannot continue from {Client}. Correct it, or use another file name.");
    }

    [Theory]
    [InlineData("{\n  \"schema\": \"crs-profile/1\",\n  \"principal\": {]\n}", "line 3, character 17")]
    [InlineData("{\"schema\": \"crs-profile/1\", \"principal\": 3}", "$.principal: ")]
    [InlineData("{\"schema\": \"crs-profile/1\", \"principal\": {\"work\": [], \"work\": []}}", "'work'")]
    [InlineData("", ": $: ")]
    [InlineData("[]", ": $: ")]
    public void Kept_answers_that_cannot_be_read_are_refused_with_the_reason_and_what_to_do(string kept, string reason)
    {
        File.WriteAllText(Kept, kept);
        InterviewRun run = InterviewRun.Of(Client, "en");
        run.ExitCode.Should().Be(2);
        run.Error.Split('\n').Should().HaveCountGreaterThan(2);
        run.Error.Should().Contain(reason).And.Contain("Correct it, delete it to start again, or use another file name.");
        File.ReadAllText(Kept).Should().Be(kept);
    }

    [Theory]
    [InlineData("", "give the name of a file.")]
    [InlineData("-", "give the name of a file.")]
    [InlineData("--json", "'--json' is not an option of 'crs new'.")]
    [InlineData("--jsn=x", "'--jsn' is not an option of 'crs new'.")]
    [InlineData("nodir/x.json", "nodir: there is no such folder.")]
    public void What_is_no_name_of_a_new_file_is_refused_and_nothing_is_written(string name, string reason)
    {
        CrsRun run = CrsRun.Of("new", name);
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Contain(reason);
        Directory.Exists("nodir").Should().BeFalse();
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
        run.Error.Should().Contain("nothing was saved");
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

    /// <summary>The answers up to a clash.</summary>
    private static string[] Clash(string clash, string first, string second) => clash switch
    {
        "birth and credential" => ["", first, "y", "n", "y", "IN", "6", second],
        "birth and job" => ["", first, "y", "n", "n", "y", "IN", "22221", second],
        _ => ["", "1985-08-14", "n", "n", "y", "IN", "22221", first, second],
    };

    /// <summary>No nomination, relatives, certificate or offer; then province, family and funds.</summary>
    private static string[] Rest(string family = "1") => ["n", "n", "n", "n", "n", "ON", family, ""];

    /// <summary>The document of an interview whose answers are all accepted.</summary>
    private string DocumentOf(string[] answers)
    {
        InterviewRun run = InterviewRun.Of(Client, "en", answers);
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        string document = File.ReadAllText(Client);
        if (answers == Couple)
        {
            File.Delete(Client);
        }

        return document;
    }

    private static string BirthIn(string path) => (string)Read(path)["principal"]!["dateOfBirth"]!;

    private static JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(path))!;

    private static int ScoreOf(string path) => ExpressEntry.Official
        .Assess(Json.CrsJson.Profile.Read(File.ReadAllBytes(path)).Value, new NodaTime.LocalDate(2026, 3, 1)).Score.Total;
}
