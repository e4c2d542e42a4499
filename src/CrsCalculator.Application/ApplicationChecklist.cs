using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>
/// What an application that is submitted on a day needs: the window, red flags, evidence, fees, expiries, and the facts that are missing.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads. It is not legal advice.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ApplicationChecklist
{
    private readonly FlagContext _context;
    private ImmutableArray<DocumentExpiry> _expiries;
    private ImmutableArray<MissingFact> _missingFacts;
    private ImmutableArray<Notice> _notices;

    internal ApplicationChecklist(ApplicationFacts facts, ImmutableArray<ApplicationDocument> documents)
    {
        Profile = facts.Profile;
        On = facts.On;
        Invitation = facts.Invitation;
        Window = facts.Window;
        Score = facts.Assessment?.Score;
        Items = ChecklistBuilder.Items(facts, documents);
        _context = new FlagContext(facts, Items, documents);
        Flags = FlagList.Of(_context);
        Fees = ApplicationFees.Of(facts.Family, facts.Rules.Fees.At(On), facts.Papers);
    }

    /// <summary>The documents.</summary>
    public Candidate Profile { get; }

    /// <summary>The day on which the application is received.</summary>
    public LocalDate On { get; }

    /// <summary>The invitation; <see langword="null"/> before there is one.</summary>
    public InvitationToApply? Invitation { get; }

    /// <summary>The submission window; <see langword="null"/> without an invitation.</summary>
    public SubmissionWindow? Window { get; }

    /// <summary>What the window says on the day; <see langword="null"/> without an invitation, and if facts are missing.</summary>
    public SubmissionAdvice? Advice => Window?.AdviceOn(On);

    /// <summary>
    /// The score on the day, after an invitation by the points of its day; <see langword="null"/> if those are not available.
    /// </summary>
    public CrsScore? Score { get; }

    /// <summary>The red flags, the most serious first.</summary>
    public ImmutableArray<RedFlag> Flags { get; }

    /// <summary>The evidence, by person, and within a person with the most points at stake first.</summary>
    public ImmutableArray<ChecklistItem> Items { get; }

    /// <summary>The fees; <see langword="null"/> on a day whose table is not available, for which no amount is guessed.</summary>
    public ApplicationFees? Fees { get; }

    /// <summary>When each document expires and what is lost then, the nearest first.</summary>
    /// <remarks>They are worked out when you first ask for them.</remarks>
    public ImmutableArray<DocumentExpiry> Expiries => _expiries.IsDefault ? _expiries = [.. ExpiryList.Of(_context.Facts)] : _expiries;

    /// <summary>The facts that are missing, those first that unlock most.</summary>
    /// <remarks>They are worked out when you first ask for them.</remarks>
    public ImmutableArray<MissingFact> MissingFacts =>
        _missingFacts.IsDefault ? _missingFacts = MissingFactList.Of(_context) : _missingFacts;

    /// <summary>Everything that must be said with the answer. Empty when there is nothing to say.</summary>
    /// <remarks>They are worked out when you first ask for them.</remarks>
    public ImmutableArray<Notice> Notices =>
        _notices.IsDefault ? _notices = ChecklistNotices.Of(_context.Facts, Fees, Flags) : _notices;

    /// <summary>The day and how much there is.</summary>
    /// <returns>For example <c>2026-02-25: 24 items, 3 red flags</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(On)}: {Invariant.Count(Items.Length, "item")}, {Invariant.Count(Flags.Length, "red flag")}";
}
