namespace CrsCalculator.Cli.Tests;

/// <summary>A file that is gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(string content = "", string ending = ".json")
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ending);
        File.WriteAllText(Path, content);
    }

    public string Path { get; }

    public string Content => File.ReadAllText(Path);

    public void Dispose() => File.Delete(Path);
}
