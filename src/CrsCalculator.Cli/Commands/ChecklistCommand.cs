using System.Collections.Immutable;
using System.CommandLine;
using CrsCalculator.Application;
using CrsCalculator.Cli.Commands.Rounds;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Output.Checklist;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs checklist</c>: from the invitation to the submission.</summary>
internal static class ChecklistCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = host.Say(OptionWords.Profile) };
        Option<LocalDate?> on = CommonOptions.SubmittedOn(host);
        var invitation = new InvitationOptions(host);
        Option<string?> documents = CommonOptions.Documents(host);
        Option<string?> rules = RoundsCommand.Rules(host);
        Option<string?> feed = RoundsCommand.Feed(host);
        Option<bool> embedded = RoundsCommand.Embedded(host);
        Option<bool> json = CommonOptions.Json(host);
        var command = new Command("checklist", host.Say(CommandWords.Checklist)) { file, on };
        invitation.AddTo(command);
        foreach (Option option in (Option[])[documents, rules, feed, embedded, json])
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var files = new ChecklistFiles(
                parsed.GetRequiredValue(file),
                parsed.GetValue(documents),
                parsed.GetValue(rules),
                parsed.GetValue(feed));
            files.CheckOneStandardInput();
            var rounds = HistoryInput.Of(files.Feed, parsed.GetValue(embedded), host);
            InvitationInput? invited = invitation.Find(parsed, rounds);
            var question = ChecklistQuestion.Read(files, parsed.GetValue(on) ?? host.Today, host);
            ChecklistInput input = Read(question, invited, rounds, host).Checklist();
            Print(input, files, parsed.GetValue(json), host);
            return rounds.ExitCode;
        });
        return command;
    }

    /// <summary>Reads an application.</summary>
    public static ApplicationInput Read(ChecklistQuestion question, InvitationInput? invited, HistoryInput rounds, ToolHost host)
    {
        LocalDate day = question.On;
        if (invited is not null && day < invited.IssuedOn)
        {
            throw ToolException.Invalid(InvitationWords.OnBeforeInvitation, day, invited.IssuedOn);
        }

        ExpressEntry calculator = RulesChoice.OnEachDay(question.Rules, host);
        LocalDate first = RulesChoice.FirstDayOf(calculator.Rules);
        if (day < first)
        {
            throw new ToolException(ExitCode.RulesNotAvailable, new Sentence(ChecklistWords.NotAvailable, day, first));
        }

        DocumentReading<Candidate> profile = CandidateInput.ReadProfile(
            question.Profile,
            new AssessmentDate(day, invited?.IssuedOn),
            host);
        ImmutableArray<ApplicationDocument> documents = DocumentsInput.Read(question.Documents);
        try
        {
            InvitationToApply? invitation = invited?.For(profile.Value, calculator, day);
            var applicant = new Applicant(profile.Value, calculator);
            DocumentsInput.Check(documents, question.Documents, applicant, day);
            return new ApplicationInput(question.Profile.Name, calculator.Open(profile.Value), profile.Id, day, rounds)
            {
                Invitation = invitation,
                Documents = documents,
            };
        }
        catch (InvalidProfileException e)
        {
            throw ToolException.Invalid(question.Profile.Name, e.Issues);
        }
    }

    private static void Print(ChecklistInput input, ChecklistFiles files, bool asJson, ToolHost host)
    {
        if (asJson)
        {
            host.PrintJson(CrsDocument.Of(input.Checklist, input.Id, host.Speech.Language));
            return;
        }

        host.Print(page => ChecklistText.Print(page, input));
        TellWithoutScore(input, files, host);
    }

    /// <summary>Says on standard error how to continue if the day's points are not available.</summary>
    public static void TellWithoutScore(ChecklistInput input, ChecklistFiles files, ToolHost host) =>
        RefusalText.PrintBeside(host, input.WithoutScore(files.Rules));
}
