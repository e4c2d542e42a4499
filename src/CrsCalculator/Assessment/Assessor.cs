using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Assessment;

/// <summary>Documents and a date in, factors out. All law of dates is here and in the rooms it calls; points come from the ruleset.</summary>
internal static class Assessor
{
    private const int YearsOfWork = 10;
    private const int FullTimeHours = 30;

    // Until the instruction of this day only offers with a labour market impact assessment counted.
    private static readonly LocalDate OffersWithoutLmiaBegin = new(2016, 11, 19);

    public static CrsAssessment Assess(CandidateProfile profile, AssessmentDate date, CrsRuleset ruleset, RulesetTimeline timeline)
    {
        PersonAssessment? partner = profile.ScoredPartner is { } scored ? Partner(scored.Person, date.On, ruleset) : null;
        PersonAssessment principal = Documents(profile.Principal, date.On);
        CrsFactors factors = WithoutLanguages(profile, date, principal, partner);
        principal = principal.With(LanguageAssessment.Best(
            profile.Principal.LanguageTests,
            date.On,
            languages => ruleset.Score(factors with { Languages = languages }).Total));
        factors = factors with { Languages = LanguageAssessment.Languages(principal.FirstSitting, principal.SecondSitting) };
        return new CrsAssessment(date, factors, Crs.Explain(in factors, date.On, ruleset, timeline), principal, partner);
    }

    private static PersonAssessment Partner(Person person, LocalDate on, CrsRuleset ruleset) =>
        Documents(person, on).With(LanguageAssessment.Best(person.LanguageTests, on, languages => ruleset.Tables.Spouse.Language.Sum(languages.FirstLevels)));

    /// <summary>What a person's documents come to, but for the languages: which sittings serve best depends on all the rest.</summary>
    private static PersonAssessment Documents(Person person, LocalDate on)
    {
        var window = DayWindow.YearsBefore(on, YearsOfWork);
        (WorkPeriod Period, ImmutableArray<WorkExclusion> Reasons)[] work = [.. person.Work.Select(period => (period, Exclusions(period, on, window)))];
        IEnumerable<WorkPeriod> counted = work.Where(static assessed => assessed.Reasons.IsEmpty).Select(static assessed => assessed.Period);
        return new PersonAssessment(
            EducationAssessment.Level(person.Education, on),
            [.. person.Education.Where(credential => EducationAssessment.Counts(credential, on))],
            HoursCounter.Count(counted.Where(static period => period.IsInCanada), window),
            HoursCounter.Count(counted.Where(static period => !period.IsInCanada), window),
            [.. work.Select(static (assessed, i) => new ExcludedWork(i, assessed.Reasons)).Where(static excluded => !excluded.Reasons.IsEmpty)]);
    }

    private static ImmutableArray<WorkExclusion> Exclusions(WorkPeriod period, LocalDate on, DayWindow window) =>
        period.IsInCanada ? WorkRules.NotCanadianWork(period, on, window) : WorkRules.NotForeignWork(period, window);

    private static CrsFactors WithoutLanguages(CandidateProfile profile, AssessmentDate date, PersonAssessment facts, PersonAssessment? partner)
    {
        Person principal = profile.Principal;
        LocalDate on = date.On;
        return new CrsFactors
        {
            Age = Age.On(principal.DateOfBirth!.Value, date),
            Education = facts.Education,
            Languages = OfficialLanguages.None,
            CanadianWorkYears = facts.CanadianWork.CompletedYears,
            ForeignWorkYears = facts.ForeignWork.CompletedYears,
            CertificateOfQualification = principal.CertificatesOfQualification.Any(certificate => certificate.IssuedOn <= on),
            CanadianStudy = EducationAssessment.StudyInCanada(principal.Education, on),
            SiblingInCanada = principal.SiblingInCanada || profile.ScoredPartner is { Person.SiblingInCanada: true },
            ProvincialNomination = principal.Nomination is { Province: not Province.QC } nomination && nomination.AcceptedOn <= on,
            JobOffer = KindOf(principal.JobOffer, on),
            Spouse = partner is null ? null : SpouseOf(partner),
        };
    }

    private static SpouseFactors SpouseOf(PersonAssessment partner) => new()
    {
        Education = partner.Education,
        Language = partner.FirstSitting?.Language ?? default,
        LanguageLevels = partner.FirstSitting?.Levels ?? default,
        CanadianWorkYears = partner.CanadianWork.CompletedYears,
    };

    private static JobOfferKind KindOf(JobOffer? offer, LocalDate on)
    {
        if (offer is null
            || !offer.Occupation.Teer.IsSkilled()
            || offer.HoursPerWeek < FullTimeHours
            || (!offer.IsBasedOnLmia && on < OffersWithoutLmiaBegin))
        {
            return JobOfferKind.None;
        }

        return offer.Occupation.IsSeniorManagement ? JobOfferKind.SeniorManagement : JobOfferKind.OtherSkilled;
    }
}
