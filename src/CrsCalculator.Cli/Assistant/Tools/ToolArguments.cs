using CrsCalculator.Cli.Input;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>The arguments that tools share, named like the command's options, in camel case.</summary>
internal static class ToolArguments
{
    public const string Candidate = "candidate";
    public const string On = "on";
    public const string InvitedOn = "invitedOn";
    public const string Rules = "rules";
    public const string Round = "round";
    public const string ReceivedOn = "receivedOn";
    public const string Target = "target";
    public const string Without = "without";
    public const string From = "from";
    public const string To = "to";
    public const string CutOff = "cutOff";
    public const string Invitation = "invitation";
    public const string Program = "program";
    public const string LowestScore = "lowestScore";
    public const string TieBreak = "tieBreak";
    public const string Category = "category";
    public const string Documents = "documents";
    public const string Since = "since";
    public const string Language = "language";
    public const string English = "en";
    public const string French = "fr";

    private const int MostTexts = 100;

    private const string CandidateMeaning =
        "Exactly what the user stated or the documents show. Leave out what is not known; never invent a date.";

    private const string RulesMeaning =
        "The rules to use: an id such as 2025-03-25 (the first day on which a ruleset applies), last-held, or official. Leave out for the "
        + "rules in force on the day.";

    /// <summary>A candidate in either format.</summary>
    public static Argument AnyCandidate { get; } = new(
        Candidate,
        "A candidate as crs-profile/1 (dated facts) or crs-factors/1 (years and levels). " + CandidateMeaning,
        new DocumentKind(AnswerFormats.Profile, AnswerFormats.Factors))
    {
        IsRequired = true,
    };

    /// <summary>A candidate with dated facts.</summary>
    public static Argument Profile { get; } = new(
        Candidate,
        "A candidate as crs-profile/1: dated facts. " + CandidateMeaning,
        new DocumentKind(AnswerFormats.Profile))
    {
        IsRequired = true,
    };

    /// <summary>The day to assess.</summary>
    public static Argument Day { get; } = RequiredDay(On, "The day that is asked about (yyyy-MM-dd). There is no default: ask the user.");

    /// <summary>The rules.</summary>
    public static Argument NamedRules { get; } = new(Rules, RulesMeaning, new TextKind());

    /// <summary>The two sides of a comparison.</summary>
    public static Argument TwoRules { get; } = new(
        Rules,
        "The two sides, each an id such as 2025-03-25 (the first day on which a ruleset applies), last-held, or official.",
        new TextsKind(2, 2))
    {
        IsRequired = true,
    };

    /// <summary>The levers to exclude from a plan.</summary>
    public static Argument LeftOut { get; } = new(
        Without,
        "Levers to leave out: ids, or beginnings of them up to a dot, such as nomination or principal.french.",
        new TextsKind(0, MostTexts));

    /// <summary>The round to check.</summary>
    public static Argument OneRound { get; } = new(
        Round,
        "One round, by its number, such as 392. Give either this or on.",
        new TextKind(AllowsNumber: true));

    /// <summary>The candidate's invitation.</summary>
    public static Argument Invited { get; } = new(
        Invitation,
        "The invitation that the candidate holds: round, or invitedOn with program. Leave out if there is none.",
        new ObjectKind(new ArgumentList(
            new Argument(Round, "The number of its round, such as 392.", new TextKind(AllowsNumber: true)),
            new Argument(InvitedOn, "The day of the invitation (yyyy-MM-dd), where its round is not known.", new DayKind()),
            new Argument(Program, "The program of the invitation.", new ChoiceKind([.. Code.All<InvitationProgram>()])),
            new Argument(LowestScore, "With invitedOn: the lowest score of the round.", new ScoreKind()),
            new Argument(TieBreak, "With invitedOn: the tie-breaking time in UTC, such as 2026-10-01T10:00:00Z.", new TextKind()),
            new Argument(Category, $"With invitedOn: who the round was for: {CategoryInput.AllKnown}.", new TextKind()))));

    /// <summary>The papers at hand.</summary>
    public static Argument Papers { get; } = new(
        Documents,
        "The papers at hand, as crs-documents/1. A paper that is not listed is unknown, never missing.",
        new DocumentKind(AnswerFormats.Documents));

    /// <summary>The language of the messages.</summary>
    public static Argument Messages { get; } = new(
        Language,
        "The language of the messages. English when left out.",
        new ChoiceKind(English, French));

    public static Argument OptionalDay(string name, string description) => new(name, description, new DayKind());

    public static Argument RequiredDay(string name, string description) => OptionalDay(name, description) with { IsRequired = true };
}
