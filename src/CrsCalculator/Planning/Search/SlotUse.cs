namespace CrsCalculator.Planning;

/// <summary>What a search has decided of a slot. The default value is nothing: it is used or not.</summary>
internal readonly record struct SlotUse
{
    /// <summary>The bits of a code.</summary>
    public const int Bits = 5;

    private const int FirstStep = 3;

    private readonly byte _code;

    private SlotUse(int code) => _code = (byte)code;

    /// <summary>None of its steps is taken.</summary>
    public static SlotUse Skipped { get; } = new(1);

    /// <summary>One of its steps is taken, whichever.</summary>
    public static SlotUse Used { get; } = new(2);

    public int Code => _code;

    public bool AllowsNone => _code <= Skipped._code;

    /// <summary>Whether it is decided which step is taken.</summary>
    public bool IsStep => _code >= FirstStep;

    /// <summary>One step is taken, by its place in the slot.</summary>
    public static SlotUse Step(int step) => new(FirstStep + step);

    public bool Allows(int step) => this == default || this == Used || _code == FirstStep + step;
}
