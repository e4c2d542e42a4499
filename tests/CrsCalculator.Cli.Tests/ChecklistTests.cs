using System.Text.Json.Nodes;
using CrsCalculator.Application;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Checklist;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Tests;

/// <summary><c>crs checklist</c>: the days to submit, red flags, evidence, fees, and what to ask.</summary>
public class ChecklistTests
{
    private static readonly string Window = CrsRun.Example("profile-cec-window.json");
    private static readonly string Couple = CrsRun.Example("profile-couple.json");

    [Theory]
    [InlineData("2026-01-21", "wait", "Advice: wait. On 2026-01-21 not everything holds; from 2026-02-23 to 2026-02-28 it does.")]
    [InlineData("2026-02-22", "wait", "Advice: wait. On 2026-02-22 not everything holds; from 2026-02-23 to 2026-02-28 it does.")]
    [InlineData(
        "2026-02-23",
        "submit",
        "Advice: submit. Deadline, program, category and rank all hold on 2026-02-23, and until 2026-02-28")]
    [InlineData(
        "2026-02-28",
        "submit",
        "Advice: submit. Deadline, program, category and rank all hold on 2026-02-28, and until 2026-02-28")]
    [InlineData("2026-03-01", "decline", "Advice: decline. From 2026-03-01 on there is no day on which deadline, program, category and")]
    [InlineData("2026-03-23", "decline", "The last day to apply was 2026-03-22. An invitation that lapses leaves a profile that can no")]
    public void The_advice_follows_from_the_days(string on, string advice, string sentence)
    {
        Unwrapped(CrsRun.Of("checklist", Window, "--on", on, "--round", "392")).Should().Contain(sentence);
        JsonNode json = JsonNode.Parse(CrsRun.Of("checklist", Window, "--on", on, "--round", "392", "--json").Output)!;
        ((string)json["schema"]!, (string)json["window"]!["advice"]!).Should().Be(("crs-checklist/1", advice));
    }

    [Fact]
    public void An_invitation_by_its_letter_is_answered_as_its_round_is()
    {
        CrsRun byRound = CrsRun.Of("checklist", Window, "--on", "2026-02-25", "--round", "#392", "--json");
        CrsRun byLetter = CrsRun.Of(
            "checklist",
            Window,
            "--on",
            "2026-02-25",
            "--invited-on",
            "2026-01-21",
            "--program",
            "cec",
            "--lowest-score",
            "509",
            "--tie-break",
            "2025-10-29T04:35:24Z",
            "--category",
            "cec",
            "--json");
        JsonObject stated = JsonNode.Parse(byLetter.Output)!.AsObject();
        stated["invitation"]!["number"].Should().BeNull();
        stated["invitation"]!["number"] = "392";
        JsonNode.DeepEquals(stated, JsonNode.Parse(byRound.Output)).Should().BeTrue();
    }

    [Fact]
    public void Without_an_invitation_it_says_how_to_state_one()
    {
        CrsRun run = CrsRun.Of("checklist", Couple, "--on", "2026-01-21");
        run.ExitCode.Should().Be(0);
        Unwrapped(run).Should().Contain("Application received on 2026-01-21: a score of 1008")
            .And.Contain("State one with --round N, or with --invited-on DATE and --program P.")
            .And.Contain("This checklist is information, not legal advice.")
            .And.NotContain("Rounds are complete to");
    }

    [Fact]
    public void Today_lies_in_a_gap_of_the_points_and_the_list_is_made_all_the_same()
    {
        CrsRun run = CrsRun.Of("checklist", Couple);
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("couple-welder-nurse\nApplication received on 2026-11-22\n");
        Unwrapped(run).Should()
            .Contain("Notice: The points of 2026-11-22 are not available, so the points at stake are not known.");
        run.Error.Should().Contain("No score for 2026-11-22. To go on by the last rules available, run:")
            .And.Contain("crs checklist").And.Contain("--rules last-held");
        CrsRun json = CrsRun.Of("checklist", Couple, "--json");
        (json.ExitCode, json.Error).Should().Be((0, string.Empty));
        JsonNode.Parse(json.Output)!["score"].Should().BeNull();
        CrsRun next = CrsRun.Of("checklist", Couple, "--rules", "last-held");
        (next.ExitCode, next.Error).Should().Be((0, string.Empty));
        next.Output.Should().Contain("a score of ").And.Contain("(provisional)");
    }

