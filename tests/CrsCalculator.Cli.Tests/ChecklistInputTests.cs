using System.Text.Json.Nodes;

namespace CrsCalculator.Cli.Tests;

/// <summary>Bad input of <c>crs checklist</c>: each fault is a sentence with its option or its path.</summary>
public class ChecklistInputTests
{
    private static readonly string Window = CrsRun.Example("profile-cec-window.json");
    private static readonly string[] Letter = ["--invited-on", "2026-01-21", "--program", "CEC"];

    [Theory]
    [InlineData(
        "--on: 2026-01-20 is before 2026-01-21, the day of the invitation; an application follows its invitation. Choose a later day.",
        "--on 2026-01-20 --round 392")]
    [InlineData(
        "--on: 2026-01-20 is before 2026-01-21, the day of the invitation; an application follows its invitation. Choose a later day.",
        "--on 2026-01-20 --invited-on 2026-01-21 --program CEC")]
    [InlineData("There is no round 999: rounds 1 to 447 are available. For newer ones, run: crs rounds update", "--round 999")]
    [InlineData("'first' is not a round number; write 392 or 91a.", "--round first")]
    [InlineData(
        "--round names a round that is known, and --invited-on gives the letter of an invitation; use one of them.",
        "--round 392 --invited-on 2026-01-21 --program CEC")]
    [InlineData(
        "--invited-on: name the program of the invitation with --program; it is one of PNP, CEC, FSW, FST.",
        "--invited-on 2026-01-21")]
    [InlineData("--program: 'XYZ' is not the program of an invitation; write one of PNP, CEC, FSW, FST.", "--round 392 --program XYZ")]
    [InlineData("--program: name the invitation too, with --round N or --invited-on DATE.", "--program CEC")]
    [InlineData("--program: FSW does not fit round 392, which was for CEC; leave the option out.", "--round 392 --program fsw")]
    [InlineData(
        "--lowest-score: a round has its own; the option belongs to an invitation by its letter, --invited-on DATE.",
        "--round 392 --lowest-score 500")]
    [InlineData("--lowest-score: '1201' is not a cut-off; write a whole number from 0 to 1200.", "{letter} --lowest-score 1201")]
    [InlineData(
        "--tie-break: 'soon' is not a time of a round in UTC; write for example 2026-10-01T10:00:00Z.",
        "{letter} --lowest-score 509 --tie-break soon")]
    [InlineData(
        "--tie-break: 2025-10-29T04:35:24Z decides at the lowest score alone; give that too, with --lowest-score SCORE.",
        "{letter} --tie-break 2025-10-29T04:35:24Z")]
    [InlineData(
        "--tie-break: 2026-02-01T00:00:00Z is later than the round of 2026-01-21, and a profile submitted then was not in the pool. "
            + "Correct one of them.",
        "{letter} --lowest-score 509 --tie-break 2026-02-01T00:00:00Z")]
    [InlineData("--category: 'bees' is not a category; the categories are *", "{letter} --category bees")]
    [InlineData(
        "--invited-on: 2014-12-31 is before 2015-01-01, when invitations began; correct it.",
        "--invited-on 2014-12-31 --program CEC")]
    [InlineData("standard input cannot be both the input and the feed; give one of them as a file.", "--feed - {stdin}")]
    [InlineData("nowhere.json: there is no such file.", "--documents nowhere.json")]
    public void An_option(string sentence, string options)
    {
        string[] words = [.. options.Split(' ').SelectMany(static word => word == "{letter}" ? Letter : [word])];
        CrsRun run = words[^1] == "{stdin}"
            ? CrsRun.Of(["checklist", "-", .. words[..^1]])
            : CrsRun.Of(["checklist", Window, .. words]);
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Match($"crs: {sentence}\n");
    }

    [Fact]
    public void A_day_before_Express_Entry()
    {
        CrsRun run = CrsRun.Of("checklist", Window, "--on", "2014-12-31");
        (run.ExitCode, run.Output).Should().Be((3, string.Empty));
        run.Error.Should().Be(
            "crs: No checklist for 2014-12-31: Express Entry began on 2015-01-01. Choose a later day with --on DATE.\n");
    }

    [Fact]
    public void A_profile_that_is_wrong()
    {
        CrsRun run = CrsRun.With("""{"schema":"crs-profile/1","principal":{}}""", "checklist", "-", "--on", "2026-02-25");
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Be("crs: standard input: $.principal.dateOfBirth: 'dateOfBirth' is required and missing\n");
        CrsRun.Of("checklist", CrsRun.Example("factors-single.json"), "--on", "2026-02-25").Error.Should()
            .Contain("this command needs the dated facts of a crs-profile/1 document");
    }

    /// <summary>Papers about nothing that exists: all at once, each with its path.</summary>
    [Theory]
    [InlineData(
        "id",
        "work.lettre",
        "principal",
        null,
        "'work.lettre' is not a value of this field; did you mean 'work.letter'? It is one of: *")]
    [InlineData("id", "police.XX", "principal", null, "'police.XX' is not a value of this field; did you mean 'police'? It is one of: *")]
    [InlineData("subject", "identity.passport", "spouse", null, "'spouse' is not a value of this field; it is one of: principal, *")]
    [InlineData("subject", "identity.passport", "$.children[0]", null, "'$.children[0]' is not a value of this field; it is one of: *")]
    [InlineData(
        "subject",
        "work.letter",
        "$.principal.work[7]",
        null,
        "'$.principal.work[7]' is not a value of this field; did you mean '$.principal.work[0]'? It is one of: $.principal.work[0], *")]
    [InlineData(
        "has[0]",
        "work.letter",
        "$.principal.work[1]",
        "letterhed",
        "'letterhed' is not a value of this field; did you mean 'letterhead'? It is one of: letterhead, applicantName, *")]
    public void A_paper_about_nothing_that_exists(string field, string id, string subject, string? element, string sentence)
    {
        var paper = new JsonObject { ["id"] = id, ["subject"] = subject, ["state"] = "held" };
        if (element is not null)
        {
            paper["has"] = new JsonArray(element);
        }

        var documents = new JsonObject { ["schema"] = "crs-documents/1", ["items"] = new JsonArray(paper) };
        CrsRun run = CrsRun.With(documents.ToJsonString(), "checklist", Window, "--on", "2026-02-25", "--documents", "-");
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Match($"crs: standard input: $.items[0].{field}: {sentence}\n");
    }

    [Theory]
    [InlineData("""{"items":[]}""", "$.schema: 'schema' is required and missing")]
    [InlineData(
        """{"schema":"crs-documents/1","items":[{"id":"work.letter","subject":"principal","state":"lost"}]}""",
        "$.items[0].state: 'lost' is not a value of this field; it is one of: held, requested, missing, notApplicable")]
    [InlineData("[]", "$: found an array; expected an object")]
    public void A_list_of_papers_that_cannot_be_read(string json, string sentence)
    {
        CrsRun run = CrsRun.With(json, "checklist", Window, "--on", "2026-02-25", "--documents", "-");
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().StartWith($"crs: standard input: {sentence}\n");
    }
}
