using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Clients;

/// <summary>The document of one client, not read yet: a file, or a line of one.</summary>
/// <param name="Path">The file as it is named to the user.</param>
/// <param name="Line">The line, from 1; nothing where the whole file is one client.</param>
internal sealed record ClientSource(string Path, long? Line)
{
    /// <summary>What it holds; empty where that cannot be read.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; init; }

    /// <summary>Why it cannot be read, if so.</summary>
    public Issue? Problem { get; init; }

    /// <summary>What is said of <see cref="Problem"/>, where that is more than the issue.</summary>
    public IReadOnlyList<Sentence> Complaints { get; init; } = [];

    /// <summary>Whether the next one may have to be waited for.</summary>
    public bool IsLastAtHand { get; init; }

    /// <summary>The file, and the line if each line is a client.</summary>
    public string Place => Line is { } line ? $"{Path}:{line}" : Path;

    /// <summary>What a client is called whose document has no id.</summary>
    public string Name
    {
        get
        {
            string file = System.IO.Path.GetFileName(Path);
            return Line is { } line ? $"{file}:{line}" : file;
        }
    }
}
