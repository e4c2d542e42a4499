using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>How work is counted, whatever it is counted for.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record WorkRules
{
    private readonly ValueList<LeaveKind> _leaveWithoutWork = ValueList<LeaveKind>.None;

    /// <summary>The weekly hours from which a job is full-time, and the most that are counted (IRPR 73(1)).</summary>
    public required int FullTimeHoursPerWeek { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The hours of one year of work.</summary>
    public required int HoursPerYear { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The years before the date within which work counts for the CRS (Ministerial Instructions, s. 15(3)).</summary>
    public required int CrsWindowYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The lowest category of skilled work; every category above it is skilled too.</summary>
    public required Teer LowestSkilledTeer { get; init => field = Guard.Defined(value); }

    /// <summary>Whether Canadian work is work for a Canadian employer only, and not for one abroad.</summary>
    public required bool CanadianEmployersOnly { get; init; }

    /// <summary>The kinds of leave whose days are not days of work.</summary>
    public required ImmutableArray<LeaveKind> LeaveWithoutWork
    {
        get => _leaveWithoutWork.Items;
        init => _leaveWithoutWork = new(Guard.Listed(value));
    }

    /// <summary>The days of vacation that are usual within <see cref="VacationSpan"/> days.</summary>
    public required int UsualVacation { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The days in which <see cref="UsualVacation"/> is taken.</summary>
    public required int VacationSpan { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Whether a self-employed physician's work in Canada counts under the public policy.</summary>
    public bool PhysiciansMayBeSelfEmployed { get; init; }

    /// <summary>The classification of occupations that was in force then, if it was an earlier one than the codes are read by.</summary>
    public EarlierClassification? EarlierClassification { get; init; }

    /// <summary>Whether work in an occupation is skilled by the classification in force.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <returns>
    /// Whether its category is <see cref="LowestSkilledTeer"/> or higher. Under an earlier classification the occupations that changed are
    /// read the other way round.
    /// </returns>
    public bool IsSkilled(NocCode occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        bool isChanged = EarlierClassification is { } earlier && earlier.ChangedOccupations.Contains(occupation);
        return IsSkilledByTeer(occupation) != isChanged;
    }

    /// <summary>Whether a job is skilled work by the classification in force.</summary>
    /// <param name="job">The job.</param>
    /// <returns>
    /// Whether it is. Under an earlier classification the job's unit group of NOC 2016 decides, where it is known.
    /// </returns>
    public bool IsSkilled(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return UnitGroupOf(job) is { } group ? group.Level <= EarlierClassification!.LowestSkilledLevel : IsSkilled(job.Occupation);
    }

    /// <summary>Whether an earlier classification, which is in force, reads a job otherwise than NOC 2021 does.</summary>
    /// <param name="job">The job.</param>
    /// <returns>Whether it is skilled work by one of them alone.</returns>
    public bool ReadsDifferently(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return IsSkilled(job) != IsSkilledByTeer(job.Occupation);
    }

    /// <summary>Whether an earlier classification, which is in force, reads an occupation otherwise than NOC 2021 does.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <returns>Whether it is skilled by one of them alone.</returns>
    public bool ReadsDifferently(NocCode occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        return IsSkilled(occupation) != IsSkilledByTeer(occupation);
    }

    /// <summary>The hours of a week and of a year.</summary>
    /// <returns>For example <c>30 h a week, 1560 h a year</c>.</returns>
    public override string ToString() => $"{Invariant.Text(FullTimeHoursPerWeek)} h a week, {Invariant.Text(HoursPerYear)} h a year";

    /// <summary>The code that identifies a job's occupation: that of NOC 2016 where it decides.</summary>
    internal string CodeOf(Job job) => UnitGroupOf(job)?.Code ?? job.Occupation.Code;

    /// <summary>The unit group of NOC 2016 of a job, where it decides.</summary>
    internal Noc2016Code? UnitGroupOf(Job job) => EarlierClassification is null ? null : job.Noc2016;

    private bool IsSkilledByTeer(NocCode occupation) => occupation.Teer <= LowestSkilledTeer;
}

/// <summary>A classification of occupations that has been replaced.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record EarlierClassification
{
    private readonly ValueList<NocCode> _changedOccupations = ValueList<NocCode>.None;

    /// <summary>The first day of the classification that replaced it.</summary>
    public required LocalDate ReplacedOn { get; init => field = Guard.Day(value); }

    /// <summary>The lowest skill level of skilled work.</summary>
    public required SkillLevel LowestSkilledLevel { get; init => field = Guard.Defined(value); }

    /// <summary>The occupations that became skilled with the new classification, or ceased to be.</summary>
    public required ImmutableArray<NocCode> ChangedOccupations
    {
        get => _changedOccupations.Items;
        init => _changedOccupations = new(Guard.AllGiven(value));
    }

    /// <summary>The day on which it was replaced, and how many occupations changed.</summary>
    /// <returns>For example <c>until 2022-11-16, 19 occupations changed</c>.</returns>
    public override string ToString() => $"until {Invariant.Text(ReplacedOn)}, {ChangedOccupations.Length} occupations changed";
}
