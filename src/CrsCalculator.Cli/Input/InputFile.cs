using CrsCalculator.Cli.Words;
using CrsCalculator.Json;

namespace CrsCalculator.Cli.Input;

/// <summary>Files named on the command line; <c>-</c> is standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    /// <summary>Checks that standard input is used only once.</summary>
    public static void CheckOneStandardInput(string path, string? other, Phrase? name = null)
    {
        if (path == StandardInput && RulesName.FileOf(other) == StandardInput)
        {
            throw ToolException.Invalid(InputWords.OneStandardInput, name ?? InputWords.TheRules);
        }
    }

    /// <summary>Opens a file for reading from start to end.</summary>
    public static Stream Open(string path, ToolHost host)
    {
        if (path == StandardInput)
        {
            return StandardInputOf(host);
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw ToolException.Invalid(InputWords.FileProblem, path, Reason(path, e));
        }
    }

    /// <summary>Opens standard input. On a terminal, a sentence says how to end it.</summary>
    private static Stream StandardInputOf(ToolHost host)
    {
        if (host.Input is ClosedStream)
        {
            throw ToolException.Invalid(InputWords.FileProblem, NameOf(StandardInput), new Sentence(InputWords.StandardInputClosed));
        }

        if (host.InputIsTerminal)
        {
            host.Complain([new Sentence(OperatingSystem.IsWindows() ? InputWords.EndWithCtrlZ : InputWords.EndWithCtrlD)]);
        }

        return host.Input;
    }

    /// <summary>Reads a whole document, up to one byte more than allowed: its reader then reports that it is too long.</summary>
    public static byte[] ReadDocument(string path, ToolHost host)
    {
        using Stream stream = Open(path, host);
        try
        {
            return ReadDocument(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Invalid(InputWords.FileProblem, NameOf(path), Reason(path, e));
        }
    }

    /// <summary>Returns the bytes of a stream, up to one more than a document may have.</summary>
    public static byte[] ReadDocument(Stream stream)
    {
        const int Most = CrsJson.MaxDocumentBytes;
        byte[] buffer = new byte[1 + (stream is { CanSeek: true, Length: > 0 } ? (int)Math.Min(stream.Length, Most) : Most)];
        return buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
    }

    /// <summary>Returns a file's name in messages.</summary>
    public static Sentence NameOf(string path) => path == StandardInput ? new Sentence(InputWords.StandardInput) : Sentence.AsIs(path);

    /// <summary>Returns why a file cannot be opened.</summary>
    public static Sentence Reason(string path, Exception exception) => exception switch
    {
        FileNotFoundException => new Sentence(InputWords.NoSuchFile),
        DirectoryNotFoundException => new Sentence(InputWords.NoSuchFolder),
        UnauthorizedAccessException when Directory.Exists(path) => new Sentence(InputWords.Folder),
        UnauthorizedAccessException => new Sentence(InputWords.NoPermission),
        ArgumentException when path.Length == 0 => new Sentence(InputWords.NoName),
        _ => Sentence.AsIs(exception.Message),
    };
}
