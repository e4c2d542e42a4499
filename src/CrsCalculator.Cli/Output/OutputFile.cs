using CrsCalculator.Cli.Input;

namespace CrsCalculator.Cli.Output;

/// <summary>The file that results are written to.</summary>
internal static class OutputFile
{
    /// <summary>Whether a name on the command line means standard output.</summary>
    public static bool IsStandardOutput(string? path) => path is null or InputFile.StandardInput;

    /// <summary>Opens a file for writing. The input is never overwritten.</summary>
    public static Stream Open(string path, string inputPath)
    {
        if (inputPath != InputFile.StandardInput && Path.GetFullPath(path) == Path.GetFullPath(inputPath))
        {
            throw ToolException.Invalid($"{path}: input and output are the same file; name another with -o.");
        }

        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw ToolException.Invalid($"{path}: {InputFile.Reason(path, e)}");
        }
    }
}
