using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrsCalculator.Counting;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator;

/// <summary>
/// The entry point: scores candidates, checks eligibility, plans improvements and looks ahead, all under one rule book. Register one
/// instance and share it: <c>services.AddSingleton(ExpressEntry.Official)</c>.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads. Nothing here reads a clock: every date is an argument.</remarks>
/// <example>
/// <code>
/// CrsScore score = ExpressEntry.Official.Score(factors, on);
/// CrsAssessment assessment = ExpressEntry.Official.Assess(candidate, on);
/// EligibilityAssessment eligibility = ExpressEntry.Official.Eligibility(candidate, on);
/// </code>
/// </example>
public sealed class ExpressEntry
{
    private readonly ChosenRules _rules;

    /// <summary>Creates a calculator for a rule book.</summary>
    /// <param name="rules">The rules, for example <see cref="RuleBook.Official"/> with a corrected part.</param>
    public ExpressEntry(RuleBook rules)
        : this(ChosenRules.InForce(Given(rules)))
    {
    }

    private ExpressEntry(ChosenRules rules) => _rules = rules;

    /// <summary>The calculator for the official rules.</summary>
    public static ExpressEntry Official { get; } = new(RuleBook.Official);

    /// <summary>The rule book.</summary>
    public RuleBook Rules => _rules.Book;

    /// <summary>
    /// The ruleset whose points are used on every date; <see langword="null"/> if each date uses the points in force on it.
    /// </summary>
    public CrsRuleset? ChosenPoints => _rules.Chosen;

    /// <summary>
    /// Returns a calculator that, on dates whose points are not available, uses the last ones before them. Such scores are provisional: see
    /// <see cref="CrsScore.IsProvisional"/>. Points <see cref="ScoringBy">chosen for every date</see> stay chosen.
    /// </summary>
    /// <returns>The calculator.</returns>
    public ExpressEntry AssumingLastHeld() => ChosenPoints is null ? new ExpressEntry(ChosenRules.AssumingLast(Rules)) : this;

