using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Json.Reading;

/// <summary>
/// Reads a document forward once and writes down every issue instead of stopping at the first. Where a value is wrong its
/// reader returns <see langword="null"/> and stands behind it, so that reading goes on. Only text that is not JSON at all ends it,
/// with a <see cref="JsonException"/>.
/// </summary>
internal ref struct JsonCursor
{
    // Longest text that is shown back in an issue.
    private const int MaxShown = 64;

    // What a decimal holds whatever the digits are.
    private const int MostDigits = 28;

    private static readonly InstantPattern TimeInUtc =
        InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFFF'Z'");


    private readonly IssueList _issues;
    private Utf8JsonReader _reader;

    public JsonCursor(ReadOnlySpan<byte> utf8, IssueList issues)
    {
        _reader = new Utf8JsonReader(utf8, isFinalBlock: true, state: default);
        _issues = issues;
        _reader.Read();
    }

    public readonly IssueList Issues => _issues;

    public readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    /// <summary>Goes past the end of the document; anything that follows it is not JSON.</summary>
    public void Finish() => _reader.Read();

    /// <summary>Reads an element of an array.</summary>
    public delegate bool TryReadElement<T>(ref JsonCursor json, [NotNullWhen(true)] out T? element);

    /// <summary>Reads a field of an object.</summary>
    public delegate void FieldReader(string field, ref JsonCursor json);

    /// <summary>
    /// Reads an object: hands out each field that is known and new, and says which are unknown, appear twice or are missing.
    /// Where the value is no object, says so and skips it.
    /// </summary>
    /// <param name="names">The fields of the object.</param>
    /// <param name="required">Those that must be there.</param>
    /// <param name="read">Reads the value of a field.</param>
    /// <returns>Whether the value is an object.</returns>
    public bool ReadObject(FieldNames names, uint required, FieldReader read)
    {
        if (!Enter(JsonTokenType.StartObject, "object"))
        {
            return false;
        }

        var met = new FieldsMet();
        while (NextField(names, ref met))
        {
            string field = names[met.Current];
            _issues.Enter(field);
            read(field, ref this);
            _issues.Leave();
        }

        met.Require(names, required, _issues);
        return true;
    }

    public int? WholeNumber(int least, int greatest)
    {
        if (_reader.TokenType != JsonTokenType.Number)
        {
            WrongType("wholeNumber");
            return null;
        }

        if (_reader.TryGetInt32(out int number) && number >= least && number <= greatest)
        {
            return number;
        }

        if (_reader.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0)
        {
            _issues.Add(IssueCodes.WrongType, "fraction", "wholeNumber");
        }
        else
        {
            _issues.Add(IssueCodes.OutOfRange, Shown(), Invariant.Text(least), Invariant.Text(greatest));
        }

        return null;
    }

    public decimal? Decimal(decimal least, decimal greatest)
    {
        if (_reader.TokenType != JsonTokenType.Number)
        {
            WrongType("number");
            return null;
        }

        if (!IsExact(_reader.ValueSpan))
        {
            _issues.Add(IssueCodes.TooManyDigits, Shown(), Invariant.Text(MostDigits));
            return null;
        }

        if (_reader.TryGetDecimal(out decimal number) && number >= least && number <= greatest)
        {
            return number;
        }

        _issues.Add(IssueCodes.OutOfRange, Shown(), Invariant.Text(least), Invariant.Text(greatest));
        return null;
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

    public NocCode? Occupation()
    {
        if (String() is not { } code)
        {
            return null;
        }

        if (!NocCode.TryParse(code, out NocCode? noc))
        {
            _issues.Add(IssueCodes.UnknownNoc, Shown());
        }

        return noc;
    }

    public string? Country()
    {
        if (String() is not { } country)
        {
            return null;
        }

        if (country.Length == 2 && country.All(char.IsAsciiLetterUpper))
        {
            return country;
        }

        _issues.Add(IssueCodes.NotACountry, Shown());
        return null;
    }

    public Instant? Instant()
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            WrongType("instant");
            return null;
        }

        ParseResult<Instant> instant = TimeInUtc.Parse(TextOrNull() ?? string.Empty);
        if (instant.Success && IsOfDocument(instant.Value.InUtc().Date))
        {
            return instant.Value;
        }

        _issues.Add(IssueCodes.NotAnInstant, Shown());
        return null;
    }

    /// <summary>Reads an array: every element of it, also those behind one that cannot be read.</summary>
    /// <param name="read">Reads an element; says whether it can be read.</param>
    /// <returns>The elements in order, or nothing where one of them cannot be read or the value is no array.</returns>
    public List<T>? ReadArray<T>(TryReadElement<T> read)
    {
        if (!Enter(JsonTokenType.StartArray, "array"))
        {
            return null;
        }

        List<T> elements = [];
        bool complete = true;
        for (int i = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; i++)
        {
            _issues.Enter(i);
            if (read(ref this, out T? element))
            {
                elements.Add(element);
            }
            else
            {
                complete = false;
            }

            _issues.Leave();
        }

        return complete ? elements : null;
    }

    public bool? Boolean()
    {
        if (_reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _reader.GetBoolean();
        }

        WrongType("boolean");
        return null;
    }

    public string? String()
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            WrongType("string");
            return null;
        }

        string? text = TextOrNull();
        if (text is null)
        {
            _issues.Add(IssueCodes.InvalidEscape);
        }

        return text;
    }

    public TEnum? ReadCode<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>()
        where TEnum : struct, Enum
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            WrongType("string");
            return null;
        }

        Span<char> text = stackalloc char[MaxShown];
        if (!_reader.ValueIsEscaped
            && _reader.ValueSpan.Length <= MaxShown
            && Code.TryParse(text[.._reader.CopyString(text)], out TEnum value))
        {
            return value;
        }

        if (_reader.ValueIsEscaped && Code.TryParse(TextOrNull(), out value))
        {
            return value;
        }

        _issues.Add(IssueCodes.UnknownValue, Shown(), string.Join(", ", Code.All<TEnum>()));
        return null;
    }

    public LocalDate? Date()
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            WrongType("date");
            return null;
        }

        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(TextOrNull() ?? string.Empty);
        if (!date.Success)
        {
            _issues.Add(IssueCodes.NotADate, Shown());
            return null;
        }

        if (IsOfDocument(date.Value))
        {
            return date.Value;
        }

        _issues.Add(IssueCodes.DateOutOfRange, Shown(), Invariant.Text(DocumentDates.Earliest), Invariant.Text(DocumentDates.Latest));
        return null;
    }

    private static bool IsOfDocument(LocalDate day) => day >= DocumentDates.Earliest && day <= DocumentDates.Latest;

    /// <summary>Checks that the document is of a format.</summary>
    public void Schema(string expected)
    {
        if (String() is { } schema && schema != expected)
        {
            _issues.Add(IssueCodes.WrongSchema, Shown(), expected);
        }
    }

    /// <summary>Steps to the value of the next field that is known and new, or out of the object.</summary>
    private bool NextField(FieldNames names, ref FieldsMet fields)
    {
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            int field = FieldIndex(names, fields.Current);
            string code = field < 0 ? IssueCodes.UnknownField : IssueCodes.DuplicateField;
            if (field >= 0 && fields.Meet(field))
            {
                _reader.Read();
                return true;
            }

            string name = field < 0 ? Shown() : names[field];
            _issues.AddOf(name, code, name);
            _reader.Skip();
        }

        return false;
    }

    private bool Enter(JsonTokenType start, string expected)
    {
        if (_reader.TokenType == start)
        {
            return true;
        }

        WrongType(expected);
        _reader.Skip();
        return false;
    }

    private void WrongType(string expected)
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
        _issues.Add(IssueCodes.WrongType, found, expected);
        _reader.Skip();
    }

    private readonly int FieldIndex(FieldNames names, int after)
    {
        return _reader.ValueIsEscaped
            ? names.IndexOf(Encoding.UTF8.GetBytes(TextOrNull() ?? string.Empty), after)
            : names.IndexOf(_reader.ValueSpan, after);
    }

    /// <summary>The text at hand, or nothing where it is none: half of a surrogate pair, written as an escape.</summary>
    private readonly string? TextOrNull()
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

    /// <summary>The text or number at hand, cut to a length that can be shown.</summary>
    private readonly string Shown()
    {
        string text = _reader.TokenType == JsonTokenType.Number
            ? Encoding.UTF8.GetString(_reader.ValueSpan)
            : TextOrNull() ?? Encoding.UTF8.GetString(_reader.ValueSpan);
        return text.Length <= MaxShown ? text : $"{text.AsSpan(0, MaxShown)}…";
    }
}
