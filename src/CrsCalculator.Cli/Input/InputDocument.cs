using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Input;

/// <summary>A document that was given, and its name in messages.</summary>
internal sealed record InputDocument(byte[] Utf8, Sentence Name)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static InputDocument Read(string path, ToolHost host) => new(InputFile.ReadDocument(path, host), InputFile.NameOf(path));

    /// <summary>Reads an optional file.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static InputDocument? Find(string? path, ToolHost host) => path is null ? null : Read(path, host);
}
