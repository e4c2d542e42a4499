using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;

namespace CrsCalculator.Scoring;

/// <summary>Finds the documents that each factor was read from.</summary>
internal static class FactorEvidence
{
    /// <summary>Returns the documents behind the facts that a factor reads; none if the ruleset lacks the factor.</summary>
    public static ImmutableArray<Evidence> Of(CrsAssessment assessment, FactorId factor) =>
        assessment.Ruleset.Tables.Find(factor) is { } rule
            ? [.. Of(assessment, rule, rule.Row), .. rule.Column is { } column ? Of(assessment, rule, column) : []]
            : [];

    private static IEnumerable<Evidence> Of(CrsAssessment assessment, CrsFactorRule rule, CrsInput input)
    {
        CountedPerson principal = assessment.Principal;
        CountedPerson? spouse = assessment.Spouse;
        return input switch
        {
            CrsInput.Age => Birth(principal.Person),
            CrsInput.Education => Education(principal, Place.Principal),
            CrsInput.FirstLanguage or CrsInput.FirstLanguageLowest => Test(assessment.FirstTest, Place.Principal),
            CrsInput.SecondLanguage or CrsInput.SecondLanguageLowest => Test(assessment.SecondTest, Place.Principal),
            CrsInput.English => TestIn(assessment, OfficialLanguage.English),
            CrsInput.French => TestIn(assessment, OfficialLanguage.French),
            CrsInput.CanadianYears => Work(principal, Place.Principal, isInCanada: true, assessment.Rules.Work.Value),
            CrsInput.CanadianYearsInTier1 => WorkIn(assessment, 1),
            CrsInput.CanadianYearsInTier2 => WorkIn(assessment, 2),
            CrsInput.CanadianYearsInTier3 => WorkIn(assessment, 3),
            CrsInput.ForeignYears => Work(principal, Place.Principal, isInCanada: false, assessment.Rules.Work.Value),
            CrsInput.Certificate => Certificates(assessment, rule.TellsRedSeal && assessment.Principal.HasRedSeal),
            CrsInput.Study => Study(assessment, rule.TellsGraduateStudy && assessment.Factors.GraduateStudy),
            CrsInput.Nomination => assessment.Factors.ProvincialNomination ? Nomination(principal.Person.Nomination!) : [],
            CrsInput.JobOffer => assessment.Factors.JobOffer == JobOfferKind.None ? [] : Offer(principal.Person.JobOffer!),
            CrsInput.JobOfferTier => assessment.Factors.JobOfferTier == 0 ? [] : Offer(principal.Person.JobOffer!),
            CrsInput.Sibling => Siblings(assessment),
            CrsInput.SpouseEducation => spouse is null ? [] : Education(spouse, Place.Spouse),
            CrsInput.SpouseLanguage => Test(assessment.SpouseTest, Place.Spouse),
            CrsInput.SpouseCanadianYears =>
                spouse is null ? [] : Work(spouse, Place.Spouse, isInCanada: true, assessment.Rules.Work.Value),
            _ => throw new ArgumentOutOfRangeException(nameof(input), input, "There is no such fact."),
        };
    }

    private static IEnumerable<Evidence> TestIn(CrsAssessment assessment, OfficialLanguage language) =>
        assessment.FirstTest?.Result.Language == language ? Test(assessment.FirstTest, Place.Principal)
        : assessment.SecondTest?.Result.Language == language ? Test(assessment.SecondTest, Place.Principal)
        : [];

    private static IEnumerable<Evidence> Birth(Person person) =>
        [new(Place.Birth(Place.Principal), EvidenceCodes.Born, new Facts(Invariant.Text(person.DateOfBirth!.Value)))];

    /// <summary>The credential that gives the level, or all that count if two or more make it.</summary>
    private static IEnumerable<Evidence> Education(CountedPerson person, string place) =>
        from counted in person.Credentials
        let level = counted.Level.ToEducation()
        let isOneOfSeveral = person.Education == EducationLevel.TwoOrMoreCredentials && level >= EducationLevel.OneYear
        where counted.Counts && (level == person.Education || isOneOfSeveral)
        select Credential(counted, Place.Credential(place, counted.Index));

    private static Evidence Credential(CountedCredential counted, string path)
    {
        Credential credential = counted.Credential;
        string level = Code.Of(counted.Level);
        string awardedOn = credential.AwardedOn.ToString();
        return counted.ExpiresOn is { } expiresOn
            ? new Evidence(
                path,
                EvidenceCodes.AssessedCredential,
                new Facts(level, credential.Country, awardedOn, credential.Eca!.IssuedOn.ToString(), Invariant.Text(expiresOn)))
            : new Evidence(path, EvidenceCodes.CanadianCredential, new Facts(level, awardedOn));
    }

    private static IEnumerable<Evidence> Test(CountedTest? test, string person) => test is null
        ? []
        :
        [
            new(
                Place.Test(person, test.Index),
                EvidenceCodes.TestResult,
                new Facts(
                    Code.Of(test.Result.Test),
                    Invariant.Text(test.Result.TakenOn),
                    Code.Of(test.Result.Language),
                    $"{test.Levels}",
                    Invariant.Text(test.ExpiresOn))),
        ];

