using NodaTime;

namespace CrsCalculator.Assessment;

/// <summary>Which credentials count on a date, the level they come to, and the points for study in Canada.</summary>
internal static class EducationAssessment
{
    private const int YearsOfAnAssessment = 5;
    private const int MonthsOfPresence = 8;

    // Both eight-month tests are waived where the programme ran in these months.
    private static readonly LocalDate WaiverBegins = new(2020, 3, 1);
    private static readonly LocalDate WaiverEnds = new(2022, 8, 31);

    /// <summary>Canadian, or assessed less than five years ago (Ministerial Instructions 3(4), IRPR 75(2)(e)).</summary>
    public static bool Counts(Credential credential, LocalDate on) =>
        credential.AwardedOn <= on
        && (credential.IsCanadian || (credential.AssessedOn is { } assessed && assessed <= on && assessed.PlusYears(YearsOfAnAssessment) > on));

    public static EducationLevel Level(IEnumerable<Credential> education, LocalDate on)
    {
        EducationLevel[] levels = [.. education.Where(credential => Counts(credential, on)).Select(static credential => credential.Level)];
        EducationLevel highest = levels.DefaultIfEmpty(EducationLevel.LessThanSecondary).Max();
        bool isTwoOrMore = levels.Count(static level => level >= EducationLevel.OneYear) >= 2 && highest >= EducationLevel.BachelorsOrThreeYear;
        return isTwoOrMore && highest < EducationLevel.TwoOrMoreCredentials ? EducationLevel.TwoOrMoreCredentials : highest;
    }

    public static CanadianStudy StudyInCanada(IEnumerable<Credential> education, LocalDate on) =>
        education.Where(credential => credential.AwardedOn <= on).Select(StudyInCanada).DefaultIfEmpty(CanadianStudy.None).Max();

    /// <summary>The points of one credential (Ministerial Instructions, s. 30).</summary>
    public static CanadianStudy StudyInCanada(Credential credential)
    {
        if (!credential.IsCanadian
            || credential.Level < EducationLevel.OneYear
            || credential.Study is not { MostlyLanguageStudy: false, ConditionOfReturn: false, Years: >= 1 } study
            || !(study is { FullTime: true, MonthsPresentInCanada: >= MonthsOfPresence } || IsWaived(credential.AwardedOn, study.Years)))
        {
            return CanadianStudy.None;
        }

        return study.Years >= 3 || credential.Level >= EducationLevel.MastersOrProfessional ? CanadianStudy.ThreeYearsOrMore : CanadianStudy.OneOrTwoYears;
    }

    private static bool IsWaived(LocalDate awardedOn, int years) =>
        awardedOn >= WaiverBegins && awardedOn.PlusYears(-years).PlusDays(1) <= WaiverEnds;
}
