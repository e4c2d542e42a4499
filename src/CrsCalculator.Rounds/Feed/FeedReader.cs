namespace CrsCalculator.Rounds;

/// <summary>From the objects of the feed to rounds and pools.</summary>
internal sealed class FeedReader
{
    private readonly Dictionary<RoundNumber, Round> _rounds = [];
    private readonly FeedPools _pools;
    private readonly FeedIssues _unread = new();
    private readonly FeedIssues _remarks = new();
    private bool _isFrench;

    private FeedReader() => _pools = new FeedPools(_remarks);

    public static FeedReading Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new FeedReader();
        var rows = new FeedRows(utf8);
        for (int i = 0; rows.Next(out FeedRow? row); i++)
        {
            reader.Take(row, $"$.rounds[{Invariant.Text(i)}]", new RowPlace(rows.Line, rows.IsPastTheArray));
        }

        return reader._rounds.Count > 0
            ? reader.Reading()
            : throw new FeedFormatException("This is not IRCC's feed of rounds: not one round in it can be read.", reader._unread.All);
    }

    /// <summary>Where a row stands: behind the array other fields of the document may follow, which are no rounds.</summary>
    private readonly record struct RowPlace(int Line, bool IsPastTheArray);

    private FeedReading Reading()
    {
        TellMissing();
        return new FeedReading(
            _isFrench ? OfficialLanguage.French : OfficialLanguage.English,
            [.. _rounds.Values.OrderBy(static round => round.Date).ThenBy(static round => round.Number)],
            _pools.Distinct(),
            _unread.All,
            _remarks.All);
    }

    /// <summary>Numbers count up without a gap, so one that is missing is a row that is missing, or could not be read.</summary>
    private void TellMissing()
    {
        int last = 0;
        foreach (IGrouping<int, RoundNumber> numbers in _rounds.Keys.GroupBy(static number => number.Number).OrderBy(static g => g.Key))
        {
            if (numbers.Key > last + 1)
            {
                _remarks.Add("$.rounds", FeedIssueCodes.NumbersMissing, Invariant.Text(last + 1), Invariant.Text(numbers.Key - 1));
            }

            last = numbers.Key;
            TellMissingLetters(numbers.Key, [.. numbers.Select(static number => number.Letter)]);
        }
    }

    /// <summary>
    /// A letter tells rounds of one number apart. Where there is one, those before it are there too, and a and b at least.
    /// </summary>
    private void TellMissingLetters(int number, char[] letters)
    {
        for (char letter = 'a'; letters.Max() != '\0' && letter <= Math.Max(letters.Max(), 'b'); letter++)
        {
            if (!letters.Contains(letter))
            {
                string missing = $"{Invariant.Text(number)}{letter}";
                _remarks.Add("$.rounds", FeedIssueCodes.NumbersMissing, missing, missing);
            }
        }
    }

    private void Take(FeedRow? row, string path, RowPlace place)
    {
        if (row is null)
        {
            _unread.Add(path, FeedIssueCodes.NotARound, Invariant.Text(place.Line));
            return;
        }

        if (place.IsPastTheArray && row["drawNumber"] is null)
        {
            return;
        }

        if (row.FieldTwice is { } field)
        {
            _unread.Add($"{path}.{field}", FeedIssueCodes.FieldTwice, row["drawNumber"] ?? "?", field);
            return;
        }

        var fields = new FeedFields(row, path, _unread, _remarks);
        if (fields.Round() is not { } round)
        {
            return;
        }

        if (!_rounds.TryAdd(round.Number, round))
        {
            TellTwice(_rounds[round.Number], round, path);
        }

        _isFrench |= RoundNames.IsFrench(round.Name);
        _pools.Take(fields, round, path);
    }

    /// <summary>A row that appears twice, word for word, loses nothing; else one of the two is left out.</summary>
    private void TellTwice(Round kept, Round other, string path)
    {
        if (RoundFields.All.Any(field => field.TextOf(kept) != field.TextOf(other)))
        {
            _unread.Add(path, FeedIssueCodes.RoundTwice, other.Number.ToString());
        }
    }
}
