using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>What must be said with an assessment of eligibility.</summary>
internal static class EligibilityNotices
{
    // The consolidation of the regulations that was read goes to this day.
    private static readonly LocalDate VerifiedTo = new(2026, 6, 14);

    private static readonly LocalDate CategoriesBegin = new(2023, 5, 31);

    public static IEnumerable<Notice> Of(EligibilityAssessment assessment)
    {
        LocalDate on = assessment.Date.On;
        if (on > VerifiedTo)
        {
            yield return new Notice(NoticeCodes.RegulationsNotVerified, new Facts(Invariant.Text(VerifiedTo), Invariant.Text(on)));
        }

        foreach (Notice notice in SettlementFunds.Notices(on))
        {
            yield return notice;
        }

        if (assessment.Profile is { Partner: not null, FamilySize: 1 })
        {
            yield return new Notice(NoticeCodes.FamilySizeTooSmall, new Facts()) { Path = "$.familySize" };
        }

        if (CategoryList.InForceOn(on) is null && on >= CategoriesBegin)
        {
            yield return new Notice(NoticeCodes.CategoriesNotHeld, new Facts(Invariant.Text(on), Invariant.Text(CategoryList.Held[^1].From)));
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
}
