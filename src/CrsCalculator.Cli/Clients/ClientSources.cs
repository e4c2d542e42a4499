using CrsCalculator.Cli.Batch;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Clients;

/// <summary>
/// The documents behind the names on the command line: files, folders of them, and JSON Lines. One that cannot be opened is a document with
/// a problem. Memory does not grow with their number.
/// </summary>
internal static class ClientSources
{
    public static IEnumerable<ClientSource> Of(IEnumerable<string> inputs, ToolHost host) => inputs.SelectMany(input => Of(input, host));

    private static IEnumerable<ClientSource> Of(string input, ToolHost host)
    {
        if (CandidateFiles.HasJsonLines(input))
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
            return CandidateFiles.In(path).Select(file => File(file, host));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [Unreadable(path, ToolException.Invalid(InputWords.FileProblem, path, e.Message))];
        }
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
        Problem = BatchProblem.NotReadable,
        Complaints = why.Lines,
    };
}
