using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Counting;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator;

/// <summary>A candidate's documents assessed on a date: the factors that they come to, what they came from, and the score.</summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Reasons, notices and evidence are worked out when they are first asked for, so that
/// whoever wants the score alone does not pay for them.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class CrsAssessment
{
    private readonly ChosenRules _rules;
    private readonly LocalDate _pointsOn;
    private ImmutableArray<Notice> _notices;
    private ImmutableArray<UnusedDocument> _unused;

    internal CrsAssessment(
        Candidate profile,
        AssessmentDate date,
        ChosenRules rules,
        LocalDate pointsOn,
        in CrsFactors factors,
        PersonAssessment principal,
        PersonAssessment? spouse)
    {
        _rules = rules;
        _pointsOn = pointsOn;
        Profile = profile;
        Date = date;
        Ruleset = rules.PointsOn(pointsOn);
        Factors = factors;
        Score = rules.Score(in factors, pointsOn);
        Principal = principal;
        Spouse = spouse;
    }

    /// <summary>The documents.</summary>
    public Candidate Profile { get; }

    /// <summary>The date.</summary>
    public AssessmentDate Date { get; }

    /// <summary>The rules by which the score was computed.</summary>
    public CrsRuleset Ruleset { get; }

    /// <summary>The factors.</summary>
    public CrsFactors Factors { get; }

    /// <summary>The score.</summary>
    public CrsScore Score { get; }

    /// <summary>What was made of the principal applicant's documents.</summary>
    public PersonAssessment Principal { get; }

    /// <summary>What was made of the spouse's; <see langword="null"/> where no spouse is scored.</summary>
    public PersonAssessment? Spouse { get; }

    /// <summary>
    /// The score with the reason for every point, and with everything that must be said: of the rules, and of the documents.
    /// </summary>
    public CrsBreakdown Breakdown => field ??= _rules.Explain(Factors, Date.On, _pointsOn, Notices);

    /// <summary>
    /// Everything that must be said with the result. Of the rules: that they are not those in force on the date, not official, or not
    /// certain. Of the documents: points that they cannot earn, what expires within six months, two full-time jobs at once, gaps between
    /// jobs, a scale that does not fit its test, a spouse who was not scored. Empty when there is nothing to say.
    /// </summary>
    public ImmutableArray<Notice> Notices => _notices.IsDefault
        ? _notices = NoticeList.Joined(_rules.NoticesOn(_pointsOn), AssessmentNotices.Of(this))
        : _notices;

    /// <summary>The rules in force on the date.</summary>
    internal RulesInForce Rules => _rules.Book.On(Date.On);

    /// <summary>The facts that a factor was read from.</summary>
    /// <param name="factor">The factor.</param>
    /// <returns>The facts. Empty where there are none: then the factor earns nothing.</returns>
    public ImmutableArray<Evidence> EvidenceFor(FactorId factor) => FactorEvidence.Of(this, factor);

    /// <summary>Every document that was not used, with all reasons; those of the principal applicant first.</summary>
    public ImmutableArray<UnusedDocument> UnusedDocuments => _unused.IsDefault ? _unused = LeftOut.Of(this) : _unused;

    /// <summary>The date, the score and the rules.</summary>
    /// <returns>For example <c>2026-01-21: 512 (A 437, B 0, C 75, D 0) by 2025-03-25</c>.</returns>
    public override string ToString() => $"{Date}: {Score} by {Ruleset}";
}
