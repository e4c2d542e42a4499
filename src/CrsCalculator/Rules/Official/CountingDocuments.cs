using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>Which documents count, and for how long: the instructions, with what changed since Express Entry began.</summary>
internal static class CountingDocuments
{
    private static readonly DocumentRules From2015 = new()
    {
        TestResultYears = 2,
        AssessmentYears = 5,
        OffersNeedLmia = true,
        NominationsExcluded = [Province.QC],
        Study = new StudyRules
        {
            MonthsInCanada = 8,
            YearsForHigherPoints = 3,
            LevelForHigherPoints = EducationLevel.MastersOrProfessional,

            // Studies that ran in the months of the pandemic need neither be full-time nor in Canada.
            Waiver = new StudyWaiver(new LocalDate(2020, 3, 1), new LocalDate(2022, 8, 31), "Ministerial Instructions, s. 30"),
        },
    };

    /// <summary>Ministerial Instructions 2016-1 also count offers that need no labour market impact assessment.</summary>
    private static readonly DocumentRules From2016 = From2015 with { OffersNeedLmia = false };

    public static RulePart<DocumentRules> Part { get; } = new(
    [
        new Dated<DocumentRules>(ExpressEntryBegins.Before),
        new Dated<DocumentRules>(ExpressEntryBegins.Day, From2015, ExpressEntryBegins.Cite("s. 3, 12 and 30")),
        new Dated<DocumentRules>(
            Instruction20161119.Ruleset.InForceFrom,
            From2016,
            new Citation(Instruction20161119.Ruleset.Instruction, "arranged employment", Instruction20161119.Ruleset.InForceFrom)),
    ]);
}
