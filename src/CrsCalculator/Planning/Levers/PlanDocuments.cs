using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Scoring;

namespace CrsCalculator.Planning;

/// <summary>Writes the documents that steps stand for: the changed profile, assessed on the date, has the score of the plan.</summary>
internal sealed class PlanDocuments(Household household, PlanState before)
{
    /// <summary>Some country other than Canada: a code that ISO 3166-1 leaves to its users.</summary>
    public const string Abroad = "ZZ";

    private static readonly NocCode AnyTrade = NocCode.Parse("72106");

    public Candidate With(ImmutableArray<PlanOption> options, in PlanState after)
    {
        Candidate profile = household.Candidate;
        Candidate changed = profile with { Principal = Changed(household.Principal, 0, options, after.First) };
        if (profile.Spouse is { } spouse)
        {
            changed = changed with { Spouse = spouse with { Person = Changed(household.Spouse!, 1, options, after.Second) } };
        }

        foreach (PlanOption option in options)
        {
            changed = option.Kind switch
            {
                LeverKind.SpouseComes => changed with { Spouse = changed.Spouse! with { Accompanying = true } },
                LeverKind.SpouseStays => changed with { Spouse = changed.Spouse! with { Accompanying = false } },

                // The profile was submitted by the other applicant.
                LeverKind.Swap => changed.WithSpouseAsPrincipal() with { ProfileSubmittedAt = null },
                _ => changed,
            };
        }

        return Together(changed, options);
    }

    /// <summary>The eligibility of the documents with steps.</summary>
    public EligibilityAssessment Eligibility(ImmutableArray<PlanOption> options, in PlanState after) =>
        new(new CandidateCounter(With(options, in after), household.Book).On(household.Date));

    /// <summary>What belongs to the principal applicant after the changes.</summary>
    private Candidate Together(Candidate changed, ImmutableArray<PlanOption> options)
    {
        Person principal = changed.Principal;
        if (options.Any(static option => option.Kind == LeverKind.Nomination))
        {
            principal = principal with { Nomination = new Nomination(changed.IntendedProvince ?? Province.ON, household.On) };
        }

        return changed with
        {
            Principal = options.Any(static option => option.Kind == LeverKind.Sibling)
                ? principal with { SiblingInCanada = true }
                : principal,
        };
    }

    private Person Changed(CountedPerson counted, int index, ImmutableArray<PlanOption> options, PersonFactors after)
    {
        Person person = counted.Person;
        PersonFactors start = before.Person(index);
        PlanOption? credential = options.FirstOrDefault(option => option.Person == index && option.Kind == LeverKind.Credential);
        return person with
        {
            Education = credential is null ? person.Education : person.Education.Add(credential.Credential!),
            LanguageTests =
            [
                .. person.LanguageTests,
                .. Test(OfficialLanguage.English, start.English, after.English),
                .. Test(OfficialLanguage.French, start.French, after.French),
            ],
            Work =
            [
                .. person.Work,
                .. after.CanadianYears > start.CanadianYears ? [Work(counted, isInCanada: true, after.CanadianYears)] : (Job[])[],
                .. after.ForeignYears > start.ForeignYears ? [Work(counted, isInCanada: false, after.ForeignYears)] : (Job[])[],
            ],
            CertificatesOfQualification =
            [
                .. person.CertificatesOfQualification,
                .. Certificate(person, start, after),
            ],
        };
    }

    private CertificateOfQualification[] Certificate(Person person, PersonFactors start, PersonFactors after)
    {
        bool isRedSeal = after.RedSeal && !start.RedSeal;
        return after.Certificate == start.Certificate && !isRedSeal
            ? []
            : [new CertificateOfQualification(TradeOf(person), "ON", household.On) { RedSeal = isRedSeal ? true : null }];
    }

    private LanguageTestResult[] Test(OfficialLanguage language, AbilityLevels start, AbilityLevels after) =>
        start == after ? [] : [LanguageTestResult.FromLevels(household.On, language, after)];

    private static Job Work(CountedPerson person, bool isInCanada, int years) => new MoreWork(person, isInCanada).Find(years)!;

    private NocCode TradeOf(Person person) =>
        person.Work.Select(static job => job.Occupation).FirstOrDefault(household.Rules.Fst.Value.IsTrade) ?? AnyTrade;
}
