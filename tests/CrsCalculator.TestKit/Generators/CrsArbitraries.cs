using CrsCalculator.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CrsCalculator.TestKit.Generators;

/// <summary>Values of the domain, all of them legal, with the smaller ones that they shrink to.</summary>
public static class CrsArbitraries
{
    public static Arbitrary<Clb> Clb() => Arb.From(Gens.Clb, static clb => Smaller(clb.Level).Select(CrsCalculator.Clb.From));

    public static Arbitrary<AbilityLevels> AbilityLevels() => Arb.From(Gens.Levels, Shrink.Levels);

    public static Arbitrary<OfficialLanguages> OfficialLanguages() => Arb.From(Gens.Languages, Shrink.Languages);

    public static Arbitrary<SpouseFactors> SpouseFactors() => Arb.From(Gens.Spouse, Shrink.Spouse);

    public static Arbitrary<CrsFactors> CrsFactors() => Arb.From(Gens.Factors, Shrink.Factors);

    /// <summary>Days from before the CRS to long after today.</summary>
    public static Arbitrary<LocalDate> LocalDate() => Arb.From(Gens.Day(new LocalDate(2014, 1, 1), new LocalDate(2032, 12, 31)));

    public static Arbitrary<OfficialRuleset> OfficialRuleset() =>
        Arb.From(
            Gen.Elements(
                RuleBook.Official.Points.Entries.Select(static entry => entry.ValueOrNull)
                    .OfType<CrsRuleset>()
                    .Select(static r => new OfficialRuleset(r))
                    .ToArray()));

    public static Arbitrary<DerivedRuleset> DerivedRuleset() => Arb.From(Gens.Derived);

    public static Arbitrary<OtherShape> OtherShape() => Arb.From(ShapeGens.Others, Shrink.Shapes);

    public static Arbitrary<SeveralOfSpouse> SeveralOfSpouse() => Arb.From(ShapeGens.SeveralOfSpouse);

    internal static IEnumerable<int> Smaller(int number)
    {
        if (number > 0)
        {
            yield return 0;
        }

        if (number > 1)
        {
            yield return number / 2;
            yield return number - 1;
        }
    }
}

/// <summary>One of the rulesets that come with the library.</summary>
public sealed record OfficialRuleset(CrsRuleset Value)
{
    public override string ToString() => Value.Id;
}

/// <summary>A ruleset of one's own, with other points than any official one.</summary>
public sealed record DerivedRuleset(CrsRuleset Value)
{
    public override string ToString() => Value.Id;
}

/// <summary>A ruleset of another shape than the official ones: other factors, groups or sections.</summary>
public sealed record OtherShape(CrsRuleset Value)
{
    public override string ToString() =>
        $"{string.Join("; ", Value.Tables.Sections)}\n{string.Join("; ", Value.Tables.Groups)}\n"
        + string.Join('\n', Value.Tables.Factors.Select(static rule =>
            $"{rule.Section} {rule} {rule.Group} {rule.Points.Rows} | {rule.Points.Columns}: {rule.Points}"));
}

/// <summary>A ruleset of another shape, of which several factors read the language of a spouse.</summary>
public sealed record SeveralOfSpouse(CrsRuleset Value)
{
    public override string ToString() => new OtherShape(Value).ToString();
}
