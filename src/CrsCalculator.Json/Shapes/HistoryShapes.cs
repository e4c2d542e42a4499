using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-rounds/1</c>: rounds with their pools, or a whole history.</summary>
internal static class HistoryShapes
{
    public const string Format = "crs-rounds/1";
    public const string CompleteToMeaning = "the day up to which the rounds are complete";
    public const string HeldOnMeaning = "the day in Ottawa on which it was held; the same as `date` for all but a few rounds";
    public const string NumberMeaning = "the number of the round, such as `392` or `91a`; null if it has none yet";
    public const string SourceMeaning = "the attribution of the data; show it with the rounds";

    // As many rounds as have numbers, and more than there will ever be.
    private const int MostRounds = 100_000;

    private static readonly ValueKind<int> Score = Values.WholeNumberFrom(0, FactorTable.MaxPoints);
    private static readonly ValueKind<int> Candidates = Values.WholeNumberFrom(0, PoolSnapshot.MaxCandidates);

    /// <summary>A pool with ten-point bands, and one without.</summary>
    private static readonly ImmutableArray<PoolSnapshot> Layouts =
        [PoolSnapshot.Of(Round.EarliestDate, 0, new int[15]), PoolSnapshot.Of(Round.EarliestDate, 0, new int[7])];

    /// <summary>A band of scores.</summary>
    public static readonly Shape<PoolBand> Bands = new(
        "poolBand",
        [
            Field.Required("from", "the lowest score of the band", Score, (PoolBand b) => b.From, out var from),
            Field.Required("to", "the highest score of the band", Score, (PoolBand b) => b.To, out var to),
            Field.Required("count", "the number of candidates in the band", Candidates, (PoolBand b) => b.Count, out var count),
        ],
        (ref v) => new PoolBand(v.Get(from), v.Get(to), v.Get(count)));

    /// <summary>The pool on a day.</summary>
    public static readonly Shape<PoolSnapshot> Pools = new(
        "pool",
        [
            Field.Required("asOf", "the day of the pool", Values.Day, (PoolSnapshot p) => p.AsOf, out var asOf),
            Field.Required("total", "the number of candidates in the pool", Candidates, (PoolSnapshot p) => p.Total, out var total),
            Field.Required(
                "bands",
                "the bands of scores, highest first: 15, or 7 if 401 to 500 is published in two bands of fifty points",
                Values.ListOf(Bands, least: 7, most: 15),
                (PoolSnapshot p) => p.Bands,
                out var bands),
        ],
        (ref v) => PoolSnapshot.Of(v.Get(asOf), v.Get(total), [.. v.Get(bands).Select(static band => band.Count)]))
    {
        Check = (ref v, issues) =>
        {
            if (v.Has(bands))
            {
                CheckLayout(v.Get(bands), issues);
            }
        },
    };

    /// <summary>A round by itself.</summary>
    public static readonly Shape<Round> RoundAlone = new(
        "round",
        [
            Field.StatedOrNull("number", NumberMeaning, Values.RoundNumber, (Round r) => NumberOf(r), out var number),
            Field.Required("date", "the published day of the round", Values.Day, (Round r) => r.Date, out var date),
            Field.Stated("heldOn", HeldOnMeaning + "; it follows from `heldAt`", Values.Day, (Round r) => r.HeldOn, out var heldOn),
            Field.Required("name", "the name that IRCC gives it", Values.TextNotBlank, (Round r) => r.Name, out var name),
            Field.Stated(
                "category",
                "who was invited; it follows from `name`",
                Values.RoundCategory,
                (Round r) => r.Category,
                out var category),
            Field.Stated(
                "programs",
                "the programs whose candidates were invited; if absent, they follow from `name`",
                Values.ListOf(Values.CodeOf<InvitationProgram>()),
                (Round r) => r.Programs,
                out var programs),
            Field.StatedOrNull(
                "invitations",
                "the number of invitations; null if it is not known",
                Values.WholeNumberFrom(1, Round.MaxInvitations),
                (Round r) => r.Invitations,
                out var invitations),
            Field.Required("cutOff", "the lowest score invited", Score, (Round r) => r.CutOff, out var cutOff),
            Field.StatedOrNull(
                "tieBreak", "the tie-breaking time; null if none was published", Values.Time, (Round r) => r.TieBreak, out var tieBreak),
            Field.StatedOrNull(
                "heldAt", "the time of the round; null if it is not known", Values.Time, (Round r) => r.HeldAt, out var heldAt),
            Field.StatedOrNull(
                "poolAsOf",
                "the day of the pool that was published with it; null if there is none",
                Values.Day,
                (Round r) => r.PoolAsOf,
                out var poolAsOf),
        ],
        (ref v) =>
        {
            var round = new Round
            {
                Number = v.GetOr(number, default),
                Date = v.Get(date),
                Name = v.Get(name),
                Invitations = v.Find(invitations),
                CutOff = v.Get(cutOff),
                TieBreak = v.Find(tieBreak),
                HeldAt = v.Find(heldAt),
                PoolAsOf = v.Find(poolAsOf),
            };
            return v.Has(programs) ? round with { Programs = v.Get(programs) } : round;
        })
    {
        Check = (ref v, issues) =>
        {
            bool isInTime = IsInTime("date", v.Find(date), issues)
                & IsInTime("poolAsOf", v.Find(poolAsOf), issues)
                & IsInTime("tieBreak", v.Find(tieBreak)?.InUtc().Date, issues)
                & IsInTime("heldAt", v.Find(heldAt)?.InUtc().Date, issues);
            if (isInTime && v.Has(date) && v.Has(name) && !v.IsUnreadable(heldAt))
            {
                var round = new Round { Date = v.Get(date), Name = v.Get(name), CutOff = 0, HeldAt = v.Find(heldAt) };
                CheckFollows(round, v.Find(category), v.Find(heldOn), issues);
            }
        },
    };

