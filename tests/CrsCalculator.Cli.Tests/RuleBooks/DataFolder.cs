namespace CrsCalculator.Cli.Tests.RuleBooks;

/// <summary>Somebody with a data folder, which is gone after the test.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("crs-data-").FullName;

    public DataFolder() => Path = System.IO.Path.Combine(_parent, "share", "crs");

    /// <summary>The folder. It is not there yet.</summary>
    public string Path { get; }

    /// <summary>The file of the kept rules.</summary>
    public string Kept => System.IO.Path.Combine(Path, "rules.json");

    public CrsRun Run(params string[] args) => CrsRun.In(Path, args);

    /// <summary>Keeps a document.</summary>
    public CrsRun Use(string document)
    {
        using var file = new TemporaryFile(document);
        return Run("rules", "use", file.Path);
    }

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
