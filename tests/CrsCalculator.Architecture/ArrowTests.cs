using Microsoft.CodeAnalysis;

namespace CrsCalculator.Architecture;

/// <summary>Which rooms may know which others. A room is a folder right below a project, or a folder within Planning.</summary>
public class ArrowTests
{
    private const string FrontDoor = "";

    /// <summary>The endings of projects that may see the internals of others.</summary>
    private static readonly string[] Insiders = [".Tests", ".Benchmarks", ".Pictures"];

    /// <summary>What a source generator would add: members of a partial class.</summary>
    private static readonly string[] Generated = ["CS0117", "CS0534", "CS1061", "CS1729", "CS7036", "CS8795"];

    /// <summary>
    /// What each room of the domain may know. Everybody may know Basics, only the front door Text, and nobody the front door or Bulk.
    /// </summary>
    private static readonly Dictionary<string, string[]> Domain = new(StringComparer.Ordinal)
    {
        ["Basics"] = [],
        ["Candidate"] = ["Basics"],
        ["Rules"] = ["Basics", "Candidate"],
        ["Counting"] = ["Basics", "Candidate", "Rules"],
        ["Scoring"] = ["Basics", "Candidate", "Rules", "Counting"],
        ["Eligibility"] = ["Basics", "Candidate", "Rules", "Counting"],
        ["Planning"] = ["Basics", "Candidate", "Rules", "Counting", "Scoring", "Eligibility"],
        ["Text"] = ["Basics", "Candidate", "Rules", "Counting", "Scoring", "Eligibility", "Planning"],
        ["Bulk"] = ["Basics", "Candidate", "Rules", "Scoring"],
        [FrontDoor] = ["Basics", "Candidate", "Rules", "Counting", "Scoring", "Eligibility", "Planning", "Text"],
    };

    public static TheoryData<string> Projects =>
    [
        "CrsCalculator", "CrsCalculator.Rounds", "CrsCalculator.Application", "CrsCalculator.Json", "CrsCalculator.Report",
        "CrsCalculator.Cli", "CrsCalculator.Web",
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_sources_compile(string project) =>
        Sources.Of(project).GetDiagnostics()
            .Where(static found => found.Severity == DiagnosticSeverity.Error && !Generated.Contains(found.Id))
            .Should().BeEmpty();

    [Fact]
    public void Arrows_are_found() =>
        Arrows.Of("CrsCalculator")
            .Select(static arrow => (Top(arrow.From), Top(arrow.To)))
            .Should()
            .Contain([("Scoring", "Rules"), ("Rules", "Basics")]);

    [Fact]
    public void Every_arrow_of_the_domain_is_allowed() =>
        Arrows.Of("CrsCalculator")
            .Where(static arrow => Top(arrow.From) != Top(arrow.To))
            .Where(static arrow => !Domain.TryGetValue(Top(arrow.From), out string[]? allowed) || !allowed.Contains(Top(arrow.To)))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_rooms_form_a_cycle(string project)
    {
        ILookup<string, string> arrows = Arrows.Of(project)
            .Select(static arrow => (From: Room(arrow.From), To: Room(arrow.To)))
            .Where(static arrow => arrow.From != arrow.To)
            .Distinct()
            .ToLookup(static arrow => arrow.From, static arrow => arrow.To, StringComparer.Ordinal);
        arrows.Select(static room => room.Key).Where(room => Reaches(arrows, room, room)).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_but_the_rules_of_applications_names_an_official_table() =>
        Arrows.Of("CrsCalculator.Application")
            .Where(static arrow => arrow.To == "Rules/Official" && Top(arrow.From) != "Rules")
            .Should().BeEmpty();

    [Fact]
    public void Packages_show_their_internals_to_tests_benchmarks_and_pictures_alone()
    {
        IEnumerable<string> shown =
            from file in Directory.EnumerateFiles(Sources.Root, "*.csproj", SearchOption.AllDirectories)
            from line in File.ReadLines(file)
            where line.Contains("InternalsVisibleTo", StringComparison.Ordinal)
            select line.Split('"')[1];
        shown.Should().NotBeEmpty().And.OnlyContain(
            static name => Insiders.Any(insider => name.EndsWith(insider, StringComparison.Ordinal)));
    }

    private static string Top(string folder) => folder.Split('/')[0];

    private static string Room(string folder) => folder.StartsWith("Planning/", StringComparison.Ordinal) ? folder : Top(folder);

    private static bool Reaches(ILookup<string, string> arrows, string from, string to)
    {
        HashSet<string> seen = [];
        Stack<string> open = new([from]);
        while (open.TryPop(out string? room))
        {
            foreach (string next in arrows[room])
            {
                if (next == to)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}
