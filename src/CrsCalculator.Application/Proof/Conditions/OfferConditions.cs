using CrsCalculator.Rounds;
using CrsCalculator.Rules;

namespace CrsCalculator.Application;

/// <summary>When rows about nominations, offers, relatives and categories apply.</summary>
internal static class OfferConditions
{
    public static IReadOnlyDictionary<EvidenceCondition, Func<ProofQuestion, Applicability>> All { get; } =
        new Dictionary<EvidenceCondition, Func<ProofQuestion, Applicability>>
        {
            [EvidenceCondition.Nominated] = static question => question.When(IsNominated(question)),
            [EvidenceCondition.OfferWithLmia] = static question =>
                question.When(question.Offer.IsBasedOnLmia && question.IsUsed),
            [EvidenceCondition.OfferWithPermit] = OfferWithPermit,
            [EvidenceCondition.RelativeUsed] = static question =>
                question.When(question.Proves(ImmigrationProgram.FederalSkilledWorker)),
            [EvidenceCondition.CategoryOccupation] = CategoryOccupation,
            [EvidenceCondition.CategoryFrench] = static question => question.When(
                question is { IsPrincipal: true, Facts.Invitation.Category: RoundCategory.French } && ShowsFrench(question)),
        };

    /// <summary>Only the principal applicant's nomination counts, and a nominee's invitation requires it.</summary>
    private static bool IsNominated(ProofQuestion question) =>
        question.IsPrincipal
        && ((question.Place.Part is not null && question.IsUsed)
            || question.Facts.Invitation?.Program == InvitationProgram.ProvincialNominee);

    /// <summary>An offer without an LMIA is not used until its permit is known.</summary>
    private static Applicability OfferWithPermit(ProofQuestion question) => question.Offer.IsBasedOnLmia || !question.IsPrincipal
        ? Applicability.No
        : question.Offer.ExemptPermit is { } holds ? question.When(holds && question.IsUsed)
        : Applicability.Unknown(question.PathIn("exemptPermit"));

    /// <summary>
    /// One valid result at the category's level is enough: the one used, if it is among them. If there is none, it is the French result
    /// that is used.
    /// </summary>
    private static bool ShowsFrench(ProofQuestion question)
    {
        int place = question.Place.Part!.Value.Index;
        int[] enough = [.. AtLevel(question)];
        return enough.Length == 0
            ? question.Test.Language == OfficialLanguage.French && question.IsUsed
            : place == enough.OrderByDescending(index => IsUsed(index, question)).First();
    }

    private static bool IsUsed(int test, ProofQuestion question) =>
        !question.Facts.ClaimsOf(new ProfilePart(ApplicantRole.Principal, PartKind.LanguageTest, test)).IsEmpty;

    private static IEnumerable<int> AtLevel(ProofQuestion question)
    {
        CategoryList? list = question.Rules.Categories.At(question.Facts.Invitation!.IssuedOn).ValueOrNull;
        return (question.Facts.Claimed?.Principal.Tests ?? [])
            .Where(test => test is { IsValid: true, Result.Language: OfficialLanguage.French }
                && Enum.GetValues<Ability>().All(ability => test.Levels[ability].Level >= list?.FrenchLevel))
            .Select(static test => test.Index);
    }

    /// <summary>If the category's occupations are not available, each job may be in one.</summary>
    private static Applicability CategoryOccupation(ProofQuestion question)
    {
        if (!question.IsPrincipal || question.Facts.InvitedCategory is not { } category)
        {
            return Applicability.No;
        }

        CategoryList? list = question.Rules.Categories.At(question.Facts.Invitation!.IssuedOn).ValueOrNull;
        return list?[category] is { } known
            ? question.When(IsListed(question, known, list))
            : Applicability.Is(EvidenceNeed.IfApplicable);
    }

    private static bool IsListed(ProofQuestion question, Category category, CategoryList list)
    {
        Job job = question.Job;
        return category.Occupations.Contains(job.Occupation)
            && (job.IsInCanada || !category.IsInCanadaOnly)
            && !(job.End?.Latest < question.On.PlusYears(-list.WindowYears));
    }
}
