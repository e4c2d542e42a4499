namespace CrsCalculator;

/// <summary>An official language of Canada.</summary>
public enum OfficialLanguage : byte
{
    /// <summary>English; levels are Canadian Language Benchmarks (CLB).</summary>
    English = 0,

    /// <summary>French; levels are Niveaux de compétence linguistique canadiens (NCLC).</summary>
    French = 1,
}
