using System.Text.Json.Nodes;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Layout;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Tests;

/// <summary>How far off a candidate is: <c>crs rounds check</c>, and <c>list</c> and <c>show</c> with <c>--for</c>.</summary>
public class RoundsForCandidateTests
{
    private static readonly string Developer = CrsRun.Example("profile-cec.json");

    [Fact]
    public void Check_of_all_rounds_begins_with_how_far_off() =>
        CrsRun.Of("rounds", "check", Developer, "--on", "2026-10-02").Output.Should().StartWith(
            """
            software-developer-toronto
            Since 2025-09-30 (submission): 77 rounds
              invited in 37, not invited in 40
              first invitation: round 370 of 2025-10-01 (CEC), 75 points above the cut-off of 534
              last invitation: round 446 of 2026-09-29 (CEC), 96 points above the cut-off of 518
              nearest miss: none among the rounds that fit
              the profile expired on 2026-09-30; later rounds do not count: 1

            Fits on 2026-10-02: score and distance of that day, verdict of the last round
            round  date        for      cut-off  score  distance  verdict
              446  2026-09-29  CEC          518    614       +96  invited
              437  2026-08-19  French       382    614      +232  invited
              294  2024-04-23  General      529    614       +85  not in the pool

            Does not fit: distance from the last cut-off, and what is missing on 2026-10-02
              - Trades +138, Senior managers +225, Healthcare +139, Physicians +416, Transport +144: 1,560 hours of work in one listed
            """);

    [Fact]
    public void Check_of_all_rounds_lists_the_last_invitations_and_with_all_every_round()
    {
        string shortened = CrsRun.Of("rounds", "check", Developer).Output;
        shortened.Should().Contain("\nInvited (the last 10 of 37; --all prints every round)\n  425 of")
            .And.Contain("\n  15 rounds: does not qualify for the category\n")
            .And.NotContain("profile not submitted yet");
        string whole = CrsRun.Of("rounds", "check", Developer, "--all").Output;
        whole.Should().Contain("\nInvited\n  370 of 2025-10-01, CEC: The score of 609 is above the cut-off of 534.\n")
            .And.Contain("  392 of 2026-01-21, CEC: The score of 609 is above the cut-off of 509.\n")
            .And.Contain("  370 rounds: profile not submitted yet\n")
            .And.Contain("  1 round: profile expired\n")
            .And.Contain("rounds: regulations current to an earlier day\n");
    }

    [Fact]
    public void The_nearest_miss_is_told_in_points()
    {
        JsonNode profile = JsonNode.Parse(File.ReadAllText(Developer))!;
        profile["principal"]!["education"] = new JsonArray();
        Check(profile).Should().Contain("\n  invited in 3, not invited in 74\n")
            .And.Contain("\n  first invitation: round 405 of 2026-03-18 (French), 1 point above the cut-off of 393\n")
            .And.Contain("\n  nearest miss: round 401 of 2026-03-04 (French), 3 points below the cut-off of 397\n");
        profile.AsObject().Remove("profileSubmittedAt");
        Check(profile).Should().Contain("\nSince 2015-01-31: 448 rounds (all rounds, because the profile has no time of submission)\n")
            .And.NotContain("the profile expire");
    }

    [Fact]
    public void A_profile_without_rounds_yet_says_when_it_expires()
    {
        JsonNode profile = JsonNode.Parse(File.ReadAllText(Developer))!;
        profile["profileSubmittedAt"] = "2026-10-05T14:00:00Z";
        Check(profile).Should().Contain(
            "\nSince 2026-10-05 (submission): 0 rounds\n  the profile expires on 2027-10-05\n\n"
            + "Fits on 2026-11-22: score and distance of that day, verdict of the last round\n");
    }

    [Fact]
    public void Check_is_French_too() =>
        CrsRun.Of("rounds", "check", Developer, "--on", "2026-10-02", "--lang", "fr").Output.Should().StartWith(
            """
            software-developer-toronto
            Depuis le 2025-09-30 (soumission) : 77 rondes
              rondes avec invitation : 37, sans invitation : 40
              première invitation : ronde 370 du 2025-10-01 (CEC), 75 points au-dessus du seuil de 534
              dernière invitation : ronde 446 du 2026-09-29 (CEC), 96 points au-dessus du seuil de 518
              ronde manquée de peu : aucune, parmi les rondes où le candidat est admissible
              le profil a expiré le 2026-09-30 ; rondes ultérieures non comptées : 1

            Catégories admissibles le 2026-10-02 : note et écart de ce jour-là, résultat de la dernière ronde
            ronde  date        pour            seuil  note  écart  résultat
              446  2026-09-29  CEC               518   614    +96  invité
              437  2026-08-19  Français          382   614   +232  invité
              294  2024-04-23  Ronde générale    529   614    +85  hors du bassin
            """);

