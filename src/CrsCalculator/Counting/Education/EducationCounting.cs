using System.Collections.Immutable;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Which credentials count on a date, the level they come to, and the points for study in Canada.</summary>
internal static class EducationCounting
{
    public static ImmutableArray<CountedCredential> Count(ImmutableArray<Credential> education, DocumentRules rules, LocalDate on)
    {
        ImmutableArray<CountedCredential>.Builder counted = ImmutableArray.CreateBuilder<CountedCredential>(education.Length);
        foreach (Credential credential in education)
        {
            counted.Add(Count(counted.Count, credential, rules, on));
        }

        return counted.MoveToImmutable();
    }

    public static CountedCredential Count(int index, Credential credential, DocumentRules rules, LocalDate on) => new(
        index,
        credential,
        LevelOf(credential),
        UseOf(credential, rules, on),
        credential.AwardedOn.Latest <= on ? StudyInCanada(credential, rules.Study) : CanadianStudy.None,
        credential.IsCanadian ? null : ExpiresOn(credential, rules));

    /// <summary>
    /// Where an assessment of a foreign credential states a lower level, that one decides. A program of less than one year earns nothing
    /// whatever its assessment says.
    /// </summary>
    public static CredentialLevel LevelOf(Credential credential) =>
        credential is { IsCanadian: false, Level: var level and not CredentialLevel.LessThanOneYear, Eca.Level: { } assessed }
            && assessed < level
            ? assessed
            : credential.Level;

    /// <summary>
    /// The highest level of the credentials that count; two or more of a year or longer, one of them of three years or longer, are a level
    /// of their own.
    /// </summary>
    public static EducationLevel Level(ImmutableArray<CountedCredential> education)
    {
        EducationLevel highest = EducationLevel.LessThanSecondary;
        int afterSecondary = 0;
        foreach (CountedCredential counted in education)
        {
            EducationLevel level = (counted.Counts ? counted.Level.ToEducation() : null) ?? EducationLevel.LessThanSecondary;
            highest = level > highest ? level : highest;
            afterSecondary += level >= EducationLevel.OneYear ? 1 : 0;
        }

        return With(highest, afterSecondary);
    }

    /// <summary>The level of the highest of some credentials, given how many of them are of a year or longer.</summary>
    public static EducationLevel With(EducationLevel highest, int afterSecondary) =>
        highest == EducationLevel.BachelorsOrThreeYear && afterSecondary >= 2 ? EducationLevel.TwoOrMoreCredentials : highest;

    /// <summary>The best study in Canada that some credentials stand for.</summary>
    public static CanadianStudy BestStudy(ImmutableArray<CountedCredential> education)
    {
        CanadianStudy best = CanadianStudy.None;
        foreach (CountedCredential credential in education)
        {
            best = credential.StudyInCanada > best ? credential.StudyInCanada : best;
        }

        return best;
    }

    /// <summary>Whether some credential that stands for study in Canada is a master's, professional or doctoral degree.</summary>
    public static bool HasGraduateStudy(ImmutableArray<CountedCredential> education)
    {
        foreach (CountedCredential credential in education)
        {
            if (IsGraduateStudy(credential))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a credential that stands for study in Canada is a master's, professional or doctoral degree.</summary>
    public static bool IsGraduateStudy(CountedCredential credential) =>
        credential is { StudyInCanada: not CanadianStudy.None, Credential.Level: >= CredentialLevel.MastersOrProfessional };

    /// <summary>The study that one credential stands for.</summary>
    public static CanadianStudy StudyInCanada(Credential credential, StudyRules rules)
    {
        bool counts = IsStudyInCanada(credential) && StudyFaults(credential, rules).IsEmpty;
        return counts ? rules.PointsFor(credential.Level.ToEducation()!.Value, credential.Study!.Years) : CanadianStudy.None;
    }

    /// <summary>The days on which credentials begin to count, and on which their assessments expire.</summary>
    public static void AddTurns(TurningDays days, Person person)
    {
        foreach (Credential credential in person.Education)
        {
            days.Add(credential.AwardedOn.Latest);
            days.Add(credential.Eca?.IssuedOn.Latest);
            days.AddEach(static rules => rules.Documents, rules => credential.IsCanadian ? null : ExpiresOn(credential, rules));
        }
    }

    /// <summary>Why studies in Canada earn nothing; all reasons.</summary>
    public static ImmutableArray<DocumentExclusion> StudyFaults(Credential credential, StudyRules rules)
    {
        if (!IsStudyInCanada(credential))
        {
            return [];
        }

        Study study = credential.Study!;
        bool isWaived = rules.Waiver?.Covers(credential.AwardedOn, study.Years) == true;
        return
        [
            .. When(!study.FullTime && !isWaived, DocumentExclusion.StudyNotFullTime),
            .. When(study.MonthsPresentInCanada < rules.MonthsInCanada && !isWaived, DocumentExclusion.StudyTooLittlePresence),
            .. When(study.MostlyLanguageStudy, DocumentExclusion.StudyMostlyLanguage),
            .. When(study.ConditionOfReturn, DocumentExclusion.StudyConditionOfReturn),
            .. When(study.Years < rules.LeastYears, DocumentExclusion.StudyTooShort),
            .. When(study.MostlyDistance == true && !isWaived, DocumentExclusion.StudyMostlyDistance),
        ];
    }

    /// <summary>The first day on which an assessment is expired.</summary>
    public static LocalDate? ExpiresOn(Credential credential, DocumentRules rules) =>
        credential.Eca is { } assessment ? rules.ExpiryOf(assessment) : null;

    private static ReadOnlySpan<DocumentExclusion> When(bool applies, DocumentExclusion reason) =>
        applies ? new DocumentExclusion[] { reason } : [];

    /// <summary>Whether a credential is a Canadian one after secondary school, with what is known of the studies.</summary>
    private static bool IsStudyInCanada(Credential credential) =>
        credential is { IsCanadian: true, Level: >= CredentialLevel.OneYear, Study: not null };

    /// <summary>Canadian, or with an assessment that has not expired.</summary>
    private static CredentialUse UseOf(Credential credential, DocumentRules rules, LocalDate on) => credential switch
    {
        _ when LevelOf(credential) == CredentialLevel.LessThanOneYear => CredentialUse.LessThanOneYear,
        _ when credential.AwardedOn.Latest > on => CredentialUse.NotYetAwarded,
        { IsCanadian: true } => CredentialUse.Counts,
        { Eca: null } => CredentialUse.NotAssessed,
        _ when credential.Eca.IssuedOn.Latest > on => CredentialUse.NotYetAssessed,
        _ => ExpiresOn(credential, rules) > on ? CredentialUse.Counts : CredentialUse.AssessmentExpired,
    };
}
