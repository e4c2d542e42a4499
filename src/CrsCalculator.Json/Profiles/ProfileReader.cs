using CrsCalculator.Json.Reading;
using NodaTime;

namespace CrsCalculator.Json.Profiles;

/// <summary>Reads <c>crs-profile/1</c>.</summary>
internal sealed class ProfileReader
{
    private static readonly FieldNames Fields = new(
        "schema", "id", "principal", "spouse", "familySize", "settlementFunds", "intendedProvince", "profileSubmittedAt");

    private static readonly uint Required = Fields.MaskOf("schema", "principal");

    private readonly IssueList _issues = new();
    private string? _id;
    private Person? _principal;
    private Spouse? _spouse;
    private int? _familySize;
    private decimal? _settlementFunds;
    private Province? _intendedProvince;
    private Instant? _submittedAt;

    private ProfileReader()
    {
    }

    public static ProfileReading Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new ProfileReader();
        Document.Read(utf8, reader._issues, reader.ReadProfile);
        return reader.ToReading();
    }

    private void ReadProfile(ref JsonCursor json) => json.ReadObject(Fields, Required, ReadField);

    private void ReadField(string field, ref JsonCursor json)
    {
        switch (field)
        {
            case "schema":
                json.Schema(DocumentFormat.Profile);
                break;
            case "id":
                _id = json.IsNull ? null : json.String();
                break;
            case "principal":
                _principal = PersonReader.Principal(ref json);
                break;
            case "spouse":
                _spouse = json.IsNull ? null : PersonReader.Spouse(ref json);
                break;
            case "familySize":
                _familySize = json.WholeNumber(1, int.MaxValue);
                break;
            case "settlementFunds":
                _settlementFunds = json.Decimal(0, decimal.MaxValue);
                break;
            case "intendedProvince":
                _intendedProvince = json.ReadCode<Province>();
                break;
            case "profileSubmittedAt":
                _submittedAt = json.Instant();
                break;
        }
    }

    /// <summary>A list with one element that cannot be read is left out as a whole, so what can be read keeps its places.</summary>
    private ProfileReading ToReading() => new(
        _id,
        _principal is not null
            ? new Candidate
            {
                Principal = _principal,
                Spouse = _spouse,
                FamilySize = _familySize,
                SettlementFunds = _settlementFunds,
                IntendedProvince = _intendedProvince,
                ProfileSubmittedAt = _submittedAt,
            }
            : null,
        _issues.Issues);
}
