using System.CommandLine;
using System.Runtime.InteropServices;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Interview;
using CrsCalculator.Cli.Output;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Commands;

/// <summary><c>crs new</c>: an interview that writes a profile.</summary>
internal static class NewCommand
{
    private const string Name = "new";
    private const string DefaultPath = "profile.json";

    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("OUT.json")
        {
            Description = host.Say(OptionWords.ProfileToWrite, DefaultPath),
            DefaultValueFactory = static _ => DefaultPath,
        };
        var command = new Command(Name, host.Say(CommandWords.New))
        {
            file,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), host));
        return command;
    }

    private static int Run(string path, ToolHost host)
    {
        if (host.OpenTerminal is not { } open)
        {
            throw ToolException.Invalid(InterviewWords.NoTerminal);
        }

        var asking = new Asking(open(), host.Speech);
        if (Directory.Exists(path) || path == InputFile.StandardInput)
        {
            throw ToolException.Invalid(InputWords.FileProblem, path, Directory.Exists(path) ? InputWords.Folder : InputWords.NoName);
        }

        // An interruption ends the process; this only says where the answers are saved.
        using var interruption = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => TellStopped(path, host));
        try
        {
            if (Begin(path, asking, host) is not { } draft)
            {
                asking.Say(InterviewWords.LeftAlone, path);
                return ExitCode.Done;
            }

            new Interviewer(draft, asking, host.CommandLine).Run();
            ShowNext(draft, host);
            return ExitCode.Done;
        }
        catch (StoppedException)
        {
            TellStopped(path, host);
            return ExitCode.Stopped;
        }
    }

    /// <summary>Returns the answers from which to continue; nothing if the user does not want to replace a file.</summary>
    private static Draft? Begin(string path, Asking asking, ToolHost host)
    {
        if (Draft.IsKept(path))
        {
            var kept = Draft.Resume(path, host);
            asking.Say(InterviewWords.Welcome, path);
            asking.Say(InterviewWords.Resumed);
            return kept;
        }

        if (!File.Exists(path))
        {
            asking.Say(InterviewWords.Welcome, path);
            return Draft.Begin(path, host);
        }

        var existing = Draft.Continue(path, host);
        return asking.Confirm(InterviewWords.GoOn, InterviewWords.GoOnWhy, path) ? existing : null;
    }

    private static void TellStopped(string path, ToolHost host) => host.Complain(
        Draft.IsKept(path)
            ? [new Sentence(InterviewWords.Kept, Draft.PartOf(path), host.CommandLine.For(Name, path))]
            : [new Sentence(InterviewWords.NothingKept)]);

    /// <summary>Shows the output of 'crs check', and the next commands.</summary>
    private static void ShowNext(Draft draft, ToolHost host)
    {
        byte[] document = draft.Finish();
        ExpressEntry calculator = RulesChoice.OnEachDay(null, host);
        var check = CheckInput.Of(InputFile.NameOf(draft.Path), document, calculator, host.Today, host);
        host.Print(page =>
        {
            page.Blank();
            page.Line(InterviewWords.Written, draft.Path);
            CheckText.Print(page, check);
            page.Blank();
            page.Line(InterviewWords.Next);
            page.Verbatim($"  {Printable.Of(host.CommandLine.For("score", draft.Path))}");
            page.Verbatim($"  {Printable.Of(host.CommandLine.For("eligibility", draft.Path))}");
        });
    }
}
