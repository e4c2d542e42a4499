using System.Text.Json;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rounds;

namespace CrsCalculator.Json.Converters;

/// <summary>Values that stand alone nowhere in the formats.</summary>
internal static class ValueKinds
{
    public static ValueKind<Clb> Level { get; } = new LevelKind();

    public static ValueKind<RoundNumber> Round { get; } = new RoundKind();

    private sealed class LevelKind : ValueKind<Clb>
    {
        private static readonly ValueKind<int> Number = Values.WholeNumberFrom(Clb.MinLevel, Clb.MaxLevel);

        public override string Words => Number.Words;

        public override bool TryRead(ref JsonCursor json, out Clb value)
        {
            value = default;
            return Number.TryRead(ref json, out int level) && Clb.TryFrom(level, out value);
        }

        public override void Write(Utf8JsonWriter json, Clb value) => Number.Write(json, value.Level);

        public override void Describe(SchemaWriter schema) => Number.Describe(schema);
    }

    private sealed class RoundKind : ValueKind<RoundNumber>
    {
        public override string Words => "number of a round";

        public override bool TryRead(ref JsonCursor json, out RoundNumber value)
        {
            value = default;
            return json.TryReadText(out string? text)
                && (RoundNumber.TryParse(text, out value) || json.Refuse(IssueCodes.InvalidText, json.Shown()));
        }

        public override void Write(Utf8JsonWriter json, RoundNumber value) => json.WriteStringValue(value.ToString());

        public override void Describe(SchemaWriter schema) =>
            schema.Pattern("^[0-9]{1,5}[a-z]?$", "The number of a round, such as 392 or 91a.");
    }
}
