using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Report.Tests;

/// <summary>Which results a question has, and that they are those of the library.</summary>
public class ReportQuestionTests
{
    public static TheoryData<string> Names => [.. Clients.All.Select(static client => client.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_results_are_those_of_the_library(string name)
    {
        Client client = Clients.All.Single(one => one.Name == name);
        CandidateFile file = client.Rules.Open(client.Profile);
        var date = new AssessmentDate(client.On, client.Invitation?.IssuedOn);
        bool hasScore = file.TryAssess(client.On, out CrsAssessment? assessment, out RuleGap? gap);
        ImprovementPlan? plan = hasScore ? file.Plan(client.On) : null;
        var byHand = new ReportResults
        {
            On = client.On,
            Assessment = client.Invitation is null ? assessment : file.AssessApplication(date),
            Gap = gap,
            Eligibility = file.Eligibility(date),
            Outlook = new PoolCandidate(client.Profile, client.Rules).Outlook(RoundHistory.Official.UpTo(client.On)!, client.On),
            Plan = plan,
            Answer = plan is null ? null : client.Target is { } target ? new RoundPlan(plan, RoundHistory.Official).Reach(target) : null,
            Timeline = file.Timeline(client.On, client.On.PlusYears(2)),
            Checklist = new Applicant(client.Profile, client.Rules).Checklist(client.On, client.Invitation, client.Documents),
        };
        client.Report().ToHtml().Should().Be(new ClientReport(byHand) { Head = client.Head }.ToHtml());
    }

    [Fact]
    public void An_invited_candidate_keeps_the_points_of_the_day_of_the_invitation()
    {
        var question = new ReportQuestion(Clients.InGap.Rules.Open(Clients.InGap.Profile), Clients.InGap.On);
        question.Answer().Gap.Should().NotBeNull();
        ReportResults invited = Of(question, Clients.Invited.Invitation, target: null).Answer();
        (invited.Gap, invited.Assessment!.Score.Total).Should()
            .Be((null, ExpressEntry.Official.Open(Clients.InGap.Profile)
                .AssessApplication(new AssessmentDate(Clients.InGap.On, Clients.Invited.Invitation!.IssuedOn)).Score.Total));
    }

    [Fact]
    public void After_an_invitation_a_plan_needs_a_target()
    {
        ReportQuestion question = Clients.Invited.Question;
        question.Answer().Plan.Should().NotBeNull();
        Of(question, question.Invitation, target: null).Answer().Plan.Should().BeNull();
        Of(question, invitation: null, target: null).Answer().Plan.Should().NotBeNull();
    }

    [Fact]
    public void A_category_without_a_round_has_no_answer()
    {
        ReportQuestion question = Clients.Single.Question;
        ReportResults results = Of(question, invitation: null, PlanTarget.OfCategory(RoundCategory.SeniorManagers)).Answer();
        results.Plan.Should().NotBeNull();
        results.Answer.Should().BeNull();
    }

    [Fact]
    public void Before_the_first_rules_on_programs_there_is_nothing_but_why_there_is_no_score()
    {
        var question = new ReportQuestion(ExpressEntry.Official.Open(Clients.Invited.Profile), new LocalDate(2014, 12, 31));
        ReportResults results = question.Answer();
        results.Should().BeEquivalentTo(new ReportResults { On = question.On, Gap = results.Gap });
        results.Gap.Should().NotBeNull();
        new ClientReport(results).ToHtml().Should().NotBeEmpty();
    }

    [Fact]
    public void Somebody_who_gets_too_old_has_no_timeline()
    {
        Candidate old = Clients.Single.Profile with
        {
            Principal = Clients.Single.Profile.Principal with { DateOfBirth = Clients.Day.PlusYears(-Person.MaxAge) },
        };
        ReportResults results = new ReportQuestion(ExpressEntry.Official.Open(old), Clients.Day).Answer();
        (results.Timeline is null, results.Assessment is null).Should().Be((true, false));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Steps_add_results_and_decide_each_section_once(string name)
    {
        ReportQuestion question = Clients.All.Single(one => one.Name == name).Question;
        ImmutableArray<ReportStep> steps = question.Steps();
        ReportSection[] decided = [.. steps.SelectMany(static step => step.Sections)];
        decided.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        decided.Should().Equal(ClientReport.AllSections.Where(static section =>
            section is not (ReportSection.Summary or ReportSection.Sources or ReportSection.Acknowledgement)));
        for (int i = 0; i < steps.Length; i++)
        {
            ReportSection[] shown = [.. Sections(steps[i].Results).Intersect(decided)];
            shown.Should().BeSubsetOf(steps.Take(i + 1).SelectMany(static step => step.Sections));
        }

        Sections(steps[^1].Results).Should().Equal(Sections(question.Answer()));
    }

    [Fact]
    public void A_day_before_the_invitation_is_refused()
    {
        InvitationToApply invitation = Clients.Invited.Invitation!;
        ReportQuestion question = Of(
            new ReportQuestion(ExpressEntry.Official.Open(Clients.Invited.Profile), invitation.IssuedOn.PlusDays(-1)),
            invitation,
            target: null);
        question.Invoking(static one => one.Answer()).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static IEnumerable<ReportSection> Sections(ReportResults results) =>
        new ClientReport(results).Parts().Select(static part => part.Section).OfType<ReportSection>();

    private static ReportQuestion Of(ReportQuestion question, InvitationToApply? invitation, PlanTarget? target) =>
        new(question.File, question.On) { Invitation = invitation, Target = target };
}
