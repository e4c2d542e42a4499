using System.Globalization;
using CrsCalculator.Rules;
using CrsCalculator.Text;
using NodaTime.Text;
using Spectre.Console;

namespace CrsCalculator.Cli.Output;

/// <summary>The tables of a ruleset for a reader, laid out as the official page prints them.</summary>
internal static class RulesetText
{
    private static readonly CrsText Words = CrsText.English;

    public static void Print(IAnsiConsole console, CrsRuleset ruleset)
    {
        CrsTables tables = ruleset.Tables;
        PrintHead(console, ruleset, "ruleset");
        PrintCore(console, tables);
        PrintSpouse(console, tables.Spouse);
        PrintTransferability(console, tables.Transferability);
        PrintAdditional(console, tables.Additional);
    }

    public static void PrintHead(IAnsiConsole console, CrsRuleset ruleset, string what)
    {
        console.MarkupLineInterpolated($"[bold]{ruleset.Id}[/] {what}: {ruleset.Instruction}, in force from {LocalDatePattern.Iso.Format(ruleset.InForceFrom)}");
        console.MarkupLineInterpolated($"{ruleset.Summary}");
        foreach (Notice notice in ruleset.Notices)
        {
            console.MarkupLineInterpolated($"[yellow]Notice:[/] {Words.Notice(notice)}");
        }
    }

    private static void PrintCore(IAnsiConsole console, CrsTables tables)
    {
        PrintSection(console, CrsSection.Core, $"with spouse {tables.WithSpouse.Maximum}, single {tables.Single.Maximum}");
        (CoreTables with, CoreTables single) = (tables.WithSpouse, tables.Single);
        PrintByNumber(console, FactorId.Age, ("with spouse", with.Age), ("single", single.Age), static age => Text(age));
        PrintByNumber(console, FactorId.Education, ("with spouse", with.Education), ("single", single.Education), Level);
        PrintByLevel(console, FactorId.FirstLanguage, ("with spouse", with.FirstLanguage), ("single", single.FirstLanguage));
        PrintByLevel(console, FactorId.SecondLanguage, ("with spouse", with.SecondLanguage), ("single", single.SecondLanguage));
        PrintByNumber(console, FactorId.CanadianWork, ("with spouse", with.CanadianWork), ("single", single.CanadianWork), Years);
    }

    private static void PrintSpouse(IAnsiConsole console, SpouseTables tables)
    {
        PrintSection(console, CrsSection.Spouse, $"{tables.Maximum}");
        PrintByNumber(console, FactorId.SpouseEducation, ("points", tables.Education), null, Level);
        PrintByLevel(console, FactorId.SpouseLanguage, ("points", tables.Language), null);
        PrintByNumber(console, FactorId.SpouseCanadianWork, ("points", tables.CanadianWork), null, Years);
    }

    private static void PrintTransferability(IAnsiConsole console, TransferabilityTables tables)
    {
        PrintSection(
            console,
            CrsSection.Transferability,
            $"{tables.Maximum}; education pair {tables.EducationCap}, foreign work pair {tables.ForeignWorkCap}");
        PrintCombination(console, FactorId.EducationAndLanguage, tables.EducationAndLanguage, Level, Clb);
        PrintCombination(console, FactorId.EducationAndCanadianWork, tables.EducationAndCanadianWork, Level, Years);
        PrintCombination(console, FactorId.ForeignWorkAndLanguage, tables.ForeignWorkAndLanguage, Years, Clb);
        PrintCombination(console, FactorId.ForeignWorkAndCanadianWork, tables.ForeignWorkAndCanadianWork, Years, Years);
        PrintCombination(console, FactorId.CertificateAndLanguage, tables.CertificateAndLanguage, static yes => yes == 0 ? "no" : "yes", Clb);
    }

