using System.Text.RegularExpressions;
using CrsCalculator.Cli.Words;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>A file that the tool keeps in the user's data folder.</summary>
internal static partial class KeptFile
{
    private const int MostTries = 20;

    // EWOULDBLOCK on Linux and on macOS, and ERROR_SHARING_VIOLATION.
    private const int LinuxLocked = 11;
    private const int MacLocked = 35;
    private const int WindowsLocked = unchecked((int)0x80070020);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>The age from which a temporary file is left over from a run that ended abruptly.</summary>
    private static readonly Duration Stale = Duration.FromDays(1);

    /// <summary>Returns its path; nothing if the user has no data folder.</summary>
    public static string? PathOf(string name, ToolHost host) => host.DataFolder is { } folder ? Path.Combine(folder, name) : null;

    /// <summary>Reads it, up to one byte more than allowed, without blocking a run that replaces it meanwhile.</summary>
    public static byte[] Read(string path, int maxBytes)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        byte[] buffer = new byte[maxBytes + 1];
        return buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
    }

    /// <summary>Writes it completely: the previous file stays until the new one is complete and on disk.</summary>
    /// <param name="path">The file; its folder is created.</param>
    /// <param name="content">The content.</param>
    /// <param name="host">The tool's environment.</param>
    public static void Write(string path, byte[] content, ToolHost host)
    {
        Directory.CreateDirectory(FolderOf(path));
        DeleteStale(path, host.Clock.GetCurrentInstant() - Stale);
        string temporary = $"{path}.{Guid.NewGuid():n}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            // On Windows, a program that reads the file blocks its replacement.
            Retry(() => File.Move(temporary, path, overwrite: true), static e => OperatingSystem.IsWindows());
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Waits for its turn to change a file; the turn ends when the result is disposed of.</summary>
    /// <param name="path">The lock: an empty file that stays, since deleting it could give two runs a turn at once.</param>
    public static FileStream Lock(string path)
    {
        Directory.CreateDirectory(FolderOf(path));
        return Retry(
            () => new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None),
            static e => e.HResult is LinuxLocked or MacLocked or WindowsLocked);
    }

    /// <summary>Returns why it cannot be read or written.</summary>
    public static Sentence Reason(string path, Exception exception)
    {
        if (Directory.Exists(path))
        {
            return new Sentence(InputWords.FolderInTheWay);
        }

        return Directory.Exists(FolderOf(path))
            ? InputFile.Reason(path, exception)
            : new Sentence(InputWords.FolderNotMade, FolderOf(path), ToolHost.DataVariable);
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;

    private static void Retry(Action action, Func<Exception, bool> isTransient) => Retry(
        () =>
        {
            action();
            return true;
        },
        isTransient);

    private static T Retry<T>(Func<T> action, Func<Exception, bool> isTransient)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                return action();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && isTransient(e) && tries < MostTries)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    private static void DeleteStale(string path, Instant before)
    {
        string name = Path.GetFileName(path);
        try
        {
            foreach (string file in Directory.EnumerateFiles(FolderOf(path), $"{name}.*.tmp"))
            {
                bool isTemporary = TemporaryEnd().IsMatch(Path.GetFileName(file)[name.Length..]);
                if (isTemporary && Instant.FromDateTimeUtc(File.GetLastWriteTimeUtc(file)) < before)
                {
                    File.Delete(file);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another run deletes them, or they stay: neither keeps this run from writing.
        }
    }

    [GeneratedRegex(@"^\.[0-9a-f]{32}\.tmp$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TemporaryEnd();
}
