using System.Collections.Immutable;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>Every tool of the server.</summary>
internal static class ToolTable
{
    private const string RulesGap =
        " Where the rules of the day are not available there is no score, and the answer says how to go on.";

    public static ImmutableArray<ToolEntry> All { get; } =
    [
        new()
        {
            Name = "score_candidate",
            Title = "Score a candidate",
            Description = "The Comprehensive Ranking System (CRS) score of a candidate for Express Entry on a day: the total, and each "
                + "factor with its points, provision and the facts that it came from." + RulesGap,
            Arguments = new ArgumentList(
                ToolArguments.AnyCandidate,
                ToolArguments.Day,
                ToolArguments.OptionalDay(
                    ToolArguments.InvitedOn,
                    "The day of an invitation to apply (yyyy-MM-dd): a birthday after it is forgiven."),
                ToolArguments.NamedRules,
                ToolArguments.Messages),
            Format = AnswerFormats.Score,
            Answer = CandidateAnswers.Score,
        },
        new()
        {
            Name = "check_eligibility",
            Title = "Check eligibility",
            Description = "Whether a candidate is eligible for CEC, FSW and FST and for the categories on a day: every requirement with "
                + "what is there, what is needed, its provision, "
                + "and the day on which time alone will meet it. A verdict of null is unknown.",
            Arguments = new ArgumentList(
                ToolArguments.Profile,
                ToolArguments.Day,
                ToolArguments.OptionalDay(
                    ToolArguments.InvitedOn,
                    "The day of an invitation to apply (yyyy-MM-dd): a birthday after it is forgiven."),
                ToolArguments.NamedRules,
                ToolArguments.Messages),
            Format = AnswerFormats.Eligibility,
            Answer = CandidateAnswers.Eligibility,
        },
        new()
        {
            Name = "check_rounds",
            Title = "Check rounds of invitations",
            Description = "Whether a candidate would have been invited: in one round, or in every round with the outlook on a day. Each "
                + "round has the score of its own day, the cut-off, the tie-break and the reasons. A verdict of null is open." + RulesGap,
            Arguments = new ArgumentList(
                ToolArguments.Profile,
                ToolArguments.OptionalDay(
                    ToolArguments.On,
                    "The day of the outlook over all rounds (yyyy-MM-dd). Give either this or round; there is no default."),
                ToolArguments.OneRound,
                ToolArguments.OptionalDay(
                    ToolArguments.ReceivedOn,
                    "With round: the day on which an application is received (yyyy-MM-dd), to check what must still hold then."),
                ToolArguments.NamedRules,
                ToolArguments.Messages),
            Format = AnswerFormats.Invitations,
            Answer = RoundAnswers.Check,
        },
        new()
        {
            Name = "plan_improvements",
            Title = "Plan improvements",
            Description = "What would raise a candidate's score on a day: each change with its exact gain, and with a target the smallest "
                + "combinations that reach it." + RulesGap,
            Arguments = new ArgumentList(
                ToolArguments.AnyCandidate,
                ToolArguments.Day,
                new Argument(
                    ToolArguments.Target,
                    "What to reach: a score such as 518, a round such as #447, or the last round of a category such as cec or french.",
                    new TextKind(AllowsNumber: true)),
                ToolArguments.LeftOut,
                ToolArguments.NamedRules,
                ToolArguments.Messages),
            Format = AnswerFormats.Improve,
            Answer = CandidateAnswers.Plan,
        },
        new()
        {
            Name = "get_timeline",
            Title = "Get the timeline",
            Description = "Each day on which time alone changes a candidate's score or eligibility, and why: birthdays, completed years of "
                + "work, tests, permits and profiles that expire. Days without rules have no score.",
            Arguments = new ArgumentList(
                ToolArguments.Profile,
                ToolArguments.RequiredDay(ToolArguments.From, "The first day (yyyy-MM-dd). There is no default: ask the user."),
                ToolArguments.OptionalDay(ToolArguments.To, "The last day (yyyy-MM-dd). Two years after the first when left out."),
                new Argument(ToolArguments.CutOff, "A cut-off to compare the score with, in the text.", new ScoreKind()),
                ToolArguments.NamedRules,
                ToolArguments.Messages),
            Format = AnswerFormats.Timeline,
            Answer = CandidateAnswers.Timeline,
        },
        new()
        {
            Name = "build_checklist",
            Title = "Build the checklist",
            Description = "From an invitation to the submission: on which days to submit, red flags, the evidence for every point and what "
                + "it is worth, fees, expiries, and the facts that are missing. It is information, not legal advice.",
            Arguments = new ArgumentList(
                ToolArguments.Profile,
                ToolArguments.RequiredDay(
                    ToolArguments.On,
                    "The day on which the application is received (yyyy-MM-dd). There is no default: ask the user."),
                ToolArguments.Invited,
                ToolArguments.Papers,
                ToolArguments.NamedRules,
                ToolArguments.Messages),
            Format = AnswerFormats.Checklist,
            Answer = RoundAnswers.Checklist,
        },
        new()
        {
            Name = "compare_rules",
            Title = "Compare rules",
            Description = "A candidate's score under two rulesets on a day, with the difference by factor: what a change of policy means.",
            Arguments = new ArgumentList(
                ToolArguments.AnyCandidate,
                ToolArguments.Day,
                ToolArguments.TwoRules,
                ToolArguments.Messages),
            Format = AnswerFormats.Comparison,
            Answer = CandidateAnswers.Compare,
        },
        new()
        {
            Name = "list_rounds",
            Title = "List rounds of invitations",
            Description = "Rounds of invitations from a day on: number, day, category, cut-off, tie-break, invitations, and the pool "
                + "before each.",
            Arguments = new ArgumentList(
                ToolArguments.RequiredDay(ToolArguments.Since, "Only rounds on or after this day (yyyy-MM-dd)."),
                new Argument(ToolArguments.Category, $"Only rounds for these candidates: {Input.CategoryInput.All}.", new TextKind()),
                ToolArguments.Messages),
            Format = AnswerFormats.Rounds,
            Answer = RoundAnswers.List,
        },
    ];
}