    /// <summary>The jobs that count, and their total.</summary>
    private static IEnumerable<Evidence> Work(CountedPerson assessment, string person, bool isInCanada, WorkRules rules)
    {
        Evidence[] jobs =
        [
            .. from work in assessment.Work
               where work.Counts && work.Job.IsInCanada == isInCanada
               select Work(work, Place.Work(person, work.Index)),
        ];
        (CountedHours hours, int years) = isInCanada
            ? (assessment.CanadianWork, assessment.CanadianWorkYears)
            : (assessment.ForeignWork, assessment.ForeignWorkYears);
        return jobs.Length == 0 ? [] : [.. jobs, new(Place.Work(person), EvidenceCodes.Hours, Together(hours, years, rules))];
    }

    /// <summary>The jobs in occupations of a tier and above, and their total.</summary>
    private static IEnumerable<Evidence> WorkIn(CrsAssessment assessment, int tier)
    {
        if (assessment.Ruleset.Tables.OccupationTiers is not { } tiers)
        {
            return [];
        }

        CountedPerson principal = assessment.Principal;
        WorkRules rules = assessment.Rules.Work.Value;
        Evidence[] jobs =
        [
            .. from work in principal.Work
               where work.Counts && work.Job.IsInCanada && tiers.Of(work.Job.Occupation) >= tier
               select Work(work, Place.Work(Place.Principal, work.Index)),
        ];
        CountedHours hours = principal.Record.CanadianIn(tiers)[tier - 1].In(principal.CrsWindow);
        return jobs.Length == 0
            ? []
            :
            [
                .. jobs,
                new(Place.Work(Place.Principal), EvidenceCodes.Hours, Together(hours, hours.CompletedYears(rules.HoursPerYear), rules)),
            ];
    }

    private static Facts Together(CountedHours hours, int years, WorkRules rules) =>
        new(
            Invariant.Text(hours.Hours),
            Invariant.Text(years),
            Invariant.Text(rules.CrsWindowYears),
            Invariant.Text(rules.FullTimeHoursPerWeek),
            Invariant.Text(rules.HoursPerYear));

    private static Evidence Work(CountedJob work, string path)
    {
        Job job = work.Job;
        return new Evidence(
            path,
            EvidenceCodes.Job,
            new Facts(
                job.Occupation.Code,
                job.Country,
                job.Start.ToString(),
                job.End is { } end ? end.ToString() : "now",
                Invariant.Text(job.HoursPerWeek),
                Invariant.Text(work.Hours.Hours)));
    }

    private static IEnumerable<Evidence> Certificates(CrsAssessment assessment, bool isRedSealOnly) =>
        from indexed in assessment.Principal.Person.CertificatesOfQualification.Select(
            static (certificate, index) => (Certificate: certificate, Index: index))
        let certificate = indexed.Certificate
        where DocumentCounting.Fault(certificate, assessment.Date.On) is null && (certificate.RedSeal == true || !isRedSealOnly)
        select new Evidence(
            Place.Certificate(Place.Principal, indexed.Index),
            EvidenceCodes.Certificate,
            new Facts(certificate.Occupation.Code, certificate.IssuedBy, Invariant.Text(certificate.IssuedOn)));

    private static IEnumerable<Evidence> Nomination(Nomination nomination) =>
        [
            new(
                Place.Nomination(Place.Principal),
                EvidenceCodes.Nomination,
                new Facts(Code.Of(nomination.Province), Invariant.Text(nomination.AcceptedOn))),
        ];

    private static IEnumerable<Evidence> Offer(JobOffer offer) =>
        [
            new(
                Place.JobOffer(Place.Principal),
                EvidenceCodes.JobOffer,
                new Facts(offer.Occupation.Code, Invariant.Text(offer.HoursPerWeek))),
        ];

    private static IEnumerable<Evidence> Study(CrsAssessment assessment, bool isGraduateOnly) =>
        from credential in assessment.Principal.Credentials
        where credential.StudyInCanada != CanadianStudy.None && credential.StudyInCanada == assessment.Factors.CanadianStudy
        where !isGraduateOnly || EducationCounting.IsGraduateStudy(credential)
        let study = credential.Credential.Study
        select new Evidence(
            Place.Credential(Place.Principal, credential.Index),
            EvidenceCodes.Study,
            new Facts(Invariant.Text(study.Years), Invariant.Text(study.MonthsPresentInCanada)));

    private static IEnumerable<Evidence> Siblings(CrsAssessment assessment)
    {
        if (assessment.Principal.Person.SiblingInCanada)
        {
            yield return new Evidence(Place.Sibling(Place.Principal), EvidenceCodes.Sibling, new Facts());
        }

        if (assessment.Spouse is { Person.SiblingInCanada: true })
        {
            yield return new Evidence(Place.Sibling(Place.Spouse), EvidenceCodes.Sibling, new Facts());
        }
    }
}
