
namespace CrsCalculator.Rules;

/// <summary>Every table and cap of a ruleset, by section. Derive a changed copy with <c>with</c>.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record CrsTables
{
    /// <summary>Section A for a candidate with an accompanying spouse or common-law partner.</summary>
    public required CoreTables WithSpouse { get; init; }

    /// <summary>Section A for everybody else.</summary>
    public required CoreTables Single { get; init; }

    /// <summary>Section B.</summary>
    public required SpouseTables Spouse { get; init; }

    /// <summary>Section C.</summary>
    public required TransferabilityTables Transferability { get; init; }

    /// <summary>Section D.</summary>
    public required AdditionalTables Additional { get; init; }

    /// <summary>More completed years of work in Canada than these make no difference.</summary>
    internal int MostCanadianYears => new[]
    {
        Single.CanadianWork.LastRow,
        WithSpouse.CanadianWork.LastRow,
        Spouse.CanadianWork.LastRow,
    }
        .Concat(Transferability.EducationAndCanadianWork.Columns.Thresholds)
        .Concat(Transferability.ForeignWorkAndCanadianWork.Columns.Thresholds)
        .Concat(Additional.HighWageCanadianWork.Columns.Thresholds)
        .Max();

    /// <summary>More completed years of foreign work than these make no difference.</summary>
    internal int MostForeignYears =>
        Transferability.ForeignWorkAndLanguage.Rows.Thresholds.Concat(Transferability.ForeignWorkAndCanadianWork.Rows.Thresholds).Max();
}

/// <summary>Section A: one of its two columns.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record CoreTables
{
    /// <summary>Points by age in whole years.</summary>
    public required PointsTable Age { get; init; }

    /// <summary>Points by <see cref="EducationLevel"/>.</summary>
    public required PointsTable Education { get; init; }

    /// <summary>Points by level for each ability in the first official language.</summary>
    public required AbilityTable FirstLanguage { get; init; }

    /// <summary>Points by level for each ability in the second official language.</summary>
    public required AbilityTable SecondLanguage { get; init; }

    /// <summary>Points by completed years of work in Canada.</summary>
    public required PointsTable CanadianWork { get; init; }

    /// <summary>The most points that the column can give.</summary>
    public int Maximum => Age.Maximum + Education.Maximum + FirstLanguage.Maximum + SecondLanguage.Maximum + CanadianWork.Maximum;
}

/// <summary>Section B: the accompanying spouse.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record SpouseTables
{
    /// <summary>Points by the spouse's <see cref="EducationLevel"/>.</summary>
    public required PointsTable Education { get; init; }

    /// <summary>Points by level for each ability in the language of the spouse's test.</summary>
    public required AbilityTable Language { get; init; }

    /// <summary>Points by the spouse's completed years of work in Canada.</summary>
    public required PointsTable CanadianWork { get; init; }

    /// <summary>The most points that the section can give.</summary>
    public int Maximum => Education.Maximum + Language.Maximum + CanadianWork.Maximum;
}

/// <summary>
/// Section C: combinations of two facts. "Language" is the lowest of the four abilities in the first official language.
/// Two tables share each cap of a pair, and the section has a cap of its own.
/// </summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record TransferabilityTables
{
    /// <summary><see cref="EducationLevel"/> by language.</summary>
    public required CombinationTable EducationAndLanguage { get; init; }

    /// <summary><see cref="EducationLevel"/> by years of work in Canada.</summary>
    public required CombinationTable EducationAndCanadianWork { get; init; }

    /// <summary>Years of foreign work by language.</summary>
    public required CombinationTable ForeignWorkAndLanguage { get; init; }

    /// <summary>Years of foreign work by years of work in Canada.</summary>
    public required CombinationTable ForeignWorkAndCanadianWork { get; init; }

    /// <summary>Certificate of qualification (0 or 1) by language.</summary>
    public required CombinationTable CertificateAndLanguage { get; init; }

    /// <summary>The most points for education with language and with Canadian work together, 0 to 1,200.</summary>
    public required int EducationCap { get; init; }

    /// <summary>The most points for foreign work with language and with Canadian work together, 0 to 1,200.</summary>
    public required int ForeignWorkCap { get; init; }

    /// <summary>The most points for the section, 0 to 1,200.</summary>
    public required int SectionCap { get; init; }

    /// <summary>The most points that the section can give.</summary>
    public int Maximum => Math.Min(
        SectionCap,
        Math.Min(EducationCap, EducationAndLanguage.Maximum + EducationAndCanadianWork.Maximum)
        + Math.Min(ForeignWorkCap, ForeignWorkAndLanguage.Maximum + ForeignWorkAndCanadianWork.Maximum)
        + CertificateAndLanguage.Maximum);
}

/// <summary>Section D: additional points.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record AdditionalTables
{
    /// <summary>Points without and with a nomination.</summary>
    public required PointsTable Nomination { get; init; }

    /// <summary>Points by <see cref="JobOfferKind"/>.</summary>
    public required PointsTable JobOffer { get; init; }

    /// <summary>Points by <see cref="CrsCalculator.CanadianStudy"/>.</summary>
    public required PointsTable CanadianStudy { get; init; }

    /// <summary>Points by the lowest ability in French (rows) and in English (columns).</summary>
    public required CombinationTable French { get; init; }

    /// <summary>Points without and with a sibling in Canada.</summary>
    public required PointsTable Sibling { get; init; }

    /// <summary>Points by <see cref="HighWageTier"/> of the Canadian work (rows) and its completed years (columns).</summary>
    public required CombinationTable HighWageCanadianWork { get; init; }

    /// <summary>Points by <see cref="HighWageTier"/> of the job offer.</summary>
    public required PointsTable HighWageJobOffer { get; init; }

    /// <summary>The most points for the section, 0 to 1,200.</summary>
    public required int SectionCap { get; init; }

    /// <summary>Whether the section gives any points for high-wage occupations.</summary>
    public bool AwardsHighWages => HighWageCanadianWork.Maximum > 0 || HighWageJobOffer.Maximum > 0;

    /// <summary>The most points that the section can give.</summary>
    public int Maximum => Math.Min(
        SectionCap,
        Nomination.Maximum + JobOffer.Maximum + CanadianStudy.Maximum + French.Maximum + Sibling.Maximum
        + HighWageCanadianWork.Maximum + HighWageJobOffer.Maximum);
}
