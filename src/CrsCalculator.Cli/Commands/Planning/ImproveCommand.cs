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
        var file = new Argument<string>("FILE") { Description = host.Say(OptionWords.AnyCandidate) };
        Option<LocalDate?> on = CommonOptions.On(host);
        Option<string?> rules = CommonOptions.Rules(host);
        Option<string?> target = Target(host);
        Option<string?> without = Without(host);
        Option<string?> apply = Apply(host);
        var all = new Option<bool>("--all") { Description = host.Say(OptionWords.AllLevers) };
        Option<string?> feed = RoundsCommand.Feed(host);
        Option<bool> embedded = RoundsCommand.Embedded(host);
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("improve", host.Say(CommandWords.Improve))
        {
            file,
            on,
            rules,
            target,
            without,
            apply,
            all,
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
            var plan = PlanInput.Of(reading, choice, date);
            plan = plan with { Plan = Checked("--without", () => plan.Plan.Without(Ids(parsed.GetValue(without)))) };
            if (parsed.GetValue(apply) is { } ids)
            {
                Apply(plan.Plan, reading, ids, host);
                return ExitCode.Done;
            }

            var input = HistoryInput.Of(parsed.GetValue(feed), parsed.GetValue(embedded), host);
            Print(Answer(plan, parsed.GetValue(target), input), parsed.GetValue(all), parsed.GetValue(json), host);
            return input.ExitCode;
        });
        return command;
    }

    private static Option<string?> Target(ToolHost host) => new("--target")
    {
        Description = host.Say(OptionWords.Target),
        HelpName = "TARGET",
    };

    private static Option<string?> Without(ToolHost host) => new("--without")
    {
        Description = host.Say(OptionWords.Without),
        HelpName = "ID,ID…",
    };

    private static Option<string?> Apply(ToolHost host) => new("--apply")
    {
        Description = host.Say(OptionWords.Apply),
        HelpName = "ID,ID…",
    };

    private static void Print(AnsweredPlan answer, bool printsAll, bool isJson, ToolHost host)
    {
        if (isJson)
        {
            host.PrintJson(answer.ToDocument(host.Speech.Language));
        }
        else
        {
            host.Print(page => ImproveText.Print(page, answer, printsAll));
        }
    }

    /// <summary>Returns a plan's answers, with how it reaches a target if one was given.</summary>
    public static AnsweredPlan Answer(PlanInput input, string? target, HistoryInput history)
    {
        ImprovementPlan plan = input.Plan;
        RoundPlan? rounds = plan.HasEligibility ? new RoundPlan(plan, history.History) : null;
        PlanTarget? wanted = target is null ? null : TargetInput.Of(target, history);
        RoundPlanAnswer? answer = wanted is not null && rounds is not null ? Reach(rounds, wanted) : null;
        var asked = new Improvement
        {
            Id = input.Id,
            Answer = answer?.Answer ?? (wanted is null ? null : ReachScore(plan, wanted)),
            Principals = input.Principals,
        };
        return new AnsweredPlan(plan, asked, rounds is null ? null : new SteeredPlan(rounds, answer, history));
    }

    /// <summary>Returns how a plan reaches a score, a round, or the last round of a category.</summary>
    public static RoundPlanAnswer Reach(RoundPlan rounds, PlanTarget target) =>
        target.Category is { } category && rounds.LastRound(category) is null
            ? throw ToolException.Invalid(RoundTargetWords.NoRoundYet, Code.Of(category), rounds.Plan.Date.On)
            : rounds.Reach(target);

    /// <summary>Returns the answer if nothing is known about rounds that fit.</summary>
    private static TargetAnswer ReachScore(ImprovementPlan plan, PlanTarget target) => target.Score is { } score
        ? plan.Reach(score)
        : throw (plan.Profile is null
            ? ToolException.Invalid(RoundTargetWords.FactsNeeded)
            : ToolException.Invalid(RoundTargetWords.RulesNeeded, plan.Date.On));

    /// <summary>Writes the changed document, in the format of the one that was given.</summary>
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

    /// <summary>The library says what is wrong with an id; the tool adds which option has it, and where to find ids.</summary>
    public static T Checked<T>(string option, Func<T> result)
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
