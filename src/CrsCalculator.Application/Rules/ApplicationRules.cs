using System.Text.Json.Serialization;
using CrsCalculator.Application.Official;
using CrsCalculator.Rules;

namespace CrsCalculator.Application;

/// <summary>
/// What applies to an application after an invitation: the evidence asked for, what papers must satisfy, the red flags and their limits,
/// how much students may work, and the fees. Each part is dated and cited. Derive changed rules with <c>with</c>:
/// <c>ApplicationRules.Official with { Fees = ApplicationRules.Official.Fees.With(entry) }</c>.
/// </summary>
/// <remarks>Immutable, compared by its parts, which compare by reference; safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record ApplicationRules
{
    /// <summary>The official rules, from 2015-01-01.</summary>
    public static ApplicationRules Official { get; } = new()
    {
        Fees = OfficialFees.Part,
        Papers = OfficialPapers.Part,
        Evidence = OfficialEvidence.Part,
        Students = OfficialStudents.Part,
        Flags = OfficialFlags.Part,
    };

    /// <summary>The fees, by the day on which the application is received.</summary>
    public required RulePart<FeeTable> Fees { get; init => field = Guard.Given(value); }

    /// <summary>What papers must satisfy, and how long they are valid.</summary>
    public required RulePart<PaperRules> Papers { get; init => field = Guard.Given(value); }

    /// <summary>The rows of evidence.</summary>
    public required RulePart<EvidenceList> Evidence { get; init => field = Guard.Given(value); }

    /// <summary>How much a student may work without a work permit, by the day of the work.</summary>
    public required RulePart<StudentRules> Students { get; init => field = Guard.Given(value); }

    /// <summary>The red flags and their limits, by the day on which the application is received. In a gap there are none.</summary>
    public required RulePart<FlagRules> Flags { get; init => field = Guard.Given(value); }

    /// <summary>The number of entries in each part.</summary>
    /// <returns>For example <c>fees 6, papers 2, evidence 6, students 3, flags 2 entries</c>.</returns>
    public override string ToString() =>
        $"fees {Invariant.Text(Fees.Entries.Length)}, papers {Invariant.Text(Papers.Entries.Length)}, "
        + $"evidence {Invariant.Text(Evidence.Entries.Length)}, students {Invariant.Text(Students.Entries.Length)}, "
        + $"flags {Invariant.Text(Flags.Entries.Length)} entries";
}
