
namespace CrsCalculator;

/// <summary>A score under the Comprehensive Ranking System: its four sections and their sum, in points.</summary>
/// <remarks>The default value is 0 points. Eight bytes. Immutable, and safe to use from several threads.</remarks>
public readonly record struct CrsScore
{
    private readonly ushort _core;
    private readonly ushort _spouse;
    private readonly ushort _transferability;
    private readonly ushort _additional;

    // The highest bit of section A says that the score is provisional; its points come nowhere near it.
    private const int ProvisionalBit = 0x8000;

    internal CrsScore(int core, int spouse, int transferability, int additional)
    {
        _core = unchecked((ushort)core);
        _spouse = unchecked((ushort)spouse);
        _transferability = unchecked((ushort)transferability);
        _additional = unchecked((ushort)additional);
    }

    /// <summary>Section A, core human capital: at most 500 points alone and 460 with a spouse under the official rulesets.</summary>
    public int Core => _core & ~ProvisionalBit;

    /// <summary>Section B, the accompanying spouse: at most 40 points under the official rulesets.</summary>
    public int Spouse => _spouse;

    /// <summary>Section C, skill transferability: at most 100 points under the official rulesets.</summary>
    public int Transferability => _transferability;

    /// <summary>Section D, additional points: at most 600 points under the official rulesets.</summary>
    public int Additional => _additional;

    /// <summary>The score: the sum of the four sections, at most 1,200 points under the official rulesets.</summary>
    public int Total => Core + _spouse + _transferability + _additional;

    /// <summary>
    /// Whether the rules that gave the score were not in force on the date it was asked for. The official score may be higher or lower.
    /// </summary>
    public bool IsProvisional => (_core & ProvisionalBit) != 0;

    /// <summary>The points of one section.</summary>
    /// <param name="section">The section.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such section.</exception>
    public int this[CrsSection section] => section switch
    {
        CrsSection.Core => Core,
        CrsSection.Spouse => Spouse,
        CrsSection.Transferability => Transferability,
        CrsSection.Additional => Additional,
        _ =>
            throw new ArgumentOutOfRangeException(
                nameof(section),
                section,
                "A section is A (core), B (spouse), C (transferability) or D (additional)."),
    };

    /// <summary>The points without the mark of a provisional score.</summary>
    internal CrsScore Unmarked => new(Core, _spouse, _transferability, _additional);

    internal CrsScore AsProvisional() => new(_core | ProvisionalBit, _spouse, _transferability, _additional);

    /// <summary>The total and the sections.</summary>
    /// <returns>For example <c>512 (A 437, B 0, C 75, D 0)</c>.</returns>
    public override string ToString() =>
        $"{Total} (A {Core}, B {Spouse}, C {Transferability}, D {Additional}){(IsProvisional ? ", provisional" : string.Empty)}";
}
