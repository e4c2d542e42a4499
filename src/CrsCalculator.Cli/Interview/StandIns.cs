using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Cli.Interview;

/// <summary>
/// Valid values for fields that are still missing, so that the answers beside them can be checked before the object is complete. None of
/// them conflicts with an answer.
/// </summary>
internal static class StandIns
{
    private const int Age = 60;
    private const int YearsOfWork = 40;

    /// <summary>Returns a value for a field; nothing if it is not one that the interview asks for.</summary>
    public static JsonNode? For(string field, LocalDate today) => field switch
    {
        "dateOfBirth" => Day(today.PlusYears(-Age)),
        "start" => Day(today.PlusYears(-YearsOfWork)),
        "takenOn" or "awardedOn" or "issuedOn" or "acceptedOn" => Day(today),
        "test" => Code.Of(LanguageTest.IeltsGeneralTraining),
        "scale" => Code.Of(TefScale.EquivalentOldScore),
        "language" => Code.Of(OfficialLanguage.English),
        "level" => Code.Of(CredentialLevel.Secondary),
        "country" => "CA",
        "province" => Code.Of(Province.ON),
        "noc" => "21231",
        "issuedBy" => "-",
        "listening" or "reading" or "writing" or "speaking" or "hoursPerWeek" or "monthsPresentInCanada" => 0,
        "years" => 1,
        "accompanying" or "citizenOrPermanentResident" or "lmia" => false,
        "fullTime" or "mostlyLanguageStudy" or "conditionOfReturn" => false,
        _ => null,
    };

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
