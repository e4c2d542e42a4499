using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Cli.Words;
using CrsCalculator.Report;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Cli.Input;

/// <summary>An application that a checklist or a report is about: the facts and papers, the invitation, the day.</summary>
/// <param name="Name">The profile's name in messages.</param>
/// <param name="File">The facts, with the rules that apply.</param>
/// <param name="Id">The candidate's id, if there is one.</param>
/// <param name="On">The day.</param>
/// <param name="Rounds">The rounds.</param>
internal sealed record ApplicationInput(Sentence Name, CandidateFile File, string? Id, LocalDate On, HistoryInput Rounds)
{
    public InvitationToApply? Invitation { get; init; }

    public ImmutableArray<ApplicationDocument> Documents { get; init; } = [];

    /// <summary>Returns the checklist.</summary>
    /// <exception cref="ToolException">The facts cannot be assessed on a day that it needs.</exception>
    public ChecklistInput Checklist() =>
        With(Assessed(() => new Applicant(File.Candidate, File.Calculator).Checklist(On, Invitation, Documents)));

    /// <summary>Returns every result of a report.</summary>
    /// <param name="target">What to reach; nothing if nothing is requested.</param>
    /// <exception cref="ToolException">The facts cannot be assessed on a day that it needs.</exception>
    public ReportResults Report(PlanTarget? target)
    {
        var question = new ReportQuestion(File, On)
        {
            Rounds = Rounds.History,
            Invitation = Invitation,
            Documents = Documents,
            Target = target,
        };
        return Assessed(question.Answer);
    }

    /// <summary>Returns a checklist of this application with its basis.</summary>
    public ChecklistInput With(ApplicationChecklist checklist) => new(checklist, Id, File.Calculator, Rounds);

    private T Assessed<T>(Func<T> answer)
    {
        try
        {
            return answer();
        }
        catch (InvalidProfileException e)
        {
            throw ToolException.Invalid(Name, e.Issues);
        }
    }
}
