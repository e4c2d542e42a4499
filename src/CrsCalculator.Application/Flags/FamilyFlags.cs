using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Red flags about the spouse, the children and the family size.</summary>
internal static class FamilyFlags
{
    public static IEnumerable<RedFlag> Of(FlagContext context) =>
    [
        .. StaysBehind(context),
        .. AsPrincipal(context),
        .. Size(context),
        .. Children(context),
        .. Status(context),
    ];

    /// <summary>A spouse who works in Canada raises more questions; that sentence also covers the rest.</summary>
    private static IEnumerable<RedFlag> StaysBehind(FlagContext context)
    {
        foreach (Notice _ in context.Notices(NoticeCodes.SpouseStaysBehind))
        {
            Job? job = context.Profile.Spouse!.Person.Work.FirstOrDefault(job => GoesOnInCanada(job, context.On));
            yield return job is null
                ? context.Rule(FlagCodes.SpouseStaysBehind).At("$.spouse")
                : context.Rule(FlagCodes.SpouseStaysBehindInCanada).At("$.spouse", $"{job.Start}");
        }
    }

    private static bool GoesOnInCanada(Job job, LocalDate on) =>
        job.IsInCanada && DaySpans.Of(job, on)?.Contains(on) == true;

    /// <summary>Before an invitation the couple can still choose who applies.</summary>
    private static IEnumerable<RedFlag> AsPrincipal(FlagContext context)
    {
        if (context.Invitation is not null || !PrincipalChoice.IsThere(context.Profile))
        {
            yield break;
        }

        CandidateFile swapped = context.Facts.File.Calculator.Open(context.Profile.WithSpouseAsPrincipal());
        if (!swapped.CanBeAssessedOn(context.Facts.Date))
        {
            yield break;
        }

        bool qualifiesInstead = context.Facts.Eligibility.Outcome == Outcome.NotMet
            && swapped.Eligibility(context.Facts.Date).Outcome == Outcome.Met;
        int? score = context.Facts.Assessment?.Score.Total;
        int? other = context.Facts.AssessmentOf(swapped)?.Score.Total;
        FlagRule rule = context.Rule(FlagCodes.SpouseAsPrincipal);
        if (qualifiesInstead)
        {
            yield return rule.At("$.spouse");
        }
        else if (other > score)
        {
            yield return rule.At("$.spouse", Invariant.Text(score.Value), Invariant.Text(other.Value));
        }
    }

    /// <summary>
    /// Dependent children count towards the family size, and so does the spouse, even if they do not accompany. More members than persons
    /// means that a child is not listed.
    /// </summary>
    private static IEnumerable<RedFlag> Size(FlagContext context)
    {
        if (context.Profile.FamilySize is not { } size || context.Facts.Papers is not { } papers)
        {
            yield break;
        }

        int members = context.Facts.Family.Members.Count(member => member.IsDependentOrAdult(papers));
        if (size < members)
        {
            yield return context.Rule(FlagCodes.FamilySizeTooSmall)
                .At("$.familySize", Invariant.Text(size), Invariant.Text(members));
        }

        int listed = context.Facts.Family.Members.Length;
        if (context.Profile.Children is not null && size > listed)
        {
            yield return context.Rule(FlagCodes.ChildUndeclared).At("$.children", Invariant.Text(size), Invariant.Text(listed));
        }
    }

    private static IEnumerable<RedFlag> Children(FlagContext context)
    {
        if (context.Facts.Papers is not { } papers)
        {
            yield break;
        }

        LocalDate last = LocalDate.Max(context.On, context.Invitation?.LatestDueOn ?? context.On);
        foreach (FamilyMember child in context.Facts.Family.Members.Where(static member => member.Role == ApplicantRole.Child))
        {
            LocalDate adult = Birthdays.Of(child.DateOfBirth!.Value, papers.PoliceAge);
            if (adult > ProfileFrom(context) && adult <= last)
            {
                yield return At(FlagCodes.ChildTurns18, adult, papers.PoliceAge);
            }

            LocalDate grown = Birthdays.Of(child.DateOfBirth.Value, papers.DependentUntilAge);
            if (grown <= last && !(child.AgeLockedOn < grown))
            {
                yield return At(FlagCodes.ChildTurns22, grown, papers.DependentUntilAge);
            }

            RedFlag At(string code, LocalDate birthday, int age) =>
                context.Rule(code).At(
                    child.Path,
                    [
                        Invariant.Text(birthday),
                        Invariant.Text(age),
                        .. birthday <= context.On ? [Invariant.Text(context.On)] : (string[])[],
                    ]);
        }
    }

    /// <summary>
    /// The day from which a birthday is news: the invitation, otherwise the profile, otherwise as far back as a profile lasts.
    /// </summary>
    private static LocalDate ProfileFrom(FlagContext context) => context switch
    {
        { Invitation: { } invitation } => invitation.IssuedOn,
        { Profile.ProfileSubmittedAt: { } submitted } => submitted.Day,
        _ => context.On.PlusMonths(-(context.RulesInForce.Invitations.ValueOrNull?.ProfileMonths ?? 0)),
    };

    /// <summary>A separated spouse must be declared too; common-law partners live together.</summary>
    private static IEnumerable<RedFlag> Status(FlagContext context)
    {
        Candidate profile = context.Profile;
        FlagRule rule = context.Rule(FlagCodes.MaritalStatusChanged);
        if (profile is { MaritalStatus: MaritalStatus.Separated, Spouse: null })
        {
            yield return rule.At("$.maritalStatus", Code.Of(MaritalStatus.Separated));
        }

        if (profile is { MaritalStatus: MaritalStatus.CommonLaw, Spouse.Person: { } spouse }
            && HomeOf(profile.Principal, context.On) is { } home
            && HomeOf(spouse, context.On) is { } other
            && home != other)
        {
            yield return rule.At("$.maritalStatus", Code.Of(MaritalStatus.CommonLaw), home, other);
        }
    }

    /// <summary>The country in which a person lives, if it is only one.</summary>
    private static string? HomeOf(Person person, LocalDate on)
    {
        string[] countries =
        [
            .. (person.Residences ?? [])
                .Where(home => DaySpans.Of(home, on)?.Contains(on) == true)
                .Select(static home => home.Country)
                .Distinct(StringComparer.Ordinal),
        ];
        return countries is [var only] ? only : null;
    }
}
