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
        file.Validators.Add(given =>
        {
            if (Problem(given.GetValueOrDefault<string>()) is { } problem)
            {
                given.AddError(host.Say(CommonWords.AsIs, problem));
            }
        });
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), host));
        return command;
    }

    /// <summary>Returns why a text cannot name a file, if so: the parser takes a misspelled option for a name.</summary>
    private static Sentence? Problem(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path == InputFile.StandardInput)
        {
            return new Sentence(InputWords.NoName);
        }

        return path[0] == '-' ? new Sentence(HelpWords.UnknownOption, path.Split('=', ':')[0], $"{CommandLine.Tool} {Name}") : null;
    }

    /// <summary>Checks that a file can be made: its folder exists, and it is not a folder itself.</summary>
    private static void Check(string path)
    {
        if (Directory.Exists(path))
        {
            throw ToolException.Invalid(InputWords.FileProblem, path, InputWords.Folder);
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw ToolException.Invalid(InputWords.FileProblem, folder, InputWords.NoSuchFolder);
        }
    }

    private static int Run(string path, ToolHost host)
    {
        Check(path);
        if (host.OpenTerminal is not { } open)
        {
            throw ToolException.Invalid(InterviewWords.NoTerminal);
        }

        var asking = new Asking(open(), host.Speech);

        // An interruption ends the process; this only says where the answers are saved.
        using var interruption = PosixSignalRegistration.Create(
            PosixSignal.SIGINT,
            _ =>
            {
                asking.LeaveLine();
                TellStopped(path, host);
            });
        try
        {
            if (Begin(path, asking, host) is not { } draft)
            {
                asking.Say(InterviewWords.LeftAlone, path);
                return ExitCode.Done;
            }

            new Interviewer(draft, asking, CommandFor(Name, path, host)).Run();
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
            Welcome(path, asking, host);
            asking.Say(InterviewWords.Resumed);
            return kept;
        }

        if (!File.Exists(path))
        {
            Welcome(path, asking, host);
            return Draft.Begin(path, host);
        }

        var existing = Draft.Continue(path, host);
        if (asking.Confirm(new Sentence(InterviewWords.GoOn, path), InterviewWords.GoOnWhy, Silence.NoAnswer) != true)
        {
            return null;
        }

        Welcome(path, asking, host);
        return existing;
    }

    private static void Welcome(string path, Asking asking, ToolHost host)
    {
        asking.Say(InterviewWords.Welcome, path);
        asking.Say(InterviewWords.Keys);
        asking.Say(InterviewWords.Later);
        asking.Show(CommandFor(Name, path, host));
    }

    private static void TellStopped(string path, ToolHost host)
    {
        if (!Draft.IsKept(path))
        {
            host.Complain([new Sentence(InterviewWords.NothingKept)]);
            return;
        }

        host.Complain([new Sentence(InterviewWords.Kept, Draft.PartOf(path))]);
        host.Tell($"  {Printable.Of(CommandFor(Name, path, host))}");
    }

    /// <summary>Returns a command for the file, in the language that this one was asked to speak.</summary>
    private static string CommandFor(string name, string path, ToolHost host)
    {
        Speech? asked = LanguageChoice.OfArguments(host.CommandLine.Arguments);
        string[] language = asked is null ? [] : [LanguageChoice.Option, asked == Speech.French ? "fr" : "en"];
        return host.CommandLine.For([name, path, .. language]);
    }

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
            page.Verbatim($"  {Printable.Of(CommandFor("score", draft.Path, host))}");
            page.Verbatim($"  {Printable.Of(CommandFor("eligibility", draft.Path, host))}");
        });
    }
}
