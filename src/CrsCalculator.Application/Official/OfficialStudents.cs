using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application.Official;

/// <summary>The hours a week that a student may work off campus while classes are in session.</summary>
internal sealed record StudentHours(int PerWeek);

/// <summary>How many hours students may work off campus without a work permit (IRPR 186(v)).</summary>
internal static class OfficialStudents
{
    private const string Regulations = "Immigration and Refugee Protection Regulations";

    public static RulePart<StudentHours> Part { get; } = new(
    [
        new Dated<StudentHours>(new RuleGap(
            GapReason.NotAvailable,
            LocalDate.MinIsoValue,
            "the hours before 2014-06-01, when a work permit was asked for off campus, are not available")),
        new Dated<StudentHours>(new LocalDate(2014, 6, 1), new StudentHours(20), Provision(new LocalDate(2014, 6, 1)))
        {
            Certainty = Certainty.Probable,
        },
        new Dated<StudentHours>(new RuleGap(
            GapReason.NotAvailable,
            new LocalDate(2022, 11, 15),
            "a temporary policy lifted the limit for most students until 2024-04-30")),
        new Dated<StudentHours>(new LocalDate(2024, 5, 1), new StudentHours(20), Provision(new LocalDate(2024, 5, 1)))
        {
            Certainty = Certainty.Probable,
        },
        new Dated<StudentHours>(
            new LocalDate(2024, 11, 8),
            new StudentHours(24),
            new Citation(Regulations, "186(v), as amended by SOR/2024-219", new LocalDate(2024, 11, 8))),
    ]);

    private static Citation Provision(LocalDate from) => new(Regulations, "186(v)", from);
}
