using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>What red flags are read from: the facts of the application, the papers, and what is worked out from them.</summary>
internal sealed class FlagContext
{
    private readonly Lazy<CandidateFile> _counting;
    private readonly Lazy<CrsAssessment?> _counted;
    private readonly Lazy<CrsAssessment?> _atInvitation;
    private readonly Lazy<ApplicationCheck?> _check;

    public FlagContext(ApplicationFacts facts, ImmutableArray<ChecklistItem> items, ImmutableArray<ApplicationDocument> documents)
    {
        Facts = facts;
        Items = items;
        Documents = documents;
        _counting = new(() => facts.File.Calculator.AssumingLastHeld().Open(facts.Profile));
        _counted = new(() => Assess(_counting.Value, facts.Date));
        _atInvitation = new(() => Invitation is { } sent ? Assess(_counting.Value, AtInvitation(sent)) : null);
        _check = new(() => Invitation?.CheckApplication(facts.File, On));
        People = [.. PeopleOf(facts.Profile)];
    }

    public ApplicationFacts Facts { get; }

    public ImmutableArray<ChecklistItem> Items { get; }

    public ImmutableArray<ApplicationDocument> Documents { get; }

    /// <summary>The principal applicant, and the spouse unless a citizen or permanent resident, of whom nothing is asked.</summary>
    public ImmutableArray<FlagPerson> People { get; }

    public Candidate Profile => Facts.Profile;

    public LocalDate On => Facts.On;

    public InvitationToApply? Invitation => Facts.Invitation;

    /// <summary>What the documents come to on the day, also where no points are available.</summary>
    public CrsAssessment? Counted => _counted.Value;

    /// <summary>What the documents came to on the day of the invitation.</summary>
    public CrsAssessment? CountedAtInvitation => _atInvitation.Value;

    /// <summary>The conditions of an application on the day; <see langword="null"/> without an invitation.</summary>
    public ApplicationCheck? Check => _check.Value;

    /// <summary>Whether program, category or rank fails on the day. Deadlines do not hang on documents.</summary>
    public bool Fails => Check?.InvitationStands == Outcome.NotMet;

    /// <summary>The rules in force on the day.</summary>
    public RulesInForce RulesInForce => field ??= Facts.File.Calculator.Rules.On(On);

    /// <summary>The first and the last day of a person's history that the forms ask for.</summary>
    public DayRange? History(FlagPerson person)
    {
        if (Facts.Papers is not { } papers)
        {
            return null;
        }

        LocalDate from = On.PlusYears(-papers.HistoryYears);
        LocalDate adult = person.Person.DateOfBirth is { } birth ? Birthdays.Of(birth, papers.AdultAge) : from;
        return DaySpans.Of(LocalDate.Max(from, adult), On);
    }

    /// <summary>The notices of the domain on the day; a red flag that is one of them is no second rule.</summary>
    public IEnumerable<Notice> Notices(string code) => Facts.Eligibility.Notices.Where(notice => notice.Code == code);

    /// <summary>What the person's documents come to; <see langword="null"/> if they earn nothing, or the rules are not available.</summary>
    public CountedPerson? CountedOf(FlagPerson person) =>
        person.Role == ApplicantRole.Spouse ? Counted?.Spouse : Counted?.Principal;

    /// <summary>What other documents would come to on the same day; <see langword="null"/> if the rules are not available.</summary>
    public CrsAssessment? CountWith(Candidate other) => Assess(_counting.Value.Calculator.Open(other), Facts.Date);

    /// <summary>What the documents come to on another day; <see langword="null"/> if they cannot be assessed on it.</summary>
    public CrsAssessment? CountOn(LocalDate day) => Assess(_counting.Value, day);

    /// <summary>Whether points, a program or the invitation are lost with a document.</summary>
    public bool IsOfUse(Stake stake) =>
        stake.Points != 0 || !stake.Programs.IsEmpty || (stake.InvitationStands == Outcome.NotMet && !Fails);

    public Stake StakeOf(FlagPerson person, PartKind kind, int index = 0) =>
        Facts.StakeOf(new ProfilePart(person.Role, kind, index));

    /// <summary>
    /// The severity of a loss on a day of the window: nobody can submit after it if a condition fails from that day on that did not before.
    /// </summary>
    public FlagSeverity SeverityOfLoss(LocalDate lostOn)
    {
        ImmutableArray<WindowPart> parts = Facts.Window!.Parts;
        bool endsWindow = parts.Zip(parts.Skip(1)).Any(pair => pair.Second.Days.From == lostOn && IsWorse(pair.First, pair.Second));
        return !endsWindow ? FlagSeverity.Medium : On < lostOn ? FlagSeverity.High : FlagSeverity.Stop;
    }

    private static bool IsWorse(WindowPart before, WindowPart after) =>
        before.Check.Conditions.Zip(after.Check.Conditions).Any(static pair =>
            pair.First.Outcome != pair.Second.Outcome
            && (pair.First.Outcome == Outcome.Met || pair.Second.Outcome == Outcome.NotMet));

    private static AssessmentDate AtInvitation(InvitationToApply invitation) => new(invitation.IssuedOn, invitation.IssuedOn);

    private static CrsAssessment? Assess(CandidateFile file, AssessmentDate date) =>
        file.CanBeAssessedOn(date) && file.TryAssess(date, out CrsAssessment? assessment, out _) ? assessment : null;

    private static IEnumerable<FlagPerson> PeopleOf(Candidate profile)
    {
        yield return new FlagPerson(ApplicantRole.Principal, profile.Principal);
        if (profile.Spouse is { CitizenOrPermanentResident: false } spouse)
        {
            yield return new FlagPerson(ApplicantRole.Spouse, spouse.Person);
        }
    }
}

/// <summary>A person whose documents are looked at.</summary>
internal sealed record FlagPerson(ApplicantRole Role, Person Person)
{
    public string Path => Role.Path();

    public string WorkPath => $"{Path}.work";

    public string JobPath(int index) => new ProfilePart(Role, PartKind.Job, index).Path;

    public string CredentialPath(int index) => new ProfilePart(Role, PartKind.Credential, index).Path;

    public string TestPath(int index) => new ProfilePart(Role, PartKind.LanguageTest, index).Path;

    /// <summary>The jobs with their places.</summary>
    public IEnumerable<(int Index, Job Job)> Jobs => Person.Work.Select(static (job, index) => (index, job));

    public IEnumerable<(int Index, Job Job)> JobsInCanada => Jobs.Where(static entry => entry.Job.IsInCanada);
}
