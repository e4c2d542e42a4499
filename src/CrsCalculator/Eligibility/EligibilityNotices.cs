using System.Collections.Frozen;
using System.Collections.Immutable;
using CrsCalculator.Assessment;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>What must be said with an assessment of eligibility.</summary>
internal static class EligibilityNotices
{
    // The consolidation of the regulations that was read goes to this day.
    private static readonly LocalDate VerifiedTo = new(2026, 6, 14);

    // NOC 2021 replaced NOC 2016, with which these occupations became eligible or ceased to be (SOR/2022-220).
    private static readonly LocalDate Noc2021Begins = new(2022, 11, 16);

    private static readonly FrozenSet<string> ChangedWithNoc2021 = FrozenSet.ToFrozenSet(
        [
            "13102", "33100", "33102", "33103", "43100", "43200", "43201", "43202", "63211", "73200", "73202", "73209", "73300", "73301", "73400", "93200",
            "55109", "54100", "64200",
        ],
        StringComparer.Ordinal);

    public static ImmutableArray<Notice> Of(EligibilityAssessment assessment)
    {
        (Candidate profile, AssessmentDate date) = (assessment.Profile, assessment.Date);
        return
        [
            .. Regulations(date.On),
            .. SettlementFunds.Notices(date.On),
            .. Occupations(profile, date.On),
            .. Nomination(profile),
            .. ProfileNotices.Of(profile, date),
            .. Family(profile),
            .. Results(assessment),
        ];
    }

    /// <summary>What of it concerns a program: funds are asked of FSW and FST, credentials and age of FSW alone.</summary>
    public static ImmutableArray<Notice> Of(Candidate profile, AssessmentDate date, ImmigrationProgram program)
    {
        bool asksForFunds = program != ImmigrationProgram.CanadianExperienceClass;
        return
        [
            .. Regulations(date.On),
            .. asksForFunds ? SettlementFunds.Notices(date.On) : [],
            .. Occupations(profile, date.On),
            .. ProfileNotices.Of(profile, date).Where(notice => program == ImmigrationProgram.FederalSkilledWorker || !IsOfCredentialsOrAge(notice)),
            .. asksForFunds ? Family(profile) : [],
        ];
    }

    /// <summary>What must be said of the Canadian Experience Class over a span of days, besides what must be said of the documents.</summary>
    public static IEnumerable<Notice> OfCec(Candidate profile, LocalDate from, LocalDate to) => Regulations(to).Concat(Occupations(profile, from));

    private static bool IsOfCredentialsOrAge(Notice notice) =>
        notice.Code is NoticeCodes.BirthdayForgiven or NoticeCodes.AssessmentExpiresSoon or NoticeCodes.AssessedBeforeAward;

    private static IEnumerable<Notice> Regulations(LocalDate on) =>
        AreUnverified(on) ? [new Notice(NoticeCodes.RegulationsNotVerified, new Facts(Invariant.Text(VerifiedTo), Invariant.Text(on)))] : [];

    private static IEnumerable<Notice> Family(Candidate profile) =>
        profile is { Spouse: not null, FamilySize: 1 } ? [new Notice(NoticeCodes.FamilySizeTooSmall, new Facts()) { Path = "$.familySize" }] : [];

    /// <summary>What the results of programs and categories rest on.</summary>
    private static IEnumerable<Notice> Results(EligibilityAssessment assessment)
    {
        LocalDate on = assessment.Date.On;
        if (CategoryList.InForceOn(on) is { IsWhole: false })
        {
            yield return new Notice(NoticeCodes.CategoriesNotHeld, new Facts(Invariant.Text(on), Invariant.Text(CategoryList.Held.Last(static list => list.IsWhole).From)));
        }

        if (assessment.Categories.Any(static category => !category.IsCertain))
        {
            yield return new Notice(
                NoticeCodes.CategoriesProbable,
                new Facts(string.Join(", ", assessment.Categories.Where(static category => !category.IsCertain).Select(static category => Codes.CategoryId.Of(category.Category)))));
        }

        if (assessment.Programs.Count(static program => program.IsEligible == true) > 1)
        {
            yield return new Notice(NoticeCodes.ProgramOrderUnconfirmed, new Facts());
        }
    }

    /// <summary>Whether the answer of a date hangs on occupations that NOC 2021 made eligible or ceased to.</summary>
    public static bool HangOnNoc2021(Candidate profile, LocalDate on) => on < Noc2021Begins && ChangedOccupations(profile).Any();

    /// <summary>Whether a date is later than the regulations that were read.</summary>
    public static bool AreUnverified(LocalDate on) => on > VerifiedTo;

    private static IEnumerable<string> ChangedOccupations(Candidate profile) =>
        profile.Principal.Work.Select(static work => work.Occupation.Code).Where(ChangedWithNoc2021.Contains).Distinct(StringComparer.Ordinal);

    private static IEnumerable<Notice> Occupations(Candidate profile, LocalDate on)
    {
        if (on < Noc2021Begins)
        {
            string codes = string.Join(", ", ChangedOccupations(profile));
            yield return new Notice(NoticeCodes.Noc2021NotInForce, new Facts(Invariant.Text(on), Invariant.Text(Noc2021Begins), codes.Length > 0 ? codes : "-"));
        }
    }

    private static IEnumerable<Notice> Nomination(Candidate profile) =>
        profile is { Principal.Nomination: { } nomination, IntendedProvince: { } intended } && nomination.Province != intended
            ? [new Notice(NoticeCodes.NominatedElsewhere, new Facts(Codes.Province.Of(nomination.Province), Codes.Province.Of(intended))) { Path = "$.intendedProvince" }]
            : [];
}
