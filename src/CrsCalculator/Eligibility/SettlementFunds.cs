using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>
/// Settlement funds by family size: half of the low income cut-off (IRPR 76(1)(b)(i)). The tables of 2018 to 2023 are probable, those of
/// 2024 and 2025 certain. The last one goes on until a newer one is held, with a notice.
/// </summary>
internal static class SettlementFunds
{
    private static readonly ImmutableArray<Table> Tables =
    [
        new(new(2018, 1, 1), [12_474, 15_530, 19_092, 23_181, 26_291, 29_652, 33_013], 3_361, IsCertain: false),
        new(new(2019, 1, 1), [12_669, 15_772, 19_390, 23_542, 26_701, 30_114, 33_528], 3_414, IsCertain: false),
        new(new(2022, 1, 1), [13_310, 16_570, 20_371, 24_733, 28_052, 31_638, 35_224], 3_586, IsCertain: false),
        new(new(2023, 4, 25), [13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407], 3_706, IsCertain: false),
        new(new(2024, 5, 28), [14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875], 3_958, IsCertain: true),
        new(new(2025, 7, 7), [15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392], 4_112, IsCertain: true),
    ];

    // A table is replaced every year; after this day the one of 2026 was to be expected.
    private static readonly LocalDate NextTableExpected = new(2026, 7, 1);

    /// <summary>The table in force on a day.</summary>
    public static Table? InForceOn(LocalDate day) => Tables.LastOrDefault(table => table.From <= day);

    public static Requirement Assess(RequirementId id, string citation, Candidate profile, LocalDate on)
    {
        if (ArrangedEmployment.ReplacesFunds(profile.Principal, on))
        {
            return new Requirement(id, Outcome.Met, citation, on, isMetOn: null) { Note = RequirementNote.Exempt };
        }

        if (InForceOn(on) is not { } table)
        {
            return new Requirement(id, Outcome.NotAssessed, citation, on, isMetOn: null)
            {
                Actual = Amount(profile.SettlementFunds),
                MissingFacts = MissingFacts(profile),
                Note = RequirementNote.TableNotHeld,
            };
        }

        string source = $"{citation}; table from {Invariant.Text(table.From)}";
        if (profile is { FamilySize: { } size, SettlementFunds: { } funds })
        {
            return new Requirement(id, Requirement.OutcomeOf(funds >= table.For(size)), source, on, day => IsMet(profile, funds, size, day))
            {
                Actual = Amount(funds),
                Required = Amount(table.For(size)),
            };
        }

        return new Requirement(id, Outcome.NotAssessed, source, on, isMetOn: null)
        {
            Actual = Amount(profile.SettlementFunds),
            Required = Amount(profile.FamilySize is { } known ? table.For(known) : null),
            MissingFacts = MissingFacts(profile),
        };
    }

    /// <summary>What must be said of the table of a day.</summary>
    public static IEnumerable<Notice> Notices(LocalDate on)
    {
        if (on > NextTableExpected)
        {
            yield return new Notice(NoticeCodes.FundsTableOld, new Facts(Invariant.Text(Tables[^1].From)));
        }

        if (InForceOn(on) is { IsCertain: false } table)
        {
            yield return new Notice(NoticeCodes.FundsTableProbable, new Facts(Invariant.Text(table.From)));
        }
    }

    private static ImmutableArray<string> MissingFacts(Candidate profile) => (profile.FamilySize, profile.SettlementFunds) switch
    {
        (null, null) => ["$.familySize", "$.settlementFunds"],
        (null, _) => ["$.familySize"],
        (_, null) => ["$.settlementFunds"],
        _ => [],
    };

    private static bool IsMet(Candidate profile, decimal funds, int size, LocalDate day) =>
        ArrangedEmployment.ReplacesFunds(profile.Principal, day) || (InForceOn(day) is { } table && funds >= table.For(size));

    private static RequirementValue? Amount(decimal? dollars) => dollars is { } amount ? new RequirementValue(amount) : null;

    /// <summary>The funds for families of one to seven, and for each member more.</summary>
    internal sealed record Table(LocalDate From, ImmutableArray<int> BySize, int EachMore, bool IsCertain)
    {
        public decimal For(int familySize) =>
            familySize <= BySize.Length ? BySize[familySize - 1] : BySize[^1] + ((decimal)EachMore * (familySize - BySize.Length));
    }
}