    private static readonly Slot<RoundNumber> Number = RoundAlone.SlotOf<RoundNumber>("number");

    /// <summary>A round in a document: in a list, with the pool before it; in a whole history, the pools are beside the rounds.</summary>
    private static readonly Shape<HistoryRow> Rows = new(
        "round",
        [
            .. RoundAlone.Fields.Select(static field => Field.Of(field, static (HistoryRow row) => row.Round)),
            Field.StatedUnless(
                static row => row.IsOfHistory,
                "pool",
                "the last pool published on or before the day of the round, or null; absent if the document has `pools`",
                Pools,
                (HistoryRow row) => row.Pool,
                out var pool),
            Field.WrittenAndSkipped(
                "candidate",
                "what came of the round for a candidate; present if one was given, and not read",
                RoundShapes.Candidates,
                (HistoryRow row) => row.Answer),
        ],
        (ref v) => new HistoryRow(RoundAlone.MadeOf(ref v), v.GetOr(pool, null!)) { HasUnreadNumber = v.IsUnreadable(Number) })
    {
        Check = RoundAlone.Check,
    };

    /// <summary>Rounds, each with the pool before it; or a whole history.</summary>
    public static readonly Shape<HistoryDocument> Document = new(
        Format,
        [
            Field.Required("schema", "the format", Values.FormatName(Format), (HistoryDocument _) => Format, out _),
            Field.Stated(
                "completeTo",
                CompleteToMeaning + "; it follows from the rounds",
                Values.Day,
                (HistoryDocument d) => d.CompleteTo,
                out _),
            Field.Stated("source", SourceMeaning, Values.Text, (HistoryDocument _) => RoundHistory.Source, out _),
            Field.Required("rounds", "the rounds", Values.ListOf(Rows), (HistoryDocument d) => d.Rows, out var rows),
            Field.List(
                "pools",
                "every pool, if the document is a whole history",
                Pools,
                (HistoryDocument d) => d.Pools,
                out var pools),
        ],
        (ref v) => v.Get(rows).Any(static row => row.HasUnreadNumber)
            ? null!
            : new HistoryDocument(v.Get(rows), v.GetOr(pools, []), CompleteTo: default))
    {
        Check = (ref v, issues) =>
        {
            if (v.Has(rows))
            {
                CheckRounds(v.Get(rows), issues);
            }

            CheckPools(v.GetOr(rows, []), v.GetOr(pools, []), issues);
        },
    };

    public static RoundNumber? NumberOf(Round round) => round.Number.IsNone ? null : round.Number;

    private static bool IsInTime(string field, LocalDate? day, IssueList issues)
    {
        if (day is not { } value || value >= Round.EarliestDate)
        {
            return true;
        }

        issues.AddOf(
            field,
            IssueCodes.DateOutOfRange,
            Invariant.Text(value),
            Invariant.Text(Round.EarliestDate),
            Invariant.Text(DocumentDates.Latest));
        return false;
    }

    /// <summary>
    /// Values that follow from other fields may be stated, but must agree with them. A category unknown to a version is not a conflict.
    /// </summary>
    private static void CheckFollows(Round round, RoundCategory? category, LocalDate? heldOn, IssueList issues)
    {
        bool isKnown = category is not (null or RoundCategory.Unknown) && round.Category != RoundCategory.Unknown;
        if (isKnown && category is { } stated && stated != round.Category)
        {
            issues.AddOf("category", IssueCodes.Contradiction, "category", Code.Of(stated), "name", Excerpt.Of(round.Name));
        }

        if (heldOn is { } day && day != round.HeldOn)
        {
            string time = round.HeldAt is { } heldAt ? Invariant.Text(heldAt) : "absent";
            issues.AddOf("heldOn", IssueCodes.Contradiction, "heldOn", Invariant.Text(day), "heldAt", time);
        }
    }

    private static void CheckLayout(ImmutableArray<PoolBand> bands, IssueList issues)
    {
        if (Layouts.FirstOrDefault(layout => layout.Bands.Length == bands.Length) is not { } expected)
        {
            issues.AddOf("bands", IssueCodes.TableLength, Invariant.Text(bands.Length), "7, 15");
            return;
        }

        for (int i = 0; i < bands.Length; i++)
        {
            CheckBound($"$.bands[{Invariant.Text(i)}].from", bands[i].From, expected.Bands[i].From, issues);
            CheckBound($"$.bands[{Invariant.Text(i)}].to", bands[i].To, expected.Bands[i].To, issues);
        }
    }

