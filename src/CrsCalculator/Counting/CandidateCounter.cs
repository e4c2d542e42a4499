using CrsCalculator.Rules;

namespace CrsCalculator.Counting;

/// <summary>Counts a candidate's documents on any day under a rule book.</summary>
internal sealed class CandidateCounter
{
    private readonly PersonCounter _principal;
    private readonly PersonCounter? _spouse;

    public CandidateCounter(Candidate candidate, RuleBook book)
        : this(candidate, book, new PersonCounter(candidate.Principal), SpouseOf(candidate))
    {
    }

    private CandidateCounter(Candidate candidate, RuleBook book, PersonCounter principal, PersonCounter? spouse)
    {
        Candidate = candidate;
        Book = book;
        _principal = principal;
        _spouse = spouse;
    }

    public Candidate Candidate { get; }

    public RuleBook Book { get; }

    /// <summary>Returns the candidate as counted on a day.</summary>
    public Household On(AssessmentDate date)
    {
        RulesInForce rules = Book.On(date.On);
        return new Household(this, date, rules, _principal.On(date, rules), _spouse?.On(date, rules));
    }

    /// <summary>Makes the spouse the principal applicant; what was already counted for both is kept.</summary>
    public CandidateCounter Swapped() => new(Candidate.WithSpouseAsPrincipal(), Book, _spouse!, _principal);

    private static PersonCounter? SpouseOf(Candidate candidate) =>
        candidate.Spouse is { } spouse ? new PersonCounter(spouse.Person) : null;
}