    [Fact]
    public void After_an_invitation_of_an_earlier_day_the_points_of_that_day_apply_in_the_gap()
    {
        CrsRun run = CrsRun.Of("checklist", Window, "--invited-on", "2026-10-01", "--program", "CEC");
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Output.Should().Contain("Application received on 2026-11-22: a score of ");
    }

    [Theory]
    [InlineData("general", "2026-01-21", "CEC")]
    [InlineData("CEC", "2026-01-21", "CEC")]
    [InlineData("FSW", "2026-01-21", "FSW")]
    public void The_program_of_a_round_is_found(string category, string day, string program)
    {
        Candidate profile = CrsJson.Profile.Read(File.ReadAllBytes(CrsRun.Example("profile-cec.json"))).Value;
        var round = Round.Of(CategoryInput.Find(category)!.Value, LocalDateOf(day), cutOff: 500);
        var invited = new InvitationInput { Round = round, IssuedOn = round.HeldOn, Program = round.SingleProgram };
        Code.Of(invited.For(profile, ExpressEntry.Official, LocalDateOf(day)).Program).Should().Be(program);
    }

    /// <summary>Before the year completes our count has no program on the day of the round; on the day of submission it has.</summary>
    [Fact]
    public void The_program_of_a_round_for_several_is_that_of_the_day_of_submission_if_there_was_none()
    {
        Candidate early = CrsJson.Profile.Read(File.ReadAllBytes(Window)).Value;
        early = early with { Principal = early.Principal with { Education = [] } };
        var round = Round.Of(RoundCategory.Healthcare, new LocalDate(2026, 1, 21), cutOff: 400);
        var invited = new InvitationInput { Round = round, IssuedOn = round.HeldOn };
        invited.For(early, ExpressEntry.Official, new LocalDate(2026, 2, 25)).Program.Should()
            .Be(InvitationProgram.CanadianExperienceClass);
        FluentActions.Invoking(() => invited.For(early, ExpressEntry.Official, new LocalDate(2026, 2, 1)))
            .Should().Throw<ToolException>();
    }

    [Theory]
    [InlineData(80, OfficialLanguage.English)]
    [InlineData(120, OfficialLanguage.English)]
    [InlineData(80, OfficialLanguage.French)]
    [InlineData(120, OfficialLanguage.French)]
    public void Nothing_is_lost_at_any_width(int width, OfficialLanguage language)
    {
        Speech speech = language == OfficialLanguage.French ? Speech.French : Speech.English;
        foreach (ChecklistInput input in Inputs())
        {
            string text = Printed(input, speech, width);
            text.Split('\n').Should().OnlyContain(line => line.Length <= width);
            string words = OneLine(text);
            foreach (string said in Said(input.Checklist, speech).Where(static said => said.Length > 0))
            {
                words.Should().Contain(OneLine(said));
            }
        }
    }

    [Fact]
    public void The_order_is_days_serious_flags_evidence_other_flags_expiries_fees_questions()
    {
        foreach (ChecklistInput input in Inputs())
        {
            string text = Printed(input, Speech.English, 100);
            string[] titles = ["Red flags\n", "Evidence: ", "Also check\n", "Last useful days\n", "Fees\n", "Facts that are missing"];
            int[] places = [.. titles.Select(title => text.IndexOf(title, StringComparison.Ordinal)).Where(static place => place >= 0)];
            places.Should().BeInAscendingOrder();
            text.Split("not legal advice").Should().HaveCount(2, "it is said once");
        }
    }

    /// <summary>French numbers have a space between thousands, which is no place to end a line.</summary>
    [Theory]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    [InlineData(24)]
    public void No_line_ends_within_a_number(int width)
    {
        var sum = new Sentence(CommonWords.AsIs, "une somme de 1\u00A0525 $");
        PageText.Of(page => page.Inset(ChecklistWords.Total, sum), Speech.French, width).Should().Contain("1\u00A0525");
    }

