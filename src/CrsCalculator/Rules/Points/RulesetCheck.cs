
namespace CrsCalculator.Rules;

/// <summary>
/// What tables must satisfy to be a ruleset: the right number of rows, more points for more of a good thing, caps that fit one
/// in the other. Every issue is listed, with its place in a <c>crs-ruleset/1</c> document.
/// </summary>
internal sealed class RulesetCheck
{
    private const int EducationLevels = 8;
    private const int OldestFirstAge = 18;
    private const int YoungestLastAge = 45;
    private const int LevelsInTables = 11;

    // From 30 on nobody gains by growing older.
    private const int AgeFromWhichPointsFall = 30;

    private readonly List<Issue> _issues = [];

    public static IReadOnlyList<Issue> Of(CrsTables tables)
    {
        var check = new RulesetCheck();
        check.Core("$.core.withSpouse", tables.WithSpouse);
        check.Core("$.core.single", tables.Single);
        check.Spouse("$.spouse", tables.Spouse);
        check.Transferability("$.transferability", tables.Transferability);
        check.Additional("$.additional", tables.Additional);
        return check._issues;
    }

    private void Core(string path, CoreTables core)
    {
        Age($"{path}.age", core.Age);
        ByEducation($"{path}.education", core.Education);
        ByLevel($"{path}.firstLanguage", core.FirstLanguage);
        ByLevel($"{path}.secondLanguage", core.SecondLanguage);
        ByYears($"{path}.canadianWork", core.CanadianWork);
    }

    private void Spouse(string path, SpouseTables spouse)
    {
        ByEducation($"{path}.education", spouse.Education);
        ByLevel($"{path}.language", spouse.Language);
        ByYears($"{path}.canadianWork", spouse.CanadianWork);
    }

    private void Transferability(string path, TransferabilityTables tables)
    {
        Combination($"{path}.educationAndLanguage", tables.EducationAndLanguage, lastRow: EducationLevels - 1);
        Combination($"{path}.educationAndCanadianWork", tables.EducationAndCanadianWork, lastRow: EducationLevels - 1);
        Combination($"{path}.foreignWorkAndLanguage", tables.ForeignWorkAndLanguage);
        Combination($"{path}.foreignWorkAndCanadianWork", tables.ForeignWorkAndCanadianWork);
        Combination($"{path}.certificateAndLanguage", tables.CertificateAndLanguage, lastRow: 1);
        Cap($"{path}.educationCap", tables.EducationCap, tables.SectionCap);
        Cap($"{path}.foreignWorkCap", tables.ForeignWorkCap, tables.SectionCap);
        Cap($"{path}.sectionCap", tables.SectionCap, FactorTable.MaxPoints);
    }

    private void Additional(string path, AdditionalTables tables)
    {
        ByKind($"{path}.nomination", tables.Nomination, kinds: 2);
        ByKind($"{path}.jobOffer", tables.JobOffer, kinds: 3);
        ByKind($"{path}.canadianStudy", tables.CanadianStudy, kinds: 3);
        MustNotFall($"{path}.canadianStudy", tables.CanadianStudy.Points);
        Combination($"{path}.french", tables.French);
        ByKind($"{path}.sibling", tables.Sibling, kinds: 2);
        Combination($"{path}.highWageCanadianWork", tables.HighWageCanadianWork, lastRow: (int)HighWageTier.Tier3);
        ByKind($"{path}.highWageJobOffer", tables.HighWageJobOffer, kinds: 4);
        Cap($"{path}.sectionCap", tables.SectionCap, FactorTable.MaxPoints);
    }

