using System.CommandLine;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Output.Rounds;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Commands.Rounds;

/// <summary><c>crs rounds check</c>: whether a candidate would have been invited, in one round or in all.</summary>
internal static class RoundsCheck
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = host.Say(OptionWords.Profile) };
        var number = new Option<string?>("--round") { Description = host.Say(OptionWords.OneRound), HelpName = "N" };
        var byHand = new RoundByHand(host);
        Option<LocalDate?> receivedOn = CommonOptions.ReceivedOn(host);
        Option<LocalDate?> on = CommonOptions.OutlookOn(host);
        var all = new Option<bool>("--all") { Description = host.Say(OptionWords.AllRounds) };
        Option<string?> rules = RoundsCommand.Rules(host);
        Option<string?> feed = RoundsCommand.Feed(host);
        Option<bool> embedded = RoundsCommand.Embedded(host);
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("check", host.Say(CommandWords.RoundsCheck))
        {
            file,
            number,
            on,
            all,
            receivedOn,
            rules,
            feed,
            embedded,
            json,
        };
        byHand.AddTo(command);
        command.SetAction(parsed =>
        {
            string? feedPath = parsed.GetValue(feed);
            Round? stated = byHand.Find(parsed);
            var candidate = PoolInput.Read(parsed.GetRequiredValue(file), parsed.GetValue(rules), feedPath, host);
            var input = HistoryInput.Of(feedPath, parsed.GetValue(embedded), host);
            LocalDate? day = parsed.GetValue(on);
            if (RoundOf(parsed.GetValue(number), stated, input) is { } one)
            {
                ThrowIfOfAllRounds(all, parsed.GetValue(all));
                ThrowIfOfAllRounds(on, day is not null);
                CheckOne(candidate, input, one, parsed.GetValue(receivedOn), parsed.GetValue(json), host);
            }
            else if (parsed.GetValue(receivedOn) is not null)
            {
                throw ToolException.Invalid(RoundsWords.ReceivedWithoutRound);
            }
            else
            {
                RoundOutlook outlook = candidate.Candidate.Outlook(input.History, day ?? host.Today);
                CheckAll(candidate, input, outlook, parsed.GetValue(all), parsed.GetValue(json), host);
            }

            return input.ExitCode;
        });
        return command;
    }

    /// <summary>Returns the requested round: a known one by its number, or one stated with options.</summary>
    private static Round? RoundOf(string? number, Round? stated, HistoryInput input) => (number, stated) switch
    {
        (not null, not null) => throw ToolException.Invalid(RoundsWords.NumberAndByHand),
        (not null, _) => input.Round(number),
        _ => stated,
    };

    private static void ThrowIfOfAllRounds(Option option, bool isGiven)
    {
        if (isGiven)
        {
            throw ToolException.Invalid(RoundsWords.OnlyOfAllRounds, option.Name);
        }
    }

    private static void CheckOne(PoolInput candidate, HistoryInput input, Round round, LocalDate? receivedOn, bool json, ToolHost host)
    {
        InvitationCheck check = candidate.Candidate.Check(round);
        ApplicationCheck? application = Application(candidate, check, receivedOn);
        if (json)
        {
            host.PrintJson(CrsDocument.Of([check], input.History, candidate.Reading.Id, application, host.Speech.Language));
            return;
        }

        host.Print(page => Print(page, candidate, check, application, input));
        RefusalText.PrintBeside(host, RoundsCommand.WithoutScore(candidate, [check]));
    }

    private static void CheckAll(
        PoolInput candidate,
        HistoryInput input,
        RoundOutlook outlook,
        bool printsAll,
        bool json,
        ToolHost host)
    {
        if (json)
        {
            host.PrintJson(CrsDocument.Of(outlook, input.History, candidate.Reading.Id, host.Speech.Language));
            return;
        }

        host.Print(page => Print(page, candidate, outlook, input, printsAll));
        RefusalText.PrintBeside(host, RoundsCommand.WithoutScore(candidate, outlook));
    }

    /// <summary>Prints the result of one round.</summary>
    public static void Print(Page page, PoolInput candidate, InvitationCheck check, ApplicationCheck? application, HistoryInput input)
    {
        IdText.Print(page, candidate.Reading.Id);
        InvitationsText.Print(page, check);
        if (application is not null)
        {
            InvitationsText.PrintStated(page, check, application);
            InvitationsText.PrintApplication(page, application);
        }

        RoundsText.PrintSource(page, input);
    }

    /// <summary>Prints the results of all rounds.</summary>
    public static void Print(Page page, PoolInput candidate, RoundOutlook outlook, HistoryInput input, bool printsAll)
    {
        IdText.Print(page, candidate.Reading.Id);
        OutlookText.Print(page, outlook, input.History, printsAll);
        RoundsText.PrintSource(page, input);
    }

    /// <summary>Checks the application on the day on which it is received; nothing if no day was given.</summary>
    public static ApplicationCheck? Application(PoolInput candidate, InvitationCheck check, LocalDate? receivedOn)
    {
        if (receivedOn is not { } day)
        {
            return null;
        }

        if (day < check.Round.HeldOn)
        {
            throw ToolException.Invalid(RoundsWords.ReceivedTooEarly, day, check.Round.HeldOn);
        }

        Candidate profile = candidate.Reading.Value;
        InvitationToApply invitation = check.Invitation ?? Stated(candidate, check, day);
        return invitation.CheckApplication(profile, day);
    }

    /// <summary>Returns the invitation of a candidate who has one although the rules give none.</summary>
    private static InvitationToApply Stated(PoolInput candidate, InvitationCheck check, LocalDate day) =>
        InvitedProgram.ByCount(check, candidate.Reading.Value, candidate.Calculator, day) is { } program
            ? new InvitationToApply(check.Round, program, candidate.Calculator)
            : throw ToolException.Invalid(RoundsWords.NoProgram, RoundsText.Named(check.Round));
}
