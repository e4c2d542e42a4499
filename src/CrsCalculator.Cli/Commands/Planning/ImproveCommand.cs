using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Planning;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Planning;
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
        var target = new Option<int?>("--target") { Description = "The score to reach.", HelpName = "SCORE" };
        var without = new Option<string?>("--without")
        {
            Description = "Leave levers out: ids, or beginnings of them up to a dot, separated by commas, for example "
                + "nomination,principal.french.",
            HelpName = "ID,ID…",
        };
        var apply = new Option<string?>("--apply")
        {
            Description = "Print the document with these levers, ids separated by commas, instead of the plan.",
            HelpName = "ID,ID…",
        };
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
            json,
        };
        command.SetAction(parsed =>
        {
            InputFile.CheckOneStandardInput(parsed.GetRequiredValue(file), parsed.GetValue(rules));
            AssessmentDate date = CommonOptions.DateOf(parsed.GetValue(on), invitedOn: null, host);
            CandidateReading reading = CandidateInput.Read(parsed.GetRequiredValue(file), date, host);
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

            var asked = new Improvement
            {
                Id = reading.Id,
                Answer = parsed.GetValue(target) is { } score ? plan.Reach(score) : null,
                Principals = candidate is not null && PrincipalChoice.IsThere(candidate.Candidate)
                    ? candidate.CompareApplicants(date)
                    : null,
            };
            Print(plan, asked, parsed.GetValue(json), host);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(ImprovementPlan plan, Improvement asked, bool isJson, ToolHost host)
    {
        if (isJson)
        {
            host.PrintJson(CrsDocument.Of(plan, asked, host.Speech.Language));
        }
        else
        {
            host.Print(console => ImproveText.Print(console, plan, asked), ToolHost.Unwrapped);
        }
    }

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