    [Theory]
    [InlineData("2026-02-22", false)]
    [InlineData("2026-02-25", true)]
    public void Only_an_invitation_that_stands_can_fall_without_a_document(string on, bool stands)
    {
        string text = Unwrapped(CrsRun.Of("checklist", Window, "--on", on, "--round", "392"));
        int first = text.IndexOf(" must show: ", StringComparison.Ordinal);
        string evidence = text[first..text.IndexOf("Last useful days", StringComparison.Ordinal)];
        evidence.Contains("without it, the invitation would not stand", StringComparison.Ordinal).Should().Be(stands);
    }

    [Fact]
    public void What_the_profile_does_not_state_has_words_too() =>
        Unwrapped(CrsRun.Of("checklist", Window, "--on", "2026-02-25", "--invited-on", "2026-01-21", "--program", "fsw"))
            .Should()
            .Contain("Settlement funds ($.settlementFunds)")
            .And.Contain("Marital status ($.maritalStatus)");

    [Fact]
    public void In_a_pipe_there_are_no_colours() =>
        CrsRun.Of("checklist", Window, "--on", "2026-02-25", "--round", "392").Output.Should()
            .NotContain("\u001b")
            .And.NotContain("[bold]");

    /// <summary>Everything that a checklist states, in words, as it must stand in the text.</summary>
    private static IEnumerable<string> Said(ApplicationChecklist checklist, Speech speech)
    {
        ApplicationText words = speech.Application;
        IEnumerable<string> items = checklist.Items.SelectMany(item => (string[])
        [
            words.Have(item), words.Need(item.Need), words.Reason(item) ?? string.Empty, .. item.Paths, .. item.MissingFacts,
            .. item.Need == EvidenceNeed.NotNeeded ? [] : item.MustShow.Select(words.Element), .. item.Lacks.Select(words.Element),
            .. item.Need == EvidenceNeed.NotNeeded ? [] : item.Recommended.Select(words.Element),
        ]);
        IEnumerable<string> flags = checklist.Flags.SelectMany(flag =>
            (string[])[words.Flag(flag), words.Remedy(flag), flag.Path ?? string.Empty]);
        IEnumerable<string> questions = checklist.MissingFacts.SelectMany(fact =>
            (string[])[words.Question(fact), fact.Path, .. fact.Unlocks.Select(words.Decision)]);
        IEnumerable<string> notices = checklist.Notices.Select(notice => words.Notice(notice) ?? speech.Crs.Notice(notice));
        IEnumerable<string> expiries = checklist.Expiries.SelectMany(expiry => (string[])[expiry.Path, words.Expiry(expiry.Kind)]);
        return [.. items, .. flags, .. questions, .. notices, .. expiries, words.NotLegalAdvice];
    }

    private static IEnumerable<ChecklistInput> Inputs()
    {
        foreach (string name in (string[])["profile-cec-window.json", "profile-couple.json", "profile-fsw-french.json", "profile-cec.json"])
        {
            Candidate profile = CrsJson.Profile.Read(File.ReadAllBytes(CrsRun.Example(name))).Value;
            var applicant = new Applicant(profile, ExpressEntry.Official);
            Round round = RoundHistory.Official[RoundNumber.Parse("392")];
            foreach (InvitationProgram program in Enum.GetValues<InvitationProgram>())
            {
                var invitation = new InvitationToApply(round.HeldOn, program, ExpressEntry.Official);
                yield return InputOf(applicant.Checklist(new LocalDate(2026, 2, 25), invitation));
            }

            yield return InputOf(applicant.Checklist(new LocalDate(2026, 12, 1)));
        }
    }

    private static ChecklistInput InputOf(ApplicationChecklist checklist) =>
        new(checklist, "id", ExpressEntry.Official, HistoryInput.Of(kept: null));

    private static LocalDate LocalDateOf(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static string Unwrapped(CrsRun run) => OneLine(run.Output);

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[])[' ', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Printed(ChecklistInput input, Speech speech, int width) =>
        PageText.Of(page => ChecklistText.Print(page, input), speech, width);
}
