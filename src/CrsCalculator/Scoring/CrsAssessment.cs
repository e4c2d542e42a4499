using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Counting;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator;

/// <summary>A candidate's documents assessed on a date: the factors that they come to, where these come from, and the score.</summary>
/// <remarks>
/// Immutable, and safe to use from several threads. Reasons, notices and evidence are worked out when they are first asked for: the score
/// alone costs nothing for them.
/// </remarks>
/// <example>
/// <code>
/// CrsAssessment assessment = ExpressEntry.Official.Assess(candidate, on);
/// foreach (Evidence evidence in assessment.EvidenceFor(FactorId.CanadianWork))
/// {
///     Console.WriteLine($"{evidence.Path}: {CrsText.English.Evidence(evidence)}");
/// }
///
/// foreach (Notice notice in assessment.Notices)
/// {
///     Console.WriteLine(CrsText.English.Notice(notice));
/// }
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class CrsAssessment
{
    private readonly ChosenRules _rules;
    private readonly LocalDate _pointsOn;
    private ImmutableArray<Notice> _notices;
    private ImmutableArray<UnusedDocument> _unused;

    internal CrsAssessment(
        Household household,
        ChosenRules rules,
        LocalDate pointsOn,
        in CrsFactors factors,
        TestChoice tests,
        CountedTest? spouseTest)
    {
        _rules = rules;
        _pointsOn = pointsOn;
        Household = household;
        Ruleset = rules.PointsOn(pointsOn);
        Factors = factors;
        Score = rules.Score(in factors, pointsOn);
        FirstTest = tests.First;
        SecondTest = tests.Second;
        SpouseTest = spouseTest;
    }

    /// <summary>The documents.</summary>
    public Candidate Profile => Household.Candidate;

    /// <summary>The date.</summary>
    public AssessmentDate Date => Household.Date;

    /// <summary>The rules by which the score was computed.</summary>
    public CrsRuleset Ruleset { get; }

    /// <summary>The factors.</summary>
    public CrsFactors Factors { get; }

    /// <summary>The score.</summary>
    public CrsScore Score { get; }

    /// <summary>What the principal applicant's documents come to.</summary>
    public CountedPerson Principal => Household.Principal;

    /// <summary>What the spouse's documents come to; <see langword="null"/> if no spouse is scored.</summary>
    public CountedPerson? Spouse => Household.ScoredSpouse;

    /// <summary>The test result for the first official language; <see langword="null"/> if none is valid.</summary>
    public CountedTest? FirstTest { get; }

    /// <summary>The test result for the second official language; <see langword="null"/> if there is none.</summary>
    public CountedTest? SecondTest { get; }

    /// <summary>The spouse's test result; <see langword="null"/> if no spouse is scored, or none is valid.</summary>
    public CountedTest? SpouseTest { get; }

    /// <summary>
    /// The score with the reason for every point, and with everything that must be said: of the rules, and of the documents.
    /// </summary>
    public CrsBreakdown Breakdown => field ??= _rules.Explain(Factors, Date.On, _pointsOn, Notices);

    /// <summary>
    /// Everything that must be said with the result. Of the rules: that they are not those in force on the date, not official, or not
    /// certain. Of the documents: what expires soon, what looks odd, what is contested, and what an unstated fact would change. Of the
    /// candidate: that no program is met, and when the next year of work is complete. Empty when there is nothing to say.
    /// </summary>
    public ImmutableArray<Notice> Notices => _notices.IsDefault ? _notices = AllNotices() : _notices;

    /// <summary>What must be said of programs, which are judged elsewhere.</summary>
    internal Func<Household, IEnumerable<Notice>>? ProgramNotices { get; init; }

    /// <summary>The same couple with the spouse as principal applicant; only of a couple that can be turned round.</summary>
    internal CrsAssessment Swapped => field ??= Assessor.Assess(Household.Swapped(), _rules, _pointsOn, ProgramNotices);

    /// <summary>The counted persons.</summary>
    internal Household Household { get; }

    /// <summary>The rules in force on the date.</summary>
    internal RulesInForce Rules => Household.Rules;

    /// <summary>Whether points are read from a test result.</summary>
    internal bool Uses(CountedTest test) =>
        ReferenceEquals(test, FirstTest) || ReferenceEquals(test, SecondTest) || ReferenceEquals(test, SpouseTest);

    /// <summary>Whether points are read from a test result, of the candidate or of a scored spouse.</summary>
    internal bool UsesResult(LanguageTestResult result) => ReferenceEquals(result, FirstTest?.Result)
        || ReferenceEquals(result, SecondTest?.Result)
        || ReferenceEquals(result, SpouseTest?.Result);

    /// <summary>The same day with other documents: what the score would be.</summary>
    internal CrsScore ScoreWith(Candidate candidate) =>
        Assessor.Assess(new CandidateCounter(candidate, _rules.Book).On(Date), _rules, _pointsOn).Score;

    /// <summary>What the score would be with other factors.</summary>
    internal CrsScore ScoreWith(in CrsFactors factors) => _rules.Score(in factors, _pointsOn);

    private ImmutableArray<Notice> AllNotices()
    {
        ImmutableArray<Notice> ofPrograms = [.. ProgramNotices?.Invoke(Household) ?? []];
        return NoticeList.Joined(
            _rules.NoticesOn(_pointsOn, Date.On, ofPrograms.IsEmpty ? BookNotices.OfScore : BookNotices.OfPrograms),
            [.. AssessmentNotices.Of(this), .. ofPrograms]);
    }

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
