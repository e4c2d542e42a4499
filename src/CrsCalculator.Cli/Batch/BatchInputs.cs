using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Batch;

/// <summary>The files of a batch, in the order of the output.</summary>
/// <param name="files">The files.</param>
internal sealed class BatchInputs(IReadOnlyList<BatchInput> files)
{
    public IReadOnlyList<BatchInput> Files => files;

    /// <summary>The files behind the names on the command line.</summary>
    /// <param name="names">Files and folders.</param>
    /// <param name="form">What every file holds; nothing where the ending of its name says so.</param>
    /// <param name="ignoresExtra">Whether columns that are no fields are left out.</param>
    /// <param name="host">The world.</param>
    /// <exception cref="ToolException">There is one file, and it cannot be opened.</exception>
    public static BatchInputs Of(IEnumerable<string> names, BatchForm? form, bool ignoresExtra, ToolHost host)
    {
        BatchInput[] files = [.. names.SelectMany(name => FilesOf(name, form, ignoresExtra, host))];
        return new(files is [var only] ? [only.Opened()] : files);
    }

    /// <summary>Whether each line of the output names its file: where there are several, or the file is a document.</summary>
    public bool AreNamed { get; } = files is not [{ IsDocument: false }];

    /// <summary>What they are called together in a message; nothing where they have no name.</summary>
    public Sentence? Name => files is [var only] ? InputFile.NameOf(only.Path) : null;

    /// <summary>How many bytes there are; nothing where that is not known.</summary>
    public long? Length => files.Any(static file => file.Length is null) ? null : files.Sum(static file => file.Length);

    /// <summary>The columns of CSV files that were left out because they are no fields.</summary>
    public IEnumerable<Sentence> Ignored => files
        .Where(static file => file.Format is CsvFormat { Ignored.Count: > 0 })
        .Select(static file => new Sentence(
            BatchWords.Ignored,
            InputFile.NameOf(file.Path),
            string.Join(", ", ((CsvFormat)file.Format).Ignored)));

    private static BatchInput[] FilesOf(string name, BatchForm? form, bool ignoresExtra, ToolHost host)
    {
        if (!Directory.Exists(name))
        {
            return [File(name, form ?? FormOf(name), ignoresExtra, host)];
        }

        try
        {
            BatchInput[] documents = [.. CandidateFiles.In(name).Select(path => File(path, form ?? FormOf(path), ignoresExtra, host))];
            return documents.Length > 0 ? documents : [NotReadable(name, ToolException.Invalid(BatchWords.NoDocuments, name))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [NotReadable(name, ToolException.Invalid(InputWords.FileProblem, name, e.Message))];
        }
    }

    private static BatchForm FormOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" => BatchForm.Csv,
        _ => CandidateFiles.IsDocument(path) ? BatchForm.Document : BatchForm.JsonLines,
    };

    private static BatchInput File(string path, BatchForm form, bool ignoresExtra, ToolHost host)
    {
        ILineFormat format = form == BatchForm.Csv ? new CsvFormat(InputFile.NameOf(path), ignoresExtra) : new JsonFormat();
        return new BatchInput(path, format, () => InputFile.Open(path, host))
        {
            IsDocument = form == BatchForm.Document,
            Length = LengthOf(path, host),
        };
    }

    private static BatchInput NotReadable(string path, ToolException why) => new(path, new JsonFormat(), () => throw why);

    private static long? LengthOf(string path, ToolHost host)
    {
        if (path == InputFile.StandardInput)
        {
            return host.Input.CanSeek ? host.Input.Length : null;
        }

        return System.IO.File.Exists(path) && new FileInfo(path).Length is > 0 and var length ? length : null;
    }
}

/// <summary>What a file of a batch holds.</summary>
internal enum BatchForm
{
    /// <summary>A JSON document on each line.</summary>
    JsonLines,

    /// <summary>A header, and a candidate on each line.</summary>
    Csv,

    /// <summary>One JSON document.</summary>
    Document,
}
