using System.Collections.Immutable;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using NodaTime;

namespace CrsCalculator;

/// <summary>A requirement of a program or category on a date: what was found, what is required, and the provision.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class Requirement
{
    private readonly Household _facts;
    private LocalDate? _earliestDate;
    private volatile bool _isSearched;

    internal Requirement(RequirementId id, Outcome outcome, string citation, Household facts)
    {
        Id = id;
        Outcome = outcome;
        Citation = citation;
        _facts = facts;
    }

    /// <summary>Which requirement it is.</summary>
    public RequirementId Id { get; }

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>What was found, in the requirement's unit; <see langword="null"/> if nothing was.</summary>
    public RequirementValue? Actual { get; internal init; }

    /// <summary>What is required; <see langword="null"/> if an exemption applies or the requirement is unknown.</summary>
    public RequirementValue? Required { get; internal init; }

    /// <summary>The years before the date within which work counts; <see langword="null"/> if the requirement is not about work.</summary>
    public int? WithinYears { get; internal init; }

    /// <summary>The provision.</summary>
    public string Citation { get; }

    /// <summary>
    /// The paths of the facts missing from the profile; empty unless <see cref="Outcome"/> is <see cref="Outcome.NotAssessed"/>.
    /// </summary>
    public ImmutableArray<string> MissingFacts { get; internal init; } = [];

    /// <summary>A note on the outcome.</summary>
    public RequirementNote Note { get; internal init; }

    /// <summary>
    /// The first day after the date on which an unmet requirement will be met by time alone: every ongoing job continues unchanged, and
    /// nothing else happens. <see langword="null"/> if it is met or not assessed, or is not met within ten years or before a gap in the
    /// rules.
    /// </summary>
    /// <remarks>Computed on first use, by checking the days on which the outcome can change.</remarks>
    public LocalDate? EarliestDate
    {
        get
        {
            if (!_isSearched)
            {
                _earliestDate = Outcome == Outcome.NotMet ? Forecast?.FirstDayAfter(_facts) : null;
                _isSearched = true;
            }

            return _earliestDate;
        }
    }

    /// <summary>How time alone can meet it; <see langword="null"/> if it cannot.</summary>
    internal Forecast? Forecast { private get; init; }

    /// <summary>The requirement and its outcome.</summary>
    /// <returns>For example <c>cec.experience: met</c>.</returns>
    public override string ToString() => $"{Code.Of(Id)}: {Code.Of(Outcome)}";
}
