using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>A profile without one of its facts: what is lost, and what rested on the fact.</summary>
internal sealed class Withdrawal
{
    private readonly ApplicationFacts _facts;
    private readonly ProfilePart _part;
    private readonly CandidateFile _without;
    private readonly EligibilityAssessment _eligibility;
    private ImmutableArray<string> _claims;

    public Withdrawal(ApplicationFacts facts, ProfilePart part)
    {
        _facts = facts;
        _part = part;
        _without = facts.Without(part);
        _eligibility = _without.Eligibility(facts.Date);
    }

    /// <summary>What is lost.</summary>
    public Stake Stake => field ??= CountStake();

    /// <summary>The factors read from the fact, and the requirements whose outcome or findings differ without it.</summary>
    public ImmutableArray<string> Claims => _claims.IsDefault ? _claims = [.. Factors(), .. Requirements()] : _claims;

    private Stake CountStake()
    {
        int? points = _facts.Assessment?.Score.Total - _facts.AssessmentOf(_without)?.Score.Total;
        ImmutableArray<ImmigrationProgram> lost =
        [
            .. Enum.GetValues<ImmigrationProgram>().Where(program =>
                _facts.Eligibility.OutcomeOf(program) == Outcome.Met && _eligibility.OutcomeOf(program) != Outcome.Met),
        ];
        return new Stake(points is { } less ? Math.Max(less, 0) : null, lost, InvitationStands());
    }

    private Outcome? InvitationStands() => _facts.Invitation?.CheckApplication(_without, _facts.On).InvitationStands;

    private IEnumerable<string> Factors() => _facts.Claimed is { } assessment
        ? assessment.Ruleset.Tables.Factors
            .Where(rule => assessment.EvidenceFor(rule.Id).Any(IsOfPart))
            .Select(static rule => rule.Id.Text)
        : [];

    /// <summary>Studies are part of their credential, and what an offer rests on is part of the offer.</summary>
    private bool IsOfPart(Evidence evidence) => _part.Kind switch
    {
        PartKind.Study => evidence.Code == EvidenceCodes.Study && $"{evidence.Path}.study" == _part.Path,
        PartKind.Lmia or PartKind.ExemptPermit => evidence.Code == EvidenceCodes.JobOffer,
        _ => evidence.Path == _part.Path,
    };

    private IEnumerable<string> Requirements() =>
        RequirementsOf(_facts.Eligibility)
            .Zip(RequirementsOf(_eligibility))
            .Where(static pair => pair.First.Outcome != pair.Second.Outcome || pair.First.Actual != pair.Second.Actual)
            .Select(static pair => Code.Of(pair.First.Id));

    /// <summary>Each program has the same requirements in the same order, whatever the documents.</summary>
    private static IEnumerable<Requirement> RequirementsOf(EligibilityAssessment eligibility) =>
        eligibility.Programs.SelectMany(static program => program.Requirements);
}
