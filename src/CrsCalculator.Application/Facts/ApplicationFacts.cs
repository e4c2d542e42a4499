using System.Collections.Immutable;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>
/// A profile on the day of submission, with the invitation if there is one: all that evidence, red flags and expiries are read from. What
/// is worked out is kept.
/// </summary>
internal sealed class ApplicationFacts
{
    private readonly Dictionary<ProfilePart, Withdrawal> _withdrawals = [];

    public ApplicationFacts(CandidateFile file, LocalDate on, InvitationToApply? invitation, ApplicationRules rules)
    {
        File = file;
        Date = new AssessmentDate(on, invitation?.IssuedOn);
        Invitation = invitation;
        Rules = rules;
        Family = new Family(file.Candidate, on, invitation);
    }

    public CandidateFile File { get; }

    public Candidate Profile => File.Candidate;

    /// <summary>The day of submission, with the day of the invitation if there is one.</summary>
    public AssessmentDate Date { get; }

    public LocalDate On => Date.On;

    public InvitationToApply? Invitation { get; }

    public SubmissionWindow? Window => field ??= Invitation is { } invitation ? new SubmissionWindow(File, invitation) : null;

    public ApplicationRules Rules { get; }

    public Family Family { get; }

    /// <summary>The category of category-based selection that the round was for: both lists spell it alike.</summary>
    public CategoryId? InvitedCategory =>
        Invitation?.Category is { } round && Code.TryParse(Code.Of(round), out CategoryId category) ? category : null;

    /// <summary>What papers must satisfy on the day; <see langword="null"/> in a gap.</summary>
    public PaperRules? Papers => Rules.Papers.At(On).ValueOrNull;

    /// <summary>
    /// The score on the day, after an invitation by the points of its day; <see langword="null"/> if those are not available.
    /// </summary>
    public CrsAssessment? Assessment => field ??= AssessmentOf(File);

    /// <summary>
    /// The score that claims are read from: that of the day, or by the last points before it where those are not available;
    /// <see langword="null"/> if nothing can be assessed.
    /// </summary>
    public CrsAssessment? Claimed => field ??= Assessment ?? ByLastPoints();

    public EligibilityAssessment Eligibility => field ??= File.Eligibility(Date);

    /// <summary>
    /// The programs whose evidence is asked for: that of the invitation, for a nominee the first one that is met. Without an invitation
    /// each one that is met can be it; where none is, each one that is open.
    /// </summary>
    public ImmutableArray<ImmigrationProgram> Programs => field.IsDefault ? field = ProgramsToProve() : field;

    /// <summary>What is lost without a fact.</summary>
    public Stake StakeOf(ProfilePart part) => WithdrawalOf(part).Stake;

    /// <summary>The factors and requirements that rest on a fact, as codes.</summary>
    public ImmutableArray<string> ClaimsOf(ProfilePart part) => WithdrawalOf(part).Claims;

    /// <summary>The file without a fact.</summary>
    public CandidateFile Without(ProfilePart part) => File.Calculator.Open(part.Without(Profile));

    /// <summary>The score of another file on the same day; <see langword="null"/> if points are not available.</summary>
    public CrsAssessment? AssessmentOf(CandidateFile file)
    {
        if (Invitation is { } invitation)
        {
            return file.Calculator.TryPointsOn(invitation.IssuedOn, out _) ? file.AssessApplication(Date) : null;
        }

        return file.TryAssess(Date, out CrsAssessment? assessment, out _) ? assessment : null;
    }

    private CrsAssessment? ByLastPoints()
    {
        CandidateFile file = File.Calculator.AssumingLastHeld().Open(Profile);
        return file.CanBeAssessedOn(Date) && file.TryAssess(Date, out CrsAssessment? assessment, out _) ? assessment : null;
    }

    private Withdrawal WithdrawalOf(ProfilePart part)
    {
        if (!_withdrawals.TryGetValue(part, out Withdrawal? withdrawal))
        {
            withdrawal = new Withdrawal(this, part);
            _withdrawals.Add(part, withdrawal);
        }

        return withdrawal;
    }

    private ImmutableArray<ImmigrationProgram> ProgramsToProve()
    {
        if (Invitation is null)
        {
            return With(Outcome.Met) is { IsEmpty: false } met ? met : With(Outcome.NotAssessed);
        }

        return (Invitation.Program.Single() ?? Eligibility.FirstProgram?.Single()) is { } program ? [program] : With(Outcome.NotAssessed);
    }

    private ImmutableArray<ImmigrationProgram> With(Outcome outcome) =>
        [.. Enum.GetValues<ImmigrationProgram>().Where(program => Eligibility.OutcomeOf(program) == outcome)];
}
