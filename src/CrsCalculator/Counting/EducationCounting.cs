using System.Collections.Immutable;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Which credentials count on a date, the level they come to, and the points for study in Canada.</summary>
internal static class EducationCounting
{
    public static ImmutableArray<AssessedCredential> Assess(ImmutableArray<Credential> education, DocumentRules rules, LocalDate on)
    {
        ImmutableArray<AssessedCredential>.Builder assessed = ImmutableArray.CreateBuilder<AssessedCredential>(education.Length);
        foreach (Credential credential in education)
        {
            assessed.Add(Assess(assessed.Count, credential, rules, on));
        }

        return assessed.MoveToImmutable();
    }

    public static AssessedCredential Assess(int index, Credential credential, DocumentRules rules, LocalDate on) => new(
        index,
        credential,
        UseOf(credential, rules, on),
        credential.AwardedOn.Latest <= on ? StudyInCanada(credential, rules.Study) : CanadianStudy.None,
        credential.IsCanadian ? null : ExpiresOn(credential, rules));

    /// <summary>
    /// The highest level of the credentials that count; two or more of a year or longer, one of them of three years or longer, are a level
    /// of their own.
    /// </summary>
    public static EducationLevel Level(ImmutableArray<AssessedCredential> education)
    {
        EducationLevel highest = EducationLevel.LessThanSecondary;
        int afterSecondary = 0;
        foreach (AssessedCredential assessed in education)
        {
            EducationLevel level = (assessed.Counts ? assessed.Credential.Level.ToEducation() : null) ?? EducationLevel.LessThanSecondary;
            highest = level > highest ? level : highest;
            afterSecondary += level >= EducationLevel.OneYear ? 1 : 0;
        }

        return highest == EducationLevel.BachelorsOrThreeYear && afterSecondary >= 2 ? EducationLevel.TwoOrMoreCredentials : highest;
    }

    /// <summary>The best study in Canada that some credentials stand for.</summary>
    public static CanadianStudy BestStudy(ImmutableArray<AssessedCredential> education)
    {
        CanadianStudy best = CanadianStudy.None;
        foreach (AssessedCredential credential in education)
        {
            best = credential.StudyInCanada > best ? credential.StudyInCanada : best;
        }

        return best;
    }

    /// <summary>The study that one credential stands for.</summary>
    public static CanadianStudy StudyInCanada(Credential credential, StudyRules rules)
    {
        bool counts = IsStudyInCanada(credential) && StudyFaults(credential, rules).IsEmpty;
        return counts ? rules.PointsFor(credential.Level.ToEducation()!.Value, credential.Study!.Years) : CanadianStudy.None;
    }

    /// <summary>Why studies in Canada earn nothing; all reasons.</summary>
    public static ImmutableArray<DocumentExclusion> StudyFaults(Credential credential, StudyRules rules)
    {
        if (!IsStudyInCanada(credential))
        {
            return [];
        }

        Study study = credential.Study!;
        bool isWaived = IsWaived(credential.AwardedOn, study.Years, rules.Waiver);
        return
        [
            .. When(!study.FullTime && !isWaived, DocumentExclusion.StudyNotFullTime),
            .. When(study.MonthsPresentInCanada < rules.MonthsInCanada && !isWaived, DocumentExclusion.StudyTooLittlePresence),
            .. When(study.MostlyLanguageStudy, DocumentExclusion.StudyMostlyLanguage),
            .. When(study.ConditionOfReturn, DocumentExclusion.StudyConditionOfReturn),
            .. When(study.Years == 0 && credential.Level.ToEducation() < rules.LevelForHigherPoints, DocumentExclusion.StudyTooShort),
        ];
    }

    /// <summary>The first day on which an assessment no longer counts.</summary>
    public static LocalDate? ExpiresOn(Credential credential, DocumentRules rules) =>
        credential.Eca?.IssuedOn.Earliest.PlusYears(rules.AssessmentYears);

    private static ReadOnlySpan<DocumentExclusion> When(bool applies, DocumentExclusion reason) =>
        applies ? new DocumentExclusion[] { reason } : [];

    /// <summary>Whether a credential is a Canadian one after secondary school, with what is known of the studies.</summary>
    private static bool IsStudyInCanada(Credential credential) =>
        credential is { IsCanadian: true, Level: >= CredentialLevel.OneYear, Study: not null };

    /// <summary>Canadian, or with an assessment that has not expired.</summary>
    private static CredentialUse UseOf(Credential credential, DocumentRules rules, LocalDate on) => credential switch
    {
        { Level: CredentialLevel.LessThanOneYear } => CredentialUse.LessThanOneYear,
        _ when credential.AwardedOn.Latest > on => CredentialUse.NotYetAwarded,
        { IsCanadian: true } => CredentialUse.Counts,
        { Eca: null } => CredentialUse.NotAssessed,
        _ when credential.Eca.IssuedOn.Latest > on => CredentialUse.NotYetAssessed,
        _ => ExpiresOn(credential, rules) > on ? CredentialUse.Counts : CredentialUse.AssessmentExpired,
    };

    /// <summary>
    /// Whether any day of a program, which ended with the award, lies in the days of the waiver; of a month, whatever its day was.
    /// </summary>
    private static bool IsWaived(DocumentDate awardedOn, int years, StudyWaiver? waiver) =>
        waiver is not null && years > 0 && awardedOn.Earliest >= waiver.From && awardedOn.Latest.PlusYears(-years).PlusDays(1) <= waiver.To;
}