    private void Age(string path, PointsTable table)
    {
        if (table.FirstRow > OldestFirstAge)
        {
            Add(path, IssueCodes.TableFirstRow, table.FirstRow, OldestFirstAge);
        }

        if (table.LastRow < YoungestLastAge)
        {
            Add(path, IssueCodes.TableLastRow, table.LastRow, YoungestLastAge);
        }

        // Points rise with age to a peak and fall after it; a rise behind a fall is a mistyped cell.
        bool hasFallen = false;
        for (int age = table.FirstRow + 1; age <= table.LastRow; age++)
        {
            hasFallen |= table[age] < table[age - 1];
            if (table[age] > table[age - 1] && (hasFallen || age > AgeFromWhichPointsFall))
            {
                Add(path, IssueCodes.PointsRise, age);
            }
        }
    }

    private void ByEducation(string path, PointsTable table)
    {
        FromZero(path, table);
        Length(path, table.Points.Length, EducationLevels, EducationLevels);
        MustNotFall(path, table.Points);
    }

    private void ByYears(string path, PointsTable table)
    {
        FromZero(path, table);
        Length(path, table.Points.Length, 2, Bands.MaxThreshold + 1);
        MustNotFall(path, table.Points);
    }

    private void ByLevel(string path, AbilityTable table)
    {
        Length(path, table.Points.Length, LevelsInTables, Clb.MaxLevel + 1);
        MustNotFall(path, table.Points);
        if (table.Cap < table.Points.Max())
        {
            Add(path, IssueCodes.CapBelowTable, table.Cap, table.Points.Max());
        }
    }

    /// <summary>Kinds have no order, but the first one is "none" and earns nothing.</summary>
    private void ByKind(string path, PointsTable table, int kinds)
    {
        FromZero(path, table);
        Length(path, table.Points.Length, kinds, kinds);
        if (table[0] != 0)
        {
            Add(path, IssueCodes.PointsForNothing, table[0]);
        }
    }

    private void Combination(string path, CombinationTable table, int lastRow = Bands.MaxThreshold)
    {
        if (table.Rows.Thresholds[^1] > lastRow)
        {
            Add(path, IssueCodes.Thresholds, string.Join(", ", table.Rows.Thresholds), Invariant.Text(lastRow));
        }

        for (int row = 0; row < table.Rows.Count; row++)
        {
            for (int column = 0; column < table.Columns.Count; column++)
            {
                bool belowRowBefore = row > 0 && table.Cell(row, column) < table.Cell(row - 1, column);
                bool belowColumnBefore = column > 0 && table.Cell(row, column) < table.Cell(row, column - 1);
                if (belowRowBefore || belowColumnBefore)
                {
                    Add(path, IssueCodes.PointsFall, $"{Invariant.Text(row)}/{Invariant.Text(column)}");
                }
            }
        }
    }

    private void FromZero(string path, PointsTable table)
    {
        if (table.FirstRow != 0)
        {
            Add(path, IssueCodes.TableFirstRow, table.FirstRow, 0);
        }
    }

    private void Length(string path, int length, int least, int greatest)
    {
        if (length < least || length > greatest)
        {
            Add(
                path,
                IssueCodes.TableLength,
                Invariant.Text(length),
                least == greatest ? Invariant.Text(least) : $"{Invariant.Text(least)} to {Invariant.Text(greatest)}");
        }
    }

    private void MustNotFall(string path, IReadOnlyList<int> points)
    {
        for (int row = 1; row < points.Count; row++)
        {
            if (points[row] < points[row - 1])
            {
                Add(path, IssueCodes.PointsFall, row);
            }
        }
    }

    private void Cap(string path, int cap, int capAround)
    {
        if (cap < 0)
        {
            Add(path, IssueCodes.OutOfRange, cap, 0, FactorTable.MaxPoints);
        }

        if (cap > capAround)
        {
            Add(path, IssueCodes.CapAboveSectionCap, cap, capAround);
        }
    }

    private void Add(string path, string code, params int[] facts) =>
        Add(path, code, [.. facts.Select(static fact => Invariant.Text(fact))]);

    private void Add(string path, string code, params string[] facts) => _issues.Add(new Issue(path, code, new Facts(facts)));
}
