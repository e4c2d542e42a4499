using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Output;

/// <summary>
/// The output file. Results go to a temporary file beside it, which replaces it when all is done: a failed run changes nothing, and a file
/// that is also the input stays whole until it has been read.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporaryPath;
    private readonly StopSignals _signals;
    private readonly IDisposable _undo;

    private OutputFile(string path, string temporaryPath, StopSignals signals)
    {
        _path = path;
        _temporaryPath = temporaryPath;
        _signals = signals;
        Stream = new FileStream(
            temporaryPath,
            FileMode.Create,
            FileAccess.Write,
            FileShare.Read | FileShare.Delete,
            bufferSize: 0);
        _undo = signals.Undo(DeleteTemporary);
    }

    public Stream Stream { get; }

    /// <summary>Whether a name on the command line means standard output.</summary>
    public static bool IsStandardOutput(string? path) => path is null or InputFile.StandardInput;

    /// <summary>Opens a file for writing. A device or a pipe is written to directly.</summary>
    /// <param name="path">The file.</param>
    /// <param name="host">The tool's environment: a signal that stops the process leaves the file unchanged.</param>
    /// <param name="inputs">The files that are read.</param>
    /// <exception cref="ToolException">It cannot be opened, or is one of the files that are read.</exception>
    public static OutputFile Open(string path, ToolHost host, params IEnumerable<string?> inputs)
    {
        try
        {
            string target = Resolve(path);
            if (inputs.Any(input => !string.IsNullOrEmpty(input) && input != InputFile.StandardInput && Resolve(input) == target))
            {
                throw ToolException.Invalid(InputWords.SameFile, path);
            }

            if (Directory.Exists(target))
            {
                throw ToolException.Invalid(InputWords.FileProblem, path, InputWords.Folder);
            }

            return new OutputFile(target, IsDevice(target) ? target : $"{target}.{Guid.NewGuid():n}.tmp", host.Signals);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw ToolException.Invalid(InputWords.FileProblem, path, InputFile.Reason(path, e));
        }
    }

    /// <summary>Replaces the file with what was written.</summary>
    public void Keep()
    {
        Stream.Dispose();
        if (_temporaryPath != _path)
        {
            _signals.Whole(() => File.Move(_temporaryPath, _path, overwrite: true));
        }
    }

    public void Dispose()
    {
        Stream.Dispose();
        DeleteTemporary();
        _undo.Dispose();
    }

    private void DeleteTemporary()
    {
        if (_temporaryPath != _path)
        {
            File.Delete(_temporaryPath);
        }
    }

    /// <summary>Resolves the file that a path finally leads to, even if it does not exist yet.</summary>
    private static string Resolve(string path)
    {
        var file = new FileInfo(path);
        return (file.LinkTarget is null ? null : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName) ?? file.FullName;
    }

    private static bool IsDevice(string path)
    {
        if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
        {
            return true;
        }

        if (!File.Exists(path))
        {
            return false;
        }

        using var existing = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        return !existing.CanSeek;
    }
}
