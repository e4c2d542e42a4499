namespace CrsCalculator.Benchmarks.Baselines;

/// <summary>A candidate as posted by a web form: texts, and levels keyed by ability name.</summary>
internal sealed class LiteralCandidate
{
    public required string MaritalStatus { get; init; }

    public required int Age { get; init; }

    public required string Education { get; init; }

    public required string FirstLanguage { get; init; }

    /// <summary>By language, then by ability. A language without a test has zeros.</summary>
    public required Dictionary<string, Dictionary<string, int>> Languages { get; init; }

    public required int CanadianWorkYears { get; init; }

    public required int ForeignWorkYears { get; init; }

    public required bool HasCertificate { get; init; }

    public required string SpouseEducation { get; init; }

    public required Dictionary<string, int> SpouseLanguage { get; init; }

    public required int SpouseCanadianWorkYears { get; init; }

    public required string StudyInCanada { get; init; }

    public required bool HasSibling { get; init; }

    public required bool HasNomination { get; init; }

    public static LiteralCandidate Of(CrsFactors factors)
    {
        SpouseFactors spouse = factors.Spouse.GetValueOrDefault();
        return new LiteralCandidate
        {
            MaritalStatus = factors.Spouse is null ? "single" : "married",
            Age = factors.Age,
            Education = Name(factors.Education),
            FirstLanguage = factors.Languages.First == OfficialLanguage.English ? "english" : "french",
            Languages = new(StringComparer.Ordinal)
            {
                ["english"] = ByName(factors.Languages.English),
                ["french"] = ByName(factors.Languages.French),
            },
            CanadianWorkYears = factors.CanadianWorkYears,
            ForeignWorkYears = factors.ForeignWorkYears,
            HasCertificate = factors.CertificateOfQualification,
            SpouseEducation = Name(spouse.Education),
            SpouseLanguage = ByName(spouse.LanguageLevels),
            SpouseCanadianWorkYears = spouse.CanadianWorkYears,
            StudyInCanada = factors.CanadianStudy switch
            {
                CanadianStudy.OneOrTwoYears => "1-2 years",
                CanadianStudy.ThreeYearsOrMore => "3+ years",
                _ => "none",
            },
            HasSibling = factors.SiblingInCanada,
            HasNomination = factors.ProvincialNomination,
        };
    }

    private static Dictionary<string, int> ByName(AbilityLevels levels) => new(StringComparer.Ordinal)
    {
        ["listening"] = levels.Listening.Level,
        ["reading"] = levels.Reading.Level,
        ["writing"] = levels.Writing.Level,
        ["speaking"] = levels.Speaking.Level,
    };

    private static string Name(EducationLevel level) => level switch
    {
        EducationLevel.Doctoral => "doctorate",
        EducationLevel.MastersOrProfessional => "master's or professional",
        EducationLevel.TwoOrMoreCredentials => "two or more",
        EducationLevel.BachelorsOrThreeYear => "bachelor's",
        EducationLevel.TwoYear => "two-year",
        EducationLevel.OneYear => "one-year",
        EducationLevel.Secondary => "secondary",
        _ => "less than secondary",
    };
}
