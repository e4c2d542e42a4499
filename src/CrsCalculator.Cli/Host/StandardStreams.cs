using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace CrsCalculator.Cli.Host;

/// <summary>The streams that the process was started with. One that was closed gives a <see cref="ClosedStream"/>.</summary>
internal static class StandardStreams
{
    private const int InputNumber = 0;
    private const int OutputNumber = 1;
    private const int ErrorNumber = 2;

#pragma warning disable CA2000 // The host disposes of the streams.
    public static Stream Input() => Open(InputNumber, Console.OpenStandardInput);

    public static Stream Output() => Open(OutputNumber, OpenOutput);

    /// <summary>Standard error. Where it cannot be written, messages are lost, and answers are not.</summary>
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
    /// Whether the process was started with a stream. On Linux the runtime may have given the number of a closed one to a file of its own;
    /// such a file is closed on exec, which no inherited one can be.
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
    /// The console's own stream does not tell that a pipe was closed, and a batch would go on for nobody; a file needs it all the same,
    /// since it keeps the place in a file that several commands write to.
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
