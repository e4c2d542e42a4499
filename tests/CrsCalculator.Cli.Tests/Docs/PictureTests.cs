using CrsCalculator.Pictures;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Cli.Tests.Docs;

/// <summary>
/// The pictures that the documentation shows are those that are drawn from today's rules, rounds and commands; each is shown somewhere.
/// Screenshots need the current folder, which belongs to the process.
/// </summary>
[Collection(nameof(PageCommandTests))]
public class PictureTests
{
    private const string Folder = "docs/images";

    private static readonly string[] Drawn =
    [
        .. Gallery.Diagrams.Select(static picture => picture.Name),
        .. Gallery.Screenshots.Select(static screenshot => screenshot.FileName),
    ];

    public static TheoryData<string> Names { get; } = [.. Drawn];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_is_what_is_drawn_now(string name)
    {
        using var folder = new ScratchFolder();
        Picture picture = Gallery.All.Single(picture => picture.Name == name);
        File.ReadAllText(Path.Combine(Page.Root, Folder, picture.FileName))
            .ReplaceLineEndings("\n")
            .Should()
            .Be(picture.ToSvg(), "'dotnet run --project docs/pictures' draws it anew");
    }

    [Fact]
    public void Every_drawing_is_in_the_gallery() =>
        Directory.EnumerateFiles(Path.Combine(Page.Root, Folder), "*.svg")
            .Select(Path.GetFileNameWithoutExtension)
            .Should()
            .BeEquivalentTo(Drawn);

    [Fact]
    public void Every_picture_is_shown_on_a_page()
    {
        string pages = string.Concat(Page.Written().Select(static path => Page.Of(path).Text));
        Directory.EnumerateFiles(Path.Combine(Page.Root, Folder))
            .Select(Path.GetFileName)
            .Where(static name => !name!.EndsWith(".sh", StringComparison.Ordinal))
            .Where(name => !pages.Contains($"images/{name})", StringComparison.Ordinal))
            .Should()
            .BeEmpty();
    }
}
