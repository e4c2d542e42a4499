namespace CrsCalculator.Pictures;

/// <summary>A picture: what it is called, what it shows in words, and how it is drawn.</summary>
/// <param name="Name">The name of its file, without the extension.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">What there is to see, for people who do not see it.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Draw">Draws it.</param>
internal sealed record Picture(string Name, string Title, string Description, int Width, int Height, Action<Canvas> Draw)
{
    /// <summary>The name of its file.</summary>
    public string FileName => $"{Name}.svg";

    /// <summary>The picture as a document of SVG, the same on every machine.</summary>
    /// <returns>The document.</returns>
    public string ToSvg()
    {
        var canvas = new Canvas(this);
        Draw(canvas);
        return canvas.ToSvg();
    }
}
