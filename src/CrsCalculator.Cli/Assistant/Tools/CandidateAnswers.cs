using CrsCalculator.Cli.Commands;
using CrsCalculator.Cli.Commands.Planning;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Output.Planning;
using CrsCalculator.Json;
using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>The tools' answers about a candidate alone, the same as those of the corresponding commands.</summary>
internal static class CandidateAnswers
{
    public static Answer Score(ToolCall call)
    {
        AssessmentDate date = call.Date;
        CandidateReading reading = CandidateInput.Read(call.Candidate, date, call.Host);
        var scored = ScoredCandidate.Of(reading, RulesChoice.Resolve(date.On, call.Rules, call.Host), date);
        return new Answer(scored.ToDocument(call.Language), page => ScoreText.Print(page, scored, explain: false))
        {
            Notices = scored.Breakdown.Notices,
        };
    }

    public static Answer Eligibility(ToolCall call)
    {
        AssessmentDate date = call.Date;
        DocumentReading<Candidate> reading = CandidateInput.ReadProfile(call.Candidate, date, call.Host);
        ExpressEntry calculator = RulesChoice.OnEachDay(call.Rules, call.Host);
        EligibilityAssessment assessment = EligibilityCommand.Assess(reading.Value, date, calculator);
        return new Answer(
            CrsDocument.Of(assessment, reading.Id, call.Language),
            page => EligibilityText.Print(page, assessment, reading.Id))
        {
            Notices = assessment.Notices,
        };
    }

    public static Answer Plan(ToolCall call)
    {
        AssessmentDate date = call.Date;
        CandidateReading reading = CandidateInput.Read(call.Candidate, date, call.Host);
        RulesChoice choice = RulesChoice.Resolve(date.On, call.Rules, call.Host);
        var plan = PlanInput.Of(reading, choice, date);
        string[] without = call.Texts(ToolArguments.Without);
        plan = plan with { Plan = ImproveCommand.Checked(ToolArguments.Without, () => plan.Plan.Without(without)) };
        HistoryInput rounds = HistoryInput.Of(KeptRounds.Find(call.Host));
        AnsweredPlan answer = ImproveCommand.Answer(plan, call.FindText(ToolArguments.Target), rounds);
        return new Answer(
            answer.ToDocument(call.Language),
            page => ImproveText.Print(page, answer, printsAll: true))
        {
            Notices = [.. answer.Asked.NoticesWith(answer.Plan)],
            Rounds = answer.Steered?.Input,
        };
    }

    public static Answer Timeline(ToolCall call)
    {
        LocalDate from = call.Day(ToolArguments.From);
        LocalDate to = call.FindDay(ToolArguments.To) ?? TimelineCommand.UsualEnd(from);
        ExpressEntry calculator = RulesChoice.OnAllDays(call.Rules, call.Host);
        TimelineCommand.CheckSpan(from, to, calculator.Rules);
        (string? id, ScoreTimeline timeline) = TimelineCommand.Answer(call.Candidate, from, to, calculator, call.Host);
        var view = new TimelineView(id, call.FindScore(ToolArguments.CutOff));
        return new Answer(
            CrsDocument.Of(timeline, id, call.Language),
            page => ScoreTimelineText.Print(page, timeline, view))
        {
            Notices = timeline.Notices,
            WithoutScore = TimelineCommand.WithoutScore(timeline, calculator, call.Rules),
        };
    }

    public static Answer Compare(ToolCall call)
    {
        AssessmentDate date = call.Date;
        string[] rules = call.Texts(ToolArguments.Rules);
        var pair = RulesPair.Resolve(date.On, rules[0], rules[1], call.Host);
        CandidateReading reading = CandidateInput.Read(call.Candidate, date, call.Host);
        RulesetComparison comparison = pair.Compare(reading, date);
        return new Answer(
            CrsDocument.Of(comparison, reading.Id, call.Language),
            page => ComparisonText.Print(page, comparison, reading.Id))
        {
            Notices = [.. comparison.One.Notices.Union(comparison.Other.Notices)],
        };
    }
}
