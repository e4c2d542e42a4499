using System.Collections.Frozen;
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

    public static IEnumerable<Notice> Of(EligibilityAssessment assessment)
    {
        LocalDate on = assessment.Date.On;
        if (AreUnverified(on))
        {
            yield return new Notice(NoticeCodes.RegulationsNotVerified, new Facts(Invariant.Text(VerifiedTo), Invariant.Text(on)));
        }

        foreach (Notice notice in SettlementFunds.Notices(on).Concat(OfDocuments(assessment.Profile, assessment.Date)))
        {
            yield return notice;
        }

        if (assessment.Profile is { Partner: not null, FamilySize: 1 })
        {
            yield return new Notice(NoticeCodes.FamilySizeTooSmall, new Facts()) { Path = "$.familySize" };
        }

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

        if (assessment.Programmes.Count(static programme => programme.IsEligible == true) > 1)
        {
            yield return new Notice(NoticeCodes.ProgrammeOrderProbable, new Facts());
        }
    }

    /// <summary>Whether the answer of a date hangs on occupations that NOC 2021 made eligible or ceased to.</summary>
    public static bool HangOnNoc2021(CandidateProfile profile, LocalDate on) => on < Noc2021Begins && ChangedOccupations(profile).Any();

    /// <summary>Whether a date is later than the regulations that were read.</summary>
    public static bool AreUnverified(LocalDate on) => on > VerifiedTo;

    private static IEnumerable<string> ChangedOccupations(CandidateProfile profile) =>
        profile.Principal.Work.Select(static work => work.Occupation.Code).Where(ChangedWithNoc2021.Contains).Distinct(StringComparer.Ordinal);

    private static IEnumerable<Notice> OfDocuments(CandidateProfile profile, AssessmentDate date)
    {
        if (date.On < Noc2021Begins)
        {
            string codes = string.Join(", ", ChangedOccupations(profile));
            yield return new Notice(NoticeCodes.Noc2021NotInForce, new Facts(Invariant.Text(date.On), Invariant.Text(Noc2021Begins), codes.Length > 0 ? codes : "-"));
        }

        if (profile is { Principal.Nomination: { } nomination, IntendedProvince: { } intended } && nomination.Province != intended)
        {
            yield return new Notice(NoticeCodes.NominatedElsewhere, new Facts(Codes.Province.Of(nomination.Province), Codes.Province.Of(intended))) { Path = "$.intendedProvince" };
        }

        foreach (Notice notice in ProfileNotices.Of(profile, date))
        {
            yield return notice;
        }
    }
}
