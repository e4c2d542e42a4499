using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Input;

/// <summary>The rules that <c>crs rules use</c> keeps in the user's data folder for every later command.</summary>
internal static class KeptRules
{
    private const string FileName = "rules.json";

    /// <summary>Returns the file of kept rules; nothing if the user has no data folder.</summary>
    public static string? PathOf(ToolHost host) => KeptFile.PathOf(FileName, host);

    /// <summary>Returns the kept rules; nothing if there are none.</summary>
    /// <exception cref="ToolException">They exist but cannot be read: the official rules never silently replace them.</exception>
    public static RulesFile? Find(ToolHost host)
    {
        if (PathOf(host) is not { } path || !Path.Exists(path))
        {
            return null;
        }

        try
        {
            return RulesFile.Read(path, host);
        }
        catch (ToolException e)
        {
            throw ToolException.Invalid(
                [new Sentence(RuleBookWords.KeptUnreadable, path), .. e.Lines, new Sentence(RuleBookWords.MendKept)]);
        }
    }

    /// <summary>Keeps a document that is known to be valid. The previous one stays until the new one is complete.</summary>
    /// <returns>The file.</returns>
    public static string Keep(byte[] document, ToolHost host)
    {
        string path = PathOf(host) ?? throw ToolException.Invalid(RuleBookWords.NoDataFolder, ToolHost.DataVariable);
        Guarded(path, () => KeptFile.Write(path, document, host));
        return path;
    }

    /// <summary>Returns to the official rules.</summary>
    /// <returns>Whether other rules were kept.</returns>
    public static bool Remove(ToolHost host)
    {
        if (PathOf(host) is not { } path || !Path.Exists(path))
        {
            return false;
        }

        Guarded(path, () => File.Delete(path));
        return true;
    }

    private static void Guarded(string path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Invalid(InputWords.FileProblem, path, KeptFile.Reason(path, e));
        }
    }
}
