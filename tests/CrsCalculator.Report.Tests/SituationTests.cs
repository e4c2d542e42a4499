using AngleSharp.Dom;
using CrsCalculator.Application;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Report.Tests;

/// <summary>What a report says to a client in a situation: invited or not, too late, expired, with papers on their way.</summary>
public class SituationTests
{
    private static readonly LocalDate AfterTheWindow = new(2026, 4, 10);

    [Theory]
    [InlineData(OfficialLanguage.English, "(round 401, cut-off 400)")]
    [InlineData(OfficialLanguage.French, "(ronde 401, seuil de 400)")]
    public void A_category_is_reached_only_with_changes_that_make_the_candidate_eligible(OfficialLanguage language, string round)
    {
        Client french = Clients.Single with { On = new LocalDate(2026, 3, 10), Target = PlanTarget.OfCategory(RoundCategory.French) };
        RoundPlanAnswer answer = french.Results().Answer!;
        answer.Plan.Plan.Total.Should().BeLessThan(answer.Round!.CutOff + 200);
        answer.Answer.Sets.Should().NotContain(static set => set.Levers.IsEmpty, "the candidate is not eligible yet");
        IElement plan = Page(french, language).QuerySelector("#plan")!;
        plan.QuerySelectorAll("h3").Select(static heading => heading.TextContent).Should().ContainSingle()
            .Which.Should().EndWith(round
                .Replace("401", $"{answer.Round.Number}", StringComparison.Ordinal)
                .Replace("400", $"{answer.Round.CutOff}", StringComparison.Ordinal));
        plan.TextContent.Should().NotContain("already").And.NotContain("déjà");
    }

    [Fact]
    public void A_target_is_already_reached_only_where_no_change_is_needed()
    {
        int total = Clients.Couple.Results().Assessment!.Score.Total;
        PlanOf(Clients.Couple with { Target = PlanTarget.OfScore(total) }).Should().Contain("is already reached");
        PlanOf(Clients.Couple with { Target = PlanTarget.OfScore(total + 1) }).Should().NotContain("already");
        PlanOf(Clients.Couple with { Target = PlanTarget.OfRound(RoundHistory.Official[RoundNumber.Parse("392")]) })
            .Should().Contain("already qualifies and reaches the cut-off of round 392");
    }