    public static TheoryData<string, int, string> Terminals { get; } = new()
    {
        { "en", 80, "profile-cec.json" },
        { "en", 120, "profile-cec.json" },
        { "fr", 80, "profile-cec.json" },
        { "fr", 120, "profile-cec.json" },
        { "en", 80, "profile-couple.json" },
        { "fr", 80, "profile-couple.json" },
    };

    [Theory]
    [MemberData(nameof(Terminals))]
    public void No_number_and_no_date_is_split_in_a_terminal(string language, int width, string example)
    {
        Speech speech = language == "fr" ? Speech.French : Speech.English;
        var input = HistoryInput.Of(kept: null);
        RoundHistory history = input.History;
        var candidate = new PoolCandidate(CrsJson.Profile.Read(File.ReadAllBytes(CrsRun.Example(example))).Value, ExpressEntry.Official);
        RoundOutlook outlook = candidate.Outlook(history, history.CompleteTo);
        Action<Page>[] pages =
        [
            page => OutlookText.Print(page, outlook, history, printsAll: false),
            page => OutlookText.Print(page, outlook, history, printsAll: true),
            page => RoundsText.Print(page, history.Rounds, input),
            page => RoundsText.Print(page, outlook.AllRounds, input),
            page => InvitationsText.Print(page, outlook.AllRounds[^1]),
        ];
        foreach (Action<Page> page in pages)
        {
            string narrow = PageText.Of(page, speech, width);
            narrow.Split('\n').Should().OnlyContain(line => line.Length <= width);
            string whole = PageText.Of(page, speech, Page.Unwrapped);
            Numbers(narrow).Should().Equal(Numbers(language == "fr" ? FirmSpaces.InFrench(whole) : whole));
        }
    }

    [Fact]
    public void List_for_a_candidate_has_the_score_the_distance_and_the_verdict()
    {
        CrsRun run = CrsRun.Of("rounds", "list", "--for", Developer, "--since", "2026-08-31");
        run.OutputLines.Take(5).Should().Equal(
            "software-developer-toronto",
            "round  date        for              cut-off  score  distance  verdict",
            "  438  2026-08-31  PNP                  697    603       -94  does not fit",
            "  439  2026-09-01  CEC                  521    614       +93  invited",
            "  440  2026-09-03  Physicians           198    614      +416  does not fit");
        run.Output.Should().Contain("  447  2026-10-01  Trades               476    614      +138  not in the pool\n");
        CrsRun.Of("rounds", "list", "--for", Developer, "--since", "2027-01-01").Output.Should()
            .StartWith("software-developer-toronto\nThere is no such round.\n");
    }

    [Fact]
    public void Show_for_a_candidate_begins_with_the_verdict()
    {
        CrsRun run = CrsRun.Of("rounds", "show", "391", "--for", Developer);
        string check = CrsRun.Of("rounds", "check", Developer, "--round", "391").Output;
        run.Output.Should().StartWith(check[..check.IndexOf("\n\n", StringComparison.Ordinal)])
            .And.Contain("    a provincial nomination\n\nRound 391 of 2026-01-20: Provincial Nominee Program\n");
    }

    [Fact]
    public void Json_has_the_outlook_and_what_is_missing()
    {
        JsonNode json = JsonNode.Parse(CrsRun.Of("rounds", "check", Developer, "--json").Output)!;
        JsonNode outlook = json["outlook"]!;
        new[] { "rounds", "invited", "open", "notInvited", "afterExpiry" }.Select(name => (int)outlook[name]!).Should()
            .Equal(77, 37, 0, 40, 1);
        ((string)outlook["since"]!, (string)outlook["expiresAt"]!).Should().Be(("2025-09-30T14:02:11Z", "2026-09-30T14:02:11Z"));
        ((string)outlook["firstInvited"]!["number"]!, (int)outlook["firstInvited"]!["distance"]!).Should().Be(("370", 75));
        outlook["nearestMiss"].Should().BeNull();
        outlook["categories"]!.AsArray().Should().HaveCount(15);
        JsonNode nominees = outlook["categories"]!.AsArray().Single(static category => (string)category!["category"]! == "PNP")!;
        ((string)nominees["missing"]![0]!["id"]!, (string)nominees["lastRound"]!["missing"]![0]!["id"]!).Should()
            .Be(("category.nomination", "category.nomination"));
        ((string)outlook["on"]!, (int?)outlook["score"], (int?)nominees["distance"]).Should().Be(("2026-11-22", null, null));
        outlook["categories"]![0]!["lastRound"]!["distance"]!.GetValue<int>().Should().Be(96);
        json["rounds"]!.AsArray().Should().OnlyContain(static round => round!["missing"] == null);
        JsonNode one = JsonNode.Parse(CrsRun.Of("rounds", "check", Developer, "--round", "447", "--json").Output)!;
        one["outlook"].Should().BeNull();
        ((string)one["rounds"]![0]!["missing"]![0]!["id"]!, (int)one["rounds"]![0]!["missing"]![0]!["required"]!).Should()
            .Be(("category.experience", 1560));
    }

