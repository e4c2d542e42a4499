using CrsCalculator.Rules.Official;

namespace CrsCalculator.Rules;

/// <summary>
/// The tables of a ruleset that has the same factors, groups and sections as the official ones, each by name. The forms compiled for speed
/// (single scores, bulk scoring and plan search) read them; rulesets of another shape go through the engine.
/// </summary>
internal sealed record StandardTables(
    CoreTables WithSpouse,
    CoreTables Single,
    SpouseTables Spouse,
    TransferabilityTables Transferability,
    AdditionalTables Additional)
{
    /// <summary>Reads tables, if they have the known shape.</summary>
    public static StandardTables? Read(CrsTables tables)
    {
        if (!HasKnownShape(tables))
        {
            return null;
        }

        return new StandardTables(
            Core(tables, hasSpouse: true),
            Core(tables, hasSpouse: false),
            SpouseOf(tables),
            TransferabilityOf(tables),
            AdditionalOf(tables));
    }

    /// <summary>
    /// Whether factors, groups and sections are those of the first official ruleset, whatever their points, and the fast forms, which
    /// ignore the Red Seal, graduate study and the caps of sections A and B, give the same score.
    /// </summary>
    private static bool HasKnownShape(CrsTables tables)
    {
        CrsTables known = Instruction20150101.Tables;
        return tables.Factors.Select(ShapeOf).SequenceEqual(known.Factors.Select(ShapeOf))
            && tables.Groups.Select(static group => (group.Id, group.Combine)).SequenceEqual(
                known.Groups.Select(static group => (group.Id, group.Combine)))
            && tables.Factors.All(static rule => !rule.TellsRedSeal && !rule.TellsGraduateStudy)
            && NeverCuts(tables, CrsSection.Core)
            && NeverCuts(tables, CrsSection.Spouse)
            && IsTheSameForAll(tables);
    }

    private static (FactorId Id, CrsSection Section, CrsInput Row, CrsInput? Column, string? Group) ShapeOf(CrsFactorRule rule) =>
        (rule.Id, rule.Section, rule.Row, rule.Column, rule.Group);

    /// <summary>Whether a section's cap never takes effect.</summary>
    private static bool NeverCuts(CrsTables tables, CrsSection section) =>
        tables.MaximumBeforeCap(section, hasSpouse: true) <= tables.CapOf(section, hasSpouse: true)
        && tables.MaximumBeforeCap(section, hasSpouse: false) <= tables.CapOf(section, hasSpouse: false);

    /// <summary>Whether sections C and D are the same with and without a spouse.</summary>
    private static bool IsTheSameForAll(CrsTables tables) =>
        tables.Factors.All(static rule => rule.Section == CrsSection.Core
            || rule.IsOfSpouse
            || rule.Points.IsTheSameForAll)
        && tables.Groups.All(static group => group.Cap.IsTheSameForAll || group.Id == StandardGroups.SecondLanguage)
        && tables.Sections.All(static section =>
            section.Cap.IsTheSameForAll || section.Id is CrsSection.Core or CrsSection.Spouse);

    private static CoreTables Core(CrsTables tables, bool hasSpouse) => new(
        Number(tables, FactorId.Age, hasSpouse),
        Number(tables, FactorId.Education, hasSpouse),
        new LevelTable(tables[FactorId.FirstLanguage], cap: null, hasSpouse),
        new LevelTable(tables[FactorId.SecondLanguage], CapOf(tables, StandardGroups.SecondLanguage, hasSpouse), hasSpouse),
        Number(tables, FactorId.CanadianWork, hasSpouse));

    private static SpouseTables SpouseOf(CrsTables tables) => new(
        Number(tables, FactorId.SpouseEducation, hasSpouse: true),
        new LevelTable(tables[FactorId.SpouseLanguage], cap: null, hasSpouse: true),
        Number(tables, FactorId.SpouseCanadianWork, hasSpouse: true));

    private static TransferabilityTables TransferabilityOf(CrsTables tables) => new(
        Pair(tables, FactorId.EducationAndLanguage),
        Pair(tables, FactorId.EducationAndCanadianWork),
        Pair(tables, FactorId.ForeignWorkAndLanguage),
        Pair(tables, FactorId.ForeignWorkAndCanadianWork),
        Pair(tables, FactorId.CertificateAndLanguage),
        CapOf(tables, StandardGroups.Education, hasSpouse: false),
        CapOf(tables, StandardGroups.ForeignWork, hasSpouse: false),
        tables.CapOf(CrsSection.Transferability, hasSpouse: false));

    private static AdditionalTables AdditionalOf(CrsTables tables) => new(
        Number(tables, FactorId.Nomination, hasSpouse: false),
        Number(tables, FactorId.JobOffer, hasSpouse: false),
        Number(tables, FactorId.CanadianStudy, hasSpouse: false),
        Pair(tables, FactorId.French),
        Number(tables, FactorId.Sibling, hasSpouse: false),
        tables.CapOf(CrsSection.Additional, hasSpouse: false));

    private static NumberTable Number(CrsTables tables, FactorId id, bool hasSpouse) => new(tables[id], hasSpouse);

    private static CombinationTable Pair(CrsTables tables, FactorId id) => new(tables[id]);

    private static int CapOf(CrsTables tables, string group, bool hasSpouse) =>
        tables.Groups.First(entry => entry.Id == group).Cap.Of(hasSpouse);
}

/// <summary>The groups of the official rulesets.</summary>
internal static class StandardGroups
{
    public const string SecondLanguage = "secondLanguage";
    public const string Education = "education";
    public const string ForeignWork = "foreignWork";
}

/// <summary>Section A: one of its two columns.</summary>
internal sealed record CoreTables(
    NumberTable Age,
    NumberTable Education,
    LevelTable FirstLanguage,
    LevelTable SecondLanguage,
    NumberTable CanadianWork);

/// <summary>Section B.</summary>
internal sealed record SpouseTables(NumberTable Education, LevelTable Language, NumberTable CanadianWork)
{
    public int Maximum => Education.Maximum + Language.Maximum + CanadianWork.Maximum;
}

/// <summary>Section C. Two tables share each pair's cap, and the section has its own cap.</summary>
internal sealed record TransferabilityTables(
    CombinationTable EducationAndLanguage,
    CombinationTable EducationAndCanadianWork,
    CombinationTable ForeignWorkAndLanguage,
    CombinationTable ForeignWorkAndCanadianWork,
    CombinationTable CertificateAndLanguage,
    int EducationCap,
    int ForeignWorkCap,
    int SectionCap);

/// <summary>Section D.</summary>
internal sealed record AdditionalTables(
    NumberTable Nomination,
    NumberTable JobOffer,
    NumberTable CanadianStudy,
    CombinationTable French,
    NumberTable Sibling,
    int SectionCap);
