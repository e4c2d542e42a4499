using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Input;

/// <summary>The files behind the names on the command line: files, and folders of documents.</summary>
internal static class CandidateFiles
{
    private const string Documents = "*.json";

    private static readonly string[] EndingsOfLines = [".jsonl", ".ndjson"];

    /// <summary>The files behind the names, of a folder those that are read.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> inputs) =>
        inputs.SelectMany(static input => Directory.Exists(input) ? In(input) : [input]);

    /// <summary>The documents that lie in a folder itself, by their names.</summary>
    public static IEnumerable<string> In(string folder) => Directory.GetFiles(folder, Documents).Order(StringComparer.Ordinal);

    /// <summary>Whether each line of a file is a document, by its name. Standard input has lines.</summary>
    public static bool HasJsonLines(string path) =>
        path == InputFile.StandardInput || EndingsOfLines.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a whole file is one document, by its name.</summary>
    public static bool IsDocument(string path) =>
        Path.GetExtension(path).Equals(Path.GetExtension(Documents), StringComparison.OrdinalIgnoreCase);

    /// <summary>Standard input can be read once only.</summary>
    public static void CheckOneStandardInput(IEnumerable<string> inputs, string? rules)
    {
        switch (inputs.Count(static input => input == InputFile.StandardInput))
        {
            case 0:
                return;
            case 1:
                InputFile.CheckOneStandardInput(InputFile.StandardInput, rules);
                return;
            default:
                throw ToolException.Invalid(InputWords.StandardInputTwice);
        }
    }

    /// <summary>An output in a folder that is read would be an input of the next run.</summary>
    public static void ThrowIfAmong(IEnumerable<string> inputs, string output)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(output))!;
        bool isRead = IsDocument(output) && Directory.Exists(folder)
            && inputs.Where(Directory.Exists).Any(input => Resolve(input) == Resolve(folder));
        if (isRead)
        {
            throw ToolException.Invalid(InputWords.OutputAmongInputs, output);
        }
    }

    /// <summary>The folder that a path comes to in the end.</summary>
    private static string Resolve(string folder)
    {
        var named = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return named.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? named.FullName;
    }
}
