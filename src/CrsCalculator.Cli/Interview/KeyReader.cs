using Spectre.Console;

namespace CrsCalculator.Cli.Interview;

/// <summary>The keys of a terminal, on which Ctrl-D ends the interview.</summary>
internal sealed class KeyReader(IAnsiConsoleInput keys) : IAnsiConsoleInput
{
    private const char EndOfTransmission = '\u0004';

    public bool IsKeyAvailable() => keys.IsKeyAvailable();

    public ConsoleKeyInfo? ReadKey(bool intercept) => Checked(keys.ReadKey(intercept));

    public async Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) =>
        Checked(await keys.ReadKeyAsync(intercept, cancellationToken).ConfigureAwait(false));

    private static ConsoleKeyInfo? Checked(ConsoleKeyInfo? key) =>
        key is { KeyChar: EndOfTransmission } or { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control }
            ? throw new StoppedException()
            : key;
}
