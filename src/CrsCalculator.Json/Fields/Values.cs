using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Json.Fields;

/// <summary>The value kinds of the formats.</summary>
internal static class Values
{
    public static ValueKind<bool> Boolean { get; } = new BooleanKind();

    /// <summary>Written only if true.</summary>
    public static ValueKind<bool> True { get; } = new TrueKind();

    public static ValueKind<string> Text { get; } = new TextKind(mayBeBlank: true);

    public static ValueKind<string> TextNotBlank { get; } = new TextKind(mayBeBlank: false);

    /// <summary>A JSON path into the input; write-only.</summary>
    public static ValueKind<string> Path { get; } = new PatternKind("JSON path", "^\\$");

    public static ValueKind<RoundNumber> RoundNumber { get; } = new RoundNumberKind();

    public static ValueKind<RoundCategory> RoundCategory { get; } = new RoundCategoryKind();

    /// <summary>The id of a ruleset. <see cref="CrsRuleset"/> checks it.</summary>
    public static ValueKind<string> RulesetId { get; } = new PatternKind("text", "^[A-Za-z0-9._-]{1,64}$");

    /// <summary>The name of a factor.</summary>
    public static ValueKind<FactorId> Factor { get; } = new FactorIdKind("factor");

    /// <summary>The name of a factor group.</summary>
    public static ValueKind<string> Group { get; } =
        new MappedKind<FactorId, string>(new FactorIdKind("group"), static id => id.Text, FactorId.Parse);

    public static ValueKind<LocalDate> Day { get; } = new DayKind();

    /// <summary>The day of a question, in any year; write-only.</summary>
    public static ValueKind<LocalDate> AnyDay { get; } = new AnyDayKind();

    public static ValueKind<DocumentDate> DayOrMonth { get; } = new DayOrMonthKind();

    public static ValueKind<Instant> Time { get; } = new TimeKind();

    public static ValueKind<DocumentTime> TimeOrDay { get; } = new TimeOrDayKind();

    public static ValueKind<string> Country { get; } = new CountryKind();

    public static ValueKind<NocCode> Noc { get; } = new NocKind();

    public static ValueKind<Noc2016Code> Noc2016 { get; } = new Noc2016Kind();

    public static ValueKind<string> NocGroup { get; } = new NocGroupKind();

    /// <summary>An amount in Canadian dollars.</summary>
    public static ValueKind<decimal> Dollars { get; } = new DecimalKind(0, decimal.MaxValue);

    /// <summary>A write-only number that is not negative.</summary>
    public static ValueKind<decimal> Measure { get; } = new DecimalKind(0, decimal.MaxValue, words: "number");

    public static ValueKind<decimal> HoursPerWeek { get; } = new DecimalKind(0, Job.MaxHoursPerWeek);

    /// <summary>A write-only number.</summary>
    public static ValueKind<decimal> Number { get; } = new DecimalKind(decimal.MinValue, decimal.MaxValue);

    /// <summary>A write-only whole number.</summary>
    public static ValueKind<int> WholeNumber { get; } = CountFrom(int.MinValue);

    /// <summary>A write-only number of points.</summary>
    public static ValueKind<int> Points { get; } = CountFrom(0);

    /// <summary>The cut-off of a round; write-only.</summary>
    public static ValueKind<int> CutOff { get; } = CountFrom(0, FactorTable.MaxPoints);

    /// <summary>A write-only whole number; its bounds are for the schema.</summary>
    public static ValueKind<int> CountFrom(int least, int? greatest = null) => new CountKind(least, greatest);

    public static ValueKind<int> WholeNumberFrom(int least, int greatest = int.MaxValue) => new WholeNumberKind(least, greatest);

    public static ValueKind<TEnum> CodeOf<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(string? name = null)
        where TEnum : struct, Enum => new CodeKind<TEnum>(name);

    /// <summary>The code of a value from an enumeration that later versions may extend; write-only.</summary>
    public static ValueKind<TEnum> OpenCodeOf<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(int first = 0)
        where TEnum : struct, Enum => new OpenCodeKind<TEnum>(first);

    /// <summary>One of several codes; write-only.</summary>
    public static ValueKind<string> OneOf(params ImmutableArray<string> codes) => new ChoiceKind(codes);

    /// <summary>A list; for a write-only one, the bounds are for the schema.</summary>
    public static ValueKind<ImmutableArray<TValue>> ListOf<TValue>(ValueKind<TValue> kind, int least = 0, int? most = null) =>
        new ListKind<TValue>(kind, least, most);

    /// <summary>The name of a format, and no other text.</summary>
    public static ValueKind<string> FormatName(string name) => new FormatNameKind(name);

    /// <summary>Returns codes as a table lists them.</summary>
    internal static string Listed(ImmutableArray<string> codes) => string.Join(' ', codes.Select(static code => $"`{code}`"));
}
