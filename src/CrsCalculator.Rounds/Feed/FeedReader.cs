namespace CrsCalculator.Rounds;

/// <summary>From the objects of the feed to rounds and pools.</summary>
internal sealed class FeedReader
{
    private readonly List<ReadRow> _rows = [];
    private readonly HashSet<RoundNumber> _unreadNumbers = [];
    private readonly FeedIssues _unread = new();
    private readonly FeedIssues _remarks = new();

    private FeedReader()
    {
    }

    public static FeedReading Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new FeedReader();
        var rows = new FeedRows(utf8);
        int objects = 0;
        for (int i = 0; rows.Next(out FeedRow? row); i++)
        {
            reader.Take(row, $"$.rounds[{Invariant.Text(i)}]", new RowPlace(rows.Line, rows.IsPastTheArray));
            objects += row is null ? 0 : 1;
        }

        ReadRow[] taken = reader.RowsToTake();
        return taken.Length > 0 ? reader.Reading(taken)
            : utf8.IndexOf("\"drawNumber\""u8) >= 0 ? throw FeedRefusals.NoRoundRead(reader._unread)
            : throw FeedRefusals.OfText(utf8, objects);
    }

    /// <summary>Where a row stands: behind the array other fields of the document may follow, which are no rounds.</summary>
    private readonly record struct RowPlace(int Line, bool IsPastTheArray);

    /// <summary>A row that became a round.</summary>
    private sealed record ReadRow(Round Round, FeedFields Fields, string Path);

    private FeedReading Reading(ReadRow[] rows)
    {
        var pools = new FeedPools(_remarks);
        foreach (ReadRow row in rows)
        {
            pools.Take(row.Fields, row.Round, row.Path);
        }

        Round[] rounds =
        [
            .. rows.Select(static row => row.Round).DistinctBy(static round => round.Number)
                .OrderBy(static round => round.Date).ThenBy(static round => round.Number),
        ];
        TellMissing([.. rounds.Select(static round => round.Number)]);
        return new FeedReading(
            rounds.Any(static round => RoundNames.IsFrench(round.Name)) ? OfficialLanguage.French : OfficialLanguage.English,
            [.. rounds],
            pools.Distinct(),
            _unread.All,
            _remarks.All);
    }

    /// <summary>
    /// A row that appears twice, word for word, loses nothing. Of rows that have one number and differ none is taken, and none either if
    /// one of them cannot be read: that may be the one that is right.
    /// </summary>
    private ReadRow[] RowsToTake()
    {
        HashSet<RoundNumber> contradicted =
        [
            .. _unreadNumbers,
            .. _rows.GroupBy(static row => row.Round.Number)
                .Where(static rows => rows.Any(row => row.Round != rows.First().Round))
                .Select(static rows => rows.Key),
        ];
        foreach (ReadRow row in _rows.Where(row => contradicted.Contains(row.Round.Number)))
        {
            _unread.Add(row.Path, FeedIssueCodes.RoundTwice, row.Round.Number.ToString());
        }

        return [.. _rows.Where(row => !contradicted.Contains(row.Round.Number))];
    }

    /// <summary>Numbers count up without a gap, so one that is missing is a row that is missing, or could not be read.</summary>
    private void TellMissing(RoundNumber[] read)
    {
        int last = 0;
        foreach (IGrouping<int, RoundNumber> numbers in read.GroupBy(static number => number.Number).OrderBy(static g => g.Key))
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
            TakeUnread(row);
            return;
        }

        var fields = new FeedFields(row, path, _unread, _remarks);
        if (fields.Round() is { } round)
        {
            _rows.Add(new ReadRow(round, fields, path));
        }
        else
        {
            TakeUnread(row);
        }
    }

    private void TakeUnread(FeedRow row)
    {
        if (RoundNumber.TryParse(row["drawNumber"], out RoundNumber number))
        {
            _unreadNumbers.Add(number);
        }
    }
}
