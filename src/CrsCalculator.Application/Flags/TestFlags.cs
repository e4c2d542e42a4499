using CrsCalculator.Counting;
using CrsCalculator.Rounds;

namespace CrsCalculator.Application;

/// <summary>
/// Red flags about language test results, and about the time of the visa, when the Federal Skilled Worker Program checks them again.
/// </summary>
internal static class TestFlags
{
    public static IEnumerable<RedFlag> Of(FlagContext context) => [.. WorseRetests(context), .. BeforeVisa(context)];

    /// <summary>The test results from which a person's points are read.</summary>
    public static IEnumerable<CountedTest> UsedBy(FlagPerson person, CrsAssessment assessment)
    {
        CountedTest?[] used = person.Role == ApplicantRole.Spouse
            ? [assessment.SpouseTest]
            : [assessment.FirstTest, assessment.SecondTest];
        return used.OfType<CountedTest>();
    }

    private static IEnumerable<RedFlag> WorseRetests(FlagContext context)
    {
        if (context.Counted is not { } counted)
        {
            yield break;
        }

        foreach (FlagPerson person in context.People)
        {
            foreach (CountedTest claimed in UsedBy(person, counted))
            {
                foreach (CountedTest newer in context.CountedOf(person)!.Tests.Where(test => IsWorseRetest(test, claimed)))
                {
                    yield return context.Rule(FlagCodes.WorseRetest).At(
                        person.TestPath(newer.Index),
                        Invariant.Text(newer.Result.TakenOn),
                        Invariant.Text(claimed.Result.TakenOn));
                }
            }
        }
    }

    private static bool IsWorseRetest(CountedTest newer, CountedTest claimed) =>
        newer.IsValid
        && newer.Result.Language == claimed.Result.Language
        && newer.Result.TakenOn > claimed.Result.TakenOn
        && Enum.GetValues<Ability>().Any(ability => newer.Levels[ability] < claimed.Levels[ability]);

    /// <summary>Tests and assessments that the domain reports as expiring soon, though not before the last day.</summary>
    private static IEnumerable<RedFlag> BeforeVisa(FlagContext context)
    {
        if (!RestsOnFsw(context))
        {
            return [];
        }

        HashSet<string> used = [.. UsedPaths(context)];
        return context.Notices(NoticeCodes.TestExpiresSoon)
            .Concat(context.Notices(NoticeCodes.AssessmentExpiresSoon))
            .Where(notice => used.Contains(notice.Path!) && !IsBeforeDue(notice, context.Invitation))
            .Select(notice => context.Rule(FlagCodes.TestExpiresBeforeVisa).At(notice.Path, notice.Facts));
    }

    private static bool RestsOnFsw(FlagContext context) => context.Invitation is { } invitation
        ? invitation.Program == InvitationProgram.FederalSkilledWorker
        : context.Facts.Eligibility.OutcomeOf(ImmigrationProgram.FederalSkilledWorker) == Outcome.Met;

    private static IEnumerable<string> UsedPaths(FlagContext context)
    {
        FlagPerson principal = context.People[0];
        IEnumerable<string> tests = context.Counted is { } counted
            ? UsedBy(principal, counted).Select(test => principal.TestPath(test.Index))
            : [];
        return tests.Concat(principal.Person.Education.Select((_, index) => principal.CredentialPath(index)));
    }

    private static bool IsBeforeDue(Notice notice, InvitationToApply? invitation) =>
        invitation is not null && string.CompareOrdinal(notice.Facts[1], Invariant.Text(invitation.LatestDueOn)) <= 0;
}
