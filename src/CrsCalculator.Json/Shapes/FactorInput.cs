namespace CrsCalculator.Json.Shapes;

/// <summary>The input that a factor is read from, in the codes of the wire format.</summary>
internal static class FactorInput
{
    public static string Of(FactorId factor, in CrsFactors factors) => factor switch
    {
        FactorId.Age => Invariant.Text(factors.Age),
        FactorId.Education => Code.Of(factors.Education),
        FactorId.FirstLanguage => Language(factors.Languages.First, factors.Languages.FirstLevels),
        FactorId.SecondLanguage => Language(factors.Languages.Second, factors.Languages.SecondLevels),
        FactorId.CanadianWork => Invariant.Text(factors.CanadianWorkYears),
        FactorId.SpouseEducation => Code.Of(factors.Spouse.GetValueOrDefault().Education),
        FactorId.SpouseLanguage => Language(factors.Spouse.GetValueOrDefault().Language, factors.Spouse.GetValueOrDefault().LanguageLevels),
        FactorId.SpouseCanadianWork => Invariant.Text(factors.Spouse.GetValueOrDefault().CanadianWorkYears),
        FactorId.EducationAndLanguage => $"{Code.Of(factors.Education)}, {LowestFirst(in factors)}",
        FactorId.EducationAndCanadianWork => $"{Code.Of(factors.Education)}, {Invariant.Text(factors.CanadianWorkYears)}",
        FactorId.ForeignWorkAndLanguage => $"{Invariant.Text(factors.ForeignWorkYears)}, {LowestFirst(in factors)}",
        FactorId.ForeignWorkAndCanadianWork => $"{Invariant.Text(factors.ForeignWorkYears)}, {Invariant.Text(factors.CanadianWorkYears)}",
        FactorId.CertificateAndLanguage => $"{YesNo(factors.CertificateOfQualification)}, {LowestFirst(in factors)}",
        FactorId.Nomination => YesNo(factors.ProvincialNomination),
        FactorId.JobOffer => Code.Of(factors.JobOffer),
        FactorId.CanadianStudy => Code.Of(factors.CanadianStudy),
        FactorId.French => BothLanguages(factors.Languages),
        FactorId.Sibling => YesNo(factors.SiblingInCanada),
        FactorId.HighWageCanadianWork => $"{Code.Of(factors.CanadianWorkWageTier)}, {Invariant.Text(factors.CanadianWorkYears)}",
        FactorId.HighWageJobOffer => Code.Of(factors.JobOfferWageTier),
        _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, "There is no such factor."),
    };

    private static string YesNo(bool yes) => yes ? "true" : "false";

    private static string BothLanguages(OfficialLanguages languages) =>
        $"{Language(OfficialLanguage.French, languages.French)}, {Language(OfficialLanguage.English, languages.English)}";

    private static string Language(OfficialLanguage language, AbilityLevels levels) =>
        levels == default ? "none" : $"{Code.Of(language)} {levels}";

    private static string LowestFirst(in CrsFactors factors) => $"clb {factors.Languages.FirstLevels.Lowest}";
}
