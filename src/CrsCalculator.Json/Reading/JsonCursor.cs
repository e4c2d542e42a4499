using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Json.Reading;

/// <summary>
/// Reads a document forward once and writes down every issue instead of stopping at the first. Where a value is wrong, its reader says
/// so and stands behind it, so that reading goes on. Only text that is not JSON at all ends it, with a <see cref="JsonException"/>.
/// </summary>
internal ref struct JsonCursor
{
    // What a decimal holds whatever the digits are.
    private const int MostDigits = 28;

    private static readonly InstantPattern TimeInUtc =
        InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFFF'Z'");

    private readonly IssueList _issues;
    private Utf8JsonReader _reader;

    /// <summary>Reads from the value at which a reader stands.</summary>
    public JsonCursor(Utf8JsonReader reader, IssueList issues)
    {
        _reader = reader;
        _issues = issues;
    }

    public readonly IssueList Issues => _issues;

    /// <summary>The reader, at the end of what was read.</summary>
    public readonly Utf8JsonReader Reader => _reader;

    public readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    public readonly bool IsText => _reader.TokenType == JsonTokenType.String;

    /// <summary>The text or number at hand as it stands in the document, escapes included.</summary>
    public readonly ReadOnlySpan<byte> Raw => _reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan;

    /// <summary>What the text at hand says, escapes resolved; empty where it holds half of a character.</summary>
    public readonly ReadOnlySpan<byte> Utf8 => IsEscaped ? Encoding.UTF8.GetBytes(TextOrNull() ?? string.Empty) : Raw;

    /// <summary>Goes into the object at hand. Where the value is none, says so and stands behind it.</summary>
    public bool TryEnterObject() => TryEnter(JsonTokenType.StartObject, "object");

    /// <summary>Goes into the array at hand. Where the value is none, says so and stands behind it.</summary>
    public bool TryEnterArray() => TryEnter(JsonTokenType.StartArray, "array");

    /// <summary>Steps to the value of the next field that is known and new, or out of the object. Refuses the others.</summary>
    public bool NextField(FieldNames names, ref FieldsMet met)
    {
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            int field = PlaceOf(names, met.Current);
            if (field >= 0 && met.Meet(field))
            {
                _issues.At(names[field]);
                _reader.Read();
                return true;
            }

            Refuse(names, field);
            _reader.Skip();
        }

        _issues.Leave();
        return false;
    }

    /// <summary>Steps to the next element, or out of the array.</summary>
    public bool NextElement(int index)
    {
        if (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            _issues.At(index);
            return true;
        }

        _issues.Leave();
        return false;
    }

    public bool TryReadBoolean(out bool value)
    {
        value = _reader.TokenType == JsonTokenType.True;
        return value || _reader.TokenType == JsonTokenType.False || WrongType("boolean");
    }

    public bool TryReadWholeNumber(int least, int greatest, out int value)
    {
        value = 0;
        if (_reader.TokenType != JsonTokenType.Number)
        {
            return NotANumber("wholeNumber");
        }

        if (_reader.TryGetInt32(out value) && value >= least && value <= greatest)
        {
            return true;
        }

        if (Raw.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0)
        {
            return Refuse(IssueCodes.WrongType, "fraction", "wholeNumber", Shown());
        }

        return Refuse(IssueCodes.OutOfRange, Shown(), Invariant.Text(least), Invariant.Text(greatest));
    }

    public bool TryReadDecimal(decimal least, decimal greatest, out decimal value)
    {
        value = 0;
        if (_reader.TokenType != JsonTokenType.Number)
        {
            return NotANumber("number");
        }

        if (!IsExact(Raw))
        {
            return Refuse(IssueCodes.TooManyDigits, Shown(), Invariant.Text(MostDigits));
        }

        return (_reader.TryGetDecimal(out value) && value >= least && value <= greatest)
            || Refuse(IssueCodes.OutOfRange, Shown(), Invariant.Text(least), Invariant.Text(greatest));
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

        return DateText.TryParseDay(Utf8, out day) ? IsOfDocument(day) || OutOfDocuments() : Refuse(DateText.WhyNotADay(Shown()));
    }

    /// <summary>Reads a day, or a month where the document gives no day.</summary>
    public bool TryReadDayOrMonth(out DocumentDate date)
    {
        date = default;
        if (!IsText)
        {
            return WrongType("date");
        }

        if (DateText.TryParseDay(Utf8, out LocalDate day))
        {
            date = IsOfDocument(day) ? day : default;
            return date != default || OutOfDocuments();
        }

        if (DateText.TryParseMonth(Utf8, out YearMonth month))
        {
            date = IsOfDocument(month.OnDayOfMonth(1)) ? month : default;
            return date != default || OutOfDocuments();
        }

        return Refuse(DateText.WhyNotADayOrMonth(Shown()));
    }

    public bool TryReadInstant(out Instant time)
    {
        time = default;
        if (!IsText)
        {
            return WrongType("instant");
        }

        ParseResult<Instant> parsed = TimeInUtc.Parse(TextOrNull() ?? string.Empty);
        time = parsed.Success ? parsed.Value : default;
        return (parsed.Success && IsOfDocument(time.InUtc().Date)) || Refuse(IssueCodes.NotAnInstant, Shown());
    }

    /// <summary>Notes what is wrong with the value at hand.</summary>
    /// <returns>False: there is no value.</returns>
    public readonly bool Refuse(string code, params IEnumerable<string> facts)
    {
        _issues.Add(code, facts);
        return false;
    }

    /// <summary>Says that the value is of another type than is expected, and stands behind it.</summary>
    public bool WrongType(string expected)
    {
        string found = _reader.TokenType switch
        {
            JsonTokenType.Null => "null",
            JsonTokenType.String => "string",
            JsonTokenType.Number => "number",
            JsonTokenType.True or JsonTokenType.False => "boolean",
            JsonTokenType.StartArray => "array",
            _ => "object",
        };
        _issues.Add(IssueCodes.WrongType, found is "string" or "number" ? [found, expected, Shown()] : [found, expected]);
        _reader.Skip();
        return false;
    }

    /// <summary>The text or number at hand, cut to a length that can be shown.</summary>
    public readonly string Shown() => Excerpt.Of(
        (_reader.TokenType == JsonTokenType.Number ? null : TextOrNull()) ?? Encoding.UTF8.GetString(Raw));

    /// <summary>The text at hand, or nothing where it is none: half of a surrogate pair, written as an escape.</summary>
    public readonly string? TextOrNull()
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Goes past the end of the document; anything that follows it is not JSON.</summary>
    public void Finish() => _reader.Read();

    /// <summary>Whether text is written with escapes, so that <see cref="Raw"/> is not what it says.</summary>
    public readonly bool IsEscaped => _reader.ValueIsEscaped;

    private readonly bool Refuse(in (string Code, string[] Facts) why) => Refuse(why.Code, why.Facts);

    private readonly bool OutOfDocuments() => Refuse(DateText.OutsideDocuments(Shown()));

    private static bool IsOfDocument(LocalDate day) => day >= DocumentDates.Earliest && day <= DocumentDates.Latest;

    /// <summary>Where a number is expected: one in quotation marks, or with a decimal comma, has its own sentence.</summary>
    private bool NotANumber(string expected)
    {
        if (!IsText || TextOrNull() is not { } text)
        {
            return WrongType(expected);
        }

        return NumberText.DecimalComma(text) is { } why
            ? Refuse(why)
            : Refuse(IssueCodes.WrongType, NumberText.TypeOf(text), expected, Shown());
    }

    /// <summary>Whether a number is read without rounding: its digits and its exponent fit into a decimal.</summary>
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

    private bool TryEnter(JsonTokenType start, string expected)
    {
        if (_reader.TokenType != start)
        {
            return WrongType(expected);
        }

        _issues.Enter();
        return true;
    }

    private readonly int PlaceOf(FieldNames names, int after) => _reader.ValueIsEscaped
        ? names.IndexOf(Encoding.UTF8.GetBytes(TextOrNull() ?? string.Empty), after)
        : names.IndexOf(Raw, after);

    private readonly void Refuse(FieldNames names, int field)
    {
        string name = field < 0 ? Shown() : names[field];
        _issues.At(name);
        if (field >= 0)
        {
            _issues.Add(IssueCodes.DuplicateField, name);
        }
        else if (names.Suggest(name) is { } meant)
        {
            _issues.Add(IssueCodes.UnknownField, name, meant);
        }
        else
        {
            _issues.Add(IssueCodes.UnknownField, name);
        }
    }
}
