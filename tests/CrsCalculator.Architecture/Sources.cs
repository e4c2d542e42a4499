using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrsCalculator.Architecture;

/// <summary>The sources of the shipped packages, compiled once more so that every reference is known by its symbol.</summary>
internal static class Sources
{
    private const string Shared = "Shared";
    private const string Tool = "CrsCalculator.Cli";
    private const string Page = "CrsCalculator.Web";
    private const string Imports = "_Imports.razor";
    private const string Code = "@code {";
    private const string Using = "@using ";

    /// <summary>The packages, each after those that it may know: it is compiled with them alone.</summary>
    private static readonly string[] Names =
    [
        "CrsCalculator", "CrsCalculator.Rounds", "CrsCalculator.Application", "CrsCalculator.Json", "CrsCalculator.Report", Tool,
        Page,
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, CSharpCompilation>> Compiled = new(Compile);

    /// <summary>The folder of all packages.</summary>
    public static string Root { get; } = Path.Combine(FindRepository(AppContext.BaseDirectory), "src");

    public static CSharpCompilation Of(string project) => Compiled.Value[project];

    /// <summary>The files of a project that are not shared with others.</summary>
    public static IEnumerable<SyntaxTree> FilesOf(string project) =>
        Of(project).SyntaxTrees.Where(tree => tree.FilePath.StartsWith(FolderOf(project), StringComparison.Ordinal));

    /// <summary>The folder of a file within its project, for example <c>Rules/Official</c>; empty for the project's own folder.</summary>
    public static string RoomOf(string path, string project) =>
        Path.GetDirectoryName(Path.GetRelativePath(FolderOf(project), path))!.Replace(Path.DirectorySeparatorChar, '/');

    public static string FolderOf(string project) => Path.Combine(Root, project) + Path.DirectorySeparatorChar;

    private static Dictionary<string, CSharpCompilation> Compile()
    {
        CSharpCompilationOptions library = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
            .WithSpecificDiagnosticOptions([new("CRSPREVIEW1", ReportDiagnostic.Suppress)]);
        List<MetadataReference> references = [.. Platform()];
        Dictionary<string, CSharpCompilation> compiled = [];
        foreach (string name in Names)
        {
            IEnumerable<SyntaxTree> trees = Files(FolderOf(name))
                .Concat(Files(Path.Combine(Root, Shared)))
                .Select(Parse)
                .Concat(Components(FolderOf(name)))
                .Append(Usings(name));
            CSharpCompilationOptions options = name is Tool or Page ? library.WithOutputKind(OutputKind.ConsoleApplication) : library;
            var compilation = CSharpCompilation.Create(name, trees, references, options);
            compiled.Add(name, compilation);
            references.Add(compilation.ToMetadataReference());
        }

        return compiled;
    }

    /// <summary>Everything that the tests run with but the packages themselves, which are compiled here.</summary>
    private static IEnumerable<MetadataReference> Platform() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => !IsOurs(Path.GetFileNameWithoutExtension(path)))
            .Select(static path => MetadataReference.CreateFromFile(path));

    private static bool IsOurs(string assembly) => assembly == "crs" || assembly.StartsWith("CrsCalculator", StringComparison.Ordinal);

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(static path => !IsBuilt(path));

    /// <summary>The components of a page, as classes of what they hold in C#.</summary>
    private static IEnumerable<SyntaxTree> Components(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.razor", SearchOption.AllDirectories))
        {
            if (!IsBuilt(path) && Path.GetFileName(path) != Imports)
            {
                yield return CSharpSyntaxTree.ParseText(
                    ComponentOf(path, folder),
                    new CSharpParseOptions(LanguageVersion.CSharp14),
                    path);
            }
        }
    }

    private static string ComponentOf(string path, string folder)
    {
        string component = File.ReadAllText(path);
        int code = component.IndexOf(Code, StringComparison.Ordinal);
        string body = code < 0 ? "}" : component[(code + Code.Length)..];
        IEnumerable<string> usings = File.ReadLines(Path.Combine(folder, Imports)).Concat(File.ReadLines(path))
            .Where(static line => line.StartsWith(Using, StringComparison.Ordinal))
            .Select(static line => $"{line[1..]};\n");
        string room = Path.GetRelativePath(folder, Path.GetDirectoryName(path)!).Replace(Path.DirectorySeparatorChar, '.');
        return $"{string.Concat(usings.Distinct(StringComparer.Ordinal))}namespace {Page}.{room};\n"
            + $"public partial class {Path.GetFileNameWithoutExtension(path)} : ComponentBase\n{{{body}";
    }

    private static bool IsBuilt(string path) =>
        path.Split(Path.DirectorySeparatorChar) is var parts && (parts.Contains("obj") || parts.Contains("bin"));

    private static SyntaxTree Parse(string path) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.CSharp14), path);

    /// <summary>The usings that the project files bring in.</summary>
    private static SyntaxTree Usings(string project)
    {
        string[] implied =
        [
            "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
            "System.Threading.Tasks",
        ];
        IEnumerable<string> own = XDocument.Load(Path.Combine(FolderOf(project), $"{project}.csproj"))
            .Descendants("Using")
            .Select(static use => use.Attribute("Include")!.Value);
        IEnumerable<string> names = implied.Append("CrsCalculator.Codes").Concat(own).Distinct(StringComparer.Ordinal);
        string all = string.Concat(names.Select(static name => $"global using global::{name};\n"));
        string codes = project == Names[0] ? string.Empty : "namespace CrsCalculator.Codes { }\n";
        return CSharpSyntaxTree.ParseText(all + codes, new CSharpParseOptions(LanguageVersion.CSharp14));
    }

    private static string FindRepository(string folder) =>
        File.Exists(Path.Combine(folder, "CrsCalculator.sln")) ? folder : FindRepository(Path.GetDirectoryName(folder)!);
}
