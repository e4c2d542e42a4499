namespace CrsCalculator.Application;

/// <summary>How serious a red flag is, most serious first.</summary>
public enum FlagSeverity : byte
{
    /// <summary>Do not submit on this day: wait, or decline.</summary>
    Stop,

    /// <summary>Refusal, or a finding of misrepresentation, is a real possibility.</summary>
    High,

    /// <summary>An officer will ask.</summary>
    Medium,

    /// <summary>For information.</summary>
    Low,
}
