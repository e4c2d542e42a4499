using Spectre.Console;
using Spectre.Console.Rendering;

namespace CrsCalculator.Cli.Interview;

/// <summary>A terminal whose keys are read in another way.</summary>
internal sealed class Terminal(IAnsiConsole console) : IAnsiConsole
{
    public Profile Profile => console.Profile;

    public IAnsiConsoleCursor Cursor => console.Cursor;

    public IAnsiConsoleInput Input { get; } = new KeyReader(console.Input);

    public IExclusivityMode ExclusivityMode => console.ExclusivityMode;

    public RenderPipeline Pipeline => console.Pipeline;

    public void Clear(bool home) => console.Clear(home);

    public void Write(IRenderable renderable) => console.Write(renderable);

    public void WriteAnsi(Action<AnsiWriter> action) => console.WriteAnsi(action);
}
