using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Shapes.Points;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields common to all entries of a <c>crs-rulebook/1</c>, and kinds that several of them use.</summary>
internal static class EntryShapes
{
    public const string FromMeaning = "the first day; null for the beginning of the calendar";

    private const int MostYears = 100;
    private const int MostHours = 100_000;

    /// <summary>A gap.</summary>
    public static readonly Shape<RuleGap> Gap = new(
        "gap",
        [
            Field.RequiredOrNull("from", FromMeaning, Values.Day, (RuleGap g) => DayOf(g.From), out var gapFrom),
            Field.Required("gap", "why there is no rule, in a few words", Values.TextNotBlank, (RuleGap g) => g.Summary, out var summary),
            Field.Usually(
                false,
                "notYetInForce",
                "whether no rule existed yet, rather than one that is not available",
                (RuleGap g) => g.Reason == GapReason.NotYetInForce,
                out var isNotYetInForce),
        ],
        (ref v) => new RuleGap(
            v.Get(isNotYetInForce) ? GapReason.NotYetInForce : GapReason.NotAvailable,
            v.GetOr(gapFrom, LocalDate.MinIsoValue),
            v.Get(summary)))
    {
        Description = "A period without a rule. It lasts until the next entry.",
    };

    /// <summary>The province whose intended residents a program excludes.</summary>
    public static readonly Shape<ProvinceRule> Provinces = new(
        "provinceRule",
        [
            Field.Required(
                "excluded",
                "the province whose future residents are not taken",
                Values.CodeOf<Province>("province"),
                (ProvinceRule p) => p.Excluded,
                out var excluded),
            Provision("provision", "the provision", (ProvinceRule p) => p.Provision, out var provinceProvision),
        ],
        (ref v) => new ProvinceRule(v.Get(excluded), v.Get(provinceProvision)));

    public static ValueKind<int> Years { get; } = Values.WholeNumberFrom(0, MostYears);

    public static ValueKind<int> Hours { get; } = Values.WholeNumberFrom(0, MostHours);

    public static ValueKind<int> HoursFromOne { get; } = Values.WholeNumberFrom(1, MostHours);

    public static ValueKind<int> Level { get; } = Values.WholeNumberFrom(Clb.MinLevel, Clb.MaxLevel);

    public static ValueKind<int> Points { get; } = Values.WholeNumberFrom(0, FactorTable.MaxPoints);

    /// <summary>Unit groups of NOC 2021, without duplicates.</summary>
    public static ValueKind<ImmutableArray<NocCode>> Occupations { get; } = CheckedLists.Distinct(
        TableKinds.Nocs,
        static noc => noc.Code);

    /// <summary>A list of codes, without duplicates.</summary>
    public static ValueKind<ImmutableArray<TEnum>> Codes<
        [System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(
            System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicFields)] TEnum>()
        where TEnum : struct, Enum => CheckedLists.Distinct(
            TableKinds.OnOneLine(Values.CodeOf<TEnum>(), static value => $"\"{Code.Of(value)}\""),
            static value => Code.Of(value));

    /// <summary>A provision; cannot be blank.</summary>
    public static Field<T> Provision<T>(string name, string meaning, Func<T, string> get, out Slot<string> slot) =>
        Field.Required(name, meaning, Values.TextNotBlank, get, out slot);

    /// <summary>The entries of a part, whose rules have their own fields beside those of the entry.</summary>
    /// <param name="name">The name of an entry with a rule.</param>
    /// <param name="description">A sentence that describes such an entry.</param>
    /// <param name="fields">The fields of a rule. All of them have slots.</param>
    /// <param name="make">Creates a rule.</param>
    /// <param name="check">The conditions between its fields.</param>
    public static ValueKind<ImmutableArray<Dated<T>>> Of<T>(
        string name, string description, ImmutableArray<Field<T>> fields, Make<T> make, CheckTogether? check = null)
        where T : class
    {
        var entry = new Shape<Dated<T>>(
            name,
            [
                Field.RequiredOrNull("from", FromMeaning, Values.Day, (Dated<T> e) => DayOf(e.From), out var from),
                Field.Required("citation", "the source", PointsShapes.Citations, (Dated<T> e) => e.Citation!, out var citation),
                Field.Required(
                    "certainty",
                    "how sure it is that the rule is as stated; `probable` means unconfirmed, `unsure` that sources contradict each other",
                    Values.CodeOf<Certainty>(),
                    (Dated<T> e) => e.Certainty,
                    out var certainty),
                Field.Optional(
                    "verifiedTo",
                    "the last day for which the source was read, or after which a newer rule is likely",
                    Values.Day,
                    (Dated<T> e) => e.VerifiedTo,
                    out var verifiedTo),
                .. fields.Select(static field => Field.Of(field, static (Dated<T> e) => e.Value)),
            ],
            (ref v) => new Dated<T>(v.GetOr(from, LocalDate.MinIsoValue), make(ref v), v.Get(citation))
            {
                Certainty = v.Get(certainty),
                VerifiedTo = v.Find(verifiedTo),
            })
        {
            Description = description,
            Check = (ref v, issues) =>
            {
                if (v.Has(from) && v.Has(verifiedTo) && v.Get(verifiedTo) < v.Get(from))
                {
                    string[] days = [Invariant.Text(v.Get(verifiedTo)), Invariant.Text(v.Get(from))];
                    issues.AddOf("verifiedTo", IssueCodes.EndBeforeStart, days);
                }

                check?.Invoke(ref v, issues);
            },
        };
        return new EntriesKind<T, Dated<T>>(new EntryKind<T, Dated<T>>(entry, "from", static read => read, static written => written));
    }

    /// <summary>Returns the first day of an entry, including the beginning of the calendar; nothing if it was not read.</summary>
    public static LocalDate? FindFrom(ref Slots values, Slot<LocalDate> from) =>
        values.IsNull(from) ? LocalDate.MinIsoValue : values.Find(from);

    /// <summary>Returns the first day as it is written; nothing for the beginning of the calendar.</summary>
    public static LocalDate? DayOf(LocalDate from) => from == LocalDate.MinIsoValue ? null : from;
}
