using System.CommandLine;
using CrsCalculator.Cli.Batch;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Planning;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator.Cli.Commands.Planning;

/// <summary><c>crs compare</c>: the score under two rulesets, for one candidate or a file of candidates.</summary>
internal static class CompareCommand
{
    private const int Sides = 2;

    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE")
        {
            Description = host.Say(OptionWords.CompareInput),
        };
        Option<LocalDate?> on = CommonOptions.On(host);
        var rules = new Option<string[]>("--rules")
        {
            Description = host.Say(OptionWords.CompareRules),
            HelpName = "ID",
            Required = true,
        };
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("compare", host.Say(CommandWords.Compare)) { file, on, rules, json };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            AssessmentDate date = CommonOptions.DateOf(parsed.GetValue(on), invitedOn: null, host);
            RulesPair pair = Pair(parsed.GetValue(on), parsed.GetRequiredValue(rules), path, host);
            if (LinesOf(path) is { } format)
            {
                using Stream from = InputFile.Open(path, host);
                var run = new CompareRun(
                    format,
                    pair,
                    date,
                    CandidateInput.ShownOn(date.On, host),
                    parsed.GetValue(json),
                    host);
                return Finish(run.Run(path, from, host.Output));
            }

            CandidateReading reading = CandidateInput.Read(path, date, host);
            RulesetComparison comparison = pair.Compare(reading, date);
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of(comparison, reading.Id, host.Speech.Language));
            }
            else
            {
                host.Print(console => ComparisonText.Print(console, comparison, reading.Id));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static int Finish(bool isWhole) => isWhole ? ExitCode.Done : ExitCode.Invalid;

    private static RulesPair Pair(LocalDate? on, string[] names, string path, ToolHost host)
    {
        if (names.Length != Sides)
        {
            throw ToolException.Invalid(Sentence.AsIs(host.Speech.Say(PlanningWords.TwoRulesets, names.Length)));
        }

        if (names[0] == names[1])
        {
            throw ToolException.Invalid(PlanningWords.SameRulesets, names[0]);
        }

        InputFile.CheckOneStandardInput(path, names[0]);
        InputFile.CheckOneStandardInput(path, names[1]);
        InputFile.CheckOneStandardInput(RulesName.Split(names[0]).Name, names[1], InputWords.BothRulesets);
        return RulesPair.Resolve(on, names[0], names[1], host);
    }

    /// <summary>Returns the format of a file of candidates; nothing for a single document.</summary>
    private static ILineFormat? LinesOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSONL" or ".NDJSON" => new JsonFormat(),
        ".CSV" => new CsvFormat(InputFile.NameOf(path)),
        _ => null,
    };
}
