using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Scoring;

/// <summary>Documents and a date in, factors out.</summary>
internal static class Assessor
{
    /// <summary>Assesses documents on a date, by the points of that day.</summary>
    public static CrsAssessment Assess(Candidate candidate, AssessmentDate date, ChosenRules rules) =>
        Assess(candidate, date, rules, date.On);

    /// <summary>Assesses documents on a date, by the points of another day.</summary>
    public static CrsAssessment Assess(Candidate candidate, AssessmentDate date, ChosenRules rules, LocalDate pointsOn)
    {
        CrsRuleset points = rules.PointsOn(pointsOn);
        RulesInForce inForce = rules.Book.On(date.On);
        PersonAssessment? spouse = candidate.ScoredSpouse is { } scored ? Spouse(scored.Person, date.On, inForce, points) : null;
        Documents documents = Documents.Of(candidate.Principal, date.On, inForce);
        CrsFactors factors = WithoutLanguages(candidate, date, in documents, spouse, inForce);
        TestChoice tests = TestChoice.Best(
            documents.Tests,
            languages => points.Score(factors with { Languages = languages }).Total);
        return new CrsAssessment(
            candidate,
            date,
            rules,
            pointsOn,
            factors with { Languages = tests.LanguagesOf(documents.Tests) },
            documents.With(tests),
            spouse);
    }

    /// <summary>Why documents cannot be assessed on a day: the first gap in what that takes. Nothing where there is none.</summary>
    public static RuleGap? FindGap(Candidate candidate, LocalDate on, ChosenRules rules)
    {
        RulesInForce inForce = rules.Book.On(on);
        bool hasTests = !candidate.Principal.LanguageTests.IsEmpty || candidate.ScoredSpouse is { Person.LanguageTests.IsEmpty: false };
        return rules.FindGap(on)
            ?? inForce.Work.Gap
            ?? inForce.Documents.Gap
            ?? (hasTests ? inForce.Tests.Gap : null);
    }

    private static PersonAssessment Spouse(Person person, LocalDate on, RulesInForce rules, CrsRuleset points)
    {
        Documents documents = Documents.Of(person, on, rules);
        TestChoice best = TestChoice.Best(documents.Tests, languages => points.Tables.Spouse.Language.Sum(languages.FirstLevels));

        // One official language of a spouse counts; a result in the other adds nothing.
        return documents.With(best with { Second = TestChoice.None.Second });
    }

    private static CrsFactors WithoutLanguages(
        Candidate candidate,
        AssessmentDate date,
        in Documents documents,
        PersonAssessment? spouse,
        RulesInForce rules)
    {
        Person principal = candidate.Principal;
        int hoursPerYear = rules.Work.Value.HoursPerYear;
        return new CrsFactors
        {
            Age = AgeCounting.On(principal.DateOfBirth!.Value, date),
            Education = documents.Education,
            Languages = OfficialLanguages.None,
            CanadianWorkYears = documents.CanadianWork.CompletedYears(hoursPerYear),
            ForeignWorkYears = documents.ForeignWork.CompletedYears(hoursPerYear),
            CertificateOfQualification = DocumentCounting.HasCertificate(principal, date.On),
            CanadianStudy = EducationCounting.BestStudy(documents.Credentials),
            SiblingInCanada = principal.SiblingInCanada || spouse is { Person.SiblingInCanada: true },
            ProvincialNomination = DocumentCounting.HasNomination(principal, rules.Documents.Value, date.On),
            JobOffer = DocumentCounting.KindOf(principal.JobOffer, rules),
            Spouse = spouse is null ? null : SpouseOf(spouse),
        };
    }

    private static SpouseFactors SpouseOf(PersonAssessment spouse) => new()
    {
        Education = spouse.Education,
        Language = spouse.FirstTest?.Result.Language ?? default,
        LanguageLevels = spouse.FirstTest?.Levels ?? default,
        CanadianWorkYears = spouse.CanadianWorkYears,
    };

    /// <summary>What a person's documents come to, but for the languages: which results serve best depends on all the rest.</summary>
    private readonly record struct Documents(
        Person Person,
        RulesInForce Rules,
        ImmutableArray<AssessedCredential> Credentials,
        ImmutableArray<CountedTest> Tests,
        ImmutableArray<AssessedJob> Work,
        CountedHours CanadianWork,
        CountedHours ForeignWork)
    {
        public EducationLevel Education => EducationCounting.Level(Credentials);

        public static Documents Of(Person person, LocalDate on, RulesInForce inForce)
        {
            WorkRules rules = inForce.Work.Value;
            var window = DayWindow.YearsBefore(on, rules.CrsWindowYears);
            List<Job> canadian = [];
            List<Job> foreign = [];
            ImmutableArray<AssessedJob>.Builder work = ImmutableArray.CreateBuilder<AssessedJob>(person.Work.Length);
            foreach (Job job in person.Work)
            {
                ImmutableArray<WorkExclusion> reasons = WorkCounting.NotCrsWork(job, rules, window);
                work.Add(new AssessedJob(work.Count, job, reasons.IsEmpty ? HoursCounter.Count(job, window, rules) : default, reasons));
                if (reasons.IsEmpty)
                {
                    (job.IsInCanada ? canadian : foreign).Add(job);
                }
            }

            return new Documents(
                person,
                inForce,
                EducationCounting.Assess(person.Education, inForce.Documents.Value, on),
                TestCounting.Count(person.LanguageTests, inForce, on),
                work.MoveToImmutable(),
                HoursCounter.Count(CollectionsMarshal.AsSpan(canadian), window, rules),
                HoursCounter.Count(CollectionsMarshal.AsSpan(foreign), window, rules));
        }

        public PersonAssessment With(TestChoice tests) => new(
            Person,
            Education,
            Credentials,
            tests.Assess(Tests, Rules.Documents.Value),
            Work,
            CanadianWork,
            ForeignWork,
            Rules.Work.Value.HoursPerYear);
    }
}
