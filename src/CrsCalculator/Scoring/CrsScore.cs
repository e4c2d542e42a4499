namespace CrsCalculator;

/// <summary>A score under the Comprehensive Ranking System: its sections and their sum, in points.</summary>
/// <remarks>The default value is 0 points. Eight bytes. Immutable, and safe to use from several threads.</remarks>
public readonly record struct CrsScore
{
    // Twelve bits for each section, which has at most 1,200 points, and one for a provisional score.
    private const int BitsOfSection = 12;
    private const ulong SectionMask = (1UL << BitsOfSection) - 1;
    private const ulong ProvisionalBit = 1UL << 63;

    private readonly ulong _bits;

    internal CrsScore(int core, int spouse, int transferability, int additional, int further = 0) => _bits = unchecked(
        (uint)core
        | ((ulong)(uint)spouse << BitsOfSection)
        | ((ulong)(uint)transferability << (2 * BitsOfSection))
        | ((ulong)(uint)additional << (3 * BitsOfSection))
        | ((ulong)(uint)further << (4 * BitsOfSection)));

    private CrsScore(ulong bits) => _bits = bits;

    /// <summary>Section A, core human capital: at most 500 points, or 460 with a spouse, under the official rulesets.</summary>
    public int Core => Of(CrsSection.Core);

    /// <summary>Section B, the accompanying spouse: at most 40 points under the official rulesets.</summary>
    public int Spouse => Of(CrsSection.Spouse);

    /// <summary>Section C, skill transferability: at most 100 points under the official rulesets.</summary>
    public int Transferability => Of(CrsSection.Transferability);

    /// <summary>Section D, additional points: at most 600 points under the official rulesets.</summary>
    public int Additional => Of(CrsSection.Additional);

    /// <summary>Section E, for custom rulesets: 0 points under the official rulesets.</summary>
    public int Further => Of(CrsSection.Further);

    /// <summary>The score: the sum of the sections, at most 1,200 points under the official rulesets.</summary>
    public int Total => Core + Spouse + Transferability + Additional + Further;

    /// <summary>Whether the score comes from rules that were not in force on its date. The official score may be higher or lower.</summary>
    public bool IsProvisional => (_bits & ProvisionalBit) != 0;

    /// <summary>The points of one section.</summary>
    /// <param name="section">The section.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such section.</exception>
    public int this[CrsSection section] => section <= CrsSection.Further
        ? Of(section)
        : throw new ArgumentOutOfRangeException(
            nameof(section),
            section,
            "A section must be A (core), B (spouse), C (transferability), D (additional) or E (further).");

    /// <summary>The score without its provisional mark.</summary>
    internal CrsScore Unmarked => new(_bits & ~ProvisionalBit);

    internal CrsScore AsProvisional() => new(_bits | ProvisionalBit);

    /// <summary>The total and the sections; E only if it has points.</summary>
    /// <returns>For example <c>512 (A 437, B 0, C 75, D 0)</c>.</returns>
    public override string ToString() =>
        $"{Total} (A {Core}, B {Spouse}, C {Transferability}, D {Additional}{(Further > 0 ? $", E {Further}" : string.Empty)})"
        + (IsProvisional ? ", provisional" : string.Empty);

    private int Of(CrsSection section) => unchecked((int)((_bits >> ((int)section * BitsOfSection)) & SectionMask));
}
