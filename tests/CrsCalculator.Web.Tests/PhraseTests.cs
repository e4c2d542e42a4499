using System.Reflection;
using System.Text.RegularExpressions;
using CrsCalculator.Web.Words;

namespace CrsCalculator.Web.Tests;

/// <summary>What the page says, both languages side by side.</summary>
public partial class PhraseTests
{
    /// <summary>Words that are the same in both languages.</summary>
    private static readonly string[] Alike = ["Test", "points"];

    private static readonly Dictionary<string, Phrase> Phrases = typeof(PageWords).Assembly.GetTypes()
        .Where(static type => type.Namespace == typeof(PageWords).Namespace)
        .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(static field => field.FieldType == typeof(Phrase))
        .ToDictionary(
            static field => $"{field.DeclaringType!.Name}.{field.Name}",
            static field => (Phrase)field.GetValue(null)!,
            StringComparer.Ordinal);

    public static TheoryData<string> Names { get; } = [.. Phrases.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_languages_say_the_same(string name)
    {
        Phrase phrase = Phrases[name];
        Facts().Matches(phrase.French).Select(static match => match.Value)
            .Should().Equal(Facts().Matches(phrase.English).Select(static match => match.Value));
        if (!Alike.Contains(phrase.English, StringComparer.Ordinal) && Facts().Replace(phrase.English, string.Empty).Any(char.IsLetter))
        {
            phrase.French.Should().NotBe(phrase.English);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void French_signs_have_a_space_before_them(string name) => Unspaced().IsMatch(Phrases[name].French).Should().BeFalse();

    [Fact]
    public void Every_example_has_a_name_and_a_file() =>
        ExampleWords.All.Select(static example => example.Key).Order(StringComparer.Ordinal).Should().Equal(
            Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "examples"))
                .Select(static file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Facts();

    // Not the colon of a time.
    [GeneratedRegex(@"[\p{L}\)}][:;?!]( |$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unspaced();
}
