using System.CommandLine;
using CrsCalculator.Cli.Commands.Rounds;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Planning;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Commands.Planning;

/// <summary><c>crs improve</c>: what would raise the score, by how much, and the smallest combinations that reach a score.</summary>
internal static class ImproveCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = "A crs-factors/1 or crs-profile/1 document; - is standard input." };
        Option<LocalDate?> on = CommonOptions.On();
        Option<string?> rules = CommonOptions.Rules();
        Option<string?> target = Target();
        Option<string?> without = Without();
        Option<string?> apply = Apply();
        Option<string?> feed = RoundsCommand.Feed();
        Option<bool> embedded = RoundsCommand.Embedded();
        Option<bool> json = CommonOptions.Json();
        var command = new Command(
            "improve",
            "What would raise the score, each change with its exact gain, and the smallest combinations that reach a score.")
        {
            file,
            on,
            rules,
            target,
            without,
            apply,
            feed,
            embedded,
            json,
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            InputFile.CheckOneStandardInput(path, parsed.GetValue(rules));
            InputFile.CheckOneStandardInput(path, parsed.GetValue(feed), InputWords.TheFeed);
            AssessmentDate date = CommonOptions.DateOf(parsed.GetValue(on), invitedOn: null, host);
            CandidateReading reading = CandidateInput.Read(path, date, host);
            RulesChoice choice = RulesChoice.Resolve(parsed.GetValue(on), parsed.GetValue(rules), host);
            CandidateFile? candidate = reading.Profile is { } profile ? choice.Rules.Open(profile.Value) : null;
            ImprovementPlan plan = Checked(
                "--without",
                () => PlanOf(candidate, reading, choice, date).Without(Ids(parsed.GetValue(without))));
            if (parsed.GetValue(apply) is { } ids)
            {
                Apply(plan, reading, ids, host);
                return ExitCode.Done;
            }

            var input = HistoryInput.Of(parsed.GetValue(feed), parsed.GetValue(embedded), host);
            RoundPlan? rounds = plan.HasEligibility ? new RoundPlan(plan, input.History) : null;
            PlanTarget? wanted = parsed.GetValue(target) is { } text ? TargetInput.Of(text, input) : null;
            RoundPlanAnswer? answer = wanted is not null && rounds is not null ? Reach(rounds, wanted) : null;
            SteeredPlan? steered = rounds is null ? null : new SteeredPlan(rounds, answer, input);
            var asked = new Improvement
            {
                Id = reading.Id,
                Answer = answer?.Answer ?? (wanted is null ? null : ReachScore(plan, wanted)),
                Principals = candidate is not null && PrincipalChoice.IsThere(candidate.Candidate)
                    ? candidate.CompareApplicants(date)
                    : null,
            };
            Print(plan, asked, steered, parsed.GetValue(json), host);
            return input.ExitCode;
        });
        return command;
    }

    private static Option<string?> Target() => new("--target")
    {
        Description = "What to reach: a score such as 518, a round such as '#447', or the last round of a category such as cec or french. "
            + "For a round, the changes also make the candidate eligible.",
        HelpName = "TARGET",
    };

    private static Option<string?> Without() => new("--without")
    {
        Description = "Leave levers out: ids, or beginnings of them up to a dot, separated by commas, for example "
            + "nomination,principal.french.",
        HelpName = "ID,ID…",
    };

    private static Option<string?> Apply() => new("--apply")
    {
        Description = "Print the document with these levers, ids separated by commas, instead of the plan.",
        HelpName = "ID,ID…",
    };

    private static void Print(ImprovementPlan plan, Improvement asked, SteeredPlan? steered, bool isJson, ToolHost host)
    {
        if (!isJson)
        {
            host.Print(page => ImproveText.Print(page, plan, asked, steered));
        }
        else if (steered is null)
        {
            host.PrintJson(CrsDocument.Of(plan, asked, host.Speech.Language));
        }
        else
        {
            host.PrintJson(CrsDocument.Of(steered.Plan, asked, steered.Answer, host.Speech.Language));
        }
    }

    /// <summary>How a plan reaches a score, a round, or the last round of a category.</summary>
    public static RoundPlanAnswer Reach(RoundPlan rounds, PlanTarget target) =>
        target.Category is { } category && rounds.LastRound(category) is null
            ? throw ToolException.Invalid(RoundTargetWords.NoRoundYet, Code.Of(category), rounds.Plan.Date.On)
            : rounds.Reach(target);

    /// <summary>The answer where nothing is known of rounds that fit.</summary>
    private static TargetAnswer ReachScore(ImprovementPlan plan, PlanTarget target) => target.Score is { } score
        ? plan.Reach(score)
        : throw (plan.Profile is null
            ? ToolException.Invalid(RoundTargetWords.FactsNeeded)
            : ToolException.Invalid(RoundTargetWords.RulesNeeded, plan.Date.On));

    private static ImprovementPlan PlanOf(CandidateFile? candidate, CandidateReading reading, RulesChoice choice, AssessmentDate date) =>
        candidate?.Plan(date) ?? choice.Rules.Plan(reading.Factors!.Value, date.On).WithNotices(reading.Factors.Notices);

    /// <summary>The changed document, in the format of the one that was given.</summary>
    private static void Apply(ImprovementPlan plan, CandidateReading reading, string ids, ToolHost host)
    {
        if (Ids(ids).Length == 0)
        {
            throw ToolException.Invalid(PlanningWords.NoLevers);
        }

        if (reading.Factors is not null)
        {
            CrsFactors changed = Checked("--apply", () => plan.ApplyToFactors(Ids(ids)));
            host.PrintJson(CrsDocument.Of(changed, reading.Id));
        }
        else
        {
            Candidate changed = Checked("--apply", () => plan.ApplyToProfile(Ids(ids)));
            host.PrintJson(CrsDocument.Of(changed, reading.Id));
            if (Ids(ids).Any(id => plan.Lever(id).Kind == LeverKind.Swap))
            {
                string needed = host.Speech.Crs.Notice(new Notice(NoticeCodes.NewProfileNeeded, new Facts()));
                host.Error.WriteLine(Printable.Of(host.Speech.Say(PlanningWords.NoticeLine, needed)));
            }
        }
    }

    private static string[] Ids(string? text) =>
        text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The library says what is wrong with an id; the tool says where it stands, and where ids are found.</summary>
    private static T Checked<T>(string option, Func<T> result)
    {
        try
        {
            return result();
        }
        catch (LeverException e)
        {
            throw ToolException.Invalid(
            [
                .. e.Issues.Select(issue => new Sentence(PlanningWords.WrongLever, option, issue)),
                new Sentence(PlanningWords.LeversAreListed),
            ]);
        }
    }
}
