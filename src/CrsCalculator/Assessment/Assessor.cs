using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace CrsCalculator.Assessment;

/// <summary>Documents and a date in, factors out. All law of dates is here and in the rooms it calls; points come from the ruleset.</summary>
internal static class Assessor
{
    public static CrsAssessment Assess(Candidate profile, AssessmentDate date, CrsRuleset ruleset, RulesetTimeline timeline)
    {
        PersonAssessment? spouse = profile.ScoredSpouse is { } scored ? Spouse(scored.Person, date.On, ruleset) : null;
        Documents documents = Documents.Of(profile.Principal, date.On);
        CrsFactors factors = WithoutLanguages(profile, date, in documents, spouse);
        TestChoice tests = LanguageRules.Best(
            profile.Principal.LanguageTests,
            date.On,
            languages => ruleset.Score(factors with { Languages = languages }).Total);
        return new CrsAssessment(
            profile,
            date,
            ruleset,
            timeline,
            factors with { Languages = tests.LanguagesOf(profile.Principal.LanguageTests) },
            documents.With(tests, date.On),
            spouse);
    }

    private static PersonAssessment Spouse(Person person, LocalDate on, CrsRuleset ruleset)
    {
        TestChoice best = LanguageRules.Best(person.LanguageTests, on, languages => ruleset.Tables.Spouse.Language.Sum(languages.FirstLevels));

        // One official language of a spouse counts; a test in the other adds nothing.
        return Documents.Of(person, on).With(best with { Second = TestChoice.None.Second }, on);
    }

    private static CrsFactors WithoutLanguages(Candidate profile, AssessmentDate date, in Documents documents, PersonAssessment? spouse)
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
            SiblingInCanada = principal.SiblingInCanada || spouse is { Person.SiblingInCanada: true },
            ProvincialNomination = DocumentRules.HasNomination(principal, date.On),
            JobOffer = DocumentRules.KindOf(principal.JobOffer, date.On),
            Spouse = spouse is null ? null : SpouseOf(spouse),
        };
    }

    private static SpouseFactors SpouseOf(PersonAssessment spouse) => new()
    {
        Education = spouse.Education,
        Language = spouse.FirstTest?.Language ?? default,
        LanguageLevels = spouse.FirstTest?.Levels ?? default,
        CanadianWorkYears = spouse.CanadianWork.CompletedYears,
    };

    /// <summary>What a person's documents come to, but for the languages: which tests serve best depends on all the rest.</summary>
    private readonly record struct Documents(
        Person Person,
        ImmutableArray<AssessedCredential> Credentials,
        ImmutableArray<AssessedJob> Work,
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
            List<Job> canadian = [];
            List<Job> foreign = [];
            ImmutableArray<AssessedJob>.Builder work = ImmutableArray.CreateBuilder<AssessedJob>(person.Work.Length);
            foreach (Job job in person.Work)
            {
                ImmutableArray<WorkExclusion> reasons = WorkRules.NotCrsWork(job, on, window);
                work.Add(new AssessedJob(work.Count, job, reasons.IsEmpty ? HoursCounter.Count(job, window) : default, reasons));
                if (reasons.IsEmpty)
                {
                    (job.IsInCanada ? canadian : foreign).Add(job);
                }
            }

            return new Documents(
                person,
                EducationRules.Assess(person.Education, on),
                work.MoveToImmutable(),
                HoursCounter.Count(CollectionsMarshal.AsSpan(canadian), window),
                HoursCounter.Count(CollectionsMarshal.AsSpan(foreign), window));
        }

        public PersonAssessment With(TestChoice tests, LocalDate on) =>
            new(Person, Education, Credentials, LanguageRules.Assess(Person.LanguageTests, on, tests), Work, CanadianWork, ForeignWork);
    }
}
