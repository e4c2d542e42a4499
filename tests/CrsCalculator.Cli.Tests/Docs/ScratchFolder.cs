using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Cli.Tests.Docs;

/// <summary>
/// A folder that is laid out like the repository where commands of the pages need it, and is the current one until it is gone.
/// </summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly string _path = Directory.CreateTempSubdirectory("crs-pages-").FullName;

    public ScratchFolder()
    {
        string examples = Directory.CreateDirectory(Path.Combine(_path, "docs", "examples")).FullName;
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Page.Root, "docs", "examples")))
        {
            File.Copy(file, Path.Combine(examples, Path.GetFileName(file)));
        }

        Environment.CurrentDirectory = _path;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_path, recursive: true);
    }
}
