using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using CrsCalculator.Rules;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-noc/1</c>.</summary>
internal static class OccupationShapes
{
    public const string Format = "crs-noc/1";

    /// <summary>A unit group of NOC 2016.</summary>
    public static readonly Shape<Noc2016Code> UnitGroups = new(
        "unitGroup",
        [
            Field.Written("code", "the four digits", Values.Noc2016, (Noc2016Code g) => g),
            Field.Written("title", "the title in English", Values.Text, (Noc2016Code g) => g.Title),
            Field.Written("level", "the skill level or type", Values.CodeOf<SkillLevel>(), (Noc2016Code g) => g.Level),
        ]);

    /// <summary>A category that lists an occupation.</summary>
    public static readonly Shape<Category> Categories = new(
        "category",
        [
            Field.Written("category", "the category", Values.OpenCodeOf<CategoryId>(), (Category c) => c.Id),
            Field.Written("certainty", "how sure its list is", Values.CodeOf<Certainty>(), (Category c) => c.Certainty),
            Field.Written(
                "inCanadaOnly",
                "whether only work experience in Canada counts for it",
                Values.Boolean,
                (Category c) => c.IsInCanadaOnly),
        ]);

    /// <summary>An occupation, with what the rules of the day say about it.</summary>
    public static readonly Shape<OccupationRules> Occupations = new(
        "occupation",
        [
            Field.Written("code", "the five digits", Values.Noc, (OccupationRules o) => o.Occupation),
            Field.Written("title", "the title in English", Values.Text, (OccupationRules o) => o.Occupation.Title),
            Field.Written("teer", "the TEER category", Values.CountFrom(0, (int)Teer.Teer5), (OccupationRules o) => (int)o.Occupation.Teer),
            Field.WrittenOrNull(
                "skilled",
                "whether work in it is skilled work, for the CRS and every program; null if no rules are available",
                Values.Boolean,
                (OccupationRules o) => o.Skilled.ToBoolean()),
            Field.WrittenOrNull(
                "cecLanguageLevel",
                "the CLB or NCLC level that the Canadian Experience Class requires in every ability; null if the work is not skilled",
                Values.CountFrom(0, Clb.MaxLevel),
                (OccupationRules o) => o.CecLanguageLevel),
            Field.WrittenOrNull(
                "trade",
                "whether it is a skilled trade of the Federal Skilled Trades Program; null if no rules are available",
                Values.Boolean,
                (OccupationRules o) => o.Trade.ToBoolean()),
            Field.Written("categories", "the categories that list it", Values.ListOf(Categories), (OccupationRules o) => o.Categories),
            Field.Written(
                "noc2016",
                "the unit groups of NOC 2016 whose jobs it took over, wholly or in part",
                Values.ListOf(UnitGroups),
                (OccupationRules o) => o.Occupation.Predecessors),
        ]);

    /// <summary>Occupations that were looked up.</summary>
    public static readonly Shape<OccupationsDocument> Document = new(
        Format,
        [
            Field.Written("schema", "the format", Values.FormatName(Format), (OccupationsDocument _) => Format),
            Field.Written("on", "the day whose rules are shown", Values.AnyDay, (OccupationsDocument d) => d.On),
            Field.WrittenIfAny(
                "categoriesFrom",
                "the first day of the lists of categories in force; absent if there are none",
                Values.AnyDay,
                (OccupationsDocument d) => d.CategoriesFrom),
            Field.WrittenIfAny(
                "noc2016",
                "the unit group of NOC 2016 that was looked up; the occupations are those that it became",
                UnitGroups,
                (OccupationsDocument d) => d.UnitGroup),
            Field.Written(
                "occupations",
                "the occupations of NOC 2021, best match first",
                Values.ListOf(Occupations),
                (OccupationsDocument d) => d.Occupations),
            Field.Written("notices", "the notices", Values.ListOf(Said.Notice), (OccupationsDocument d) => d.Notices),
        ]);
}

/// <summary>A <c>crs-noc/1</c> document. All occupations are on the same day and under the same rules.</summary>
internal sealed record OccupationsDocument(ImmutableArray<OccupationRules> Occupations, Noc2016Code? UnitGroup, CrsText Words)
{
    public LocalDate On => Occupations[0].On;

    public LocalDate? CategoriesFrom => Occupations[0].CategoriesFrom;

    public ImmutableArray<Said> Notices => [.. Occupations[0].Notices.Select(notice => Said.Of(notice, Words))];
}
