using NodaTime;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>Candidates put together from as little as a test needs.</summary>
internal static class Candidates
{
    public static readonly LocalDate On = new(2026, 1, 21);
    public static readonly NocCode Developer = NocCode.Parse("21232");
    public static readonly NocCode Technician = NocCode.Parse("22220");
    public static readonly NocCode Welder = NocCode.Parse("72106");

    public static Candidate Profile(Person person) => new()
    {
        Principal = person with { DateOfBirth = person.DateOfBirth ?? new LocalDate(1990, 1, 1) },
        IntendedProvince = Province.ON,
        FamilySize = 1,
        SettlementFunds = 15_263,
    };

    public static Job Work(NocCode noc, int fromDaysAgo, int? toDaysAgo = null, decimal hours = 30, string country = "CA") =>
        new(noc, country, On.PlusDays(-fromDaysAgo), toDaysAgo is { } days ? On.PlusDays(-days) : null, hours);

    public static LanguageTestResult English(int level, int daysAgo = 10) => English(AbilityLevels.All(level), daysAgo);

    public static LanguageTestResult English(AbilityLevels levels, int daysAgo = 10) =>
        LanguageTestResult.FromLevels(On.PlusDays(-daysAgo), OfficialLanguage.English, levels);

    public static LanguageTestResult French(int level, int daysAgo = 10) => French(AbilityLevels.All(level), daysAgo);

    public static LanguageTestResult French(AbilityLevels levels, int daysAgo = 10) =>
        LanguageTestResult.FromLevels(On.PlusDays(-daysAgo), OfficialLanguage.French, levels);

    public static string Told(Requirement requirement) =>
        $"{requirement.Outcome} "
            + $"{requirement.Actual?.ToString() ?? "-"}/{requirement.Required?.ToString() ?? "-"}"
            + (requirement.EarliestDate is { } day ? $" {NodaTime.Text.LocalDatePattern.Iso.Format(day)}" : string.Empty);
}
