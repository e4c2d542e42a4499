using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>The fields of a row as values. What a round cannot do without makes it unread; what it can is left out with a remark.</summary>
internal sealed class FeedFields(FeedRow row, string path, FeedIssues unread, FeedIssues remarks)
{
    private const int MostCandidates = 10_000_000;

    private static readonly LocalDate FirstRound = new(2015, 1, 1);

    /// <summary>The programmes as IRCC names them, in English and French, without accents.</summary>
    private static readonly (string[] Words, InvitationProgramme Programme)[] Programmes =
    [
        (["federal skilled worker", "travailleurs qualifies"], InvitationProgramme.FederalSkilledWorker),
        (["canadian experience class", "experience canadienne"], InvitationProgramme.CanadianExperienceClass),
        (["federal skilled trades", "metiers specialises"], InvitationProgramme.FederalSkilledTrades),
        (["provincial nominee", "candidats des provinces"], InvitationProgramme.ProvincialNominee),
    ];

    private string Number => row["drawNumber"] ?? "?";

    public Round? Round()
    {
        RoundNumber? number = ReadNumber();
        LocalDate? date = ReadDate();
        string? name = Required("drawName");
        int? invitations = Count("drawSize", 1, MostCandidates);
        int? cutOff = Count("drawCRS", 0, PoolSnapshot.GreatestScore);
        Instant? tieBreak = null;
        bool isTieBreakRead = date is { } day && TryReadTieBreak(day, out tieBreak);
        return number is { } n && date is { } d && name is not null && invitations is { } size && cutOff is { } score && isTieBreakRead
            ? Told(new Round(n, d, name, size, score) { TieBreak = tieBreak, HeldAt = HeldAt(d), PoolAsOf = PoolAsOf(), Programmes = ReadProgrammes() })
            : null;
    }

    /// <summary>A count of the pool: nothing where the field is missing or empty, with a remark where it cannot be read.</summary>
    /// <returns>Whether it can be read.</returns>
    public bool TryReadPoolCount(string field, out int count)
    {
        string? text = row[field];
        if ((text is null && !row.IsNoText(field)) || IsCount(text, 0, MostCandidates, out count))
        {
            count = text is null ? 0 : ParseCount(text);
            return true;
        }

        remarks.Add($"{path}.{field}", FeedIssueCodes.PoolNotReadable, Number, field, text ?? "?");
        return false;
    }

    private Round Told(Round round)
    {
        if (round.HeldAt is not null && round.CredibleHeldAt is null)
        {
            Remark("drawDateTime", FeedIssueCodes.HeldOnAnotherDay, Invariant.Text(round.HeldAt.Value.InUtc().Date), Invariant.Text(round.Date));
        }

        if (round.TieBreak is { } tieBreak && tieBreak.InUtc().Date > round.Date.PlusDays(1))
        {
            Remark("drawCutOff", FeedIssueCodes.TieBreakAfterRound, Invariant.Text(tieBreak));
        }

        if (round.Category == RoundCategory.Unknown)
        {
            Remark("drawName", FeedIssueCodes.NameNotKnown, round.Name);
        }

        return round;
    }

    private RoundNumber? ReadNumber()
    {
        if (Required("drawNumber") is not { } text)
        {
            return null;
        }

        if (RoundNumber.TryParse(text, out RoundNumber number))
        {
            return number;
        }

        Unread("drawNumber", FeedIssueCodes.NotARoundNumber, text);
        return null;
    }

    /// <summary>The date stands twice; the written one helps where the other cannot be read.</summary>
    private LocalDate? ReadDate()
    {
        LocalDate? date = DateOf(row["drawDate"]);
        LocalDate? written = DateOf(row["drawDateFull"]);
        if (date is { } taken && written is { } other && taken != other)
        {
            Remark("drawDateFull", FeedIssueCodes.DatesDiffer, Invariant.Text(taken), Invariant.Text(other));
        }

        if ((date ?? written) is { } found)
        {
            return found;
        }

        if (Required("drawDate") is { } text)
        {
            Unread("drawDate", FeedIssueCodes.FieldNotADate, Number, text);
        }

        return null;
    }

    private static LocalDate? DateOf(string? text) =>
        text is not null && FeedTime.DateOf(text) is { } date && date >= FirstRound && date <= DocumentDates.Latest ? date : null;

    /// <summary>No tie-break invites everybody at the cut-off, so one that cannot be read must not pass for none.</summary>
    private bool TryReadTieBreak(LocalDate date, out Instant? tieBreak)
    {
        tieBreak = row["drawCutOff"] is { } text ? FeedTime.InstantOf(text, date) : null;
        if (tieBreak is not null || (row["drawCutOff"] is null && !row.IsNoText("drawCutOff")))
        {
            return true;
        }

        Unread("drawCutOff", FeedIssueCodes.FieldNotATime, Number, row["drawCutOff"] ?? "?");
        return false;
    }

    private Instant? HeldAt(LocalDate date)
    {
        Instant? time = row["drawDateTime"] is { } text ? FeedTime.InstantOf(text, date) : null;
        if (time is null && (row["drawDateTime"] is not null || row.IsNoText("drawDateTime")))
        {
            Remark("drawDateTime", FeedIssueCodes.FieldNotATime, row["drawDateTime"] ?? "?");
        }

        return time;
    }

    private LocalDate? PoolAsOf()
    {
        LocalDate? date = DateOf(row["drawDistributionAsOn"]);
        if (date is null && (row["drawDistributionAsOn"] is not null || row.IsNoText("drawDistributionAsOn")))
        {
            Remark("drawDistributionAsOn", FeedIssueCodes.FieldNotADate, row["drawDistributionAsOn"] ?? "?");
        }

        return date;
    }

    private ImmutableArray<InvitationProgramme> ReadProgrammes()
    {
        string text = PlainText.Of(row["drawText2"] ?? string.Empty);
        return [.. Programmes.Where(programme => programme.Words.Any(word => text.Contains(word, StringComparison.Ordinal))).Select(static programme => programme.Programme)];
    }

    private int? Count(string field, int least, int greatest)
    {
        if (Required(field) is not { } text)
        {
            return null;
        }

        if (IsCount(text, least, greatest, out int count))
        {
            return count;
        }

        Unread(field, FeedIssueCodes.FieldNotANumber, Number, text, Invariant.Text(least), Invariant.Text(greatest));
        return null;
    }

    private string? Required(string field)
    {
        if (row[field] is { } text)
        {
            return text;
        }

        Unread(field, row.IsNoText(field) ? FeedIssueCodes.FieldNotText : FeedIssueCodes.FieldMissing, Number, field);
        return null;
    }

    private static int ParseCount(string text) => IsCount(text, 0, MostCandidates, out int count) ? count : 0;

    /// <summary>A whole number; thousands are set off by a comma in English and by a space in French.</summary>
    private static bool IsCount(string? text, int least, int greatest, out int count)
    {
        count = 0;
        string digits = string.Concat((text ?? string.Empty).Where(static c => c is not (',' or ' ' or '\u00A0' or '\u202F')));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count >= least && count <= greatest;
    }

    private void Unread(string field, string code, params string[] facts) => unread.Add($"{path}.{field}", code, facts);

    private void Remark(string field, string code, params string[] facts) => remarks.Add($"{path}.{field}", code, [Number, .. facts]);
}
