using System.Reflection;

namespace CrsCalculator.Tests.Docs;

/// <summary>What README.md shows is what the library does.</summary>
public class ReadmeTests
{
    private static readonly string Readme = Resource("README.md");

    [Fact]
    public void The_example_is_the_code_that_is_compiled_here()
    {
        string source = Resource("ReadmeExample.cs");
        string body = source.Split("// <example>\n")[1].Split("        // </example>")[0];
        string shown = string.Join('\n', body.TrimEnd().Split('\n').Select(static line => line.Length > 8 ? line[8..] : line));
        Readme.Should().Contain($"using CrsCalculator;\nusing NodaTime;\n\n{shown}\n```");
    }

    [Fact]
    public void The_example_prints_what_the_readme_says()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReadmeExample.Run(output);
        Readme.Should().Contain($"```text\n{output}```");
    }

    private static string Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
