using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CrsCalculator.Json.Reading;

/// <summary>
/// Reads plain JSON, as programs write it, in a fraction of the time of <see cref="Utf8JsonReader"/>: without escapes, signs or exponents.
/// It gives up at anything else, so everything it accepts means the same to both.
/// </summary>
/// <remarks>The text must be valid UTF-8.</remarks>
internal ref struct PlainReader(ReadOnlySpan<byte> utf8)
{
    // Deeper than any document in these formats.
    private const int MostLevels = 32;

    // The characters that end a text, or make it not plain.
    private static readonly SearchValues<byte> EndsText = SearchValues.Create(
        [(byte)'"', (byte)'\\', .. Enumerable.Range(0, ' ').Select(static control => (byte)control)]);

    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _at;
    private int _level;

    // One bit per level: whether it is an array.
    private uint _arrays;

    /// <summary>Whether something not plain was found; nothing that was read then counts.</summary>
    public bool HasGivenUp { get; private set; }

    public JsonTokenType TokenType { get; private set; }

    /// <summary>The current text without its quotation marks, or the current number.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Whether the next token is in an object.</summary>
    public readonly bool IsInObject => _level > 0 && !IsInArray;

    private readonly bool IsInArray => (_arrays & (1u << _level)) != 0;

    /// <summary>Moves to the next token.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        byte next = SkipToNext();
        switch (TokenType)
        {
            case JsonTokenType.None or JsonTokenType.PropertyName:
                return ReadValue(next);
            case JsonTokenType.StartObject:
                return next == '}' ? End(JsonTokenType.EndObject) : ReadName(next);
            case JsonTokenType.StartArray:
                return next == ']' ? End(JsonTokenType.EndArray) : ReadValue(next);
            default:
                return ReadBehindValue(next);
        }
    }

    /// <summary>
    /// Moves to the next name if the object has such a field, since documents mostly follow the order of the format. Otherwise does not
    /// move.
    /// </summary>
    /// <returns>The index of the name, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadNextName(FieldNames names, int after)
    {
        int start = _at;
        byte next = SkipToNext();
        bool isFirst = TokenType == JsonTokenType.StartObject;
        if (!isFirst && next == ',')
        {
            _at++;
            next = SkipToNext();
        }
        else if (!isFirst)
        {
            // The end of the object, or a missing comma.
            return -1;
        }

        int place = next == '"' ? names.StartOf(_utf8[_at..], after) : -1;
        if (place < 0)
        {
            _at = start;
            return -1;
        }

        return EndName(_at + names.QuotedLength(place)) ? place : -1;
    }

    /// <summary>Moves to the end of the current value.</summary>
    public void Skip()
    {
        if (TokenType == JsonTokenType.PropertyName)
        {
            Read();
        }

        int level = _level;
        if (TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            while (_level >= level && Read())
            {
            }
        }
    }

    /// <summary>Skips white space.</summary>
    /// <returns>The byte after it, or 0 at the end.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte SkipToNext()
    {
        while (_at < _utf8.Length)
        {
            byte next = _utf8[_at];
            if (next > ' ')
            {
                return next;
            }

            if (next is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                break;
            }

            _at++;
        }

        return 0;
    }

    private bool ReadBehindValue(byte next)
    {
        if (_level == 0)
        {
            // Nothing follows the document.
            return _at == _utf8.Length ? false : GiveUp();
        }

        if (next == ',')
        {
            _at++;
            next = SkipToNext();
            return IsInArray ? ReadValue(next) : ReadName(next);
        }

        return next == (IsInArray ? ']' : '}') ? End(IsInArray ? JsonTokenType.EndArray : JsonTokenType.EndObject) : GiveUp();
    }

    private bool ReadValue(byte first)
    {
        switch (first)
        {
            case (byte)'"':
                return ReadText(JsonTokenType.String, _at + 1);
            case (byte)'{':
                return Start(JsonTokenType.StartObject, isArray: 0);
            case (byte)'[':
                return Start(JsonTokenType.StartArray, isArray: 1);
            case (byte)'t':
                return ReadLiteral(JsonTokenType.True, "true"u8);
            case (byte)'f':
                return ReadLiteral(JsonTokenType.False, "false"u8);
            case (byte)'n':
                return ReadLiteral(JsonTokenType.Null, "null"u8);
            default:
                return ReadNumber();
        }
    }

    private bool ReadName(byte first) =>
        first == '"' && ReadText(JsonTokenType.PropertyName, _at + 1) ? EndName(_at) : GiveUp();

    /// <summary>Moves past the colon after a name.</summary>
    private bool EndName(int end)
    {
        _at = end;
        TokenType = JsonTokenType.PropertyName;
        if (SkipToNext() != ':')
        {
            return GiveUp();
        }

        _at++;
        return true;
    }

    private bool ReadText(JsonTokenType type, int start)
    {
        ReadOnlySpan<byte> rest = _utf8[start..];
        int length = rest.IndexOfAny(EndsText);
        if (length < 0 || rest[length] != '"')
        {
            return GiveUp();
        }

        Value = rest[..length];
        TokenType = type;
        _at = start + length + 1;
        return true;
    }

    private bool ReadLiteral(JsonTokenType type, ReadOnlySpan<byte> literal)
    {
        if (!_utf8[_at..].StartsWith(literal))
        {
            return GiveUp();
        }

        TokenType = type;
        _at += literal.Length;
        return true;
    }

    /// <summary>Reads digits, and a point followed by digits.</summary>
    private bool ReadNumber()
    {
        int start = _at;
        int whole = SkipDigits();
        if (whole == 0 || (whole > 1 && _utf8[start] == '0'))
        {
            return GiveUp();
        }

        if (_at < _utf8.Length && _utf8[_at] == '.')
        {
            _at++;
            if (SkipDigits() == 0)
            {
                return GiveUp();
            }
        }

        // The next step finds any letter or sign that follows, such as an exponent's.
        Value = _utf8[start.._at];
        TokenType = JsonTokenType.Number;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SkipDigits()
    {
        int start = _at;
        while (_at < _utf8.Length && _utf8[_at] is >= (byte)'0' and <= (byte)'9')
        {
            _at++;
        }

        return _at - start;
    }

    private bool Start(JsonTokenType type, uint isArray)
    {
        if (++_level == MostLevels)
        {
            return GiveUp();
        }

        _arrays = (_arrays & ~(1u << _level)) | (isArray << _level);
        TokenType = type;
        _at++;
        return true;
    }

    private bool End(JsonTokenType type)
    {
        _level--;
        TokenType = type;
        _at++;
        return true;
    }

    private bool GiveUp()
    {
        HasGivenUp = true;
        TokenType = JsonTokenType.None;
        _at = _utf8.Length;
        _level = 0;
        return false;
    }
}
