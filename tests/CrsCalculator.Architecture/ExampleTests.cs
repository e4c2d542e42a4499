using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrsCalculator.Architecture;

/// <summary>The examples in the documentation of types compile, and the types that most people meet have one.</summary>
public class ExampleTests
{
    /// <summary>What an example may use without saying where it comes from.</summary>
    private const string Given =
        "static Candidate candidate, profile; static CrsFactors factors; static LocalDate on, since; static byte[] bytes; "
        + "static IEnumerable<DocumentReading<Candidate>> profiles;";

    private const string Usings =
        """
        using System; using System.Collections.Generic; using System.Linq; using System.Text.Json; using NodaTime;
        using CrsCalculator; using CrsCalculator.Bulk; using CrsCalculator.Planning; using CrsCalculator.Rules; using CrsCalculator.Text;
        using CrsCalculator.Rounds; using CrsCalculator.Application; using CrsCalculator.Json; using CrsCalculator.Report;
        """;

    private static readonly string[] Packages =
    [
        "CrsCalculator", "CrsCalculator.Rounds", "CrsCalculator.Application", "CrsCalculator.Json", "CrsCalculator.Report",
    ];

    private static readonly string[] OftenMet =
    [
        "ExpressEntry", "Candidate", "CandidateFile", "CrsFactors", "AssessmentDate", "Job", "Credential", "LanguageTestResult",
        "CrsAssessment", "CrsBreakdown", "EligibilityAssessment", "ImprovementPlan", "ScoreTimeline", "RuleBook", "CrsRuleset",
        "RulesNotAvailableException", "CrsText", "CrsBulkScorer", "PoolCandidate", "RoundHistory", "IrccFeed", "InvitationToApply",
        "Applicant", "ClientReview", "CrsJson", "CrsDocument", "CrsJsonOptions", "ClientReport", "ClientsPage",
    ];

    private static readonly Dictionary<string, string> Examples = Packages
        .SelectMany(static package => TypesOf(Sources.Of(package).Assembly.GlobalNamespace))
        .Select(static type => (type.Name, Example: ExampleOf(type)))
        .Where(static type => type.Example is not null)
        .ToDictionary(static type => type.Name, static type => type.Example!, StringComparer.Ordinal);

    public static TheoryData<string> Names { get; } = [.. Examples.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void The_types_that_most_people_meet_have_an_example() => OftenMet.Should().BeSubsetOf(Examples.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_compiles(string type)
    {
        string source = $"{Usings}\nstatic class Example\n{{\n    {Given}\n\n    static void Run()\n    {{\n{Examples[type]}\n    }}\n}}\n";
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp14));
        CSharpCompilation last = Sources.Of(Packages[^1]);
        var example = CSharpCompilation.Create(
            "Example",
            [tree],
            [.. last.References, last.ToMetadataReference()],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        example.GetDiagnostics().Where(static found => found.Severity == DiagnosticSeverity.Error).Should().BeEmpty(source);
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol room) =>
        room.GetTypeMembers()
            .Where(static type => type.DeclaredAccessibility == Accessibility.Public && type.Locations[0].IsInSource)
            .Concat(room.GetNamespaceMembers().SelectMany(TypesOf));

    private static string? ExampleOf(INamedTypeSymbol type) =>
        type.GetDocumentationCommentXml() is { Length: > 0 } xml ? XElement.Parse(xml).Element("example")?.Element("code")?.Value : null;
}