    private static void PrintAdditional(IAnsiConsole console, AdditionalTables tables)
    {
        PrintSection(console, CrsSection.Additional, $"{tables.Maximum}");
        PrintByNumber(console, FactorId.Nomination, ("points", tables.Nomination), null, YesNo);
        PrintByNumber(console, FactorId.JobOffer, ("points", tables.JobOffer), null, static kind => Codes.JobOfferKind.All[kind]);
        PrintByNumber(console, FactorId.CanadianStudy, ("points", tables.CanadianStudy), null, static study => Codes.CanadianStudy.All[study]);
        PrintCombination(console, FactorId.French, tables.French, static french => $"French {Clb(french)}", static english => $"English {Clb(english)}");
        PrintByNumber(console, FactorId.Sibling, ("points", tables.Sibling), null, YesNo);
        if (tables.HighWageCanadianWork.Maximum + tables.HighWageJobOffer.Maximum > 0)
        {
            PrintCombination(console, FactorId.HighWageCanadianWork, tables.HighWageCanadianWork, static tier => Codes.HighWageTier.All[tier], Years);
            PrintByNumber(console, FactorId.HighWageJobOffer, ("points", tables.HighWageJobOffer), null, static tier => Codes.HighWageTier.All[tier]);
        }
    }

    private static void PrintSection(IAnsiConsole console, CrsSection section, string maximum)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{Words.Section(section)}[/] (at most: {maximum})");
    }

    private static void PrintByNumber(
        IAnsiConsole console,
        FactorId factor,
        (string Name, PointsTable Table) first,
        (string Name, PointsTable Table)? second,
        Func<int, string> row)
    {
        Table table = Table(factor, [first.Name, .. Names(second?.Name)]);
        PointsTable longer = second is { } other && other.Table.LastRow > first.Table.LastRow ? other.Table : first.Table;
        for (int i = longer.FirstRow; i <= longer.LastRow; i++)
        {
            table.AddRow([RowName(longer, i, row), Text(first.Table[i]), .. Names(second is { } column ? Text(column.Table[i]) : null)]);
        }

        Print(console, table, first.Table);
    }

    private static void PrintByLevel(IAnsiConsole console, FactorId factor, (string Name, AbilityTable Table) first, (string Name, AbilityTable Table)? second)
    {
        Table table = Table(factor, [first.Name, .. Names(second?.Name)]);
        int last = Math.Max(first.Table.Points.Length, second?.Table.Points.Length ?? 0) - 1;
        for (int level = 0; level <= last; level++)
        {
            CrsCalculator.Clb clb = CrsCalculator.Clb.From(level);
            string name = level == last ? $"CLB {level} or higher" : $"CLB {level}";
            table.AddRow([name, Text(first.Table[clb]), .. Names(second is { } column ? Text(column.Table[clb]) : null)]);
        }

        table.AddRow(["four abilities, at most", Text(first.Table.Cap), .. Names(second is { } capped ? Text(capped.Table.Cap) : null)]);
        Print(console, table, first.Table);
    }

    private static void PrintCombination(IAnsiConsole console, FactorId factor, CombinationTable combination, Func<int, string> row, Func<int, string> column)
    {
        Table table = Table(factor, [.. Enumerable.Range(0, combination.Columns.Count).Select(i => Band(combination.Columns, i, column))]);
        for (int i = 0; i < combination.Rows.Count; i++)
        {
            table.AddRow([Band(combination.Rows, i, row), .. Enumerable.Range(0, combination.Columns.Count).Select(j => Text(combination.Cell(i, j)))]);
        }

        Print(console, table, combination);
    }

    private static Table Table(FactorId factor, IEnumerable<string> columns)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn($"[bold]{Markup.Escape(Words.Factor(factor))}[/]"));
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(column)).RightAligned());
        }

        return table;
    }

    private static void Print(IAnsiConsole console, Table table, FactorTable source)
    {
        console.Write(table);
        console.MarkupLineInterpolated($"  [dim]{source.Citation}[/]");
    }

    private static string RowName(PointsTable table, int row, Func<int, string> name)
    {
        bool isScale = table.LastRow - table.FirstRow > 2;
        bool isBelowToo = isScale && row == table.FirstRow && row > 0;
        bool isAboveToo = isScale && row == table.LastRow && name != Level;
        return isBelowToo ? $"{name(row)} or less" : isAboveToo ? $"{name(row)} or more" : name(row);
    }

    private static string Band(Bands bands, int band, Func<int, string> name) =>
        band == 0 ? $"under {name(bands.Thresholds[0])}" : $"from {name(bands.Thresholds[band - 1])}";

    private static IEnumerable<string> Names(string? name) => name is null ? [] : [name];

    private static string Level(int level) => Words.Education((EducationLevel)level);

    private static string Clb(int level) => $"CLB {Text(level)}";

    private static string Years(int years) => years == 1 ? "1 year" : $"{Text(years)} years";

    private static string YesNo(int yes) => yes == 0 ? "no" : "yes";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
