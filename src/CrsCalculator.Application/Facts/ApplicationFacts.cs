using System.Collections.Immutable;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>
/// A profile on the day of submission, with the invitation if there is one: the basis for evidence, red flags and expiries. Results are
/// cached.
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

    /// <summary>The category of category-based selection that the round was for; both enumerations use the same name.</summary>
    public CategoryId? InvitedCategory =>
        Invitation?.Category is { } round && Code.TryParse(Code.Of(round), out CategoryId category) ? category : null;

    /// <summary>The rules for papers on the day; <see langword="null"/> in a gap.</summary>
    public PaperRules? Papers => Rules.Papers.At(On).ValueOrNull;

    /// <summary>The rules of red flags on the day; <see langword="null"/> in a gap.</summary>
    public FlagRules? Flags => Rules.Flags.At(On).ValueOrNull;

    /// <summary>
    /// The score on the day, after an invitation under the points of the invitation's day; <see langword="null"/> if those are not
    /// available.
    /// </summary>
    public CrsAssessment? Assessment => field ??= AssessmentOf(File);

    /// <summary>
    /// The score that shows what is claimed: the day's, or under the last earlier points if those are not available; <see langword="null"/>
    /// if nothing can be assessed.
    /// </summary>
    public CrsAssessment? Claimed => field ??= Assessment ?? ByLastPoints();

    public EligibilityAssessment Eligibility => field ??= File.Eligibility(Date);

    /// <summary>
    /// The programs that must be proven: that of the invitation; for a nominee, the first that is met. Without an invitation, each that is
    /// met; if none is, each that is open.
    /// </summary>
    public ImmutableArray<ImmigrationProgram> Programs => field.IsDefault ? field = ProgramsToProve() : field;

    /// <summary>Returns what is lost without a fact.</summary>
    public Stake StakeOf(ProfilePart part) => WithdrawalOf(part).Stake;

    /// <summary>Returns the factors and requirements that rest on a fact, as codes.</summary>
    public ImmutableArray<string> ClaimsOf(ProfilePart part) => WithdrawalOf(part).Claims;

    /// <summary>Returns the file without a fact.</summary>
    public CandidateFile Without(ProfilePart part) => File.Calculator.Open(part.Without(Profile));

    /// <summary>Returns another file's score on the same day; <see langword="null"/> if points are not available.</summary>
    public CrsAssessment? AssessmentOf(CandidateFile file)
    {
        _ = Invitation is null
            ? file.TryAssess(Date, out CrsAssessment? assessment, out _)
            : file.TryAssessApplication(Date, out assessment, out _);
        return assessment;
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

        return (Invitation.Program.Single() ?? Eligibility.FirstProgram?.Single()) is { } program
            ? [program]
            : [.. Enum.GetValues<ImmigrationProgram>().Where(one => Eligibility.OutcomeOf(one) != Outcome.NotMet)];
    }

    private ImmutableArray<ImmigrationProgram> With(Outcome outcome) =>
        [.. Enum.GetValues<ImmigrationProgram>().Where(program => Eligibility.OutcomeOf(program) == outcome)];
}
