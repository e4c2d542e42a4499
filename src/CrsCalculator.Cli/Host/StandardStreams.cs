using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace CrsCalculator.Cli.Host;

/// <summary>The streams with which the process was started. A closed one becomes a <see cref="ClosedStream"/>.</summary>
internal static class StandardStreams
{
    private const int InputNumber = 0;
    private const int OutputNumber = 1;
    private const int ErrorNumber = 2;

#pragma warning disable CA2000 // The host disposes of the streams.
    public static Stream Input() => Open(InputNumber, Console.OpenStandardInput);

    public static Stream Output() => Open(OutputNumber, OpenOutput);

    /// <summary>Opens standard error. If it cannot be written, messages are lost, but answers are not.</summary>
    public static Stream Error() => new LenientStream(Open(ErrorNumber, Console.OpenStandardError));

    private static Stream Open(int number, Func<Stream> open)
    {
        try
        {
            return IsInherited(number) ? open() : new ClosedStream();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ClosedStream();
        }
    }
#pragma warning restore CA2000

    /// <summary>
    /// Whether the process was started with a stream. On Linux the runtime may have reused a closed one's number for its own file; such a
    /// file is closed on exec, which an inherited one cannot be.
    /// </summary>
    private static bool IsInherited(int number)
    {
        const int CloseOnExec = 0x80000;
        string file = string.Create(CultureInfo.InvariantCulture, $"/proc/self/fdinfo/{number}");
        if (!OperatingSystem.IsLinux() || !File.Exists(file))
        {
            return true;
        }

        string flags = File.ReadLines(file).First(static line => line.StartsWith("flags:", StringComparison.Ordinal));
        return (Convert.ToInt32(flags["flags:".Length..].Trim(), fromBase: 8) & CloseOnExec) == 0;
    }

    /// <summary>
    /// The console's own stream does not report a closed pipe, so a batch would continue for nobody. A file still needs it, since it keeps
    /// the position in a file to which several commands write.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        try
        {
#pragma warning disable CA2000 // The stream owns nothing: the handle is the process's.
            var pipe = new FileStream(new SafeFileHandle(OutputNumber, ownsHandle: false), FileAccess.Write, bufferSize: 0);
#pragma warning restore CA2000
            return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return Console.OpenStandardOutput();
        }
    }
}
