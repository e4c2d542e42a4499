namespace CrsCalculator.Cli.Batch;

/// <summary>What is written of each candidate beside the score, and in which form.</summary>
internal sealed record BatchQuestion
{
    public const string EligibilityName = "eligibility";
    public const string ExpiryName = "expiry";

    /// <summary>What can be asked for by name.</summary>
    public static string[] Names { get; } = [EligibilityName, ExpiryName];

    /// <summary>Whether each line names its file.</summary>
    public bool NamesFiles { get; init; }

    /// <summary>Whether programs and categories are written.</summary>
    public bool HasEligibility { get; init; }

    /// <summary>Whether the documents that expire are written.</summary>
    public bool HasExpiries { get; init; }

    /// <summary>Whether the documents of a candidate are needed.</summary>
    public bool IsAboutDocuments => HasEligibility || HasExpiries;
}
