using System.Collections.Immutable;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>
/// A profile on the day of submission, with the invitation if there is one: all that evidence, red flags and expiries are read from. What
/// is worked out is kept.
/// </summary>
internal sealed class ApplicationFacts
{
    private readonly Dictionary<ProfilePart, Stake> _stakes = [];

    public ApplicationFacts(CandidateFile file, LocalDate on, InvitationToApply? invitation, ApplicationRules rules)
    {
        File = file;
        Date = new AssessmentDate(on, invitation?.IssuedOn);
        Invitation = invitation;
        Rules = rules;
        Family = new Family(file.Candidate, on);
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

    /// <summary>What papers must satisfy on the day; <see langword="null"/> in a gap.</summary>
    public PaperRules? Papers => Rules.Papers.At(On).ValueOrNull;

    /// <summary>
    /// The score on the day, after an invitation by the points of its day; <see langword="null"/> if those are not available.
    /// </summary>
    public CrsAssessment? Assessment => field ??= AssessmentOf(File);

    public EligibilityAssessment Eligibility => field ??= File.Eligibility(Date);

    /// <summary>Every fact that can be withdrawn.</summary>
    public ImmutableArray<ProfilePart> Parts => field.IsDefault ? field = [.. ProfilePart.AllOf(Profile)] : field;

    /// <summary>What is lost without a fact.</summary>
    public Stake StakeOf(ProfilePart part)
    {
        if (!_stakes.TryGetValue(part, out Stake? stake))
        {
            stake = CountStake(Without(part));
            _stakes.Add(part, stake);
        }

        return stake;
    }

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

    private Stake CountStake(CandidateFile without)
    {
        int? points = Assessment?.Score.Total - AssessmentOf(without)?.Score.Total;
        EligibilityAssessment eligibility = without.Eligibility(Date);
        ImmutableArray<ImmigrationProgram> lost =
        [
            .. Enum.GetValues<ImmigrationProgram>().Where(program =>
                Eligibility.OutcomeOf(program) == Outcome.Met && eligibility.OutcomeOf(program) != Outcome.Met),
        ];
        return new Stake(points is { } less ? Math.Max(less, 0) : null, lost, InvitationStands(without));
    }

    /// <summary>Deadlines do not hang on documents.</summary>
    private Outcome? InvitationStands(CandidateFile file) => Invitation is { } invitation
        ? Outcomes.All(invitation.CheckApplication(file, On).Conditions
            .Where(static condition => condition.Condition != ApplicationCondition.Deadline)
            .Select(static condition => condition.Outcome))
        : null;
}
