using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Fields;

/// <summary>Lists with a condition on the whole list.</summary>
internal static class CheckedLists
{
    /// <summary>A list with a number of elements.</summary>
    public static ValueKind<ImmutableArray<TValue>> OfLength<TValue>(ValueKind<ImmutableArray<TValue>> list, int least, int most) =>
        new CheckedListKind<TValue>(list, values => WrongLength(values.Length, least, most)) { Least = least, Most = most };

    /// <summary>A list of rising numbers, without repetition.</summary>
    public static ValueKind<ImmutableArray<TNumber>> Rising<TNumber>(ValueKind<ImmutableArray<TNumber>> list)
        where TNumber : struct, INumber<TNumber> => new CheckedListKind<TNumber>(list, Falls);

    /// <summary>A list that has no element twice.</summary>
    public static ValueKind<ImmutableArray<TValue>> Distinct<TValue>(
        ValueKind<ImmutableArray<TValue>> list, Func<TValue, string> textOf) =>
        new CheckedListKind<TValue>(list, values => Doubles(values, textOf));

    private static IEnumerable<Issue> WrongLength(int length, int least, int most)
    {
        if (length < least || length > most)
        {
            string expected = least == most ? Invariant.Text(least) : $"{Invariant.Text(least)} to {Invariant.Text(most)}";
            yield return new Issue("$", IssueCodes.TableLength, new Facts(Invariant.Text(length), expected));
        }
    }

    private static IEnumerable<Issue> Falls<TNumber>(ImmutableArray<TNumber> values)
        where TNumber : struct, INumber<TNumber>
    {
        for (int i = 1; i < values.Length; i++)
        {
            if (values[i] <= values[i - 1])
            {
                yield return new Issue(PathOf(i), IssueCodes.DoesNotRise, new Facts(Text(values[i]), Text(values[i - 1])));
            }
        }
    }

    private static IEnumerable<Issue> Doubles<TValue>(ImmutableArray<TValue> values, Func<TValue, string> textOf)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        for (int i = 0; i < values.Length; i++)
        {
            string text = textOf(values[i]);
            if (!known.Add(text))
            {
                yield return new Issue(PathOf(i), IssueCodes.ListedTwice, new Facts(text));
            }
        }
    }

    private static string PathOf(int element) => $"$[{Invariant.Text(element)}]";

    private static string Text<TNumber>(TNumber number)
        where TNumber : struct, INumber<TNumber> => Invariant.Text(decimal.CreateChecked(number));

    /// <summary>A list with a check; paths of its issues begin at the list.</summary>
    private sealed class CheckedListKind<TValue>(
        ValueKind<ImmutableArray<TValue>> list,
        Func<ImmutableArray<TValue>, IEnumerable<Issue>> check) : ValueKind<ImmutableArray<TValue>>
    {
        public int Least { get; init; }

        public int? Most { get; init; }

        public override ValueKind? Element => list.Element;

        public override string Words => list.Words;

        public override bool TryRead(ref JsonCursor json, out ImmutableArray<TValue> value)
        {
            if (!list.TryRead(ref json, out value))
            {
                return false;
            }

            int before = json.Issues.Found;
            foreach (Issue issue in check(value))
            {
                json.Issues.AddWithin(issue);
            }

            return json.Issues.Found == before;
        }

        public override void Write(Utf8JsonWriter json, ImmutableArray<TValue> value) => list.Write(json, value);

        public override void Describe(SchemaWriter schema)
        {
            list.Describe(schema);
            if (Least > 0)
            {
                schema.Json.WriteNumber("minItems", Least);
            }

            if (Most is { } most)
            {
                schema.Json.WriteNumber("maxItems", most);
            }
        }
    }
}
