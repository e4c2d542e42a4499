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

    /// <summary>Whether every rule that the programs are assessed by is available on the date.</summary>
    public bool AreRulesAvailable => Rules is
    {
        Work.IsAvailable: true,
        Documents.IsAvailable: true,
        Tests.IsAvailable: true,
        Cec.IsAvailable: true,
        Fsw.IsAvailable: true,
        Fst.IsAvailable: true,
    };

    /// <summary>The same documents on a later day.</summary>
    public EligibilityCase At(LocalDate day) => this with { Date = new AssessmentDate(day, Date.InvitedOn) };
}
