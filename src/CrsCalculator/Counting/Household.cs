using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>A candidate on a day: the counted persons and the rules used to count them.</summary>
internal sealed class Household
{
    private readonly CandidateCounter _counter;

    public Household(
        CandidateCounter counter,
        AssessmentDate date,
        RulesInForce rules,
        CountedPerson principal,
        CountedPerson? spouse)
    {
        _counter = counter;
        Date = date;
        Rules = rules;
        Principal = principal;
        Spouse = spouse;
    }

    public Candidate Candidate => _counter.Candidate;

    public RuleBook Book => _counter.Book;

    public AssessmentDate Date { get; }

    public LocalDate On => Date.On;

    /// <summary>The rules in force on the day.</summary>
    public RulesInForce Rules { get; }

    public CountedPerson Principal { get; }

    /// <summary>The spouse, scored or not.</summary>
    public CountedPerson? Spouse { get; }

    /// <summary>The spouse if scored: accompanying, and neither a citizen nor a permanent resident.</summary>
    public CountedPerson? ScoredSpouse => Candidate.ScoredSpouse is null ? null : Spouse;

    /// <summary>Returns the same documents on another day.</summary>
    public Household At(LocalDate day) => _counter.On(new AssessmentDate(day, Date.InvitedOn));

    /// <summary>Returns the same day with the spouse as principal applicant.</summary>
    public Household Swapped() => _counter.Swapped().On(Date);
}
