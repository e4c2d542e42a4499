using System.Collections.Immutable;
using CrsCalculator.Eligibility;
using NodaTime;

namespace CrsCalculator.Planning;

/// <summary>Writes the documents that steps stand for: the changed profile, assessed on the date, has the score of the plan.</summary>
internal sealed class PlanDocuments(CandidateProfile profile, LocalDate on, PlanState before)
{
    /// <summary>Some country other than Canada: a code that ISO 3166-1 leaves to its users.</summary>
    public const string Abroad = "ZZ";

    private static readonly NocCode AnyTrade = NocCode.Parse("72106");

    public CandidateProfile With(ImmutableArray<PlanOption> options, in PlanState after)
    {
        CandidateProfile changed = profile with { Principal = Changed(profile.Principal, 0, options, after.First) };
        if (profile.Partner is { } partner)
        {
            changed = changed with { Partner = partner with { Person = Changed(partner.Person, 1, options, after.Second) } };
        }

        foreach (PlanOption option in options)
        {
            changed = option.Kind switch
            {
                LeverKind.PartnerComes => changed with { Partner = changed.Partner! with { Accompanying = true } },
                LeverKind.PartnerStays => changed with { Partner = changed.Partner! with { Accompanying = false } },
                LeverKind.Swap => changed.WithPartnerAsPrincipal(),
                _ => changed,
            };
        }

        return Together(changed, options);
    }

    /// <summary>What belongs to whoever is the principal applicant in the end.</summary>
    private CandidateProfile Together(CandidateProfile changed, ImmutableArray<PlanOption> options)
    {
        Person principal = changed.Principal;
        if (options.Any(static option => option.Kind == LeverKind.Nomination))
        {
            Province province = changed.IntendedProvince is { } intended && intended != Province.QC ? intended : Province.ON;
            principal = principal with { Nomination = new Nomination(province, on) };
        }

        return changed with { Principal = options.Any(static option => option.Kind == LeverKind.Sibling) ? principal with { SiblingInCanada = true } : principal };
    }

    private Person Changed(Person person, int index, ImmutableArray<PlanOption> options, PlanPerson after)
    {
        PlanPerson start = before.Person(index);
        PlanOption? credential = options.FirstOrDefault(option => option.Person == index && option.Kind == LeverKind.Credential);
        return person with
        {
            Education = credential is null ? person.Education : person.Education.Add(credential.Credential!),
            LanguageTests = [.. person.LanguageTests, .. Sitting(OfficialLanguage.English, start.English, after.English), .. Sitting(OfficialLanguage.French, start.French, after.French)],
            Work =
            [
                .. person.Work,
                .. after.CanadianYears > start.CanadianYears ? Work(person, isInCanada: true, after.CanadianYears) : [],
                .. after.ForeignYears > start.ForeignYears ? Work(person, isInCanada: false, after.ForeignYears) : [],
            ],
            CertificatesOfQualification = after.Certificate == start.Certificate ? person.CertificatesOfQualification
                : person.CertificatesOfQualification.Add(new CertificateOfQualification(TradeOf(person), "ON", on)),
        };
    }

    private LanguageTestResult[] Sitting(OfficialLanguage language, AbilityLevels start, AbilityLevels after) =>
        start == after ? [] : [LanguageTestResult.FromLevels(on, language, after)];

    private WorkPeriod[] Work(Person person, bool isInCanada, int years) => [MoreWork.Find(person, on, isInCanada, years)!];

    private static NocCode TradeOf(Person person) =>
        person.Work.Select(static period => period.Occupation).FirstOrDefault(SkilledTrades.Include) ?? AnyTrade;
}
