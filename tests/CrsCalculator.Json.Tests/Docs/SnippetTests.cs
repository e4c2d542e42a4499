using System.Globalization;
using System.Reflection;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Json.Tests.Docs;

/// <summary>
/// The C# in README.md and the pages of docs compiles, and prints what they show. Each page has a class of its name in <c>Docs/Pages</c>
/// with a method for each block: between the marks is the block word for word, and around them what the page assumes. The classes are in a
/// namespace that knows nothing of the library, so a using that a page forgets does not compile.
/// </summary>
public class SnippetTests
{
    private const string Begin = "        // <block>\n";
    private const string End = "        // </block>\n";

    public static TheoryData<string> Pages { get; } = [.. Page.Written().Where(static path => Blocks(path).Length > 0)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_a_page_is_compiled(string path)
    {
        string source =
            File.ReadAllText(Path.Combine(Page.Root, "tests", "CrsCalculator.Json.Tests", "Docs", "Pages", $"{NameOf(path)}.cs"));
        string[] compiled = [.. source.Split(Begin).Skip(1).Select(static rest => Unindented(rest.Split(End)[0]))];
        compiled.Should().Equal(Blocks(path).Select(static block => Code(block)));
        Usings(source.Split('\n')).Should()
            .BeEquivalentTo(Blocks(path).SelectMany(static block => Usings(block.Lines)).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_blocks_print_what_stands_behind_them(string path)
    {
        Type page = Assembly.GetExecutingAssembly().GetType($"PagesOfDocs.{NameOf(path)}", throwOnError: true)!;
        PageBlock[] blocks = Blocks(path);
        for (int i = 0; i < blocks.Length; i++)
        {
            string printed = Run(page.GetMethod($"Block{(i + 1).ToString(CultureInfo.InvariantCulture)}")!);
            ShownOutput.IsOf(blocks[i].Shown ?? string.Empty, printed).Should()
                .BeTrue($"the block at {path}:{blocks[i].Line} prints:\n{printed}");
        }
    }

    private static string Run(MethodInfo block)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        if (block.Invoke(null, block.GetParameters().Length == 0 ? [] : [output]) is Task running)
        {
            running.GetAwaiter().GetResult();
        }

        return output.ToString();
    }

    private static PageBlock[] Blocks(string path) => [.. Page.Of(path).Blocks.Where(static block => block.Language == "csharp")];

    private static string Code(PageBlock block) =>
        string.Concat(block.Lines.SkipWhile(static line => line.Length == 0 || IsUsing(line)).Select(static line => $"{line}\n"));

    private static IEnumerable<string> Usings(IEnumerable<string> lines) => lines.Where(IsUsing);

    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=', StringComparison.Ordinal);

    /// <summary>The lines without the indentation of a method's body.</summary>
    private static string Unindented(string code) => code.Replace("\n        ", "\n", StringComparison.Ordinal)[8..];

    /// <summary>
    /// <c>docs/getting-started.md</c> is GettingStarted, <c>docs/formats/README.md</c> Formats, and the readme of a package
    /// <c>CrsCalculatorJsonReadme</c>.
    /// </summary>
    private static string NameOf(string path) => path switch
    {
        "README.md" => "Readme",
        "docs/formats/README.md" => "Formats",
        _ when path.StartsWith("src/", StringComparison.Ordinal) => path.Split('/')[1].Replace(".", string.Empty, StringComparison.Ordinal)
            + "Readme",
        _ => string.Concat(Path.GetFileNameWithoutExtension(path).Split('-').Select(static w => char.ToUpperInvariant(w[0]) + w[1..])),
    };
}
