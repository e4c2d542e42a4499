using System.Text.Json.Serialization;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Factors;

/// <summary>The shape of <c>crs-factors/1</c>, for writing.</summary>
internal sealed class FactorsDocument
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }

    public required bool AccompanyingSpouse { get; init; }

    public required int Age { get; init; }

    public required string Education { get; init; }

    public required LanguageDocument? FirstLanguage { get; init; }

    public required LanguageDocument? SecondLanguage { get; init; }

    public required int CanadianWorkYears { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CanadianWorkWageTier { get; init; }

    public required int ForeignWorkYears { get; init; }

    public required bool CertificateOfQualification { get; init; }

    public required SpouseDocument? Spouse { get; init; }

    public required string CanadianStudy { get; init; }

    public required bool SiblingInCanada { get; init; }

    public required bool ProvincialNomination { get; init; }

    public required string JobOffer { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? JobOfferWageTier { get; init; }

    public static FactorsDocument Of(in CrsFactors factors, string? id)
    {
        OfficialLanguages languages = factors.Languages;
        return new FactorsDocument
        {
            Id = id,
            AccompanyingSpouse = factors.Spouse is { },
            Age = factors.Age,
            Education = Code.Of(factors.Education),
            FirstLanguage = languages == OfficialLanguages.None ? null : LanguageDocument.Of(languages.First, languages.FirstLevels),
            SecondLanguage = LanguageDocument.OfShown(languages.Second, languages.SecondLevels),
            CanadianWorkYears = factors.CanadianWorkYears,
            CanadianWorkWageTier = Tier(factors.CanadianWorkWageTier),
            ForeignWorkYears = factors.ForeignWorkYears,
            CertificateOfQualification = factors.CertificateOfQualification,
            Spouse = factors.Spouse is { } spouse ? SpouseDocument.Of(spouse) : null,
            CanadianStudy = Code.Of(factors.CanadianStudy),
            SiblingInCanada = factors.SiblingInCanada,
            ProvincialNomination = factors.ProvincialNomination,
            JobOffer = Code.Of(factors.JobOffer),
            JobOfferWageTier = Tier(factors.JobOfferWageTier),
        };
    }

    private static string? Tier(HighWageTier tier) => tier == HighWageTier.None ? null : Code.Of(tier);
}

/// <summary>Levels in one language.</summary>
internal sealed class LanguageDocument
{
    public required string Language { get; init; }

    public required int Listening { get; init; }

    public required int Reading { get; init; }

    public required int Writing { get; init; }

    public required int Speaking { get; init; }

    public static LanguageDocument Of(OfficialLanguage language, AbilityLevels levels) => new()
    {
        Language = Code.Of(language),
        Listening = levels.Listening.Level,
        Reading = levels.Reading.Level,
        Writing = levels.Writing.Level,
        Speaking = levels.Speaking.Level,
    };

    /// <summary>The levels, or nothing where none were shown.</summary>
    public static LanguageDocument? OfShown(OfficialLanguage language, AbilityLevels levels) =>
        levels == default ? null : Of(language, levels);
}

/// <summary>The spouse's factors.</summary>
internal sealed class SpouseDocument
{
    public required string Education { get; init; }

    public required LanguageDocument? FirstLanguage { get; init; }

    public required int CanadianWorkYears { get; init; }

    public static SpouseDocument Of(SpouseFactors spouse) => new()
    {
        Education = Code.Of(spouse.Education),
        FirstLanguage = spouse is { Language: OfficialLanguage.English } && spouse.LanguageLevels == default
            ? null
            : LanguageDocument.Of(spouse.Language, spouse.LanguageLevels),
        CanadianWorkYears = spouse.CanadianWorkYears,
    };
}
