using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Planning;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>A day on which a condition of an application changes: from this day on its outcome differs from the day before.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class WindowEdge
{
    internal WindowEdge(LocalDate on, WindowEdgeReason reason, ImmutableArray<TimelineCause> causes)
    {
        On = on;
        Reason = reason;
        Causes = causes;
    }

    /// <summary>The first day with the new outcome.</summary>
    public LocalDate On { get; }

    /// <summary>Which condition changed, and how.</summary>
    public WindowEdgeReason Reason { get; }

    /// <summary>The facts that changed on that day, for example that a test expired. Empty if only the calendar did.</summary>
    public ImmutableArray<TimelineCause> Causes { get; }

    /// <summary>The day and what changed.</summary>
    /// <returns>For example <c>2026-03-01: programLost (languageTestExpires, cecNotMet)</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(On)}: {Code.Of(Reason)}"
        + (Causes.IsEmpty ? string.Empty : $" ({string.Join(", ", Causes.Select(Code.Of))})");
}

/// <summary>What changes at an edge of a submission window.</summary>
public enum WindowEdgeReason : byte
{
    /// <summary>The invitation is issued: the window begins.</summary>
    Invited,

    /// <summary>The requirements of the program are met from this day on.</summary>
    ProgramMet,

    /// <summary>The requirements of the program are not met from this day on.</summary>
    ProgramLost,

    /// <summary>It is unknown from this day on whether the requirements of the program are met.</summary>
    ProgramOpen,

    /// <summary>The candidate qualifies for the category from this day on.</summary>
    CategoryMet,

    /// <summary>The candidate does not qualify for the category from this day on.</summary>
    CategoryLost,

    /// <summary>It is unknown from this day on whether the candidate qualifies for the category.</summary>
    CategoryOpen,

    /// <summary>The score ranks high enough from this day on.</summary>
    RankMet,

    /// <summary>The score ranks below the lowest-ranked candidate invited from this day on.</summary>
    RankLost,

    /// <summary>It is unknown from this day on whether the score ranks high enough.</summary>
    RankOpen,

    /// <summary>
    /// The shorter of two possible periods is over; only after invitations of March 2020, when it is unknown which one applied.
    /// </summary>
    DeadlineOpen,

    /// <summary>The last day to apply was the day before.</summary>
    Deadline,
}
