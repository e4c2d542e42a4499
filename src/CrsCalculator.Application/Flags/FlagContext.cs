using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>The basis for red flags: the facts of the application, the papers, and what follows from them.</summary>
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

    /// <summary>The principal applicant, and the spouse unless a citizen or permanent resident, from whom nothing is required.</summary>
    public ImmutableArray<FlagPerson> People { get; }

    public Candidate Profile => Facts.Profile;

    public LocalDate On => Facts.On;

    public InvitationToApply? Invitation => Facts.Invitation;

    /// <summary>What the documents amount to on the day, even if no points are available.</summary>
    public CrsAssessment? Counted => _counted.Value;

    /// <summary>What the documents amounted to on the day of the invitation.</summary>
    public CrsAssessment? CountedAtInvitation => _atInvitation.Value;

    /// <summary>The conditions of an application on the day; <see langword="null"/> without an invitation.</summary>
    public ApplicationCheck? Check => _check.Value;

    /// <summary>Whether program, category or rank fails on the day. Deadlines do not depend on documents.</summary>
    public bool Fails => Check?.InvitationStands == Outcome.NotMet;

    /// <summary>The limits from which a fact is a red flag.</summary>
    public FlagLimits Limits => Flags.Limits;

    /// <summary>The rules in force on the day.</summary>
    public RulesInForce RulesInForce => field ??= Facts.File.Calculator.Rules.On(On);

    private FlagRules Flags => field ??= Facts.Rules.Flags.At(On).Value;

    /// <summary>The rule of a red flag's code.</summary>
    public FlagRule Rule(string code) => Flags.Of(code);

    /// <summary>The first and last day of the personal history that the forms require.</summary>
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

    /// <summary>The domain's notices on the day; a red flag that repeats one is not a second rule.</summary>
    public IEnumerable<Notice> Notices(string code) => Facts.Eligibility.Notices.Where(notice => notice.Code == code);

    /// <summary>
    /// What the person's documents amount to; <see langword="null"/> if they earn nothing, or the rules are not available.
    /// </summary>
    public CountedPerson? CountedOf(FlagPerson person) =>
        person.Role == ApplicantRole.Spouse ? Counted?.Spouse : Counted?.Principal;

    /// <summary>What other documents would amount to on the same day; <see langword="null"/> if the rules are not available.</summary>
    public CrsAssessment? CountWith(Candidate other) => Assess(_counting.Value.Calculator.Open(other), Facts.Date);

    /// <summary>Whether a program whose requirements are met would not be met by other documents.</summary>
    public bool LosesProgram(Candidate other)
    {
        EligibilityAssessment eligibility = Facts.File.Calculator.Open(other).Eligibility(Facts.Date);
        return Enum.GetValues<ImmigrationProgram>().Any(program =>
            Facts.Eligibility.OutcomeOf(program) == Outcome.Met && eligibility.OutcomeOf(program) != Outcome.Met);
    }

    /// <summary>The documents with a job that ended on a day.</summary>
    public Candidate WithJobUntil(FlagPerson person, int index, LocalDate last)
    {
        Job job = person.Person.Work[index];
        Job until = job.WithDays(job.Start, last) with
        {
            Leave = job.Leave is { } leave ? [.. leave.Where(one => one.To <= last)] : null,
        };
        Person changed = person.Person with { Work = person.Person.Work.SetItem(index, until) };
        return person.Role == ApplicantRole.Spouse
            ? Profile with { Spouse = Profile.Spouse! with { Person = changed } }
            : Profile with { Principal = changed };
    }

    /// <summary>What the documents amount to on another day; <see langword="null"/> if they cannot be assessed on it.</summary>
    public CrsAssessment? CountOn(LocalDate day) => Assess(_counting.Value, day);

    /// <summary>Whether points, a program or the invitation would be lost without a document.</summary>
    public bool IsOfUse(Stake stake) =>
        stake.Points != 0 || !stake.Programs.IsEmpty || (stake.InvitationStands == Outcome.NotMet && !Fails);

    public Stake StakeOf(FlagPerson person, PartKind kind, int index = 0) =>
        Facts.StakeOf(new ProfilePart(person.Role, kind, index));

    /// <summary>
    /// The rule for a loss on a day of the window. It is worse once nobody can submit any more: a condition fails from that day on that did
    /// not fail before. It is milder if no condition does.
    /// </summary>
    public FlagRule RuleOfLoss(string code, LocalDate lostOn)
    {
        ImmutableArray<WindowPart> parts = Facts.Window!.Parts;
        bool endsWindow = parts.Zip(parts.Skip(1)).Any(pair => pair.Second.Days.From == lostOn && IsWorse(pair.First, pair.Second));
        return !endsWindow ? Rule(code).Milder : On < lostOn ? Rule(code) : Rule(code).Worse;
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

/// <summary>A person whose documents are examined.</summary>
internal sealed record FlagPerson(ApplicantRole Role, Person Person)
{
    public string Path => Role.Path();

    public string WorkPath => $"{Path}.work";

    public string JobPath(int index) => new ProfilePart(Role, PartKind.Job, index).Path;

    public string CredentialPath(int index) => new ProfilePart(Role, PartKind.Credential, index).Path;

    public string TestPath(int index) => new ProfilePart(Role, PartKind.LanguageTest, index).Path;

    /// <summary>The jobs with their indexes.</summary>
    public IEnumerable<(int Index, Job Job)> Jobs => Person.Work.Select(static (job, index) => (index, job));

    public IEnumerable<(int Index, Job Job)> JobsInCanada => Jobs.Where(static entry => entry.Job.IsInCanada);
}
