using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application.Official;

/// <summary>
/// The hours that students may work off campus without a work permit (IRPR 186(v)). Temporary policies that lifted the limit are not
/// included.
/// </summary>
internal static class OfficialStudents
{
    private const string Regulations = "Immigration and Refugee Protection Regulations";

    public static RulePart<StudentRules> Part { get; } = new(
    [
        new Dated<StudentRules>(ExpressEntryBegins.Before),
        Of(ExpressEntryBegins.Day, 20, "186(v)"),
        Of(new LocalDate(2024, 11, 8), 24, "186(v), as amended by SOR/2024-219"),
    ]);

    /// <summary>
    /// The hours are certain. The first day of the second entry is not, nor is it certain that no policy lifted the limit meanwhile.
    /// </summary>
    private static Dated<StudentRules> Of(LocalDate from, int hours, string provision) =>
        new(from, new StudentRules { HoursPerWeek = hours }, new Citation(Regulations, provision, from))
        {
            Certainty = Certainty.Probable,
        };
}
