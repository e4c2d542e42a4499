using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using CrsCalculator.Rounds.Preview;
using NodaTime;

namespace CrsCalculator.Cli.Commands.Rounds;

/// <summary><c>crs rounds project</c>: a scenario of the next cut-offs of the Canadian Experience Class.</summary>
internal static class RoundsProject
{
    private const int UsualDistance = 14;

    public static Command Create(ToolHost host)
    {
        var sizes = new Option<ImmutableArray<int>>("--sizes")
        {
            Description = host.Say(OptionWords.Sizes),
            HelpName = "N,N…",
            Required = true,
            CustomParser = result => Sizes(host, result),
        };
        var every = new Option<int>("--every")
        {
            Description = host.Say(OptionWords.Every),
            HelpName = "DAYS",
            CustomParser = result => Distance(host, result),
            DefaultValueFactory = static _ => UsualDistance,
        };
        Option<LocalDate?> first = CommonOptions.First(host);
        var inflow = new Option<int?>("--inflow")
        {
            Description =
                host.Say(OptionWords.Inflow),
            HelpName = "N",
            CustomParser = result => Inflow(host, result),
        };
        Option<string?> feed = RoundsCommand.Feed(host);
        Option<bool> embedded = RoundsCommand.Embedded(host);
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("project", host.Say(CommandWords.RoundsProject)) { sizes, every, first, inflow, feed, embedded, json };
        command.SetAction(parsed =>
        {
            var input = HistoryInput.Of(parsed.GetValue(feed), parsed.GetValue(embedded), host);
            int days = parsed.GetValue(every);
            ImmutableArray<int> invitations = parsed.GetValue(sizes);
            LocalDate start = parsed.GetValue(first) ?? UsualFirst(input.History, days, host.Today);
            CheckLatest(start, days * (invitations.Length - 1));
            CutOffProjection projection = Project(
                input.History,
                PlannedRound.Every(start, days, invitations),
                parsed.GetValue(inflow),
                host.Speech);
            if (parsed.GetValue(json))
            {
                host.PrintJson(CrsDocument.Of(projection));
            }
            else
            {
                host.Print(console => ProjectionText.Print(console, projection, input, host.Today));
            }

            return input.ExitCode;
        });
        return command;
    }

    /// <summary>
    /// Returns the day at the usual interval after the last round of the class. Without such a round there is no scenario, whatever the
    /// day.
    /// </summary>
    private static LocalDate UsualFirst(RoundHistory history, int days, LocalDate today)
    {
        Round? last = history.Rounds.LastOrDefault(static round => round.Category == RoundCategory.CanadianExperienceClass);
        return (last?.Date ?? today).PlusDays(days);
    }

    /// <summary>Options that are valid individually may still be invalid together.</summary>
    private static void CheckLatest(LocalDate first, int days)
    {
        if (days > Period.DaysBetween(first, DocumentDates.Latest))
        {
            throw ToolException.Invalid(ProjectionWords.TooFarAhead, first.PlusDays(days), DocumentDates.Latest);
        }
    }

    private static CutOffProjection Project(RoundHistory history, ImmutableArray<PlannedRound> rounds, int? inflow, Speech speech)
    {
        try
        {
            return CutOffProjection.Of(history, rounds, inflow);
        }
        catch (ScenarioException e)
        {
            throw ToolException.Invalid(ProjectionWords.NoScenario, speech.Rounds.Refusal(e.Refusal), WayOut(e.Refusal.Reason));
        }
    }

    private static Phrase WayOut(ScenarioRefusalReason reason) => reason switch
    {
        ScenarioRefusalReason.NotAfterLastRound => ProjectionWords.ChooseFirst,
        ScenarioRefusalReason.SizeOutOfRange => ProjectionWords.ChooseSizes,
        _ => ProjectionWords.CheckRounds,
    };

    private static ImmutableArray<int> Sizes(ToolHost host, ArgumentResult result)
    {
        ImmutableArray<int>.Builder sizes = ImmutableArray.CreateBuilder<int>();
        foreach (string text in result.Tokens[0].Value.Split(','))
        {
            if (!IsNumber(text.Trim(), PlannedRound.MaxInvitations, out int size))
            {
                result.AddError(host.Say(HelpWords.NotASize, text, PlannedRound.MaxInvitations));
                return [];
            }

            sizes.Add(size);
        }

        if (sizes.Count > CutOffProjection.MaxRounds)
        {
            result.AddError(host.Say(HelpWords.TooManySizes, sizes.Count, CutOffProjection.MaxRounds));
            return [];
        }

        return sizes.ToImmutable();
    }

    private static bool IsNumber(string text, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= most;

    private static int? Inflow(ToolHost host, ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (IsNumber(text, PlannedRound.MaxInvitations, out int inflow))
        {
            return inflow;
        }

        result.AddError(host.Say(HelpWords.NotAnInflow, text, PlannedRound.MaxInvitations));
        return null;
    }

    private static int Distance(ToolHost host, ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (IsNumber(text.EndsWith('d') ? text[..^1] : text, PlannedRound.MaxDistance, out int days))
        {
            return days;
        }

        result.AddError(host.Say(HelpWords.NotADistance, text, PlannedRound.MaxDistance));
        return UsualDistance;
    }
}
