using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>Notices about an assessment of eligibility.</summary>
internal static class EligibilityNotices
{
    public static ImmutableArray<Notice> Of(EligibilityAssessment assessment, Household facts) =>
    [
        .. BookNotices.Of(facts.Book, facts.On, BookNotices.OfEligibility),
        .. Regulations(facts.On, facts.Rules.Cec.VerifiedTo, facts.Rules.Fsw.VerifiedTo, facts.Rules.Fst.VerifiedTo),
        .. Funds(facts),
        .. facts.Principal.IsNominated ? Nomination(facts.Candidate) : [],
        .. DocumentNotices.Of(facts),
        .. Family(facts.Candidate),
        .. Trade(facts),
        .. Results(assessment, facts),
    ];

    /// <summary>Notices about the rules for an occupation on a day.</summary>
    public static ImmutableArray<Notice> OfOccupations(RuleBook book, LocalDate on)
    {
        RulesInForce rules = book.On(on);
        return
        [
            .. BookNotices.Of(book, on, BookNotices.OfOccupations),
            .. Regulations(on, rules.Cec.VerifiedTo, rules.Fst.VerifiedTo),
            .. Lists(book, on),
        ];
    }

    /// <summary>Notices that concern a program: funds matter to FSW and FST, credentials and age to FSW alone.</summary>
    public static ImmutableArray<Notice> Of(Household facts, ProgramEligibility program)
    {
        bool asksForFunds = program.Program != ImmigrationProgram.CanadianExperienceClass;
        return
        [
            .. BookNotices.Of(facts.Book, facts.On, BookNotices.OfProgram(program.Program)),
            .. Regulations(facts.On, VerifiedTo(facts.Rules, program.Program)),
            .. asksForFunds ? Funds(facts) : [],
            .. DocumentNotices.Of(facts).Where(notice => Concerns(notice, program.Program)),
            .. asksForFunds ? Family(facts.Candidate) : [],
            .. program.Program == ImmigrationProgram.FederalSkilledTrades ? Trade(facts) : [],
        ];
    }

    /// <summary>Notices about the programs over a span of days, besides those about the documents.</summary>
    public static IEnumerable<Notice> OfSpan(Household to) =>
        Regulations(to.On, to.Rules.Cec.VerifiedTo, to.Rules.Fsw.VerifiedTo, to.Rules.Fst.VerifiedTo);

    /// <summary>
    /// Notices about the programs that go with a score: that the candidate is known to be eligible for none, so no score brings an
    /// invitation, and what the trade rests on. Computed on use.
    /// </summary>
    public static IEnumerable<Notice> OfScore(Household facts)
    {
        if (!facts.Rules.CanAssessPrograms)
        {
            yield break;
        }

        foreach (Notice notice in Trade(facts))
        {
            yield return notice;
        }

        if (Programs.IsNoneOpen(facts))
        {
            yield return new Notice(NoticeCodes.NoEligibleProgram, new Facts());
        }
    }

    /// <summary>Except for FSW, a spouse, a credential or an age matters to points alone.</summary>
    private static bool Concerns(Notice notice, ImmigrationProgram program) =>
        program == ImmigrationProgram.FederalSkilledWorker
        || (!IsOfCredentialsOrAge(notice) && notice.Path?.StartsWith(Place.Spouse, StringComparison.Ordinal) != true);

    /// <summary>
    /// Reports that the two years in the trade rest on work before the certificate: it must come after qualifying (87.2(3)(b)).
    /// </summary>
    private static IEnumerable<Notice> Trade(Household facts)
    {
        FstRules rules = facts.Rules.Fst.Value;
        if (FederalSkilledTrades.BestTrade(facts) is not { } trade
            || !FederalSkilledTrades.Hours(facts, trade).Reaches(rules.RequiredHours))
        {
            yield break;
        }

        LocalDate[] issued =
        [
            .. facts.Principal.Person.CertificatesOfQualification
                .Where(certificate => certificate.Occupation == trade && certificate.IssuedOn <= facts.On)
                .Select(static certificate => certificate.IssuedOn)
                .Order(),
        ];
        if (issued is [var first, ..] && !FederalSkilledTrades.HoursSince(facts, trade, first).Reaches(rules.RequiredHours))
        {
            yield return new Notice(NoticeCodes.WorkBeforeQualifying, new Facts(trade.Code, Invariant.Text(first)));
        }
    }

    private static bool IsOfCredentialsOrAge(Notice notice) =>
        notice.Code is NoticeCodes.BirthdayForgiven
            or NoticeCodes.AssessmentExpiresSoon
            or NoticeCodes.AssessedBeforeAward
            or NoticeCodes.AssessedLower
            or NoticeCodes.SpouseIsCitizenOrResident
            or NoticeCodes.SpouseStaysBehind;

    private static LocalDate? VerifiedTo(RulesInForce rules, ImmigrationProgram program) => program switch
    {
        ImmigrationProgram.CanadianExperienceClass => rules.Cec.VerifiedTo,
        ImmigrationProgram.FederalSkilledWorker => rules.Fsw.VerifiedTo,
        _ => rules.Fst.VerifiedTo,
    };

    /// <summary>Reports a date after the day to which the regulations were read; of several parts, the earliest day.</summary>
    private static IEnumerable<Notice> Regulations(LocalDate on, params LocalDate?[] verifiedTo) =>
        verifiedTo.Min() is { } readTo && on > readTo
            ? [new Notice(NoticeCodes.RegulationsNotVerified, new Facts(Invariant.Text(readTo), Invariant.Text(on)))]
            : [];

    private static IEnumerable<Notice> Funds(Household facts)
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

    /// <summary>Notices about what program and category results rest on.</summary>
    private static IEnumerable<Notice> Results(EligibilityAssessment assessment, Household facts)
    {
        foreach (Notice notice in Lists(facts.Book, facts.On))
        {
            yield return notice;
        }

        if (facts.Rules.Invitations.Certainty != Certainty.Certain
            && assessment.Programs.Count(static program => program.Outcome == Outcome.Met) > 1)
        {
            yield return new Notice(NoticeCodes.ProgramOrderUnconfirmed, new Facts());
        }
    }

    /// <summary>Reports which lists of occupations are missing or unconfirmed.</summary>
    private static IEnumerable<Notice> Lists(RuleBook book, LocalDate on)
    {
        if (book.Categories.At(on).ValueOrNull is not { } list)
        {
            yield break;
        }

        if (!list.NotAvailable.IsEmpty)
        {
            Dated<CategoryList>? whole = book.Categories.Entries
                .FirstOrDefault(entry => entry.From > on && entry.ValueOrNull is { NotAvailable.IsEmpty: true });
            yield return new Notice(
                NoticeCodes.CategoriesNotHeld,
                whole is null ? new Facts(Invariant.Text(on)) : new Facts(Invariant.Text(on), Invariant.Text(whole.From)));
        }

        string[] unconfirmed =
        [
            .. list.Categories
                .Where(static category => category.Certainty != Certainty.Certain)
                .Select(static category => Code.Of(category.Id)),
        ];
        if (unconfirmed.Length > 0)
        {
            yield return new Notice(NoticeCodes.CategoriesProbable, new Facts(string.Join(", ", unconfirmed)));
        }
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
