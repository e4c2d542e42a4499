using System.Collections.Immutable;
using System.Globalization;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>
/// The fields of a row as values. An error in a field that a round needs leaves the row unread; any other field is left out with a remark.
/// </summary>
internal sealed class FeedFields(FeedRow row, string path, FeedIssues unread, FeedIssues remarks)
{
    private const int YearDigits = 4;

    /// <summary>The programs as IRCC names them, in English and French, without accents.</summary>
    private static readonly (string[] Words, InvitationProgram Program)[] Programs =
    [
        (["federal skilled worker", "travailleurs qualifies"], InvitationProgram.FederalSkilledWorker),
        (["canadian experience class", "experience canadienne"], InvitationProgram.CanadianExperienceClass),
        (["federal skilled trades", "metiers specialises"], InvitationProgram.FederalSkilledTrades),
        (["provincial nominee", "candidats des provinces"], InvitationProgram.ProvincialNominee),
    ];

    private string Number => row["drawNumber"] ?? "?";

    public Round? Round()
    {
        RoundNumber? number = ReadNumber();
        LocalDate? date = ReadDate();
        string? name = Required("drawName");
        int? invitations = Count("drawSize", 1, Rounds.Round.MaxInvitations);
        int? cutOff = Count("drawCRS", 0, PoolSnapshot.GreatestScore);
        Instant? tieBreak = null;
        bool isTieBreakRead = date is { } day && TryReadTieBreak(day, out tieBreak);
        return number is { } n && date is { } d && name is not null && invitations is { } size && cutOff is { } score && isTieBreakRead
            ? Told(WithPrograms(new Round
            {
                Number = n,
                Date = d,
                Name = name,
                Invitations = size,
                CutOff = score,
                TieBreak = tieBreak,
                HeldAt = HeldAt(d),
                PoolAsOf = PoolAsOf(),
            }))
            : null;
    }

    /// <summary>Reads a count of the pool: nothing if the field is missing or empty, with a remark if it cannot be read.</summary>
    /// <returns>Whether it could be read.</returns>
    public bool TryReadPoolCount(string field, out int count)
    {
        string? text = row[field];
        count = 0;
        if ((text is null && !row.IsNoText(field)) || IsCount(text, 0, PoolSnapshot.MaxCandidates, out count))
        {
            return true;
        }

        remarks.Add($"{path}.{field}", FeedIssueCodes.PoolNotReadable, Number, field, text ?? "?");
        return false;
    }

    private Round Told(Round round)
    {
        if (round.HeldAt is not null && round.CredibleHeldAt is null)
        {
            Remark(
                "drawDateTime",
                FeedIssueCodes.HeldOnAnotherDay,
                Invariant.Text(OttawaTime.DayOf(round.HeldAt.Value)),
                Invariant.Text(round.Date));
        }

        if (round.TieBreak is null && !round.IsBeforeTieBreaks)
        {
            Remark(
                "drawCutOff",
                FeedIssueCodes.TieBreakMissing,
                Invariant.Text(round.HeldOn),
                Invariant.Text(RoundHistory.FirstTieBreakOn));
        }

        if (round.TieBreak is { } tieBreak && Oddity(tieBreak, round) is { } code)
        {
            Remark("drawCutOff", code, Invariant.Text(tieBreak));
        }

        if (round.Category == RoundCategory.Unknown)
        {
            Remark("drawName", FeedIssueCodes.NameNotKnown, round.Name);
        }

        return round;
    }

    /// <summary>A tie-break is the submission time of a profile that was in the pool at the round.</summary>
    private static string? Oddity(Instant tieBreak, Round round) =>
        round.IsTieBreakAfterRound ? FeedIssueCodes.TieBreakAfterRound
        : HadExpired(tieBreak, round.HeldOn) ? FeedIssueCodes.TieBreakTooOld
        : null;

    private static bool HadExpired(Instant submittedAt, LocalDate day) =>
        RuleBook.Official.Invitations.TryAt(day, out InvitationRules? rules)
        && rules.ProfileExpiresAt(submittedAt).Earliest < OttawaTime.StartOf(day);

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

    /// <summary>
    /// The date appears twice. The written form decides if the other cannot be read, or puts the year last so that day and month may be
    /// swapped.
    /// </summary>
    private LocalDate? ReadDate()
    {
        LocalDate? date = DateOf(row["drawDate"]);
        LocalDate? written = DateOf(row["drawDateFull"]);
        bool isYearFirst = row["drawDate"]?.IndexOf('-', StringComparison.Ordinal) == YearDigits;
        if (written is not null && !isYearFirst)
        {
            return written;
        }

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
        text is not null && FeedTime.DateOf(text) is { } date && Rounds.Round.CanHave(date) ? date : null;

    private static Instant? TimeOf(string? text, LocalDate date) =>
        text is not null && FeedTime.InstantOf(text, date) is { } time && Rounds.Round.CanHave(time) ? time : null;

    /// <summary>Without a tie-break everyone at the cut-off is invited, so an unreadable tie-break must not be treated as none.</summary>
    private bool TryReadTieBreak(LocalDate date, out Instant? tieBreak)
    {
        tieBreak = TimeOf(row["drawCutOff"], date);
        if (tieBreak is not null || (row["drawCutOff"] is null && !row.IsNoText("drawCutOff")))
        {
            return true;
        }

        Unread("drawCutOff", FeedIssueCodes.FieldNotATime, Number, row["drawCutOff"] ?? "?");
        return false;
    }

    private Instant? HeldAt(LocalDate date)
    {
        Instant? time = TimeOf(row["drawDateTime"], date.PlusDays(1));
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

    /// <summary>
    /// The programs as published. If none are given they follow from the category; so do those of a round named after a program if they
    /// cannot be read.
    /// </summary>
    private Round WithPrograms(Round round)
    {
        string text = PlainText.Of(row["drawText2"] ?? string.Empty);
        ImmutableArray<InvitationProgram> published =
        [
            .. Programs.Where(program => program.Words.Any(word => text.Contains(word, StringComparison.Ordinal)))
                .Select(static program => program.Program),
        ];
        bool isSaid = text.Length > 0 && (!published.IsEmpty || round.Category.Program() is null);
        return isSaid ? round with { Programs = published } : round;
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

    /// <summary>A whole number. Thousands are separated by a comma in English and by a space in French.</summary>
    private static bool IsCount(string? text, int least, int greatest, out int count)
    {
        string[] groups = (text ?? string.Empty).Split(',', ' ', '\u00A0', '\u202F');
        bool isGrouped = groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(static group => group.Length == 3));
        return int.TryParse(string.Concat(groups), NumberStyles.None, CultureInfo.InvariantCulture, out count)
            && isGrouped
            && count >= least
            && count <= greatest;
    }

    private void Unread(string field, string code, params string[] facts) => unread.Add($"{path}.{field}", code, facts);

    private void Remark(string field, string code, params string[] facts) => remarks.Add($"{path}.{field}", code, [Number, .. facts]);
}
