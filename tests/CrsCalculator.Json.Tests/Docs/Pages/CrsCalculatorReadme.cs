using CrsCalculator;
using NodaTime;

namespace PagesOfDocs;

/// <summary>The C# of src/CrsCalculator/README.md.</summary>
internal static class CrsCalculatorReadme
{
    public static void Block1(TextWriter Console)
    {
        // <block>
        var candidate = new CrsFactors
        {
            Age = 30,
            Education = EducationLevel.MastersOrProfessional,
            Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(9), french: AbilityLevels.All(7)),
            CanadianWorkYears = 2,
        };
        CrsBreakdown why = ExpressEntry.Official.Explain(candidate, on: new LocalDate(2026, 1, 21));
        Console.WriteLine(why.Score);
        Console.WriteLine(why.LineOf(FactorId.French)?.Points);
        // </block>
    }
}
