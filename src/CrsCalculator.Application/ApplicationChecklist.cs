using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>What an application submitted on a day needs: the window, red flags, evidence, fees, expiries and missing facts.</summary>
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

    /// <summary>The window's advice on the day; <see langword="null"/> without an invitation, and if facts are missing.</summary>
    public SubmissionAdvice? Advice => Window?.AdviceOn(On);

    /// <summary>
    /// The score on the day, after an invitation under the points of the invitation's day; <see langword="null"/> if those are not
    /// available.
    /// </summary>
    public CrsScore? Score { get; }

    /// <summary>The red flags, most serious first.</summary>
    public ImmutableArray<RedFlag> Flags { get; }

    /// <summary>The evidence by person, and for each person by points at stake, highest first.</summary>
    public ImmutableArray<ChecklistItem> Items { get; }

    /// <summary>The fees; <see langword="null"/> if the day's fee table is not available. No amount is guessed.</summary>
    public ApplicationFees? Fees { get; }

    /// <summary>When each document expires and what is then lost, nearest first.</summary>
    /// <remarks>Computed at first use.</remarks>
    public ImmutableArray<DocumentExpiry> Expiries => _expiries.IsDefault ? _expiries = [.. ExpiryList.Of(_context.Facts)] : _expiries;

    /// <summary>The missing facts; those that unlock most come first.</summary>
    /// <remarks>Computed at first use.</remarks>
    public ImmutableArray<MissingFact> MissingFacts =>
        _missingFacts.IsDefault ? _missingFacts = MissingFactList.Of(_context) : _missingFacts;

    /// <summary>Notices that must accompany the answer. Empty if there are none.</summary>
    /// <remarks>Computed at first use.</remarks>
    public ImmutableArray<Notice> Notices =>
        _notices.IsDefault ? _notices = ChecklistNotices.Of(_context.Facts, Fees, Flags) : _notices;

    /// <summary>The day, and the number of items and red flags.</summary>
    /// <returns>For example <c>2026-02-25: 24 items, 3 red flags</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(On)}: {Invariant.Count(Items.Length, "item")}, {Invariant.Count(Flags.Length, "red flag")}";
}
