using NodaTime;

namespace CrsCalculator.Rules.Official;

/// <summary>Which documents count, and for how long: the instructions, with their changes since Express Entry began.</summary>
internal static class CountingDocuments
{
    private static readonly DocumentRules From2015 = new()
    {
        TestResultYears = 2,
        AssessmentYears = 5,
        OffersNeedLmia = true,

        // Quebec selects its own immigrants, and Nunavut has no nominee program.
        NominationsExcluded = [Province.QC, Province.NU],
        Study = new StudyRules
        {
            MonthsInCanada = 8,
            LeastYears = 1,
            YearsForHigherPoints = 3,
            LevelForHigherPoints = EducationLevel.MastersOrProfessional,
        },
    };

    /// <summary>Ministerial Instructions 2016-1 also count offers to holders of an LMIA-exempt work permit.</summary>
    private static readonly DocumentRules From2016 = From2015 with { OffersNeedLmia = false };

    /// <summary>Studies in the months of the pandemic need be neither full-time nor in Canada.</summary>
    private static readonly DocumentRules From2022 = From2016 with
    {
        Study = From2016.Study with
        {
            Waiver = new StudyWaiver(new LocalDate(2020, 3, 1), new LocalDate(2022, 8, 31), "Ministerial Instructions, s. 30"),
        },
    };

    private static readonly LocalDate WaiverBegins = new(2022, 7, 28);

    public static RulePart<DocumentRules> Part { get; } = new(
    [
        new Dated<DocumentRules>(ExpressEntryBegins.Before),
        new Dated<DocumentRules>(ExpressEntryBegins.Day, From2015, ExpressEntryBegins.Cite("s. 3, 12 and 30")),
        new Dated<DocumentRules>(
            Instruction20161119.Ruleset.InForceFrom,
            From2016,
            new Citation(Instruction20161119.Ruleset.Instruction, "arranged employment", Instruction20161119.Ruleset.InForceFrom)),
        new Dated<DocumentRules>(WaiverBegins, From2022, new Citation("Ministerial Instructions", "s. 30", WaiverBegins)),
    ])
    {
        Pages = [OfficialPages.Instructions, OfficialPages.CrsCriteria],
    };
}
