using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Cli.Tests.Docs;

/// <summary>
/// Every command of the tool on a page is run, those of a page one after the other in one folder, and prints what the page shows; between
/// them files are changed as the page says. Pages show a terminal of 100 columns, whose lines are short enough to read; a file gets what
/// any file gets.
/// The current folder is the process's, so no other test runs meanwhile.
/// </summary>
[CollectionDefinition(nameof(PageCommandTests), DisableParallelization = true)]
[Collection(nameof(PageCommandTests))]
public class PageCommandTests
{
    private const int Columns = 100;

    // Blocks of cs are parts of an example that is built by itself; another test compares them with it.
    private static readonly string[] Languages = ["cs", "csharp", "csv", "json", "sh", "text", "xml"];

    public static TheoryData<string> Pages { get; } = [.. Page.Written()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_commands_of_a_page_print_what_it_shows(string path)
    {
        using var folder = new ScratchFolder();
        foreach (PageBlock block in Page.Of(path).Blocks)
        {
            if (PageEdit.IsOne(block))
            {
                PageEdit.Apply(block, $"{path}:{block.Line}");
            }

            if (block.Language != "sh" || !block.Lines.Any(PageCommand.IsOne))
            {
                continue;
            }

            string printed = string.Concat(PageCommand.Of(block.Lines).Select(command => Run(command, $"{path}:{block.Line}")));
            if (block.Shown is { } shown)
            {
                ShownOutput.IsOf(shown, printed).Should().BeTrue($"the commands at {path}:{block.Line} print:\n{printed}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_block_says_what_it_is(string path)
    {
        Page page = Page.Of(path);
        page.Blocks.Where(static block => !PageEdit.IsOne(block))
            .Select(static block => block.Language)
            .Should()
            .BeSubsetOf(Languages, "else nobody would run it");
        page.Blocks.Where(static block => block.Language != "sh")
            .SelectMany(static block => block.Lines)
            .Should()
            .NotContain(static line => PageCommand.IsOne(line), "commands stand in blocks of sh");
    }

    [Fact]
    public void What_is_left_out_stands_for_any_lines()
    {
        ShownOutput.IsOf("a\n…\nc\n", "a\nb\nb\nc\n").Should().BeTrue();
        ShownOutput.IsOf("a\n…\n", "a\n").Should().BeTrue();
        ShownOutput.IsOf("a\n…\nc\n", "a\nb\n").Should().BeFalse();
        ShownOutput.IsOf("a\n", "a\nb\n").Should().BeFalse();
    }

    private static string Run(PageCommand command, string place)
    {
        var given = new CrsRun.Given
        {
            DataFolder = Path.Combine(Environment.CurrentDirectory, "data"),
            Width = command.OutputFile is null ? Columns : null,
        };
        CrsRun run = given.Run([.. command.Words]);
        run.ExitCode.Should()
            .Be(command.ExitCode, $"that is how 'crs {string.Join(' ', command.Words)}' at {place} ends; it says: {run.Error}");
        if (command.OutputFile is not { } file)
        {
            return run.Output + run.Error;
        }

        File.WriteAllText(file, run.Output);
        return run.Error;
    }
}
