using System.Buffers;
using System.Collections.Immutable;
using CrsCalculator.Application;
using CrsCalculator.Cli.Output;

namespace CrsCalculator.Cli.Batch;

/// <summary>The table of a batch: a row for each candidate.</summary>
/// <param name="question">What is asked of each candidate.</param>
internal sealed class BatchCsv(BatchQuestion question)
{
    private readonly CsvTable<BatchRow> _table = new(
    [
        new("id", static row => row.Id),
        new("file", static row => row.File),
        new("line", static row => row.Line),
        new("ruleset", static row => row.Ruleset),
        new("total", static row => row.Score?.Total),
        new("provisional", static row => row.Score is { IsProvisional: true }),
        new("core", static row => row.Score?.Core),
        new("spouse", static row => row.Score?.Spouse),
        new("transferability", static row => row.Score?.Transferability),
        new("additional", static row => row.Score?.Additional),
        new("further", static row => row.Score?.Further),
        .. question.HasEligibility ? OfEligibility() : [],
        .. question.HasExpiries ? OfExpiries() : [],
        new("notices", static row => CsvColumn.Join(row.Notices.Select(static notice => notice.Code))),
        new("issues", static row => CsvColumn.Issues(row.Issues)),
    ]);

    /// <summary>The names of the columns.</summary>
    public byte[] Header()
    {
        var header = new ArrayBufferWriter<byte>();
        _table.WriteHeader(header);
        return header.WrittenSpan.ToArray();
    }

    /// <summary>Writes a row.</summary>
    public void Write(IBufferWriter<byte> output, BatchRow row) => _table.Write(output, row);

    private static IEnumerable<CsvColumn<BatchRow>> OfEligibility() =>
    [
        .. Enum.GetValues<ImmigrationProgram>().Select(static program => new CsvColumn<BatchRow>(
            Code.Of(program),
            row => row.Eligibility is { } known ? Code.Of(known.OutcomeOf(program)) : null)),
        new("categories", static row => Categories(row.Eligibility, Outcome.Met)),
        new("categoriesNotAssessed", static row => Categories(row.Eligibility, Outcome.NotAssessed)),
    ];

    private static string? Categories(EligibilityAssessment? eligibility, Outcome outcome) => eligibility is null
        ? null
        : CsvColumn.Join(eligibility.Categories.Where(one => one.Outcome == outcome).Select(static one => Code.Of(one.Category)));

    private static IEnumerable<CsvColumn<BatchRow>> OfExpiries() =>
    [
        .. CsvColumn.Expiry<BatchRow>("nearestExpiry", static row => row.Expiries.FirstOrDefault()),
        .. CsvColumn.Expiry<BatchRow>("nearestLoss", static row => row.Expiries.FirstOrDefault(static one => one.Lost.CostsSomething)),
        .. Enum.GetValues<ExpiryKind>().Select(static kind => new CsvColumn<BatchRow>(
            $"lastUsefulDay.{Code.Of(kind)}",
            row => row.Expiries.FirstOrDefault(one => one.Kind == kind)?.LastUsefulDay)),
    ];
}

/// <summary>What came of a candidate: a score with what was asked beside it, or issues.</summary>
internal sealed record BatchRow(string? Id, string? File, long? Line)
{
    public string? Ruleset { get; init; }

    public CrsScore? Score { get; init; }

    public EligibilityAssessment? Eligibility { get; init; }

    public ImmutableArray<DocumentExpiry> Expiries { get; init; } = [];

    public IReadOnlyList<Notice> Notices { get; init; } = [];

    public IReadOnlyList<Issue> Issues { get; init; } = [];
}
