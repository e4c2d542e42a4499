using System.Globalization;
using CrsCalculator.Text;

namespace CrsCalculator.Application;

/// <summary>The facts of a red flag as written in a sentence: numbers with separators, and codes by name.</summary>
internal sealed class FlagFactText(PhraseTable phrases, OfficialLanguage language)
{
    private const string Between = ", ";
    private const string NumberFormat = "#,0.##";

    private readonly CrsText _names = CrsText.Of(language);

    private readonly NumberFormatInfo _numbers = language == OfficialLanguage.French
        ? new NumberFormatInfo { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," }
        : NumberFormatInfo.InvariantInfo;

    public string[] Of(RedFlag flag) => [.. flag.Facts.Named(FlagFactNames.Of(flag.Code)).Select(Told)];

    private string Told(NamedFact fact) => fact.Kind switch
    {
        FactKind.Number => decimal.Parse(fact.Value, CultureInfo.InvariantCulture).ToString(NumberFormat, _numbers),
        FactKind.Date => fact.Value,
        _ => NameOf(fact) ?? fact.Value,
    };

    private string? NameOf(NamedFact fact) => fact.Name switch
    {
        "elements" => string.Join(Between, fact.Value.Split(Between).Select(one => phrases.Find($"element.{one}") ?? one)),
        "level" or "assessedLevel" or "otherLevel" => LevelOf(fact.Value),
        "category" => Code.TryParse(fact.Value, out CategoryId category) ? _names.Category(category) : null,
        "country" or "residence" or "spouseCountry" or "employerCountry" => CountryOf(fact.Value),
        "occupation" => NocCode.TryParse(fact.Value, out NocCode? occupation) ? _names.Occupation(occupation) : null,
        "program" => ProgramOf(fact.Value),
        "province" or "intendedProvince" => Code.TryParse(fact.Value, out Province province) ? _names.Province(province) : null,
        "row" => phrases.Find($"row.{fact.Value}"),
        _ => phrases.Find($"fact.{fact.Name}.{fact.Value}"),
    };

    /// <summary>Country names are known only in English; French sentences are written for codes.</summary>
    private string? CountryOf(string code) => language == OfficialLanguage.English ? Country.NameOf(code) : null;

    /// <summary>A nomination is also an invitation's program, under its own name.</summary>
    private string? ProgramOf(string code) => Code.TryParse(code, out ImmigrationProgram program)
        ? _names.Program(program)
        : phrases.Find($"fact.program.{code}");

    private string? LevelOf(string code) => Code.TryParse(code, out EducationLevel level)
        ? _names.Education(level)
        : phrases.Find($"fact.level.{code}");
}
