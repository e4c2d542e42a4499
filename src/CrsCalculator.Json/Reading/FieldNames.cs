using System.Text;

namespace CrsCalculator.Json.Reading;

/// <summary>The fields of one kind of object, in the order of the format. A field is known by its place.</summary>
internal sealed class FieldNames(params string[] names)
{
    private readonly byte[][] _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];

    public int Count => names.Length;

    public string this[int field] => names[field];

    /// <summary>A set of fields, one bit each.</summary>
    public uint MaskOf(params ReadOnlySpan<string> fields)
    {
        uint mask = 0;
        foreach (string field in fields)
        {
            mask |= 1u << Array.IndexOf(names, field);
        }

        return mask;
    }

    /// <summary>
    /// The place of a name, or -1. Documents mostly keep the order of the format, so the search begins after the last find.
    /// </summary>
    public int IndexOf(ReadOnlySpan<byte> name, int after)
    {
        for (int i = 1; i <= _utf8.Length; i++)
        {
            int candidate = (after + i) % _utf8.Length;
            if (name.SequenceEqual(_utf8[candidate]))
            {
                return candidate;
            }
        }

        return -1;
    }
}