    private static void CheckBound(string path, int found, int expected, IssueList issues)
    {
        if (found != expected)
        {
            string only = Invariant.Text(expected);
            issues.AddWithin(new Issue(path, IssueCodes.OutOfRange, new Facts(Invariant.Text(found), only, only)));
        }
    }

    private static void CheckRounds(ImmutableArray<HistoryRow> rows, IssueList issues)
    {
        if (rows.Length is 0 or > MostRounds)
        {
            issues.AddOf("rounds", IssueCodes.TableLength, Invariant.Text(rows.Length), $"1 to {Invariant.Text(MostRounds)}");
            return;
        }

        HashSet<RoundNumber> numbers = [];
        for (int i = 0; i < rows.Length; i++)
        {
            RoundNumber number = rows[i].Round.Number;
            string path = $"$.rounds[{Invariant.Text(i)}].number";
            if (number.IsNone && !rows[i].HasUnreadNumber)
            {
                issues.AddWithin(new Issue(path, IssueCodes.MissingField, new Facts("number")));
            }
            else if (!number.IsNone && !numbers.Add(number))
            {
                issues.AddWithin(new Issue(path, IssueCodes.ListedTwice, new Facts(number.ToString())));
            }
        }
    }

    /// <summary>Rounds of one week share a pool, so a row may repeat it; two pools of one day that differ contradict each other.</summary>
    private static void CheckPools(ImmutableArray<HistoryRow> rows, ImmutableArray<PoolSnapshot> pools, IssueList issues)
    {
        Dictionary<LocalDate, PoolSnapshot> known = [];
        for (int i = 0; i < pools.Length; i++)
        {
            if (!known.TryAdd(pools[i].AsOf, pools[i]))
            {
                AddTwice($"$.pools[{Invariant.Text(i)}].asOf", pools[i], issues);
            }
        }

        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i].Pool is { } pool && !known.TryAdd(pool.AsOf, pool) && known[pool.AsOf] != pool)
            {
                AddTwice($"$.rounds[{Invariant.Text(i)}].pool.asOf", pool, issues);
            }
        }
    }

    private static void AddTwice(string path, PoolSnapshot pool, IssueList issues) =>
        issues.AddWithin(new Issue(path, IssueCodes.ListedTwice, new Facts(Invariant.Text(pool.AsOf))));
}

/// <summary>A round in a <c>crs-rounds/1</c> document.</summary>
internal sealed record HistoryRow(Round Round, PoolSnapshot? Pool)
{
    /// <summary>The result for a candidate, if one was given.</summary>
    public RoundAnswer? Answer { get; init; }

    /// <summary>Whether it belongs to a whole history, which has the pools beside the rounds.</summary>
    public bool IsOfHistory { get; init; }

    /// <summary>Whether it states a number that could not be read, so that none is missing.</summary>
    public bool HasUnreadNumber { get; init; }
}

/// <summary>A <c>crs-rounds/1</c> document.</summary>
internal sealed record HistoryDocument(ImmutableArray<HistoryRow> Rows, ImmutableArray<PoolSnapshot> Pools, LocalDate CompleteTo)
{
    /// <summary>Creates a list of rounds, each with the pool before it, and with its result for a candidate, if one is given.</summary>
    public static HistoryDocument Of(ImmutableArray<Round> rounds, RoundHistory history, PoolCandidate? candidate)
    {
        ImmutableArray<RoundAnswer> answers = candidate is null ? [] : RoundAnswer.Of(Checks(rounds, history, candidate));
        return new HistoryDocument([.. rounds.Select(RowOf)], [], history.CompleteTo);

        HistoryRow RowOf(Round round, int i) =>
            new(round, history.SnapshotOn(round.Date)) { Answer = answers.IsEmpty ? null : answers[i] };
    }

    /// <summary>Many rounds are checked as those of the history, which assesses far fewer days than checking them one by one.</summary>
    private static ImmutableArray<InvitationCheck> Checks(ImmutableArray<Round> rounds, RoundHistory history, PoolCandidate candidate)
    {
        if (rounds is [var one])
        {
            return [candidate.Check(one)];
        }

        Dictionary<Round, InvitationCheck> known = candidate.Check(history).ToDictionary(static check => check.Round);
        return [.. rounds.Select(round => known.GetValueOrDefault(round) ?? candidate.Check(round))];
    }

    /// <summary>Creates a document with a whole history.</summary>
    public static HistoryDocument Of(RoundHistory history) =>
        new(
            [.. history.Rounds.Select(static round => new HistoryRow(round, Pool: null) { IsOfHistory = true })],
            history.Snapshots,
            history.CompleteTo);

    /// <summary>Returns the history that the document states.</summary>
    public RoundHistory ToHistory() => new(
        Rows.Select(static row => row.Round),
        Pools.Concat(Rows.Select(static row => row.Pool).OfType<PoolSnapshot>()).DistinctBy(static pool => pool.AsOf));
}
