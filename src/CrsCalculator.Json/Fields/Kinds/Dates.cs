using System.Text.Json;
using CrsCalculator.Json.Reading;
using NodaTime;

namespace CrsCalculator.Json.Fields;

/// <summary>A day within the range for documents.</summary>
internal sealed class DayKind : ValueKind<LocalDate>
{
    public override string Name => "date";

    public override string Words => "date";

    public override bool TryRead(ref JsonCursor json, out LocalDate value) => json.TryReadDay(out value);

    public override void Write(Utf8JsonWriter json, LocalDate value) => json.WriteStringValue(Invariant.Text(value));

    public override void Describe(SchemaWriter schema) =>
        schema.Pattern("^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$", "A day, yyyy-MM-dd, from 1900-01-01 to 2199-12-31.");
}

/// <summary>A day in any year; write-only.</summary>
internal sealed class AnyDayKind : ValueKind<LocalDate>
{
    public override string Name => "date";

    public override string Words => "date";

    public override bool TryRead(ref JsonCursor json, out LocalDate value) =>
        throw new NotSupportedException("Such a day is written, never read.");

    public override void Write(Utf8JsonWriter json, LocalDate value) => json.WriteStringValue(Invariant.Text(value));

    public override void Describe(SchemaWriter schema) => schema.Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "A day, yyyy-MM-dd.");
}

/// <summary>A day, or a month if the document gives no day.</summary>
internal sealed class DayOrMonthKind : ValueKind<DocumentDate>
{
    public override string Name => "dateOrMonth";

    public override string Words => "date or month";

    public override bool TryRead(ref JsonCursor json, out DocumentDate value) => json.TryReadDayOrMonth(out value);

    public override void Write(Utf8JsonWriter json, DocumentDate value) => json.WriteStringValue(value.ToString());

    public override void Describe(SchemaWriter schema) => schema.Pattern(
        "^(19|20|21)[0-9]{2}-[0-9]{2}(-[0-9]{2})?$",
        "A day, yyyy-MM-dd, or a month, yyyy-MM, if the document gives no day; from 1900-01-01 to 2199-12-31.");
}

/// <summary>A time in UTC.</summary>
internal sealed class TimeKind : ValueKind<Instant>
{
    public override string Words => "time in UTC";

    public override bool TryRead(ref JsonCursor json, out Instant value) => json.TryReadInstant(out value);

    public override void Write(Utf8JsonWriter json, Instant value) => json.WriteStringValue(Invariant.Text(value));

    public override void Describe(SchemaWriter schema) =>
        schema.Pattern(
            "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$",
            "A time in UTC, such as 2025-09-30T14:02:11Z.");
}

/// <summary>A time, or the day in Ottawa if no more is known.</summary>
internal sealed class TimeOrDayKind : ValueKind<DocumentTime>
{
    public override string Words => "time or day";

    public override bool TryRead(ref JsonCursor json, out DocumentTime value) => json.TryReadTimeOrDay(out value);

    public override void Write(Utf8JsonWriter json, DocumentTime value) => json.WriteStringValue(value.ToString());

    public override void Describe(SchemaWriter schema) =>
        schema.Pattern(
            "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}"
            + "(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9]|[+-]18:00))?$",
            "A time in UTC or with an offset, such as 2025-09-30T14:02:11Z or 2025-09-30T10:02:11-04:00; or a day in Ottawa, yyyy-MM-dd.");
}