    /// <summary>
    /// Returns a calculator that uses one ruleset's points on every date. Scores on dates when it is not in force are provisional: see
    /// <see cref="CrsScore.IsProvisional"/>.
    /// </summary>
    /// <param name="ruleset">The ruleset: official, derived or imported.</param>
    /// <returns>The calculator.</returns>
    public ExpressEntry ScoringBy(CrsRuleset ruleset)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        return new ExpressEntry(ChosenRules.Always(Rules, ruleset));
    }

    /// <summary>Finds the ruleset whose points are used on a date.</summary>
    /// <param name="on">The date.</param>
    /// <param name="ruleset">The ruleset, or <see langword="null"/>.</param>
    /// <returns>Whether it is available.</returns>
    public bool TryPointsOn(LocalDate on, [NotNullWhen(true)] out CrsRuleset? ruleset)
    {
        ruleset = _rules.FindPoints(on);
        return ruleset is not null;
    }

    /// <summary>The notices for any score on a date: that its rules are not those in force, not official, or not certain.</summary>
    /// <param name="on">The date.</param>
    /// <returns>The notices; empty if there are none.</returns>
    public ImmutableArray<Notice> NoticesOn(LocalDate on) => _rules.NoticesOn(on);

    /// <summary>The notices for a ruleset on any date: that it is not official, or not certain.</summary>
    /// <param name="ruleset">The ruleset.</param>
    /// <returns>The notices; empty if there are none.</returns>
    public ImmutableArray<Notice> NoticesOf(CrsRuleset ruleset)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        return _rules.NoticesOf(ruleset);
    }

    /// <summary>Scores a candidate on a date. Allocates nothing.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="on">The date.</param>
    /// <returns>The score.</returns>
    /// <exception cref="RulesNotAvailableException">The points in force on the date are not available.</exception>
    public CrsScore Score(in CrsFactors factors, LocalDate on) => _rules.Score(in factors, on);

    /// <summary>Scores a candidate on a date, if the points in force on it are available.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="on">The date.</param>
    /// <param name="score">The score; 0 in a gap.</param>
    /// <param name="gap">
    /// Why the points are not available, whether before the CRS began or after the last rules; <see langword="null"/> if they are.
    /// </param>
    /// <returns>Whether there is a score; <see cref="Score"/> throws if there is none.</returns>
    public bool TryScore(in CrsFactors factors, LocalDate on, out CrsScore score, [NotNullWhen(false)] out RuleGap? gap)
    {
        gap = _rules.FindGap(on);
        score = gap is null ? _rules.Score(in factors, on) : default;
        return gap is null;
    }

    /// <summary>Scores a candidate on a date, with the reason for every point.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="on">The date.</param>
    /// <returns>The explained score.</returns>
    /// <exception cref="RulesNotAvailableException">The points in force on the date are not available.</exception>
    public CrsBreakdown Explain(in CrsFactors factors, LocalDate on) => _rules.Explain(in factors, on);

    /// <summary>Checks documents for an assessment on a date. Needs no rules.</summary>
    /// <param name="candidate">The documents.</param>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <param name="shownOn">
    /// The day on which the documents are shown, if known: a document dated later, or a child born later, is an issue. If omitted, a
    /// document dated after the assessment is not an issue, since it does not count yet, but a child born after it is.
    /// </param>
    /// <returns>Every issue, with its JSON path in <c>crs-profile/1</c>; empty if there are none.</returns>
    public static ImmutableArray<Issue> Check(Candidate candidate, AssessmentDate date, LocalDate? shownOn = null)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return ProfileCheck.Issues(candidate, date, shownOn?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>
    /// Opens a candidate's file, which answers any question on any date. Documents are checked and counted once per day, however many
    /// questions you ask.
    /// </summary>
    /// <param name="candidate">The documents.</param>
    /// <returns>The file.</returns>
    public CandidateFile Open(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return new CandidateFile(candidate, this, _rules);
    }

    /// <summary>Assesses a candidate's documents on a date and scores them.</summary>
    /// <param name="candidate">The documents.</param>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <returns>The factors, their evidence, and the explained score.</returns>
    /// <exception cref="RulesNotAvailableException">The rules in force on the date are not available.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public CrsAssessment Assess(Candidate candidate, AssessmentDate date)
    {
        return Open(candidate).Assess(date);
    }

    /// <summary>Assesses a candidate's documents on a date and scores them, if the rules in force on it are available.</summary>
    /// <param name="candidate">The documents.</param>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <param name="assessment">The factors, their evidence, and the explained score; <see langword="null"/> in a gap.</param>
    /// <param name="gap">
    /// Why the rules are not available, whether before the CRS began or after the last rules; <see langword="null"/> if they are.
    /// </param>
    /// <returns>Whether there is an assessment; <see cref="Assess"/> throws if there is none.</returns>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public bool TryAssess(
        Candidate candidate,
        AssessmentDate date,
        [NotNullWhen(true)] out CrsAssessment? assessment,
        [NotNullWhen(false)] out RuleGap? gap)
    {
        return Open(candidate).TryAssess(date, out assessment, out gap);
    }

    /// <summary>
    /// Assesses a candidate's documents on the day an application is received. An invited candidate keeps the points in force on the day of
    /// the invitation.
    /// </summary>
    /// <param name="candidate">The documents.</param>
    /// <param name="date">The date of the application, with the date of the invitation.</param>
    /// <returns>The factors, their evidence, and the explained score.</returns>
    /// <exception cref="ArgumentException">There is no invitation date.</exception>
    /// <exception cref="RulesNotAvailableException">The rules in force on either date are not available.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public CrsAssessment AssessApplication(Candidate candidate, AssessmentDate date) => Open(candidate).AssessApplication(date);

    /// <summary>Checks whether a candidate is eligible on a date: every requirement of every program, and the categories.</summary>
    /// <param name="candidate">The documents.</param>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <returns>The programs, the categories, and the program under which an invitation would be issued.</returns>
    /// <exception cref="RulesNotAvailableException">The rules in force on the date are not available.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public EligibilityAssessment Eligibility(Candidate candidate, AssessmentDate date) => Open(candidate).Eligibility(date);

    /// <summary>
    /// Looks up what a day's rules say about an occupation: whether it is skilled, whether it is a trade, and which categories list it.
    /// </summary>
    /// <param name="occupation">The occupation, for example one that <see cref="Noc2021.Search"/> finds.</param>
    /// <param name="on">The day.</param>
    /// <returns>The answer; anything without rules on the day is not assessed.</returns>
    public OccupationRules Occupation(NocCode occupation, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        return OccupationRules.Of(occupation, on.WithCalendar(CalendarSystem.Iso), Rules);
    }

    /// <summary>Checks whether a candidate is eligible for one program on a date.</summary>
    /// <param name="candidate">The documents.</param>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <param name="program">The program.</param>
    /// <returns>The program's requirements, the excluded work, and the notices.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such program.</exception>
    /// <exception cref="RulesNotAvailableException">The rules in force on the date are not available.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public ProgramEligibility Eligibility(Candidate candidate, AssessmentDate date, ImmigrationProgram program) =>
        Open(candidate).Eligibility(date, program);

    /// <summary>Plans improvements to a score, from factors. The first official language does not change.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="on">The date.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside <see cref="DocumentDates"/>.</exception>
    /// <exception cref="RulesNotAvailableException">The points or the rules on documents on the date are not available.</exception>
    public ImprovementPlan Plan(in CrsFactors factors, LocalDate on) => ImprovementPlan.Of(in factors, on, _rules);

    /// <summary>Plans improvements to a score, from documents.</summary>
    /// <param name="candidate">The documents.</param>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="RulesNotAvailableException">The rules in force on the date are not available.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public ImprovementPlan Plan(Candidate candidate, AssessmentDate date) => Open(candidate).Plan(date);

    /// <summary>Compares a couple with each spouse as principal applicant.</summary>
    /// <param name="candidate">The documents of a couple that has this choice: see <see cref="PrincipalChoice.IsThere"/>.</param>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="InvalidOperationException">The spouse cannot be the principal applicant.</exception>
    /// <exception cref="RulesNotAvailableException">The rules in force on the date are not available.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public PrincipalChoice CompareApplicants(Candidate candidate, AssessmentDate date) => Open(candidate).CompareApplicants(date);

    /// <summary>
    /// Finds every day of a span on which time alone changes the score, eligibility for a program or a category, or what counts.
    /// </summary>
    /// <param name="candidate">The documents.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, inclusive; not before the first.</param>
    /// <returns>The days. Those in a gap have no score.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is outside <see cref="DocumentDates"/>, or the last day is before the first.
    /// </exception>
    /// <exception cref="RulesNotAvailableException">The rules on work or a program are not available from the first day on.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or cannot be assessed on the first or the last day.
    /// </exception>
    public ScoreTimeline Timeline(Candidate candidate, LocalDate from, LocalDate to) => Open(candidate).Timeline(from, to);

    /// <summary>Compares the scores under these rules and under other ones, for example to see the effect of a policy change.</summary>
    /// <param name="factors">The candidate.</param>
    /// <param name="on">The date.</param>
    /// <param name="other">The other calculator, for example <see cref="ScoringBy">one that scores by a chosen ruleset</see>.</param>
    /// <returns>Both scores and the difference by factor.</returns>
    /// <exception cref="RulesNotAvailableException">The points in force on the date are not available.</exception>
    public RulesetComparison Compare(in CrsFactors factors, LocalDate on, ExpressEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return RulesetComparison.Of(Explain(in factors, on), other.Explain(in factors, on), on);
    }

    /// <summary>
    /// Compares the scores of documents under these rules and under other ones. Each score uses the test results that are best under its
    /// rules.
    /// </summary>
    /// <param name="candidate">The documents.</param>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <param name="other">The other calculator.</param>
    /// <returns>Both scores and the difference by factor.</returns>
    /// <exception cref="RulesNotAvailableException">The rules in force on the date are not available.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public RulesetComparison Compare(Candidate candidate, AssessmentDate date, ExpressEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return RulesetComparison.Of(Assess(candidate, date).Breakdown, other.Assess(candidate, date).Breakdown, date.On);
    }

    /// <summary>How points are chosen, and the rule book.</summary>
    /// <returns>For example <c>rules from 2015-01-01, 27 changes</c>.</returns>
    public override string ToString() =>
        ChosenPoints is { } ruleset ? $"{Rules}; points by {ruleset}"
        : _rules.AssumesLast ? $"{Rules}; in a gap, the points before it"
        : Rules.ToString();

    private static RuleBook Given(RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules;
    }
}
