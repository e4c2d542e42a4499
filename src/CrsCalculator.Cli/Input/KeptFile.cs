namespace CrsCalculator.Cli.Input;

/// <summary>A file that the tool keeps in the user's data folder.</summary>
internal static class KeptFile
{
    /// <summary>Its path; nothing where the user has no data folder.</summary>
    public static string? PathOf(string name, ToolHost host) => host.DataFolder is { } folder ? Path.Combine(folder, name) : null;

    /// <summary>Writes it whole: what was there before stays until the new file is complete.</summary>
    /// <param name="path">The file; its folder is made.</param>
    /// <param name="content">The content.</param>
    /// <param name="writtenAt">The time of last writing to give it; now when left out.</param>
    public static void Write(string path, byte[] content, DateTime? writtenAt = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string temporary = $"{path}.{Guid.NewGuid():n}.tmp";
        try
        {
            File.WriteAllBytes(temporary, content);
            if (writtenAt is { } time)
            {
                File.SetLastWriteTimeUtc(temporary, time);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
