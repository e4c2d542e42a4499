using System.Buffers;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace CrsCalculator.Json.Reading;

/// <summary>
/// Reads a document forward once and collects every issue instead of stopping at the first. If a value is wrong, its reader reports it and
/// moves past it, so that reading continues. Only text that is not JSON ends it, with a <see cref="JsonException"/>.
/// </summary>
internal ref struct JsonCursor
{
    // The number of digits that always fits a decimal.
    private const int MostDigits = 28;

    private readonly IssueList _issues;
    private readonly bool _isPlain;
    private PlainReader _plain;
    private Utf8JsonReader _reader;

    /// <summary>Reads from the value at the reader's position.</summary>
    public JsonCursor(Utf8JsonReader reader, IssueList issues)
    {
        _reader = reader;
        _issues = issues;
    }

    /// <summary>Reads a whole document for as long as it is plain.</summary>
    public JsonCursor(PlainReader plain, IssueList issues)
    {
        _plain = plain;
        _isPlain = true;
        _issues = issues;
    }

    public readonly IssueList Issues => _issues;

    /// <summary>The reader, at the end of what was read.</summary>
    public readonly Utf8JsonReader Reader => _reader;

    /// <summary>Whether the document turned out not to be plain; nothing that was read then counts.</summary>
    public readonly bool HasGivenUp => _plain.HasGivenUp;

    public readonly bool IsNull => TokenType == JsonTokenType.Null;

    public readonly bool IsText => TokenType == JsonTokenType.String;

    public readonly bool IsObject => TokenType == JsonTokenType.StartObject;

    private readonly JsonTokenType TokenType => _isPlain ? _plain.TokenType : _reader.TokenType;

    /// <summary>The current text or number as written in the document, including escapes.</summary>
    public readonly ReadOnlySpan<byte> Raw =>
        _isPlain ? _plain.Value
        : _reader.HasValueSequence ? _reader.ValueSequence.ToArray()
        : _reader.ValueSpan;

    /// <summary>The current text with escapes resolved; empty if it contains half a character.</summary>
    public readonly ReadOnlySpan<byte> Utf8 => IsEscaped ? Encoding.UTF8.GetBytes(TextOrNull() ?? string.Empty) : Raw;

    /// <summary>Enters the current object. If the value is not an object, reports that and moves past it.</summary>
    public bool TryEnterObject(FieldNames fields) => TryEnter(JsonTokenType.StartObject, "object", fields);

    /// <summary>Enters the current array. If the value is not an array, reports that and moves past it.</summary>
    public bool TryEnterArray() => TryEnter(JsonTokenType.StartArray, "array", null);

    /// <summary>Moves to the value of the next field that is known and new, or out of the object. Reports all other fields.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextField(FieldNames names, ref FieldsMet met)
    {
        while (TryReadName(names, met.Current, out int field))
        {
            if (field >= 0 && met.Meet(field))
            {
                _issues.Place = field;
                Step();
                return true;
            }

            Refuse(names, field, met);
            Skip();
        }

        _issues.Leave();
        return false;
    }

    /// <summary>
    /// Skips the current value. A serializer passes whole values in buffers that may extend past them; only this method can skip there.
    /// </summary>
    public void Skip()
    {
        if (_isPlain)
        {
            _plain.Skip();
        }
        else
        {
            _ = _reader.TrySkip();
        }
    }

    /// <summary>Returns the field names of the current object without reading it. Empty if the value is not an object.</summary>
    public readonly ImmutableArray<string> FieldsAhead()
    {
        if (TokenType != JsonTokenType.StartObject)
        {
            return [];
        }

        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        JsonCursor ahead = this;
        while (ahead.Step() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            names.Add(ahead.TextOrNull() ?? string.Empty);
            ahead.Step();
            ahead.Skip();
        }

        return names.ToImmutable();
    }

    /// <summary>Returns a cursor at the same place with a separate list of issues: for a document within this one.</summary>
    public readonly JsonCursor Apart(IssueList issues) =>
        _isPlain ? new JsonCursor(_plain, issues) : new JsonCursor(_reader, issues);

    /// <summary>Moves to the position of a separate cursor, and adds its issues to this place.</summary>
    public void Rejoin(JsonCursor apart)
    {
        _plain = apart._plain;
        _reader = apart._reader;
        foreach (Issue issue in apart._issues.Issues)
        {
            _issues.AddWithin(issue);
        }
    }

    /// <summary>Moves to the next element, or out of the array.</summary>
    public bool NextElement(int index)
    {
        if (Step() && TokenType != JsonTokenType.EndArray)
        {
            _issues.Place = index;
            return true;
        }

        _issues.Leave();
        return false;
    }

    public bool TryReadBoolean(out bool value)
    {
        value = TokenType == JsonTokenType.True;
        return value || TokenType == JsonTokenType.False || WrongType("boolean");
    }

    public bool TryReadWholeNumber(int least, int greatest, out int value)
    {
        value = 0;
        if (TokenType != JsonTokenType.Number)
        {
            return NotANumber("wholeNumber", why: null);
        }

        if (
            (NumberText.TryParse(Raw, out value) || (Utf8Parser.TryParse(Raw, out value, out int length) && length == Raw.Length))
                && value >= least
                && value <= greatest)
        {
            return true;
        }

        if (Raw.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0)
        {
            return Refuse(IssueCodes.WrongType, "fraction", "wholeNumber", Shown());
        }

        return Refuse(IssueCodes.OutOfRange, Shown(), Invariant.Text(least), Invariant.Text(greatest));
    }

    public bool TryReadDecimal(DecimalRange range, out decimal value)
    {
        value = 0;
        if (TokenType != JsonTokenType.Number)
        {
            return NotANumber("number", IsText ? NumberText.DecimalComma(TextOrNull() ?? string.Empty, range) : null);
        }

        if (NumberText.TryParse(Raw, out value, out int ceiling) && range.IncludesTo(ceiling))
        {
            return true;
        }

        if (!IsExact(Raw))
        {
            return Refuse(IssueCodes.TooManyDigits, Shown(), Invariant.Text(MostDigits));
        }

        return (NumberText.TryParseAny(Raw, out value) && range.Includes(value))
            || Refuse(IssueCodes.OutOfRange, Shown(), Invariant.Text(range.Least), Invariant.Text(range.Greatest));
    }

    public bool TryReadText([NotNullWhen(true)] out string? text)
    {
        text = null;
        if (!IsText)
        {
            return WrongType("string");
        }

        text = TextOrNull();
        return text is not null || Refuse(IssueCodes.InvalidEscape);
    }

    /// <summary>Reads a day.</summary>
    public bool TryReadDay(out LocalDate day)
    {
        day = default;
        if (!IsText)
        {
            return WrongType("date");
        }

        return DateText.TryParseDay(Utf8, out day) ? DocumentDates.Include(day) || OutOfDocuments() : Refuse(DateText.WhyNotADay(Shown()));
    }

    /// <summary>Reads a day, or a month if the document gives no day.</summary>
    public bool TryReadDayOrMonth(out DocumentDate date)
    {
        date = default;
        if (!IsText)
        {
            return WrongType("date");
        }

        if (DateText.TryParseDay(Utf8, out LocalDate day))
        {
            date = DocumentDates.Include(day) ? day : default;
            return date != default || OutOfDocuments();
        }

        if (DateText.TryParseMonth(Utf8, out YearMonth month))
        {
            date = DocumentDates.Include(month.OnDayOfMonth(1)) ? month : default;
            return date != default || OutOfDocuments();
        }

        return Refuse(DateText.WhyNotADayOrMonth(Shown()));
    }

    public bool TryReadTimeOrDay(out DocumentTime time)
    {
        time = default;
        if (!IsText)
        {
            return WrongType("instant");
        }

        return (DateText.TryParseTimeOrDay(Utf8, out time) && DocumentDates.Include(time.Earliest.InUtc().Date))
            || Refuse(IssueCodes.NotATimeOrDay, Shown());
    }

    public bool TryReadInstant(out Instant time)
    {
        time = default;
        if (!IsText)
        {
            return WrongType("instant");
        }

        return (DateText.TryParseTime(Utf8, out time) && DocumentDates.Include(time.InUtc().Date))
            || Refuse(IssueCodes.NotAnInstant, Shown());
    }

    /// <summary>Reports what is wrong with the current value.</summary>
    /// <returns>Always <see langword="false"/>: there is no value.</returns>
    public readonly bool Refuse(string code, params IEnumerable<string> facts)
    {
        _issues.Add(code, facts);
        return false;
    }

    /// <summary>Reports what is wrong with the current object or array, and moves past it.</summary>
    /// <returns>Always <see langword="false"/>: there is no value.</returns>
    public bool RefuseWhole(string code, params IEnumerable<string> facts)
    {
        _issues.Add(code, facts);
        Skip();
        return false;
    }

    /// <summary>Reports that the value has the wrong type, and moves past it.</summary>
    public bool WrongType(string expected)
    {
        string found = TokenType switch
        {
            JsonTokenType.Null => "null",
            JsonTokenType.String => "string",
            JsonTokenType.Number => "number",
            JsonTokenType.True or JsonTokenType.False => "boolean",
            JsonTokenType.StartArray => "array",
            _ => "object",
        };
        _issues.Add(IssueCodes.WrongType, found is "string" or "number" ? [found, expected, Shown()] : [found, expected]);
        Skip();
        return false;
    }

    /// <summary>Returns the current text or number, shortened for display.</summary>
    public readonly string Shown() => Excerpt.Of(
        (TokenType == JsonTokenType.Number ? null : TextOrNull()) ?? Encoding.UTF8.GetString(Raw));

    /// <summary>Returns the current text, or nothing if it is not text: half a surrogate pair, written as an escape.</summary>
    public readonly string? TextOrNull()
    {
        if (_isPlain)
        {
            return Encoding.UTF8.GetString(_plain.Value);
        }

        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Moves past the end of the document; anything that follows is not JSON.</summary>
    public void Finish() => Step();

    /// <summary>Whether the text has escapes, so that <see cref="Raw"/> differs from its meaning.</summary>
    public readonly bool IsEscaped => !_isPlain && _reader.ValueIsEscaped;

    private readonly bool Refuse((string Code, string[] Facts) why) => Refuse(why.Code, why.Facts);

    private readonly bool OutOfDocuments() => Refuse(DateText.OutsideDocuments(Shown()));

    /// <summary>Reports a value that is not a number; one in quotation marks or with a decimal comma has its own sentence.</summary>
    private bool NotANumber(string expected, (string Code, string[] Facts)? why)
    {
        if (!IsText || TextOrNull() is not { } text)
        {
            return WrongType(expected);
        }

        return why is { } comma ? Refuse(comma) : Refuse(IssueCodes.WrongType, NumberText.TypeOf(text), expected, Shown());
    }

    /// <summary>Whether a number can be read without rounding: its digits and its exponent fit into a decimal.</summary>
    private static bool IsExact(ReadOnlySpan<byte> number)
    {
        int end = number.IndexOfAny("eE"u8);
        ReadOnlySpan<byte> mantissa = end < 0 ? number : number[..end];
        int digits = mantissa.Length - mantissa.Count((byte)'.') - mantissa.Count((byte)'-');
        return end < 0
            ? digits <= MostDigits
            : Utf8Parser.TryParse(number[(end + 1)..].TrimStart((byte)'+'), out int exponent, out _)
                && digits + Math.Abs((long)exponent) <= MostDigits;
    }

    private bool TryEnter(JsonTokenType start, string expected, FieldNames? fields)
    {
        if (TokenType != start)
        {
            return WrongType(expected);
        }

        _issues.Enter(fields);
        return true;
    }

    /// <summary>Moves to the next field of an object, if there is one.</summary>
    /// <param name="names">The fields that the object can have.</param>
    /// <param name="after">The index of the last one.</param>
    /// <param name="field">Its index, or -1 if the object has no such field.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadName(FieldNames names, int after, out int field)
    {
        field = _isPlain ? _plain.ReadNextName(names, after) : -1;
        if (field >= 0)
        {
            return true;
        }

        if (!Step() || TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        field = names.IndexOf(Utf8, after);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Step() => _isPlain ? _plain.Read() : _reader.Read();

    private readonly void Refuse(FieldNames names, int field, FieldsMet met)
    {
        string name = field < 0 ? Shown() : names[field];
        if (field >= 0)
        {
            _issues.AddBeside(name, IssueCodes.DuplicateField, name);
        }
        else if (names.Suggest(name, met) is { } meant)
        {
            _issues.AddBeside(name, IssueCodes.UnknownField, name, meant);
        }
        else
        {
            _issues.AddBeside(name, IssueCodes.UnknownField, name);
        }
    }
}