    [Fact]
    public void Json_of_list_and_show_has_the_candidate_only_where_one_is_given()
    {
        JsonNode row = JsonNode.Parse(CrsRun.Of("rounds", "show", "391", "--for", Developer, "--json").Output)!["rounds"]![0]!;
        row["candidate"]!["missing"]!.AsArray().Should().ContainSingle();
        row["candidate"]!.AsObject().Remove("missing");
        row["candidate"]!.ToJsonString().Should().Be(
            """{"score":609,"distance":-137,"fits":false,"invited":false,"reasons":["belowCutOff","notNominated"]}""");
        JsonNode.Parse(CrsRun.Of("rounds", "show", "391", "--json").Output)!["rounds"]![0]!.AsObject().ContainsKey("candidate")
            .Should().BeFalse();
        JsonNode.Parse(CrsRun.Of("rounds", "list", "--for", Developer, "--json").Output)!["rounds"]!.AsArray().Should()
            .OnlyContain(static round => round!["candidate"]!["missing"] == null);
    }

    [Fact]
    public void A_round_in_the_gap_has_no_distance_and_the_way_on_is_told()
    {
        using var feed = new TemporaryFile(
            """
            {"rounds":[{"drawNumber":"448","drawDate":"2026-11-18","drawName":"Canadian Experience Class","drawSize":"2,000",
            "drawCRS":"519","drawCutOff":"May 3, 2026 at 04:00:00 UTC","drawText2":"Canadian Experience Class"}]}
            """);
        JsonNode profile = JsonNode.Parse(File.ReadAllText(Developer))!;
        profile.AsObject().Remove("profileSubmittedAt");
        string[] listed = ["rounds", "list", "--for", "-", "--since", "2026-11-01", "--feed", feed.Path];
        CrsRun list = CrsRun.With(profile.ToJsonString(), listed);
        list.Output.Should().Contain("\n  448  2026-11-18  CEC      519      -         -  open\n");
        list.Error.Should().Contain("crs rounds list --for - --since 2026-11-01").And.Contain("--rules last-held");
        CrsRun lastHeld = CrsRun.With(profile.ToJsonString(), [.. listed, "--rules", "last-held"]);
        lastHeld.Error.Should().BeEmpty();
        lastHeld.Output.Should().Contain("\n  448  2026-11-18  CEC      519    614       +95  invited\n");
        CrsRun check = CrsRun.With(profile.ToJsonString(), "rounds", "check", "-", "--feed", feed.Path);
        check.Output.Should().MatchRegex("\n  448  2026-11-18  CEC +519 +- +-  open\n");
        check.Error.Should().Contain("--rules last-held");
    }

    [Fact]
    public void Bad_usage_is_told()
    {
        Error("rounds", "list", "--rules", "last-held").Should().Contain("--rules: rounds have no score without a candidate");
        Error("rounds", "list", "--for", "-", "--feed", "-").Should().Contain("standard input cannot be both the input and the feed");
        Error("rounds", "show", "392", "--for", "-", "--rules", "-").Should().Contain("cannot be both the input and the rules");
        Error("rounds", "check", Developer, "--rules", "-", "--feed", "-").Should().Contain("cannot be both the input and the rules");
        Error("rounds", "show", "392", "--for", CrsRun.Example("factors-single.json")).Should().Contain("crs-profile/1");
        Error("rounds", "check", Developer, "--round", "392", "--all").Should().Contain("--all: it belongs to the answer about all rounds");
        Error("rounds", "check", Developer, "--round", "392", "--on", "2026-10-02").Should().Contain("--on: it belongs");
    }

    private static string Error(params string[] args)
    {
        CrsRun run = CrsRun.Of(args);
        (run.ExitCode, run.Output).Should().Be((2, string.Empty));
        return run.Error;
    }

    private static string Check(JsonNode profile) => CrsRun.With(profile.ToJsonString(), "rounds", "check", "-").Output;

    private static IEnumerable<string> Numbers(string text) =>
        text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Any(char.IsAsciiDigit));
}
