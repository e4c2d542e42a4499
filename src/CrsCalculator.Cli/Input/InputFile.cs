using CrsCalculator.Json;

namespace CrsCalculator.Cli.Input;

/// <summary>Files that are named on the command line; <c>-</c> is standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    /// <summary>Standard input can be read once only.</summary>
    public static void CheckOneStandardInput(string path, string? other, string name = "the rules")
    {
        if (path == StandardInput && other == StandardInput)
        {
            throw ToolException.Invalid($"standard input cannot be both the input and {name}; give one of them as a file.");
        }
    }

    /// <summary>Opens a file for reading from its beginning to its end.</summary>
    public static Stream Open(string path, ToolHost host)
    {
        if (path == StandardInput)
        {
            return host.Input;
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw ToolException.Invalid($"{path}: {Reason(path, e)}");
        }
    }

    /// <summary>Reads a whole document, up to one byte more than is accepted: its reader then says that it is too long.</summary>
    public static byte[] ReadDocument(string path, ToolHost host)
    {
        using Stream stream = Open(path, host);
        byte[] buffer = new byte[CrsJson.MaxDocumentBytes + 1];
        try
        {
            return buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Invalid($"{NameOf(path)}: {Reason(path, e)}");
        }
    }

    /// <summary>What a file is called in a message.</summary>
    public static string NameOf(string path) => path == StandardInput ? "standard input" : path;

    /// <summary>Why a file cannot be opened.</summary>
    public static string Reason(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file.",
        UnauthorizedAccessException when Directory.Exists(path) => "this is a folder; give a file.",
        UnauthorizedAccessException => "there is no permission to open it.",
        ArgumentException when path.Length == 0 => "give the name of a file.",
        _ => exception.Message,
    };
}
