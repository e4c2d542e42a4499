using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Rulesets;

/// <summary>The kinds of value in a section of a ruleset.</summary>
internal enum ValueKind
{
    /// <summary>Points by one number.</summary>
    Points,

    /// <summary>Points by level.</summary>
    Ability,

    /// <summary>Points by two facts.</summary>
    Combination,

    /// <summary>Points by level of education and another fact.</summary>
    EducationCombination,

    /// <summary>Points by wage tier and another fact.</summary>
    WageTierCombination,

    /// <summary>A cap.</summary>
    Cap,

    /// <summary>What several tables add up to.</summary>
    Maximum,
}

/// <summary>The fields of a section, all of them required, with the kind of each.</summary>
internal sealed class SectionShape(params (string Name, ValueKind Kind)[] fields)
{
    public static readonly SectionShape Core = new(
        ("age", ValueKind.Points),
        ("education", ValueKind.Points),
        ("firstLanguage", ValueKind.Ability),
        ("secondLanguage", ValueKind.Ability),
        ("canadianWork", ValueKind.Points));

    public static readonly SectionShape Spouse = new(
        ("education", ValueKind.Points),
        ("language", ValueKind.Ability),
        ("canadianWork", ValueKind.Points));

    public static readonly SectionShape Transferability = new(
        ("educationAndLanguage", ValueKind.EducationCombination),
        ("educationAndCanadianWork", ValueKind.EducationCombination),
        ("foreignWorkAndLanguage", ValueKind.Combination),
        ("foreignWorkAndCanadianWork", ValueKind.Combination),
        ("certificateAndLanguage", ValueKind.Combination),
        ("educationCap", ValueKind.Cap),
        ("foreignWorkCap", ValueKind.Cap),
        ("sectionCap", ValueKind.Cap));

    public static readonly SectionShape Additional = new(
        ("nomination", ValueKind.Points),
        ("jobOffer", ValueKind.Points),
        ("canadianStudy", ValueKind.Points),
        ("french", ValueKind.Combination),
        ("sibling", ValueKind.Points),
        ("highWageCanadianWork", ValueKind.WageTierCombination),
        ("highWageJobOffer", ValueKind.Points),
        ("sectionCap", ValueKind.Cap));

    public static readonly SectionShape Maxima = new(
        ("coreWithSpouse", ValueKind.Maximum),
        ("coreSingle", ValueKind.Maximum),
        ("spouse", ValueKind.Maximum),
        ("transferability", ValueKind.Maximum),
        ("additional", ValueKind.Maximum));

    public FieldNames Fields { get; } = new([.. fields.Select(static field => field.Name)]);

    public uint Required { get; } = uint.MaxValue >> (32 - fields.Length);

    public ValueKind KindOf(string field) => Array.Find(fields, candidate => candidate.Name == field).Kind;
}
