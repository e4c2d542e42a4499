using CrsCalculator.Json.Reading;
using NodaTime;

namespace CrsCalculator.Json.Profiles;

/// <summary>Reads a credential of a <c>crs-profile/1</c> document.</summary>
internal static class CredentialReader
{
    private static readonly FieldNames Fields = new("level", "country", "awardedOn", "eca", "study");
    private static readonly uint Required = Fields.MaskOf("level", "country", "awardedOn");

    private static readonly FieldNames AssessmentFields = new("issuedOn");
    private static readonly uint AssessmentRequired = AssessmentFields.MaskOf("issuedOn");

    private static readonly FieldNames StudyFields = new(
        "years", "fullTime", "monthsPresentInCanada", "mostlyLanguageStudy", "conditionOfReturn");

    private static readonly uint StudyRequired = StudyFields.MaskOf(
        "years", "fullTime", "monthsPresentInCanada", "mostlyLanguageStudy", "conditionOfReturn");

    public static Credential? Read(ref JsonCursor json)
    {
        CredentialLevel? level = null;
        string? country = null;
        LocalDate? awardedOn = null;
        LocalDate? assessedOn = null;
        Study? study = null;
        json.ReadObject(Fields, Required, (string field, ref JsonCursor value) =>
        {
            switch (field)
            {
                case "level":
                    level = value.ReadCode<CredentialLevel>();
                    break;
                case "country":
                    country = value.Country();
                    break;
                case "awardedOn":
                    awardedOn = value.Date();
                    break;
                case "eca":
                    assessedOn = value.IsNull ? null : AssessedOn(ref value);
                    break;
                case "study":
                    study = value.IsNull ? null : ReadStudy(ref value);
                    break;
            }
        });
        return level is { } known && country is not null && awardedOn is { } day
            ? new Credential(known, country, day) { Eca = assessedOn is { } issued ? new Eca { IssuedOn = issued } : null, Study = study }
            : null;
    }

    private static LocalDate? AssessedOn(ref JsonCursor json)
    {
        LocalDate? issuedOn = null;
        json.ReadObject(AssessmentFields, AssessmentRequired, (string _, ref JsonCursor value) => issuedOn = value.Date());
        return issuedOn;
    }

    private static Study? ReadStudy(ref JsonCursor json)
    {
        (int years, int months) = (0, 0);
        (bool fullTime, bool mostlyLanguage, bool conditionOfReturn) = (false, false, false);
        bool isObject = json.ReadObject(StudyFields, StudyRequired, (string field, ref JsonCursor value) =>
        {
            switch (field)
            {
                case "years":
                    years = value.WholeNumber(0, Study.MaxYears) ?? 0;
                    break;
                case "fullTime":
                    fullTime = value.Boolean() ?? false;
                    break;
                case "monthsPresentInCanada":
                    months = value.WholeNumber(0, Study.MaxMonths) ?? 0;
                    break;
                case "mostlyLanguageStudy":
                    mostlyLanguage = value.Boolean() ?? false;
                    break;
                case "conditionOfReturn":
                    conditionOfReturn = value.Boolean() ?? false;
                    break;
            }
        });
        return isObject
            ? new Study
            {
                Years = years,
                FullTime = fullTime,
                MonthsPresentInCanada = months,
                MostlyLanguageStudy = mostlyLanguage,
                ConditionOfReturn = conditionOfReturn,
            }
            : null;
    }
}
