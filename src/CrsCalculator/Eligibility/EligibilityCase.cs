using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>Who is assessed, on which date, by which rules.</summary>
internal readonly record struct EligibilityCase(Candidate Candidate, AssessmentDate Date, RuleBook Book)
{
    public Person Principal => Candidate.Principal;

    public LocalDate On => Date.On;

    /// <summary>The rules in force on the date.</summary>
    public RulesInForce Rules => Book.On(Date.On);

    /// <summary>The same documents on a later day.</summary>
    public EligibilityCase At(LocalDate day) => this with { Date = new AssessmentDate(day, Date.InvitedOn) };
}
