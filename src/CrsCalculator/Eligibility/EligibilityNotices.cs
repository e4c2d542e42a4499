using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>What must be said with an assessment of eligibility.</summary>
internal static class EligibilityNotices
{
    private const string Nothing = "-";

    public static ImmutableArray<Notice> Of(EligibilityAssessment assessment, EligibilityCase facts) =>
    [
        .. Regulations(facts.On, facts.Rules.Cec.VerifiedTo, facts.Rules.Fsw.VerifiedTo, facts.Rules.Fst.VerifiedTo),
        .. Funds(facts),
        .. Occupations(facts),
        .. Nomination(facts.Candidate),
        .. Documents(facts),
        .. Family(facts.Candidate),
        .. Results(assessment, facts),
    ];

    /// <summary>What of it concerns a program: funds are asked of FSW and FST, credentials and age of FSW alone.</summary>
    public static ImmutableArray<Notice> Of(EligibilityCase facts, ImmigrationProgram program)
    {
        bool asksForFunds = program != ImmigrationProgram.CanadianExperienceClass;
        return
        [
            .. Regulations(facts.On, VerifiedTo(facts.Rules, program)),
            .. asksForFunds ? Funds(facts) : [],
            .. Occupations(facts),
            .. Documents(facts).Where(notice => program == ImmigrationProgram.FederalSkilledWorker || !IsOfCredentialsOrAge(notice)),
            .. asksForFunds ? Family(facts.Candidate) : [],
        ];
    }

    /// <summary>
    /// What must be said of the Canadian Experience Class over a span of days, besides what must be said of the documents.
    /// </summary>
    public static IEnumerable<Notice> OfCec(EligibilityCase from, LocalDate to) =>
        Regulations(to, from.At(to).Rules.Cec.VerifiedTo).Concat(Occupations(from));

    private static IEnumerable<Notice> Documents(EligibilityCase facts) =>
    [
        .. DocumentNotices.OfInvitation(facts.Candidate, facts.Date),
        .. DocumentNotices.OfPerson(facts.Principal, Place.Principal, facts.Rules, facts.On),
    ];

    private static bool IsOfCredentialsOrAge(Notice notice) =>
        notice.Code is NoticeCodes.BirthdayForgiven or NoticeCodes.AssessmentExpiresSoon or NoticeCodes.AssessedBeforeAward;

    private static LocalDate? VerifiedTo(RulesInForce rules, ImmigrationProgram program) => program switch
    {
        ImmigrationProgram.CanadianExperienceClass => rules.Cec.VerifiedTo,
        ImmigrationProgram.FederalSkilledWorker => rules.Fsw.VerifiedTo,
        _ => rules.Fst.VerifiedTo,
    };

    /// <summary>That the date lies beyond what was read of the regulations. Of several parts the first day is given.</summary>
    private static IEnumerable<Notice> Regulations(LocalDate on, params LocalDate?[] verifiedTo) =>
        verifiedTo.Min() is { } readTo && on > readTo
            ? [new Notice(NoticeCodes.RegulationsNotVerified, new Facts(Invariant.Text(readTo), Invariant.Text(on)))]
            : [];

    private static IEnumerable<Notice> Funds(EligibilityCase facts)
    {
        Dated<FundsTable> entry = facts.Rules.Funds;
        if (entry.IsUnverifiedOn(facts.On))
        {
            yield return new Notice(NoticeCodes.FundsTableOld, new Facts(Invariant.Text(entry.From)));
        }

        if (entry is { IsAvailable: true, Certainty: not Certainty.Certain })
        {
            yield return new Notice(NoticeCodes.FundsTableProbable, new Facts(Invariant.Text(entry.From)));
        }
    }

    private static IEnumerable<Notice> Family(Candidate candidate) =>
        candidate is { Spouse: not null, FamilySize: 1 }
            ? [new Notice(NoticeCodes.FamilySizeTooSmall, new Facts()) { Path = "$.familySize" }]
            : [];

    /// <summary>What the results of programs and categories rest on.</summary>
    private static IEnumerable<Notice> Results(EligibilityAssessment assessment, EligibilityCase facts)
    {
        if (facts.Rules.Categories.ValueOrNull is { NotAvailable.IsEmpty: false })
        {
            Dated<CategoryList>? whole = facts.Book.Categories.Entries
                .FirstOrDefault(entry => entry.From > facts.On && entry.ValueOrNull is { NotAvailable.IsEmpty: true });
            yield return new Notice(
                NoticeCodes.CategoriesNotHeld,
                new Facts(Invariant.Text(facts.On), whole is null ? Nothing : Invariant.Text(whole.From)));
        }

        string[] unconfirmed =
        [
            .. assessment.Categories
                .Where(static category => category.Certainty != Certainty.Certain)
                .Select(static category => Code.Of(category.Category)),
        ];
        if (unconfirmed.Length > 0)
        {
            yield return new Notice(NoticeCodes.CategoriesProbable, new Facts(string.Join(", ", unconfirmed)));
        }

        if (facts.Rules.Invitations.Certainty != Certainty.Certain
            && assessment.Programs.Count(static program => program.Outcome == Outcome.Met) > 1)
        {
            yield return new Notice(NoticeCodes.ProgramOrderUnconfirmed, new Facts());
        }
    }

    /// <summary>Which occupations would be read otherwise by the classification that was in force.</summary>
    private static IEnumerable<Notice> Occupations(EligibilityCase facts)
    {
        if (facts.Rules.Work.Value.EarlierClassification is not { } earlier)
        {
            yield break;
        }

        string codes = string.Join(
            ", ",
            facts.Principal.Work.Select(static job => job.Occupation).Where(earlier.ChangedOccupations.Contains).Distinct());
        yield return new Notice(
            NoticeCodes.Noc2021NotInForce,
            new Facts(Invariant.Text(facts.On), Invariant.Text(earlier.ReplacedOn), codes.Length > 0 ? codes : Nothing));
    }

    private static IEnumerable<Notice> Nomination(Candidate candidate)
    {
        if (candidate is { Principal.Nomination: { } nomination, IntendedProvince: { } intended } && nomination.Province != intended)
        {
            var provinces = new Facts(Code.Of(nomination.Province), Code.Of(intended));
            yield return new Notice(NoticeCodes.NominatedElsewhere, provinces) { Path = "$.intendedProvince" };
        }
    }
}
