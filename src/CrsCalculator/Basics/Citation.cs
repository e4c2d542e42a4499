using NodaTime;

namespace CrsCalculator;

/// <summary>The source of a value: the instruction, the section, and the day from which it applies.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record Citation
{
    /// <summary>Creates a citation.</summary>
    /// <param name="instruction">The instrument, for example "Ministerial Instructions 2017-1". Not blank.</param>
    /// <param name="section">
    /// The section of the instrument or of the published criteria, for example "CRS section D: sibling". Not blank.
    /// </param>
    /// <param name="inForceFrom">The first day on which the value applies.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Citation(string instruction, string section, LocalDate inForceFrom)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(instruction);
        ArgumentException.ThrowIfNullOrWhiteSpace(section);
        Instruction = instruction;
        Section = section;
        InForceFrom = inForceFrom.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The instrument.</summary>
    public string Instruction { get; }

    /// <summary>The section of the instrument or of the published criteria.</summary>
    public string Section { get; }

    /// <summary>The first day on which the value applies.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>The citation on one line.</summary>
    /// <returns>For example <c>Ministerial Instructions 2017-1, CRS section D: sibling, in force from 2017-06-06</c>.</returns>
    public override string ToString() =>
        $"{Instruction}, {Section}, in force from {Invariant.Text(InForceFrom)}";
}
