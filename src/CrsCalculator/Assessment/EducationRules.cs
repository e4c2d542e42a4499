using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Assessment;

/// <summary>Which credentials count on a date, the level they come to, and the points for study in Canada.</summary>
internal static class EducationRules
{
    private const int YearsOfAnAssessment = 5;
    private const int MonthsOfPresence = 8;

    // Both eight-month tests are waived where the program ran in these months.
    private static readonly LocalDate WaiverBegins = new(2020, 3, 1);
    private static readonly LocalDate WaiverEnds = new(2022, 8, 31);

    public static ImmutableArray<AssessedCredential> Assess(ImmutableArray<Credential> education, LocalDate on)
    {
        ImmutableArray<AssessedCredential>.Builder assessed = ImmutableArray.CreateBuilder<AssessedCredential>(education.Length);
        foreach (Credential credential in education)
        {
            assessed.Add(Assess(assessed.Count, credential, on));
        }

        return assessed.MoveToImmutable();
    }

    public static AssessedCredential Assess(int index, Credential credential, LocalDate on) => new(
        index,
        credential,
        UseOf(credential, on),
        credential.AwardedOn <= on ? StudyInCanada(credential) : CanadianStudy.None,
        credential.IsCanadian ? null : ExpiresOn(credential));

    /// <summary>
    /// The highest level of the credentials that count; two or more of a year or longer, one of them of three years or longer, are a
    /// level of their own.
    /// </summary>
    public static EducationLevel Level(ImmutableArray<AssessedCredential> education)
    {
        EducationLevel highest = EducationLevel.LessThanSecondary;
        int afterSecondary = 0;
        foreach (AssessedCredential assessed in education)
        {
            EducationLevel level = assessed.Counts ? assessed.Credential.Level : EducationLevel.LessThanSecondary;
            highest = level > highest ? level : highest;
            afterSecondary += level >= EducationLevel.OneYear ? 1 : 0;
        }

        return highest == EducationLevel.BachelorsOrThreeYear && afterSecondary >= 2 ? EducationLevel.TwoOrMoreCredentials : highest;
    }

    /// <summary>The study that one credential stands for (Ministerial Instructions, s. 30). A master's degree or higher is worth three years.</summary>
    public static CanadianStudy StudyInCanada(Credential credential) =>
        !IsStudyInCanada(credential) || !StudyFaults(credential).IsEmpty ? CanadianStudy.None
        : credential.Level >= EducationLevel.MastersOrProfessional || credential.Study!.Years >= 3 ? CanadianStudy.ThreeYearsOrMore
        : CanadianStudy.OneOrTwoYears;

    /// <summary>Why studies in Canada earn nothing; all reasons.</summary>
    public static ImmutableArray<DocumentExclusion> StudyFaults(Credential credential)
    {
        if (!IsStudyInCanada(credential))
        {
            return [];
        }

        Study study = credential.Study!;
        bool isWaived = IsWaived(credential.AwardedOn, study.Years);
        return
        [
            .. When(!study.FullTime && !isWaived, DocumentExclusion.StudyNotFullTime),
            .. When(study.MonthsPresentInCanada < MonthsOfPresence && !isWaived, DocumentExclusion.StudyTooLittlePresence),
            .. When(study.MostlyLanguageStudy, DocumentExclusion.StudyMostlyLanguage),
            .. When(study.ConditionOfReturn, DocumentExclusion.StudyConditionOfReturn),
            .. When(study.Years == 0 && credential.Level < EducationLevel.MastersOrProfessional, DocumentExclusion.StudyTooShort),
        ];
    }

    private static ReadOnlySpan<DocumentExclusion> When(bool applies, DocumentExclusion reason) => applies ? new DocumentExclusion[] { reason } : [];

    /// <summary>Whether a credential is a Canadian one after secondary school, with what is known of the studies.</summary>
    private static bool IsStudyInCanada(Credential credential) => credential is { IsCanadian: true, Level: >= EducationLevel.OneYear, Study: not null };

    /// <summary>Canadian, or assessed less than five years ago (Ministerial Instructions 3(4), IRPR 75(2)(e)).</summary>
    private static CredentialUse UseOf(Credential credential, LocalDate on) => credential switch
    {
        _ when credential.AwardedOn > on => CredentialUse.NotYetAwarded,
        { IsCanadian: true } => CredentialUse.Counts,
        { AssessedOn: null } => CredentialUse.NotAssessed,
        _ when credential.AssessedOn > on => CredentialUse.NotYetAssessed,
        _ => ExpiresOn(credential) > on ? CredentialUse.Counts : CredentialUse.AssessmentExpired,
    };

    /// <summary>The first day on which an assessment counts no longer.</summary>
    public static LocalDate? ExpiresOn(Credential credential) => credential.AssessedOn?.PlusYears(YearsOfAnAssessment);

    /// <summary>Whether any day of a program, which ended with the award, lies in the months of the waiver.</summary>
    private static bool IsWaived(LocalDate awardedOn, int years) =>
        years > 0 && awardedOn >= WaiverBegins && awardedOn.PlusYears(-years).PlusDays(1) <= WaiverEnds;
}
