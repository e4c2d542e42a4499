namespace CrsCalculator.Planning;

/// <summary>What a search has decided about a slot. The default value is no decision: it may be used or not.</summary>
internal readonly record struct SlotUse
{
    /// <summary>The number of bits in a code.</summary>
    public const int Bits = 5;

    private const int FirstStep = 3;

    private readonly byte _code;

    private SlotUse(int code) => _code = (byte)code;

    /// <summary>None of its steps is taken.</summary>
    public static SlotUse Skipped { get; } = new(1);

    /// <summary>Any one of its steps is taken.</summary>
    public static SlotUse Used { get; } = new(2);

    public int Code => _code;

    public bool AllowsNone => _code <= Skipped._code;

    /// <summary>Whether it is decided which step is taken.</summary>
    public bool IsStep => _code >= FirstStep;

    /// <summary>One step is taken, by its index in the slot.</summary>
    public static SlotUse Step(int step) => new(FirstStep + step);

    public bool Allows(int step) => this == default || this == Used || _code == FirstStep + step;
}
