using System.Runtime.InteropServices;

namespace CrsCalculator.Cli.Host;

/// <summary>
/// Ctrl-C and SIGTERM. What would be left behind by a process that ends at once, such as half of a file, is undone first.
/// </summary>
internal sealed class StopSignals
{
    private readonly Lock _gate = new();
    private readonly List<Action> _undo = [];

    /// <summary>Undoes something if the process is stopped before the result is disposed.</summary>
    /// <param name="undo">What is done then. It may run while the rest of the process goes on, and must not wait for it.</param>
    public IDisposable Undo(Action undo)
    {
        lock (_gate)
        {
            _undo.Add(undo);
        }

        return new Registration(this, undo);
    }

    /// <summary>Does something whole or, if the process is stopped before it begins, not at all.</summary>
    public void Whole(Action action)
    {
        lock (_gate)
        {
            action();
        }
    }

    private void Stop(PosixSignalContext context, int exitCode)
    {
        context.Cancel = true;

        // Nobody passes the gate again: from here on, nothing is put in its place.
        _gate.Enter();
        foreach (Action undo in _undo)
        {
            Try(undo);
        }

        Environment.Exit(exitCode);
    }

    private static void Try(Action undo)
    {
        try
        {
            undo();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The process ends anyway; what cannot be undone stays.
        }
    }

    /// <summary>Something to undo, for as long as it is not disposed.</summary>
    private sealed class Registration(StopSignals signals, Action undo) : IDisposable
    {
        private readonly PosixSignalRegistration _interrupt = PosixSignalRegistration.Create(
            PosixSignal.SIGINT,
            context => signals.Stop(context, ExitCode.Stopped));

        private readonly PosixSignalRegistration _terminate = PosixSignalRegistration.Create(
            PosixSignal.SIGTERM,
            context => signals.Stop(context, ExitCode.Terminated));

        public void Dispose()
        {
            _interrupt.Dispose();
            _terminate.Dispose();
            signals.Whole(() => signals._undo.Remove(undo));
        }
    }
}
