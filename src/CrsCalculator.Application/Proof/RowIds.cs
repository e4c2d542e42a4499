namespace CrsCalculator.Application;

/// <summary>
/// The ids under which papers are listed: those of the rows, followed by a country for police certificates (<c>police.IN</c>) and by any
/// word for explanations (<c>explanation.gap</c>).
/// </summary>
internal static class RowIds
{
    private const string Explanation = "explanation";

    /// <summary>Returns the id of an item.</summary>
    public static string Of(EvidenceRow row, PoliceStay? stay) => stay is null ? row.Id : $"{row.Id}.{stay.Country}";

    /// <summary>Finds the row that an id names; <see langword="null"/> if there is none.</summary>
    public static EvidenceRow? Find(EvidenceList list, string id)
    {
        if (list.Find(id) is { } row)
        {
            return row;
        }

        return id.Split('.') is [var first, { Length: > 0 } rest] && list.Find(first) is { } extended && MayFollow(extended, rest)
            ? extended
            : null;
    }

    /// <summary>Whether a paper is listed for an item under a longer id.</summary>
    public static bool IsOf(string id, EvidenceRow row, string itemId) =>
        row.Id == Explanation && itemId == Explanation && id.StartsWith($"{Explanation}.", StringComparison.Ordinal);

    private static bool MayFollow(EvidenceRow row, string rest) =>
        row.Subject == EvidenceSubject.Residence ? Country.IsAssigned(rest) : row.Id == Explanation;
}
