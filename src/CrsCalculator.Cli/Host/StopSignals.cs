using System.Runtime.InteropServices;

namespace CrsCalculator.Cli.Host;

/// <summary>Handles Ctrl-C and SIGTERM. Anything that an immediate exit would leave behind, such as half a file, is undone first.</summary>
internal sealed class StopSignals
{
    private readonly Lock _gate = new();
    private readonly List<Action> _undo = [];

    /// <summary>Undoes something if the process is stopped before the result is disposed of.</summary>
    /// <param name="undo">The action to undo it. It may run while the rest of the process continues, and must not wait for it.</param>
    public IDisposable Undo(Action undo)
    {
        lock (_gate)
        {
            _undo.Add(undo);
        }

        return new Registration(this, undo);
    }

    /// <summary>Does something completely or, if the process is stopped before it begins, not at all.</summary>
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

        // Nobody passes the gate again: from here on, no file is replaced.
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
            // The process ends anyway; what cannot be undone remains.
        }
    }

    /// <summary>Something to undo until it is disposed of.</summary>
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