    [Fact]
    public void A_round_that_no_change_fits_says_what_is_missing()
    {
        Client client = Clients.Single with { Target = PlanTarget.OfRound(RoundHistory.Official[RoundNumber.Parse("392")]) };
        RoundPlanAnswer answer = client.Results().Answer!;
        string plan = PlanOf(client);
        plan.Contains("no change listed here meets", StringComparison.Ordinal).Should().Be(!answer.Answer.CanMeetCondition);
        plan.Should().NotContain("already");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_round_is_scored_from_before_the_profile(string client, OfficialLanguage language)
    {
        ReportResults results = ReportPages.Results(client);
        LocalDate first = results.Outlook!.Since is { } since
            ? since.Day
            : results.On.PlusMonths(-12);
        string[][] rows = ReportPages.Read(ReportPages.Html(client, language)).Rows("rounds-table");
        rows.Length.Should().Be(Math.Min(10, results.Outlook.AllRounds.Count(check =>
            check.Round.HeldOn >= first
            && results.Outlook.Categories.Any(one => one.Category == check.Round.Category && one.Fits == Outcome.Met))));
        rows.Select(static row => row[0].Lines()[^1]).Where(day => string.CompareOrdinal(day, $"{first:uuuu-MM-dd}") < 0)
            .Should().BeEmpty();
    }

    public static TheoryData<string, OfficialLanguage> Pages => ReportPages.All;

    [Fact]
    public void Where_no_round_was_held_since_submission_the_report_says_so()
    {
        Client late = Clients.Couple with
        {
            Profile = Clients.Couple.Profile with { ProfileSubmittedAt = Instant.FromUtc(2026, 1, 21, 23, 0) },
        };
        IDocument page = Page(late);
        page.Rows("rounds-table").Should().BeEmpty();
        page.QuerySelector("#rounds")!.TextContent.Should().Contain("was held while the profile was in the pool");
    }

    [Fact]
    public void An_invitation_leads_the_summary_and_a_doubt_about_it_follows()
    {
        string summary = Summary(Clients.Invited);
        summary.Should().Contain("Invited on January 21, 2026 in round 392 under Canadian Experience Class.")
            .And.Contain("By the facts given, this round would not have invited; see the red flag.");
        summary.Should().NotContain("would be issued under").And.NotContain("would have invited");
        string letter = Summary(Clients.Couple with
        {
            Invitation = new InvitationToApply(
                new LocalDate(2026, 1, 20),
                InvitationProgram.ProvincialNominee,
                ExpressEntry.Official),
        });
        letter.Should().Contain("Invited on January 20, 2026 under").And.NotContain("see the red flag");
    }

    [Fact]
    public void The_window_states_facts_and_red_flags_offer_remedies()
    {
        IDocument page = Page(Clients.Invited);
        page.QuerySelector("#application .advice")!.TextContent
            .Should().Be("On February 25, 2026 the conditions of the window hold, and until February 28, 2026.");
        page.QuerySelector("#application .warning")!.TextContent.Should().Contain("marked stop");
        page.QuerySelector("#application")!.TextContent.Should().Contain("If declined").And.NotContain(": submit");
        page.Rows("flags-table").Should().OnlyContain(static row => row[1].Contains("Possible remedy: "));
    }

    [Fact]
    public void After_the_last_day_to_apply_the_window_is_over()
    {
        IDocument page = Page(Clients.Invited with { On = AfterTheWindow });
        page.QuerySelector("#application .advice")!.TextContent
            .Should().Be("The last day to apply was March 22, 2026. The window is over.");
        page.QuerySelector("#application")!.TextContent.Should().NotContain("declin");
        page.Rows("flags-table")[0][1].Should().StartWith("The last day to apply was 2026-03-22.");
    }

    [Fact]
    public void The_next_date_is_the_end_of_the_profile_or_of_the_rules_when_nothing_else_comes_first()
    {
        LocalDate expiry = Clients.Day.PlusDays(10);
        Client ending = Clients.Single with
        {
            Profile = Clients.Single.Profile with
            {
                ProfileSubmittedAt = expiry.PlusYears(-1).At(new LocalTime(12, 0)).InUtc().ToInstant(),
            },
        };
        Summary(ending).Should().Contain("January 30, 2026").And.Contain("Express Entry profile");
        Summary(Clients.Single with { On = new LocalDate(2026, 10, 25) }).Should().Contain("November 3, 2026");
    }

    [Fact]
    public void The_next_date_is_the_day_on_which_a_program_changes()
    {
        Client single = Clients.Single with { Profile = Clients.Single.Profile with { IntendedProvince = Province.ON } };
        LocalDate met = single.Results().Timeline!.Events.Skip(1).First(static day => day.Cec == Outcome.Met).Date;
        Summary(single with { On = met.PlusDays(-3) }).Should().Contain($"{met.ToString("MMMM d, uuuu", null)}");
    }

    [Fact]
    public void A_profile_that_has_expired_is_not_in_the_pool() =>
        Summary(Clients.Couple with { On = new LocalDate(2026, 10, 1) })
            .Should().Contain("The profile expired on August 19, 2026 and is not in the pool.");

    [Theory]
    [InlineData("R000000", "Signature of the licensee")]
    [InlineData(null, "Signature of the person who prepared the report")]
    public void Only_a_licence_makes_a_licensee(string? licence, string signs) =>
        Page(Clients.Couple with { Head = new ReportHead { PreparedBy = "A. Author", Licence = licence } })
            .QuerySelectorAll(".signature").Select(static line => line.TextContent).Should().Contain(signs);

    [Fact]
    public void Requirements_that_are_not_met_are_acknowledged_only_where_they_are_shown()
    {
        var report = new ClientReport(Clients.Single.Results()) { Head = Clients.Single.Head };
        Acknowledged(report).Should().Contain("requirements that are not met");
        var without = new ClientReport(Clients.Single.Results())
        {
            Head = Clients.Single.Head,
            Sections = [ReportSection.Score, ReportSection.Acknowledgement],
        };
        Acknowledged(without).Should().NotContain("requirements");
    }

    [Fact]
    public void Papers_that_are_on_their_way_or_incomplete_are_not_missing()
    {
        Client client = Clients.Couple with
        {
            Documents =
            [
                new ApplicationDocument
                {
                    Id = "work.letter",
                    Subject = "$.principal.work[0]",
                    State = DocumentState.Requested,
                    Note = "asked <twice>",
                },
                new ApplicationDocument { Id = "work.letter", Subject = "$.principal.work[1]", State = DocumentState.Held, Has = [] },
                new ApplicationDocument
                {
                    Id = "work.letter",
                    Subject = "$.spouse.work[0]",
                    State = DocumentState.Held,
                    IssuedOn = Clients.Day.PlusDays(1),
                },
            ],
        };
        string[] letters =
        [
            .. Page(client).QuerySelectorAll("table[id^=checklist-] tbody tr")
                .Where(static row => row.Children[0].TextContent.Contains("letterhead", StringComparison.Ordinal))
                .Select(static row => row.Children[2].TextContent.Trim()),
        ];
        letters.Should().Contain(static said => said.StartsWith("requested") && said.Contains("asked <twice>"));
        letters.Should().Contain(static said => said.StartsWith("incomplete"));
        letters.Should().Contain(static said => said.StartsWith("issued after that day"));
    }

    [Fact]
    public void Fees_have_a_row_of_biometrics_and_a_grand_total()
    {
        ApplicationFees fees = ReportPages.Results("couple").Checklist!.Fees!;
        string[][] rows = ReportPages.Read(Clients.Couple, OfficialLanguage.English).Rows("fees-table");
        rows.Should().HaveCount(fees.Persons.Length + 2);
        rows[^2][3].Number().Should().Be(fees.Biometrics);
        rows[^1][3].Number().Should().Be(fees.Total + fees.Biometrics);
    }

    private static string PlanOf(Client client) => Page(client).QuerySelector("#plan")!.TextContent;

    private static string Summary(Client client) => Page(client).QuerySelector("#summary")!.TextContent;

    private static string Acknowledged(ClientReport report) =>
        ReportPages.Read(report.ToHtml()).QuerySelector("#acknowledgement p")!.TextContent;

    private static IDocument Page(Client client, OfficialLanguage language = OfficialLanguage.English) =>
        ReportPages.Read(client.Report(language).ToHtml());
}
