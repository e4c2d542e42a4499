namespace CrsCalculator.Bulk;

/// <summary>How candidates are scored in bulk. All paths award the same points.</summary>
public enum BulkPath : byte
{
    /// <summary>
    /// One candidate at a time, from the tables themselves. Serves every ruleset, and batches too small for the other paths.
    /// </summary>
    Scalar,

    /// <summary>16 candidates at once, on any machine with 128-bit vectors.</summary>
    Vector128,

    /// <summary>32 candidates at once (AVX2).</summary>
    Avx2,

    /// <summary>64 candidates at once (AVX-512BW).</summary>
    Avx512,
}
