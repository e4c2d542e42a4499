using System.Text;

namespace CrsCalculator.TestKit.Fuzz;

/// <summary>Breaks texts in the ways in which files are broken, and in the ways in which readers break.</summary>
public sealed class Mutator(ulong seed)
{
    private const int MostChanges = 4;
    private const int ManyTimes = 200;

    /// <summary>Pieces of JSON and of text that readers trip over.</summary>
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{", "}", "[", "]", "\"", ":", ",", "\\", "null", "true", "false", "-", "0", "-0", "1e400", "-1e-400", "1E+2", "0.1", "5.0",
            "99999999999999999999999999999999999999999999", "2147483648", "-9223372036854775809", "0.00000000000000000000000000000001",
            "\"\"", "\" \"", "{}", "[]", "[[[]]]", "{\"a\":{\"b\":[{}]}}", "\"\\u0000\"", "\"\\ud83d\"",
            "\"\\ude00\"", "\"\\ud83d\\ude00\"",
            "\\ud83d", "\\udE00", "\\u0000", "\\u", "\\x", "\uD83D\uDE00",
            "\u202E", "\uFEFF", "\u0000", "\u0085", "\u2028", "\t", "'", "é",
            "\"1995-08-14\"", "\"0000-00-00\"", "\"2024-02-30\"", "\"2024-13\"", "\"14/08/1995\"", "\"2024-05\"", "\"9999-12-31\"",
            "\"37,5\"", "\"UK\"", "\"2174\"", "\"M\"", "\"twoOrMoreCredentials\"", "\"crs-profile/1\"", "\"principal\":", "\"schema\":",
            "\"id\":", "\"ids\":1,", "{0}", "{1:N0}", "$", "[0]", "\"{0}\":1,",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0xBD], [0xED, 0xB8, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
        [0xF0, 0x9F, 0x98], [0],
        .. new[] { 62, 63, 64, 65, 5_000 }.SelectMany(NamesOf).Select(Encoding.UTF8.GetBytes),
        .. new[] { 63, 64, 65, 1_000 }.SelectMany(NestsOf).Select(Encoding.UTF8.GetBytes),
    ];

    private readonly Dice _dice = new(seed);

    /// <summary>The text with one to a few changes.</summary>
    /// <param name="text">The text as UTF-8.</param>
    /// <param name="others">Texts of which parts are put in.</param>
    public byte[] Change(byte[] text, IReadOnlyList<byte[]> others)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(others);
        List<byte> bytes = [.. text];
        for (int left = 1 + _dice.Below(MostChanges); left > 0; left--)
        {
            ChangeOnce(bytes, others);
        }

        return [.. bytes];
    }

    private void ChangeOnce(List<byte> bytes, IReadOnlyList<byte[]> others)
    {
        // At a place where a name, a value or a part begins more often than anywhere.
        int place = _dice.OneIn(3) ? _dice.Below(bytes.Count + 1) : Sign(bytes, _dice.Below(bytes.Count + 1));
        int length = Math.Min(bytes.Count - place, _dice.OneIn(3) ? _dice.Below(200) : 1 + _dice.Below(3));
        switch (_dice.Below(9))
        {
            case 0:
                bytes.InsertRange(place, _dice.Of(Pieces));
                break;
            case 1:
                Replace(bytes, place, length, _dice.Of(Pieces));
                break;
            case 2:
                Replace(bytes, place, Sign(bytes, Math.Min(place + 1, bytes.Count)) - place, _dice.Of(Pieces));
                break;
            case 3:
                bytes.RemoveRange(place, length);
                break;
            case 4:
                bytes.InsertRange(place, bytes.GetRange(place, length));
                break;
            case 5 when bytes.Count > 0:
                bytes[Math.Min(place, bytes.Count - 1)] = (byte)_dice.Below(256);
                break;
            case 6 when _dice.OneIn(4):
                bytes.RemoveRange(place, bytes.Count - place);
                break;
            case 7 when _dice.OneIn(4):
                bytes.InsertRange(place, Enumerable.Repeat(_dice.Of(Pieces)[0], ManyTimes));
                break;
            case 8:
                byte[] other = _dice.Of(others);
                int from = _dice.Below(other.Length);
                bytes.InsertRange(place, other.AsSpan(from, Math.Min(other.Length - from, _dice.Below(300))).ToArray());
                break;
            default:
                break;
        }
    }

    private static void Replace(List<byte> bytes, int place, int length, byte[] piece)
    {
        bytes.RemoveRange(place, length);
        bytes.InsertRange(place, piece);
    }

    /// <summary>The place after the next sign of JSON or CSV.</summary>
    private static int Sign(List<byte> bytes, int from)
    {
        int place = bytes.FindIndex(from, static b => b is (byte)'"' or (byte)':' or (byte)',' or (byte)'{' or (byte)'[' or (byte)'\n');
        return place < 0 ? bytes.Count : place + 1;
    }

    /// <summary>Fields with names of so many letters, with an emoji across the last one, raw and escaped.</summary>
    private static IEnumerable<string> NamesOf(int length) =>
    [
        $"\"{new string('a', length)}\":1,",
        $"\"{new string('a', length)}\uD83D\uDE00\":1,",
        $"\"{new string('a', length)}\\ud83d\\ude00\":1,",
        $"\"{new string('a', length)}\\ud83d\":1,",
        $"\"{new string('é', length)}\"",
    ];

    private static IEnumerable<string> NestsOf(int depth) =>
    [
        new string('[', depth),
        new string('[', depth) + new string(']', depth),
        string.Concat(Enumerable.Repeat("{\"a\":", depth)),
    ];
}
