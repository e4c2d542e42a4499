using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.Scoring;
using NodaTime;

namespace CrsCalculator;

/// <summary>
/// One candidate's documents with a calculator, for any number of questions on any dates. Documents are checked and counted once per day,
/// and work is added up once.
/// </summary>
/// <remarks>
/// Immutable, and safe to use from several threads. The questions are those of <see cref="ExpressEntry"/>, which opens a file for each
/// call; open one yourself to ask several. It caches its findings for the last date.
/// </remarks>
/// <example>
/// <code>
/// CandidateFile file = ExpressEntry.Official.Open(candidate);
/// int total = file.Assess(on).Score.Total;
/// Outcome cec = file.Eligibility(on).Cec.Outcome;
/// int changes = file.Timeline(on, on.PlusYears(1)).Events.Length;
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class CandidateFile
{
    private readonly ChosenRules _rules;
    private readonly CandidateCounter _counter;
    private Household? _last;
    private CrsAssessment? _assessment;
    private volatile bool _isChecked;

    internal CandidateFile(Candidate candidate, ExpressEntry calculator, ChosenRules rules)
    {
        Candidate = candidate;
        Calculator = calculator;
        _rules = rules;
        _counter = new CandidateCounter(candidate, rules.Book);
    }

    /// <summary>The documents.</summary>
    public Candidate Candidate { get; }

    /// <summary>The calculator.</summary>
    public ExpressEntry Calculator { get; }

    /// <summary>
    /// Whether the documents can be assessed on a date, rules aside: they do not contradict each other, and everybody is born by then.
    /// </summary>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <returns>Whether no other member throws an <see cref="InvalidProfileException"/> for the date.</returns>
    public bool CanBeAssessedOn(AssessmentDate date) => IssuesOn(date).IsEmpty;

    /// <summary>Assesses the documents on a date and scores them.</summary>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <returns>The factors, their evidence, and the explained score.</returns>
    /// <exception cref="RulesNotAvailableException">The rules in force on the date are not available.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public CrsAssessment Assess(AssessmentDate date)
    {
        Household household = On(date);
        CrsAssessment? last = _assessment;
        if (last is null || !ReferenceEquals(last.Household, household))
        {
            last = Assess(household, date.On);
            _assessment = last;
        }

        return last;
    }

    /// <summary>Assesses the documents on a date and scores them, if the rules in force on it are available.</summary>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <param name="assessment">The factors, their evidence, and the explained score; <see langword="null"/> in a gap.</param>
    /// <param name="gap">
    /// Why the rules are not available, whether before the CRS began or after the last rules; <see langword="null"/> if they are.
    /// </param>
    /// <returns>Whether there is an assessment; <see cref="Assess(AssessmentDate)"/> throws if there is none.</returns>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public bool TryAssess(
        AssessmentDate date,
        [NotNullWhen(true)] out CrsAssessment? assessment,
        [NotNullWhen(false)] out RuleGap? gap)
    {
        ThrowIfInvalid(date);
        gap = Assessor.FindGap(Candidate, date.On, date.On, _rules);
        assessment = gap is null ? Assess(date) : null;
        return gap is null;
    }

    /// <summary>
    /// Assesses the documents on the day an application is received. An invited candidate keeps the points in force on the day of the
    /// invitation.
    /// </summary>
    /// <param name="date">The date of the application, with the date of the invitation.</param>
    /// <returns>The factors, their evidence, and the explained score.</returns>
    /// <exception cref="ArgumentException">There is no invitation date.</exception>
    /// <exception cref="RulesNotAvailableException">The rules in force on either date are not available.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public CrsAssessment AssessApplication(AssessmentDate date) => Assess(On(date), InvitationOf(date));

    /// <summary>
    /// Assesses the documents on the day an application is received, if the rules in force on that day and the points in force on the day
    /// of the invitation are available.
    /// </summary>
    /// <param name="date">The date of the application, with the date of the invitation.</param>
    /// <param name="assessment">The factors, their evidence, and the explained score; <see langword="null"/> in a gap.</param>
    /// <param name="gap">Why the rules are not available; <see langword="null"/> if they are.</param>
    /// <returns>Whether there is an assessment; <see cref="AssessApplication"/> throws if there is none.</returns>
    /// <exception cref="ArgumentException">There is no invitation date.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public bool TryAssessApplication(
        AssessmentDate date,
        [NotNullWhen(true)] out CrsAssessment? assessment,
        [NotNullWhen(false)] out RuleGap? gap)
    {
        ThrowIfInvalid(date);
        gap = Assessor.FindGap(Candidate, date.On, InvitationOf(date), _rules);
        assessment = gap is null ? AssessApplication(date) : null;
        return gap is null;
    }

    /// <summary>Checks eligibility on a date: every requirement of every program, and the categories.</summary>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <returns>The programs, the categories, and the program under which an invitation would be issued.</returns>
    /// <exception cref="RulesNotAvailableException">The rules in force on the date are not available.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public EligibilityAssessment Eligibility(AssessmentDate date) => new(On(date));

    /// <summary>Checks eligibility for one program on a date.</summary>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <param name="program">The program.</param>
    /// <returns>The program's requirements, the excluded work, and the notices.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such program.</exception>
    /// <exception cref="RulesNotAvailableException">The rules in force on the date are not available.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public ProgramEligibility Eligibility(AssessmentDate date, ImmigrationProgram program)
    {
        ImmigrationProgram known = Guard.Defined(program, nameof(program));
        return Programs.Assess(On(date), known);
    }

    /// <summary>Plans improvements to the score.</summary>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="RulesNotAvailableException">The rules in force on the date are not available.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public ImprovementPlan Plan(AssessmentDate date) => ImprovementPlan.Of(Assess(date), _rules);

    /// <summary>Compares the couple with each spouse as principal applicant.</summary>
    /// <param name="date">The date, with the date of the invitation if there is one.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="InvalidOperationException">
    /// The spouse cannot be the principal applicant: see <see cref="PrincipalChoice.IsThere"/>.
    /// </exception>
    /// <exception cref="RulesNotAvailableException">The rules in force on the date are not available.</exception>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or somebody is not yet born on the date or is older than <see cref="Person.MaxAge"/>.
    /// </exception>
    public PrincipalChoice CompareApplicants(AssessmentDate date)
    {
        CrsAssessment assessment = Assess(date);
        return new PrincipalChoice(SideOf(assessment), SideOf(assessment.Swapped));
    }

    /// <summary>
    /// Finds every day of a span on which time alone changes the score, eligibility for a program or a category, or what counts.
    /// </summary>
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
    public ScoreTimeline Timeline(LocalDate from, LocalDate to)
    {
        (LocalDate first, LocalDate last) = Span(from, to);
        ThrowIfInvalid(last);
        return ScoreTimeline.Of(On(first), last, _rules);
    }

    /// <summary>
    /// Finds the days of a span on which time alone can change an answer, so that you can ask once for all days between two of them. From
    /// each of these days until the day before the next, the score, the outcome of each program and category, whether a nomination counts,
    /// whether the documents can be assessed, and the rules in force stay the same. Hours of work still grow, and the facts about them
    /// change.
    /// </summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, inclusive; not before the first.</param>
    /// <returns>
    /// The days, in order, <paramref name="from"/> first. On some of them nothing changes; <see cref="Timeline"/> has only those on which
    /// something does.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is outside <see cref="DocumentDates"/>, or the last day is before the first.
    /// </exception>
    /// <remarks>
    /// The documents are not checked. Days on which they cannot be assessed, or whose rules are not available, are allowed.
    /// </remarks>
    public ImmutableArray<LocalDate> TurningDays(LocalDate from, LocalDate to)
    {
        (LocalDate first, LocalDate last) = Span(from, to);
        return [first, .. TimelineTurns.After(_counter.On(first), last, _rules)];
    }

    /// <summary>The documents, and how points are chosen.</summary>
    /// <returns>For example <c>2 credentials, 1 language test, 3 jobs; rules from 2015-01-01, 27 changes</c>.</returns>
    public override string ToString() => $"{Candidate}; {Calculator}";

    private static (LocalDate First, LocalDate Last) Span(LocalDate from, LocalDate to)
    {
        LocalDate first = Guard.Day(from, nameof(from));
        LocalDate last = Guard.Day(to, nameof(to));
        return first <= last
            ? (first, last)
            : throw new ArgumentOutOfRangeException(
                nameof(to),
                to,
                $"A timeline must end on or after {Invariant.Text(first)}, its first day.");
    }

    /// <summary>The checked documents, counted on a day.</summary>
    private Household On(AssessmentDate date)
    {
        Household? last = _last;
        if (last is null || last.Date != date)
        {
            ThrowIfInvalid(date);
            last = _counter.On(date);
            _last = last;
        }

        return last;
    }

    private CrsAssessment Assess(Household household, LocalDate pointsOn) =>
        Assessor.Assess(household, _rules, pointsOn, EligibilityNotices.OfScore);

    private static PrincipalSide SideOf(CrsAssessment assessment) => new(assessment, new EligibilityAssessment(assessment.Household));

    private static LocalDate InvitationOf(AssessmentDate date) =>
        date.InvitedOn ?? throw new ArgumentException("An application follows an invitation, whose date is missing.", nameof(date));

    private void ThrowIfInvalid(AssessmentDate date)
    {
        ImmutableArray<Issue> issues = IssuesOn(date);
        if (!issues.IsEmpty)
        {
            throw new InvalidProfileException(issues);
        }
    }

    /// <summary>
    /// Documents without issues on one date have none on any date on which everybody is born and of a possible age, so the full check runs
    /// only once.
    /// </summary>
    private ImmutableArray<Issue> IssuesOn(AssessmentDate date)
    {
        if (_isChecked && ProfileCheck.AreAgesPossible(Candidate, date))
        {
            return [];
        }

        // A document dated after the assessment is not an issue: it does not count yet. The same goes for children.
        ImmutableArray<Issue> issues = ExpressEntry.Check(Candidate, date, shownOn: DocumentDates.Latest);
        _isChecked |= issues.IsEmpty;
        return issues;
    }
}
