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
            Description = "How many invitations each of the next rounds has, for example 6000,5000.",
            HelpName = "N,N…",
            Required = true,
            CustomParser = Sizes,
        };
        var every = new Option<int>("--every")
        {
            Description = "The distance from one round to the next, for example 14d.",
            HelpName = "DAYS",
            CustomParser = Distance,
            DefaultValueFactory = static _ => UsualDistance,
        };
        Option<LocalDate?> first = CommonOptions.First();
        var inflow = new Option<int?>("--inflow")
        {
            Description =
                "Candidates of the class who reach the last cut-off or more each week. When left out, as many as in the last rounds.",
            HelpName = "N",
            CustomParser = Inflow,
        };
        Option<string?> feed = RoundsCommand.Feed();
        Option<bool> embedded = RoundsCommand.Embedded();
        Option<bool> json = CommonOptions.Json();
        var command = new Command(
            "project",
            "A scenario, not a forecast: cut-offs of the Canadian Experience Class if its next rounds are held as you say, with an error "
            + "band from the past.") { sizes, every, first, inflow, feed, embedded, json };
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

    /// <summary>The usual distance after the last round of the class. Without one there is no scenario, whatever the day.</summary>
    private static LocalDate UsualFirst(RoundHistory history, int days, LocalDate today)
    {
        Round? last = history.Rounds.LastOrDefault(static round => round.Category == RoundCategory.CanadianExperienceClass);
        return (last?.Date ?? today).PlusDays(days);
    }

    /// <summary>What options allow one by one can still not go together.</summary>
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

    private static ImmutableArray<int> Sizes(ArgumentResult result)
    {
        ImmutableArray<int>.Builder sizes = ImmutableArray.CreateBuilder<int>();
        foreach (string text in result.Tokens[0].Value.Split(','))
        {
            if (!IsNumber(text.Trim(), PlannedRound.MaxInvitations, out int size))
            {
                result.AddError(
                    $"--sizes: '{text}' is no number of invitations from 1 to {PlannedRound.MaxInvitations}; write for example 6000,5000.");
                return [];
            }

            sizes.Add(size);
        }

        if (sizes.Count > CutOffProjection.MaxRounds)
        {
            result.AddError($"--sizes: {sizes.Count} rounds are too many; 1 to {CutOffProjection.MaxRounds} are projected.");
            return [];
        }

        return sizes.ToImmutable();
    }

    private static bool IsNumber(string text, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= most;

    private static int? Inflow(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (IsNumber(text, PlannedRound.MaxInvitations, out int inflow))
        {
            return inflow;
        }

        result.AddError($"--inflow: '{text}' is no number of candidates from 1 to {PlannedRound.MaxInvitations}.");
        return null;
    }

    private static int Distance(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (IsNumber(text.EndsWith('d') ? text[..^1] : text, PlannedRound.MaxDistance, out int days))
        {
            return days;
        }

        result.AddError($"--every: '{text}' is no distance from 1d to {PlannedRound.MaxDistance}d; write for example 14d.");
        return UsualDistance;
    }
}
