using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Rounds;

/// <summary>
/// Reads the history embedded in the assembly. The files are part of the product, so an error in them is a defect and throws.
/// </summary>
internal static class HistoryFile
{
    // The round's name comes last and may contain commas.
    private const int RoundFields = 9;

    /// <summary>The letters that stand for programs in the file.</summary>
    private static readonly (char Letter, InvitationProgram Program)[] Programs =
    [
        ('W', InvitationProgram.FederalSkilledWorker),
        ('C', InvitationProgram.CanadianExperienceClass),
        ('T', InvitationProgram.FederalSkilledTrades),
        ('P', InvitationProgram.ProvincialNominee),
    ];

    public static RoundHistory Read() => new(Lines("rounds.csv").Select(RoundOf), Lines("pool.csv").Select(SnapshotOf));

    private static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(HistoryFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static Round RoundOf(string line)
    {
        string[] fields = line.Split(',', RoundFields);
        return new Round
        {
            Number = RoundNumber.Parse(fields[0]),
            Date = Date(fields[1]),
            Name = fields[8],
            Invitations = Count(fields[2]),
            CutOff = Count(fields[3]),
            TieBreak = Time(fields[4]),
            HeldAt = Time(fields[5]),
            PoolAsOf = Date(fields[6]),
            Programs =
            [
                .. Programs.Where(program => fields[7].Contains(program.Letter, StringComparison.Ordinal))
                    .Select(static program => program.Program),
            ],
        };
    }

    private static PoolSnapshot SnapshotOf(string line)
    {
        string[] fields = line.Split(',');
        return PoolSnapshot.Of(Date(fields[0]), Count(fields[1]), [.. fields.Skip(2).Select(Count)]);
    }

    private static int Count(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static Instant? Time(string text) => text.Length == 0 ? null : InstantPattern.General.Parse(text).Value;
}
