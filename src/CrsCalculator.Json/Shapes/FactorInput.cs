using CrsCalculator.Json.Shapes.Points;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes;

/// <summary>The input from which a factor is read, in the codes of the JSON format.</summary>
internal static class FactorInput
{
    public static string Of(CrsFactorRule rule, in CrsFactors factors) => (rule.Row, rule.Column) switch
    {
        (CrsInput.French, CrsInput.English) => BothLanguages(factors.Languages),
        (_, { } column) => $"{Of(rule.Row, in factors)}, {Of(column, in factors)}",
        _ => Of(rule.Row, in factors),
    };

    private static string Of(CrsInput input, in CrsFactors factors) => input switch
    {
        CrsInput.FirstLanguage => Language(factors.Languages.First, factors.Languages.FirstLevels),
        CrsInput.SecondLanguage => Language(factors.Languages.Second, factors.Languages.SecondLevels),
        CrsInput.SpouseLanguage => Language(factors.Spouse.GetValueOrDefault().Language, factors.Spouse.GetValueOrDefault().LanguageLevels),
        CrsInput.FirstLanguageLowest or CrsInput.SecondLanguageLowest or CrsInput.English or CrsInput.French =>
            $"clb {Invariant.Text(factors[input])}",
        CrsInput.Certificate when factors[input] <= 1 => YesNo(factors.CertificateOfQualification),
        CrsInput.Nomination => YesNo(factors.ProvincialNomination),
        CrsInput.Sibling => YesNo(factors.SiblingInCanada),
        _ => InputCodes.Of(input, factors[input]) ?? Invariant.Text(factors[input]),
    };

    private static string YesNo(bool yes) => yes ? "true" : "false";

    private static string BothLanguages(OfficialLanguages languages) =>
        $"{Language(OfficialLanguage.French, languages.French)}, {Language(OfficialLanguage.English, languages.English)}";

    private static string Language(OfficialLanguage language, AbilityLevels levels) =>
        levels == default ? "none" : $"{Code.Of(language)} {levels}";
}
