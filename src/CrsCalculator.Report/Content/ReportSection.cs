namespace CrsCalculator.Report;

/// <summary>A section of a report that can be left out. Every report has its head, what it rests on and its limits.</summary>
public enum ReportSection : byte
{
    /// <summary>Score, programs, rounds, the next date that matters and the worst red flag, in five lines.</summary>
    Summary,

    /// <summary>The score, with the facts and the provision behind the points of each factor.</summary>
    Score,

    /// <summary>Each program, requirement by requirement, and the categories.</summary>
    Programs,

    /// <summary>The rounds of invitations: which would have invited, and how far off the last cut-offs are.</summary>
    Rounds,

    /// <summary>What would raise the score.</summary>
    Plan,

    /// <summary>When time alone changes the score or eligibility.</summary>
    Timeline,

    /// <summary>After an invitation: the submission window. Before and after it: fees, and when each document expires.</summary>
    Application,

    /// <summary>What causes applications to be returned or refused.</summary>
    Flags,

    /// <summary>What must be proven, by person.</summary>
    Checklist,

    /// <summary>The instructions, provisions and pages behind the report.</summary>
    Sources,

    /// <summary>Lines for signatures; only if <see cref="ReportHead.PreparedBy"/> is given.</summary>
    Acknowledgement,
}
