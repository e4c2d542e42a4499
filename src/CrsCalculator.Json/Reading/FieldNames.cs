using System.Runtime.CompilerServices;
using System.Text;

namespace CrsCalculator.Json.Reading;

/// <summary>The fields of one kind of object, in the order of the format. A field is identified by its index.</summary>
internal sealed class FieldNames(params string[] names)
{
    private readonly byte[][] _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];
    private readonly byte[][] _quoted = [.. names.Select(static name => Encoding.UTF8.GetBytes($"\"{name}\""))];

    public string this[int field] => names[field];

    /// <summary>
    /// Returns the index of a name, or -1. Documents mostly follow the order of the format, so the search begins after the last match.
    /// </summary>
    public int IndexOf(ReadOnlySpan<byte> name, int after)
    {
        byte[][] utf8 = _utf8;
        for (int i = after + 1; i < utf8.Length; i++)
        {
            if (name.SequenceEqual(utf8[i]))
            {
                return i;
            }
        }

        for (int i = 0; i <= after; i++)
        {
            if (name.SequenceEqual(utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The length of a name with its quotation marks.</summary>
    public int QuotedLength(int field) => _quoted[field].Length;

    /// <summary>Returns the index of the quoted name with which a text starts, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StartOf(ReadOnlySpan<byte> text, int after)
    {
        byte[][] quoted = _quoted;
        for (int i = after + 1; i < quoted.Length; i++)
        {
            if (text.StartsWith(quoted[i]))
            {
                return i;
            }
        }

        for (int i = 0; i <= after; i++)
        {
            if (text.StartsWith(quoted[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns the name that was probably meant, or nothing. A field that the object already has is not suggested.</summary>
    public string? Suggest(string name, FieldsMet met) => Suggestion.For(name, names.Where((_, field) => !met.Has(field)));
}
