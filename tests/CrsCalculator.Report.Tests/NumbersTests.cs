using System.Globalization;
using AngleSharp.Dom;
using CrsCalculator.Application;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using NodaTime.Text;

namespace CrsCalculator.Report.Tests;

/// <summary>The numbers of a report, read back from it, are those of the results.</summary>
public class NumbersTests
{
    public static TheoryData<string, OfficialLanguage> Pages => ReportPages.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Points_are_those_of_the_assessment(string client, OfficialLanguage language)
    {
        (IDocument page, ReportResults results) = Of(client, language);
        if (results.Assessment is not { } assessment)
        {
            page.QuerySelector("#factors-table").Should().BeNull();
            page.QuerySelector("#score .warning")!.TextContent.Should().NotBeEmpty();
            return;
        }

        CrsBreakdown breakdown = assessment.Breakdown;
        page.QuerySelector("#summary .figure")!.TextContent.Number().Should().Be(assessment.Score.Total);
        page.Rows("factors-table").Select(static row => row[2].Lines()[0].Number()).Should()
            .Equal(breakdown.Lines.Select(static line => line.Points));
        page.Rows("factors-table").Select(static row => row[3].Number())
            .Should()
            .Equal(breakdown.Lines.Select(static line => line.Maximum));
        page.Rows("factors-table").Select(static row => row[4]).Should()
            .Equal(breakdown.Lines.Select(static line =>
                Short($"{line.Citation.Instruction}, {line.Citation.Section}")));
        string[][] sections = page.Rows("sections-table");
        sections.SkipLast(1).Sum(static row => row[1].Number()).Should().Be(assessment.Score.Total);
        sections[^1][1].Number().Should().Be(assessment.Score.Total);
        sections[^1][2].Number().Should().Be(1200);
        page.QuerySelectorAll("#sections-chart text.strong").Select(static text => text.TextContent)
            .Should()
            .HaveCount(sections.Length - 1)
            .And.OnlyContain(static text => text.Any(char.IsDigit));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Requirements_are_those_of_the_eligibility(string client, OfficialLanguage language)
    {
        (IDocument page, ReportResults results) = Of(client, language);
        foreach (ProgramEligibility program in results.Eligibility!.Programs)
        {
            string[][] rows = page.Rows($"{Code.Of(program.Program)}-requirements");
            rows.Select(static row => row[2]).Should()
                .Equal(program.Requirements.Select(static requirement => Short(requirement.Citation)));
            rows.Zip(program.Requirements).Should().OnlyContain(pair => SaysNumbersOf(pair.First[0], pair.Second));
            string[] outcomes =
            [
                .. page.QuerySelectorAll($"#{Code.Of(program.Program)}-requirements .verdict").Select(static verdict => verdict.ClassName!),
            ];
            outcomes.Should().Equal(program.Requirements.Select(static requirement => StyleOf(requirement.Outcome)));
            if (program.Grid is { } grid)
            {
                page.Rows($"{Code.Of(program.Program)}-grid")[^1][1].Number().Should().Be(grid.Total);
            }
        }

        page.QuerySelectorAll("#categories-table .verdict").Select(static verdict => verdict.ClassName)
            .Should()
            .Equal(results.Eligibility.Categories.Select(static category => StyleOf(category.Outcome)));
        page.Rows("categories-table").Select(static row => row[2].Length > 0).Should()
            .Equal(results.Eligibility.Categories.Select(static category =>
                category.Requirements.Any(static requirement => requirement.Outcome != Outcome.Met)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Rounds_are_those_of_the_outlook(string client, OfficialLanguage language)
    {
        (IDocument page, ReportResults results) = Of(client, language);
        RoundOutlook outlook = results.Outlook!;
        foreach (string[] row in page.Rows("rounds-table"))
        {
            InvitationCheck check = outlook.AllRounds.Single(one => row[0].StartsWith($"{one.Round.Number}\n", StringComparison.Ordinal));
            row[0].Should().EndWith(LocalDatePattern.Iso.Format(check.Round.Date));
            row[2].Number().Should().Be(check.Round.CutOff);
            row[3].Any(char.IsDigit).Should().Be(check.Score is not null);
            row[4].Should().Be(check.Distance is null ? string.Empty : row[4]);
            if (check.Score is { } score)
            {
                row[3].Number().Should().Be(score.Total);
                row[4].Number().Should().Be(check.Distance);
            }
        }

        page.QuerySelectorAll("#rounds-chart text.strong").Should().HaveCount(page.Rows("rounds-table").Length);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Improvements_are_those_of_the_plan(string client, OfficialLanguage language)
    {
        (IDocument page, ReportResults results) = Of(client, language);
        if (results.Plan is not { } plan)
        {
            page.QuerySelector("#plan").Should().BeNull();
            return;
        }

        page.Rows("levers-table").Select(static row => (row[1].Number(), row[2].Number()))
            .Should()
            .Equal(plan.Levers.Select(static lever => (lever.Gain, lever.Total)));
        page.Rows("best-table").Select(static row => row[1].Number()).Should()
            .Equal(Enumerable.Range(1, ImprovementPlan.MostChanges).Select(changes => plan.Best(changes).Total));
        TargetAnswer answer = results.Answer!.Answer;
        int shown = answer.Sets is [{ Levers.IsEmpty: true }] ? 0 : Math.Min(5, answer.Sets.Length);
        page.Rows("answer-table").Select(static row => row[0].Number()).Should()
            .Equal(answer.Sets.Take(shown).Select(static set => set.Total));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Days_are_those_of_the_timeline(string client, OfficialLanguage language)
    {
        (IDocument page, ReportResults results) = Of(client, language);
        string[][] rows = page.Rows("timeline-table");
        rows.Should().HaveCount(results.Timeline!.Events.Length);
        foreach ((string[] row, TimelineEvent day) in rows.Zip(results.Timeline.Events))
        {
            row[0].Should().StartWith(LocalDatePattern.Iso.Format(day.Date));
            row[1].Any(char.IsDigit).Should().Be(day.Score is not null);
            (row[2].Length > 0).Should().Be(day.Change is not null);
            if (day.Score is { } score)
            {
                row[1].Number().Should().Be(score.Total);
            }

            if (day.Change is { } change)
            {
                row[2].Number().Should().Be(change);
            }
        }

        string[] letters = [.. page.QuerySelectorAll("#timeline-chart text.strong").Select(static text => text.TextContent)];
        rows.Where(static row => row[0].EndsWith(')')).Select(static row => row[0].Split('(')[1][..^1]).Should().BeSubsetOf(letters);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Evidence_flags_and_fees_are_those_of_the_checklist(string client, OfficialLanguage language)
    {
        (IDocument page, ReportResults results) = Of(client, language);
        ApplicationChecklist checklist = results.Checklist!;
        string[][] items = [.. page.QuerySelectorAll("table[id^=checklist-]").SelectMany(table => page.Rows(table.Id!))];
        items.Should().HaveCount(checklist.Items.Length);
        items.Select(static row => PointsOf(row[3])).Should().Equal(checklist.Items.Select(static item => item.AtStake.Points));
        items.Zip(checklist.Items).Should().OnlyContain(static pair =>
            pair.First[4].StartsWith(Short(pair.Second.Row.Citation), StringComparison.Ordinal));
        page.QuerySelectorAll("#flags-table .severity").Select(static severity => severity.ClassName).Should()
            .Equal(checklist.Flags.Select(static flag => $"severity {Code.Of(flag.Severity)}"));
        page.Rows("flags-table").Select(static row => PointsOf(row[2])).Should()
            .Equal(checklist.Flags.Select(static flag => flag.AtStake is { } stake ? stake.Points : 0));
        page.Rows("flags-table").Zip(checklist.Flags)
            .Where(static pair => !pair.First[3].StartsWith(Short(pair.Second.Citation), StringComparison.Ordinal)).Should()
            .BeEmpty();
        page.Rows("missing-facts-table").Select(static row => row[2].Number()).Should()
            .Equal(checklist.MissingFacts.Select(static fact => fact.Unlocks.Length));
        page.Rows("expiries-table").Select(static row => row[0]).Should()
            .Equal(checklist.Expiries.Select(static expiry => LocalDatePattern.Iso.Format(expiry.LastUsefulDay)));
        string[][] fees = page.Rows("fees-table");
        fees.SkipLast(2).Select(static row => (row[1].Number(), row[2].Number(), row[3].Number())).Should()
            .Equal(checklist.Fees!.Persons.Select(static person =>
                (person.Processing, person.RightOfPermanentResidence, person.Processing + person.RightOfPermanentResidence)));
        fees[^2][3].Number().Should().Be(checklist.Fees.Biometrics);
        fees[^1][3].Number().Should().Be(checklist.Fees.Total + checklist.Fees.Biometrics);
    }

    [Theory]
    [InlineData(OfficialLanguage.English)]
    [InlineData(OfficialLanguage.French)]
    public void Days_to_submit_are_those_of_the_window(OfficialLanguage language)
    {
        (IDocument page, ReportResults results) = Of(Clients.Invited.Name, language);
        SubmissionWindow window = results.Checklist!.Window!;
        string[][] rows = page.Rows("window-table");
        rows.Select(static row => row[2].Number()).Should().Equal(window.Parts.Select(static part => part.Score!.Value.Total));
        foreach ((string[] row, WindowPart part) in rows.Zip(window.Parts))
        {
            row[0].Should().StartWith(LocalDatePattern.Iso.Format(part.Days.From));
            row[0].Should().Contain(LocalDatePattern.Iso.Format(part.Days.To));
            row[0].Should().Contain(part.Days.Days.ToString(CultureInfo.InvariantCulture));
        }

        page.Rows("edges-table").Select(static row => row[0]).Should()
            .Equal(window.Edges.Select(static edge => LocalDatePattern.Iso.Format(edge.On)));
        page.QuerySelectorAll("#window-chart .can, #window-chart .cannot, #window-chart .unknown").Should().HaveCount(window.Parts.Length);
    }

    /// <summary>The points at stake in a cell, which come first: none where nothing is at stake, unknown where the cell says so.</summary>
    private static int? PointsOf(string cell)
    {
        string first = cell.Lines() is [var line, ..] ? line : string.Empty;
        return first.Length > 0 && char.IsDigit(first[0]) ? first.Number()
            : first is "points not known" or "points inconnus" ? null
            : 0;
    }

    /// <summary>Numbers that were found and are asked for stand in the sentence of a requirement.</summary>
    private static bool SaysNumbersOf(string sentence, Requirement requirement) =>
        new[] { requirement.Actual?.Number, requirement.Required?.Number }.OfType<decimal>()
            .All(number => Digits(sentence).Contains(Digits($"{decimal.Truncate(number)}"), StringComparison.Ordinal));

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string StyleOf(Outcome outcome) => outcome switch
    {
        Outcome.Met => "verdict met",
        Outcome.NotMet => "verdict not-met",
        _ => "verdict open",
    };

    private static (IDocument Page, ReportResults Results) Of(string client, OfficialLanguage language)
    {
        IDocument page = ReportPages.Read(ReportPages.Html(client, language));
        return (page, ReportPages.Results(client));
    }

    /// <summary>A citation as the report abbreviates it.</summary>
    private static string Short(string citation) => citation.Replace("Ministerial Instructions", "MI", StringComparison.Ordinal);
}
