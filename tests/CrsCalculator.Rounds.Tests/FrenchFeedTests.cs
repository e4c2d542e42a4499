using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace CrsCalculator.Rounds.Tests;

/// <summary>The French feed, in UTF-8 and in Windows-1252, with each space that French sets off thousands with.</summary>
public class FrenchFeedTests
{
    /// <summary>The names that IRCC's French feed has in 2026, with typographic apostrophes.</summary>
    private static readonly Dictionary<RoundCategory, string> Names = new()
    {
        [RoundCategory.ProvincialNominee] = "Programme des candidats des provinces",
        [RoundCategory.CanadianExperienceClass] = "Catégorie de l’expérience canadienne",
        [RoundCategory.French] = "Compétence linguistique en français 2026-Version 2",
        [RoundCategory.Trades] = "Métiers spécialisés 2026-Version 3",
        [RoundCategory.Healthcare] = "Professions de la santé et des services sociaux 2026-version 3",
        [RoundCategory.Physicians] = "Médecins ayant de l’expérience de travail au Canada 2026-Version 1",
        [RoundCategory.SeniorManagers] =
            "Cadres supérieurs/cadres supérieures ayant de l’expérience de travail au Canada 2026-version 1",
    };

    private static readonly FeedReading English = IrccFeed.Read(DataFile.Feed);

    public static TheoryData<bool, char> Encodings { get; } = new()
    {
        { true, ' ' },
        { true, '\u00A0' },
        { true, '\u202F' },
        { false, ' ' },
        { false, '\u00A0' },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void It_says_what_the_English_one_says(bool isUtf8, char thousands)
    {
        FeedReading french = IrccFeed.Read(Feed(isUtf8, thousands));
        (french.Language, french.UnreadRows).Should().Be((OfficialLanguage.French, 0));
        french.Rounds.Select(static round => round with { Name = "-" }).Should().Equal(
            English.Rounds.Select(static round => round with { Name = "-" }));
        french.Rounds.Select(static round => round.Category).Should().Equal(English.Rounds.Select(static round => round.Category));
        french.Rounds.Where(static round => Names.ContainsKey(round.Category)).Should()
            .OnlyContain(static round => round.Name == Names[round.Category]);
        french.Snapshots.Should().Equal(English.Snapshots);
        RoundHistory.Official.Merge(french).Changes.Should()
            .ContainSingle("names in another language are no change").Which.Kind.Should().Be(ChangeKind.CorrectionKept);
    }

    [Fact]
    public void Every_name_of_the_data_is_known_in_either_encoding() =>
        Names.Should().OnlyContain(static name => RoundNames.CategoryOf(name.Value) == name.Key && RoundNames.IsFrench(name.Value));

    /// <summary>In Windows-1252 the space that does not break is the byte A0, and the apostrophe is 92.</summary>
    private static byte[] Feed(bool isUtf8, char thousands)
    {
        JsonNode feed = JsonNode.Parse(DataFile.Feed)!;
        foreach (JsonNode? row in feed["rounds"]!.AsArray())
        {
            RoundCategory category = RoundNames.CategoryOf((string)row!["drawName"]!);
            row["drawName"] = Names.GetValueOrDefault(category, (string)row["drawName"]!);
            foreach (string field in (string[])["drawSize", .. Enumerable.Range(1, 18).Select(static number => $"dd{number}")])
            {
                row[field] = ((string)row[field]!).Replace(',', thousands);
            }

            row["drawDateFull"] = FrenchDay((string)row["drawDate"]!);
        }

        string json = feed.ToJsonString(
            new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json = json.Replace("\\u00A0", "\u00A0", StringComparison.Ordinal).Replace("\\u202F", "\u202F", StringComparison.Ordinal);
        return isUtf8 ? Encoding.UTF8.GetBytes(json) : Encoding.Latin1.GetBytes(json.Replace('’', '\u0092'));
    }

    private static string FrenchDay(string date)
    {
        string[] months =
        [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
        ];
        int[] parts = [.. date.Split('-').Select(static part => int.Parse(part, CultureInfo.InvariantCulture))];
        return $"{(parts[2] == 1 ? "1er" : parts[2])} {months[parts[1] - 1]} {parts[0]}";
    }
}
