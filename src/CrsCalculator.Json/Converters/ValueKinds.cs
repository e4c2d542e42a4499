using System.Text.Json;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Converters;

/// <summary>Values that never stand alone in the formats.</summary>
internal static class ValueKinds
{
    public static ValueKind<Clb> Level { get; } = new LevelKind();

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
}
