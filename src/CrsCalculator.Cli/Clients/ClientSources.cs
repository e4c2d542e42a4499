using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Clients;

/// <summary>
/// The documents behind the names on the command line: files, folders of them, and JSON Lines. One that cannot be opened is a document with
/// a problem. Memory does not grow with their number.
/// </summary>
internal static class ClientSources
{
    private const string Documents = "*.json";

    private static readonly string[] EndingsOfLines = [".jsonl", ".ndjson"];

    public static IEnumerable<ClientSource> Of(IEnumerable<string> inputs, ToolHost host) => inputs.SelectMany(input => Of(input, host));

    /// <summary>The files behind the names, of a folder those that are read.</summary>
    public static IEnumerable<string> FilesOf(IEnumerable<string> inputs) =>
        inputs.SelectMany(static input => Directory.Exists(input) ? FilesIn(input) : [input]);

    /// <summary>An output in a folder that is read would be a client of the next run.</summary>
    public static void ThrowIfAmongInputs(string output, IEnumerable<string> inputs)
    {
        bool isDocument = Path.GetExtension(output).Equals(Path.GetExtension(Documents), StringComparison.OrdinalIgnoreCase);
        string folderOfOutput = Resolve(Path.GetDirectoryName(Path.GetFullPath(output))!);
        if (isDocument && inputs.Where(Directory.Exists).Any(folder => Resolve(folder) == folderOfOutput))
        {
            throw ToolException.Invalid(ClientsWords.OutputAmongInputs, output);
        }
    }

    private static IEnumerable<ClientSource> Of(string input, ToolHost host)
    {
        if (input == InputFile.StandardInput || EndingsOfLines.Contains(Path.GetExtension(input), StringComparer.OrdinalIgnoreCase))
        {
            return Lines(input, host);
        }

        return Directory.Exists(input) ? Folder(input, host) : [File(input, host)];
    }

    /// <summary>The documents that lie in a folder itself, by their names.</summary>
    private static IEnumerable<ClientSource> Folder(string path, ToolHost host)
    {
        try
        {
            return FilesIn(path).Select(file => File(file, host));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [Unreadable(path, ToolException.Invalid(InputWords.FileProblem, path, e.Message))];
        }
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.GetFiles(folder, Documents).Order(StringComparer.Ordinal);

    /// <summary>The folder that a path comes to in the end.</summary>
    private static string Resolve(string folder)
    {
        var named = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return named.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? named.FullName;
    }

    private static ClientSource File(string path, ToolHost host)
    {
        try
        {
            return new ClientSource(path, Line: null) { Utf8 = InputFile.ReadDocument(path, host) };
        }
        catch (ToolException e)
        {
            return Unreadable(path, e);
        }
    }

    private static IEnumerable<ClientSource> Lines(string path, ToolHost host)
    {
        using Stream? stream = TryOpen(path, host, out ToolException? problem);
        if (stream is null)
        {
            yield return Unreadable(path, problem!);
            yield break;
        }

        var lines = new LineReader(stream);
        while (Next(lines, path) is { } source)
        {
            yield return source;
        }
    }

    private static Stream? TryOpen(string path, ToolHost host, out ToolException? problem)
    {
        try
        {
            problem = null;
            return InputFile.Open(path, host);
        }
        catch (ToolException e)
        {
            problem = e;
            return null;
        }
    }

    /// <summary>The next line that is not blank; nothing at the end.</summary>
    private static ClientSource? Next(LineReader lines, string path)
    {
        while (lines.TryRead(out ReadOnlySpan<byte> line, out bool isTooLong))
        {
            if (isTooLong || line.IndexOfAnyExcept(" \t"u8) >= 0)
            {
                return new ClientSource(path, lines.Number)
                {
                    Utf8 = line.ToArray(),
                    Problem = isTooLong ? LineReader.TooLong : null,
                    IsLastAtHand = !lines.HasLine,
                };
            }
        }

        return null;
    }

    private static ClientSource Unreadable(string path, ToolException why) => new(path, Line: null)
    {
        Problem = new Issue("$", IssueCodes.NotReadable, new Facts()),
        Complaints = why.Lines,
    };
}
