namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>The formats in which tools accept candidates and return answers.</summary>
internal static class AnswerFormats
{
    public const string Factors = "crs-factors/1";
    public const string Profile = "crs-profile/1";
    public const string Documents = "crs-documents/1";
    public const string Score = "crs-score/1";
    public const string Eligibility = "crs-eligibility/1";
    public const string Invitations = "crs-invitations/1";
    public const string Rounds = "crs-rounds/1";
    public const string Improve = "crs-improve/1";
    public const string Timeline = "crs-timeline/1";
    public const string Comparison = "crs-comparison/1";
    public const string Checklist = "crs-checklist/1";
    public const string Refusal = "crs-refusal/1";
    public const string Issues = "crs-issues/1";
}
