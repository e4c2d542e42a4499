namespace CrsCalculator;

/// <summary>A language test whose results Express Entry accepts, or levels that were already converted.</summary>
public enum LanguageTest : byte
{
    /// <summary>IELTS General Training (English). IELTS Academic is not accepted.</summary>
    IeltsGeneralTraining,

    /// <summary>CELPIP-General (English).</summary>
    CelpipGeneral,

    /// <summary>PTE Core (English), accepted from 2024-01-30. PTE Academic is not accepted.</summary>
    PteCore,

    /// <summary>TEF Canada (French); its certificates print more than one scale, see <see cref="TefScale"/>.</summary>
    TefCanada,

    /// <summary>TCF Canada (French). The general TCF is not accepted.</summary>
    TcfCanada,

    /// <summary>Direct CLB or NCLC levels, in either language.</summary>
    Clb,
}
