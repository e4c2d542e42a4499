using System.Diagnostics.CodeAnalysis;
using CrsCalculator.Rounds.Preview;

namespace CrsCalculator.Rounds;

/// <summary>Sentences and names for the codes of rounds, in one language.</summary>
/// <remarks>Immutable, and safe to use from several threads. It follows no culture: the language is the table's own.</remarks>
public sealed class RoundText
{
    private readonly PhraseTable _phrases;

    private RoundText(OfficialLanguage language) => _phrases = new PhraseTable(RoundPhrases.All, language);

    /// <summary>English.</summary>
    public static RoundText English { get; } = new(OfficialLanguage.English);

    /// <summary>French, in the terms of Immigration, Refugees and Citizenship Canada (IRCC).</summary>
    /// <remarks>Codes, paths and times stay as they are, and so do the names of rounds and citations, which are in English.</remarks>
    public static RoundText French { get; } = new(OfficialLanguage.French);

    /// <summary>The text in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns><see cref="English"/> or <see cref="French"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static RoundText Of(OfficialLanguage language) =>
        Guard.Defined(language, nameof(language)) == OfficialLanguage.French ? French : English;

    /// <summary>Whose data the rounds are. Show it beside them.</summary>
    public string Source => _phrases["source"];

    /// <summary>The name of whom a round is for.</summary>
    /// <param name="category">Whom it is for.</param>
    /// <returns>For example <c>Canadian Experience Class</c>.</returns>
    public string Category(RoundCategory category) => _phrases[$"category.{Code.Of(category)}"];

    /// <summary>A reason of an invitation check as a sentence.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="check">The check that it belongs to.</param>
    /// <returns>For example <c>The score of 510 is above the cut-off of 509.</c></returns>
    public string Reason(InvitationReason reason, InvitationCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        Round round = check.Round;
        return _phrases.Format(
            $"reason.{Code.Of(reason)}",
            check.Score is { } score ? Invariant.Text(score.Total) : "?",
            Invariant.Text(round.CutOff),
            round.TieBreak is { } tieBreak ? Invariant.Text(tieBreak) : "?",
            Invariant.Text(round.HeldOn));
    }

    /// <summary>A reason in a few words, for many rounds at once.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>For example <c>score below the cut-off</c>.</returns>
    public string ShortReason(InvitationReason reason) => _phrases[$"short.{Code.Of(reason)}"];

    /// <summary>A finding in the feed as a sentence, without its path.</summary>
    /// <param name="issue">The finding.</param>
    /// <returns>The sentence.</returns>
    public string Issue(Issue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return _phrases.Format($"issue.{issue.Code}", [.. issue.Facts]);
    }

    /// <summary>A difference between history and feed as a sentence.</summary>
    /// <param name="change">The difference.</param>
    /// <returns>For example <c>262, tieBreak: 2023-08-01T12:59:52Z became 2023-07-04T19:36:18Z.</c></returns>
    public string Change(RoundChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        string subject = change.Field is null ? Subject(change.Subject) : $"{change.Subject}, {change.Field}";
        string before = change.RoundBefore is { } known ? WholeRound(known) : change.Before;
        string feed = change.RoundInFeed is { } round ? WholeRound(round) : change.Feed;
        return _phrases.Format(
            $"change.{Code.Of(change.Kind)}",
            subject,
            before.Length == 0 ? "-" : before,
            feed.Length == 0 ? "-" : feed);
    }

    /// <summary>That a feed is older than the history that it was merged into, and by what.</summary>
    /// <param name="merge">The merge.</param>
    /// <returns>A sentence; <see langword="null"/> if <see cref="HistoryMerge.IsOlder"/> is <see langword="false"/>.</returns>
    public string? OlderFeed(HistoryMerge merge)
    {
        ArgumentNullException.ThrowIfNull(merge);
        return merge.Age is { } age ? _phrases.Format(age.Key, [.. age.Facts]) : null;
    }

    /// <summary>What must hold when an application is received.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>For example <c>received by the last day to apply</c>.</returns>
    public string Condition(ApplicationCondition condition) => _phrases[$"condition.{Code.Of(condition)}"];

    /// <summary>Preview: why there is no scenario, as a sentence.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <returns>For example <c>Round 448 has a cut-off of 1200; the model explains cut-offs from 401 to 699.</c></returns>
    [Experimental("CRSPREVIEW1")]
    public string Refusal(ScenarioRefusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return _phrases.Format($"refusal.{Code.Of(refusal.Reason)}", [.. refusal.Facts]);
    }

    private string WholeRound(Facts facts) => _phrases.Format("whole.round", [.. facts]);

    /// <summary>The number of a round as it is, or a pool and its day.</summary>
    private string Subject(string subject) =>
        subject.StartsWith(RoundChange.Pool, StringComparison.Ordinal)
            ? _phrases.Format("subject.pool", subject[RoundChange.Pool.Length..])
            : subject;

    internal bool Has(string key) => _phrases.Has(key);
}
