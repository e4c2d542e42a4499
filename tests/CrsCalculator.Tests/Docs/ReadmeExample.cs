using NodaTime;

namespace CrsCalculator.Tests.Docs;

/// <summary>The example of README.md, compiled and run. <see cref="ReadmeTests"/> holds the two against each other.</summary>
internal static class ReadmeExample
{
    public static void Run(TextWriter Console)
    {
        // <example>
        var candidate = new CrsFactors
        {
            Age = 30,
            Education = EducationLevel.MastersOrProfessional,
            Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(9), french: AbilityLevels.All(7)),
            CanadianWorkYears = 2,
        };
        CrsBreakdown why = Crs.Explain(candidate, on: new LocalDate(2026, 1, 21));
        Console.WriteLine(why.Score);
        Console.WriteLine(why.LineOf(FactorId.French)!.Citation);
        // </example>
    }
}
