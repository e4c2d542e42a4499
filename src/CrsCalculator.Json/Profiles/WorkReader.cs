using CrsCalculator.Json.Reading;
using NodaTime;

namespace CrsCalculator.Json.Profiles;

/// <summary>Reads a job of a <c>crs-profile/1</c> document.</summary>
internal static class WorkReader
{
    private static readonly FieldNames Fields = new(
        "noc",
        "start",
        "end",
        "hoursPerWeek",
        "country",
        "authorized",
        "temporaryResidentStatus",
        "selfEmployed",
        "whileFullTimeStudent",
        "paid",
        "physicianPublicPolicy");

    private static readonly uint Required = Fields.MaskOf("noc", "start", "hoursPerWeek", "country");

    public static Job? Read(ref JsonCursor json)
    {
        NocCode? noc = null;
        LocalDate? start = null;
        LocalDate? end = null;
        decimal? hours = null;
        string? country = null;
        var flags = new Dictionary<string, bool>(StringComparer.Ordinal);
        json.ReadObject(Fields, Required, (string field, ref JsonCursor value) =>
        {
            switch (field)
            {
                case "noc":
                    noc = value.Occupation();
                    break;
                case "start":
                    start = value.Date();
                    break;
                case "end":
                    end = value.IsNull ? null : value.Date();
                    break;
                case "hoursPerWeek":
                    hours = value.Decimal(0, Job.MaxHoursPerWeek);
                    break;
                case "country":
                    country = value.Country();
                    break;
                default:
                    flags[field] = value.Boolean() ?? false;
                    break;
            }
        });
        if (end < start)
        {
            json.Issues.AddOf("end", IssueCodes.EndBeforeStart, Invariant.Text(end.Value), Invariant.Text(start.Value));
            return null;
        }

        return noc is not null && start is { } first && hours is { } perWeek && country is not null
            ? new Job(noc, country, first, end, perWeek)
            {
                Authorized = flags.GetValueOrDefault("authorized", true),
                TemporaryResidentStatus = flags.GetValueOrDefault("temporaryResidentStatus", true),
                Paid = flags.GetValueOrDefault("paid", true),
                SelfEmployed = flags.GetValueOrDefault("selfEmployed"),
                WhileFullTimeStudent = flags.GetValueOrDefault("whileFullTimeStudent"),
                PhysicianPublicPolicy = flags.GetValueOrDefault("physicianPublicPolicy"),
            }
            : null;
    }
}
