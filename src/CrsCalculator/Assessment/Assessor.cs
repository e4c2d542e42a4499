using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace CrsCalculator.Assessment;

/// <summary>Documents and a date in, factors out. All law of dates is here and in the rooms it calls; points come from the ruleset.</summary>
internal static class Assessor
{
    public static CrsAssessment Assess(CandidateProfile profile, AssessmentDate date, CrsRuleset ruleset, RulesetTimeline timeline)
    {
        PersonAssessment? partner = profile.ScoredPartner is { } scored ? Partner(scored.Person, date.On, ruleset) : null;
        Documents documents = Documents.Of(profile.Principal, date.On);
        CrsFactors factors = WithoutLanguages(profile, date, in documents, partner);
        SittingChoice sittings = LanguageRules.Best(
            profile.Principal.LanguageTests,
            date.On,
            languages => ruleset.Score(factors with { Languages = languages }).Total);
        return new CrsAssessment(
            profile,
            date,
            ruleset,
            timeline,
            factors with { Languages = sittings.LanguagesOf(profile.Principal.LanguageTests) },
            documents.With(sittings, date.On),
            partner);
    }

    private static PersonAssessment Partner(Person person, LocalDate on, CrsRuleset ruleset)
    {
        SittingChoice best = LanguageRules.Best(person.LanguageTests, on, languages => ruleset.Tables.Spouse.Language.Sum(languages.FirstLevels));

        // One official language of a partner counts; a sitting in the other adds nothing.
        return Documents.Of(person, on).With(best with { Second = SittingChoice.None.Second }, on);
    }

    private static CrsFactors WithoutLanguages(CandidateProfile profile, AssessmentDate date, in Documents documents, PersonAssessment? partner)
    {
        Person principal = profile.Principal;
        return new CrsFactors
        {
            Age = Age.On(principal.DateOfBirth!.Value, date),
            Education = documents.Education,
            Languages = OfficialLanguages.None,
            CanadianWorkYears = documents.CanadianWork.CompletedYears,
            ForeignWorkYears = documents.ForeignWork.CompletedYears,
            CertificateOfQualification = DocumentRules.HasCertificate(principal, date.On),
            CanadianStudy = documents.StudyInCanada,
            SiblingInCanada = principal.SiblingInCanada || partner is { Person.SiblingInCanada: true },
            ProvincialNomination = DocumentRules.HasNomination(principal, date.On),
            JobOffer = DocumentRules.KindOf(principal.JobOffer, date.On),
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

    /// <summary>What a person's documents come to, but for the languages: which sittings serve best depends on all the rest.</summary>
    private readonly record struct Documents(
        Person Person,
        ImmutableArray<AssessedCredential> Credentials,
        ImmutableArray<AssessedWork> Work,
        CountedHours CanadianWork,
        CountedHours ForeignWork)
    {
        public EducationLevel Education => EducationRules.Level(Credentials);

        public CanadianStudy StudyInCanada
        {
            get
            {
                CanadianStudy best = CanadianStudy.None;
                foreach (AssessedCredential credential in Credentials)
                {
                    best = credential.StudyInCanada > best ? credential.StudyInCanada : best;
                }

                return best;
            }
        }

        public static Documents Of(Person person, LocalDate on)
        {
            var window = DayWindow.YearsBefore(on, WorkRules.YearsOfWork);
            List<WorkPeriod> canadian = [];
            List<WorkPeriod> foreign = [];
            ImmutableArray<AssessedWork>.Builder work = ImmutableArray.CreateBuilder<AssessedWork>(person.Work.Length);
            foreach (WorkPeriod period in person.Work)
            {
                ImmutableArray<WorkExclusion> reasons = WorkRules.NotCrsWork(period, on, window);
                work.Add(new AssessedWork(work.Count, period, reasons.IsEmpty ? HoursCounter.Count(period, window) : default, reasons));
                if (reasons.IsEmpty)
                {
                    (period.IsInCanada ? canadian : foreign).Add(period);
                }
            }

            return new Documents(
                person,
                EducationRules.Assess(person.Education, on),
                work.MoveToImmutable(),
                HoursCounter.Count(CollectionsMarshal.AsSpan(canadian), window),
                HoursCounter.Count(CollectionsMarshal.AsSpan(foreign), window));
        }

        public PersonAssessment With(SittingChoice sittings, LocalDate on) =>
            new(Person, Education, Credentials, LanguageRules.Assess(Person.LanguageTests, on, sittings), Work, CanadianWork, ForeignWork);
    }
}
