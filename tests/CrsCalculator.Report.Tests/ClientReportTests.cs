using System.Collections.Immutable;
using AngleSharp.Dom;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Report.Tests;

/// <summary>What a caller chooses: sections, head, language; and results that do not belong together.</summary>
public class ClientReportTests
{
    private static readonly string[] Always = ["notices", "limits"];

    [Fact]
    public void A_report_with_everything_has_every_section_in_order() =>
        SectionsOf(Clients.Invited.Report()).Should().Equal(
            "summary",
            "score",
            "programs",
            "rounds",
            "plan",
            "timeline",
            "application",
            "flags",
            "checklist",
            "notices",
            "sources",
            "limits",
            "acknowledgement");

    [Fact]
    public void A_result_that_is_missing_leaves_its_section_out() =>
        SectionsOf(new ClientReport(new ReportResults { On = Clients.Day })).Should().Equal(Always);

    [Fact]
    public void Chosen_sections_keep_the_order_of_a_report()
    {
        var report = new ClientReport(Clients.Single.Results()) { Sections = [ReportSection.Programs, ReportSection.Score] };
        report.Sections.Should().Equal(ReportSection.Score, ReportSection.Programs);
        SectionsOf(report).Should().Equal("score", "programs", "notices", "limits");
    }

    [Fact]
    public void Signatures_need_somebody_who_prepared_the_report()
    {
        var report = new ClientReport(Clients.Single.Results()) { Head = new ReportHead { PreparedFor = "A. Client" } };
        SectionsOf(report).Should().NotContain("acknowledgement");
    }

    public static TheoryData<string, OfficialLanguage> Pages => ReportPages.All;

    /// <summary>A line ends before each element, so a part differs from its place in the document by that alone.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Parts_are_the_sections_of_the_document(string client, OfficialLanguage language)
    {
        ClientReport report = Clients.All.Single(one => one.Name == client).Report(language);
        ImmutableArray<ReportPart> parts = report.Parts();
        IDocument page = ReportPages.Read(report.ToHtml());
        page.QuerySelectorAll("nav a").Select(static link => link.GetAttribute("href"))
            .Should().Equal(parts.Select(static part => $"#{part.Id}"));
        page.QuerySelectorAll("h2").Select(static heading => heading.TextContent)
            .Should().Equal(parts.Select(static part => part.Heading));
        report.ToHtml().Should().Contain($"<main>{string.Concat(parts.Select(static part => part.ToHtml().TrimEnd('\n')))}</main>");
    }

    [Fact]
    public void A_part_stands_alone()
    {
        string html = Clients.Single.Report().Parts().Single(static part => part.Id == "programs").ToHtml();
        html.Should().StartWith("\n<section id=\"programs\"").And.EndWith("</section>\n");
        ClientReport.StyleSheet.Should().Contain(".verdict.met").And.NotContain("\r");
    }

    [Fact]
    public void In_a_gap_the_report_says_so_and_shows_the_rest()
    {
        SectionsOf(Clients.InGap.Report()).Should().Contain(["score", "programs", "timeline", "checklist"]).And.NotContain("plan");
        IDocument page = ReportPages.Read(Clients.InGap, OfficialLanguage.English);
        page.QuerySelector("#score .warning")!.TextContent
            .Should().Be("There is no score for November 26, 2026: the points in force on that day are not available.");
    }

    [Fact]
    public void A_provisional_score_says_so_at_the_top()
    {
        CandidateFile file = ExpressEntry.Official.AssumingLastHeld().Open(Clients.Single.Profile);
        var on = new LocalDate(2026, 11, 26);
        IDocument page = ReportPages.Read(new ClientReport(new ReportResults { On = on, Assessment = file.Assess(on) }).ToHtml());
        page.QuerySelector("header .warning")!.TextContent.Should().StartWith("This score is provisional.");
        page.QuerySelector("#summary")!.TextContent.Should().Contain("provisional");
    }

    [Fact]
    public void The_head_names_what_is_given_and_leaves_out_the_rest()
    {
        IDocument page = ReportPages.Read(Clients.Single, OfficialLanguage.French);
        page.QuerySelectorAll("header dt").Select(static term => term.TextContent).Should().Equal(
            "Préparé pour",
            "Référence",
            "Objet",
            "Préparé par",
            "Permis",
            "Évalué en date du",
            "Points",
            "Données");
        page.Title.Should().Be("client-1 \u2013 Rapport Entrée express, 2026-01-21");
        ReportPages.Read(new ClientReport(new ReportResults { On = Clients.Day }).ToHtml())
            .QuerySelectorAll("header dt").Should().ContainSingle();
    }

    [Fact]
    public void The_summary_names_the_next_date_that_matters()
    {
        string summary = ReportPages.Read(Clients.Invited, OfficialLanguage.English).QuerySelector("#summary")!.TextContent;
        summary.Should().Contain("February 28, 2026").And.Contain("Last day on which the application can be submitted.");
    }

    [Fact]
    public void Results_of_another_day_are_refused()
    {
        CandidateFile file = ExpressEntry.Official.Open(Clients.Single.Profile);
        var results = new ReportResults { On = Clients.Day, Assessment = file.Assess(Clients.Day.PlusDays(1)) };
        FluentActions.Invoking(() => new ClientReport(results))
            .Should().Throw<ArgumentException>().WithMessage("The assessment is of 2026-01-22, the report of 2026-01-21.*");
    }

    [Fact]
    public void Results_of_another_candidate_are_refused()
    {
        var results = new ReportResults
        {
            On = Clients.Day,
            Assessment = ExpressEntry.Official.Open(Clients.Single.Profile).Assess(Clients.Day),
            Eligibility = ExpressEntry.Official.Open(Clients.Couple.Profile).Eligibility(Clients.Day),
        };
        FluentActions.Invoking(() => new ClientReport(results)).Should().Throw<ArgumentException>().WithMessage("*of another candidate*");
    }

    [Fact]
    public void An_answer_needs_its_plan()
    {
        ReportResults results = Clients.Single.Results() with { Plan = null };
        FluentActions.Invoking(() => new ClientReport(results)).Should().Throw<ArgumentException>().WithMessage("*without the plan*");
    }

    [Fact]
    public void An_assessment_and_a_gap_contradict_each_other()
    {
        ReportResults results = Clients.Single.Results() with { Gap = Clients.InGap.Results().Gap };
        FluentActions.Invoking(() => new ClientReport(results)).Should().Throw<ArgumentException>().WithMessage("*there is no gap*");
    }

    [Fact]
    public void A_round_of_an_unknown_name_keeps_it()
    {
        var odd = new Round { Number = RoundNumber.Parse("999"), Name = "A new kind of round", Date = Clients.Day, CutOff = 500 };
        ReportResults results = Clients.Couple.Results();
        RoundOutlook outlook = new PoolCandidate(Clients.Couple.Profile, ExpressEntry.Official)
            .Outlook(RoundHistory.Official.With(odd), Clients.Day);
        ReportPages.Read(new ClientReport(results with { Outlook = outlook }).ToHtml())
            .QuerySelector("#last-rounds-table")!.TextContent.Should().Contain("A new kind of round");
    }

    private static IEnumerable<string?> SectionsOf(ClientReport report) =>
        ReportPages.Read(report.ToHtml()).QuerySelectorAll("main > section").Select(static section => section.Id);
}
