using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>A country for which a police certificate is required.</summary>
/// <param name="Country">The country.</param>
/// <param name="LastDay">The last day of the last stay that is long enough, at most the day of submission.</param>
/// <param name="IsPresent">Whether the person lives there on the day of submission.</param>
/// <param name="Residences">The indexes in the list of residences.</param>
internal sealed record PoliceStay(string Country, LocalDate LastDay, bool IsPresent, ImmutableArray<int> Residences);

/// <summary>
/// Where a person has lived as an adult in the years before submission. Adjacent or overlapping residences in one country are one stay.
/// </summary>
internal sealed class PoliceStays
{
    // This library's choice: one short stay is not "several".
    private const int Several = 2;

    private readonly ImmutableArray<Residence> _residences;
    private readonly PaperRules _papers;
    private readonly LocalDate _first;
    private readonly LocalDate _on;

    /// <summary>Reads a person whose date of birth and residences are known.</summary>
    public PoliceStays(ImmutableArray<Residence> residences, LocalDate birth, LocalDate on, PaperRules papers)
    {
        _residences = residences;
        _papers = papers;
        _on = on;
        _first = LocalDate.Max(on.PlusYears(-papers.PoliceYears), Birthdays.Of(birth, papers.PoliceAge));
    }

    /// <summary>The countries other than Canada with a stay that is long enough, in the order of the residences.</summary>
    public ImmutableArray<PoliceStay> Long =>
    [
        .. from country in Abroad
           let stays = StaysIn(country).FindAll(IsLong)
           where stays.Count > 0
           select Of(country, stays[^1]),
    ];

    /// <summary>Whether there were several stays abroad that are too short.</summary>
    public bool HasSeveralShort => Abroad.SelectMany(StaysIn).Count(stay => !IsLong(stay)) >= Several;

    private IEnumerable<string> Abroad =>
        _residences.Select(static residence => residence.Country)
            .Where(static country => !Places.IsCanada(country))
            .Distinct(StringComparer.Ordinal);

    private PoliceStay Of(string country, DayRange last) => new(
        country,
        last.To,
        _residences.Any(residence => residence.Country == country && residence.Includes(_on)),
        [.. Enumerable.Range(0, _residences.Length).Where(place => _residences[place].Country == country)]);

    private List<DayRange> StaysIn(string country)
    {
        IEnumerable<Residence> there = _residences.Where(residence => residence.Country == country);
        List<DayRange> stays = [];
        foreach (DayRange days in there.SelectMany(Within).OrderBy(static days => days.From))
        {
            if (stays is [.., var last] && days.From <= last.To.PlusDays(1))
            {
                stays[^1] = new DayRange(last.From, LocalDate.Max(last.To, days.To));
            }
            else
            {
                stays.Add(days);
            }
        }

        return stays;
    }

    /// <summary>The days of a residence that count; none if it ended before, or begins later.</summary>
    private IEnumerable<DayRange> Within(Residence residence)
    {
        LocalDate from = LocalDate.Max(residence.From, _first);
        LocalDate to = LocalDate.Min(residence.To ?? _on, _on);
        return from <= to ? [new DayRange(from, to)] : [];
    }

    private bool IsLong(DayRange stay) => stay.From.PlusMonths(_papers.PoliceMonthsOfResidence) <= stay.To.PlusDays(1);
}
