using System.Globalization;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using Spectre.Console;

namespace CrsCalculator.Cli.Output;

/// <summary>The tables of a ruleset for a reader, laid out as the official page prints them.</summary>
internal sealed class RulesetText
{
    private readonly Page _page;
    private readonly Speech _speech;

    private RulesetText(Page page)
    {
        _page = page;
        _speech = page.Speech;
    }

    public static void Print(Page page, CrsRuleset ruleset)
    {
        PrintHead(page, ruleset, RulesetWords.Ruleset);
        new RulesetText(page).PrintTables(ruleset.Tables);
    }

    public static void PrintHead(Page page, CrsRuleset ruleset, Phrase what)
    {
        page.Line(RulesetWords.Head, ruleset.Id, what, ruleset.Instruction, ruleset.InForceFrom);
        page.Line(CommonWords.AsIs, page.Speech.Crs.Summary(ruleset));
        foreach (Notice notice in ExpressEntry.Official.NoticesOf(ruleset))
        {
            NoticesText.PrintOne(page, notice);
        }
    }

    private void PrintTables(CrsTables tables)
    {
        PrintCore(tables);
        PrintSpouse(tables.Spouse);
        PrintTransferability(tables.Transferability);
        PrintAdditional(tables.Additional);
    }

    private void PrintCore(CrsTables tables)
    {
        PrintSection(CrsSection.Core, new Sentence(RulesetWords.CoreMaximum, tables.WithSpouse.Maximum, tables.Single.Maximum));
        (CoreTables with, CoreTables single) = (tables.WithSpouse, tables.Single);
        PrintByNumber(FactorId.Age, (RulesetWords.WithSpouse, with.Age), (RulesetWords.Single, single.Age), Text);
        PrintByNumber(FactorId.Education, (RulesetWords.WithSpouse, with.Education), (RulesetWords.Single, single.Education), Level);
        PrintByLevel(FactorId.FirstLanguage, (RulesetWords.WithSpouse, with.FirstLanguage), (RulesetWords.Single, single.FirstLanguage));
        PrintByLevel(FactorId.SecondLanguage, (RulesetWords.WithSpouse, with.SecondLanguage), (RulesetWords.Single, single.SecondLanguage));
        PrintByNumber(
            FactorId.CanadianWork,
            (RulesetWords.WithSpouse, with.CanadianWork),
            (RulesetWords.Single, single.CanadianWork),
            Years);
    }

    private void PrintSpouse(SpouseTables tables)
    {
        PrintSection(CrsSection.Spouse, Sentence.AsIs(Text(tables.Maximum)));
        PrintByNumber(FactorId.SpouseEducation, (RulesetWords.Points, tables.Education), null, Level);
        PrintByLevel(FactorId.SpouseLanguage, (RulesetWords.Points, tables.Language), null);
        PrintByNumber(FactorId.SpouseCanadianWork, (RulesetWords.Points, tables.CanadianWork), null, Years);
    }

    private void PrintTransferability(TransferabilityTables tables)
    {
        PrintSection(
            CrsSection.Transferability,
            new Sentence(RulesetWords.TransferabilityMaximum, tables.Maximum, tables.EducationCap, tables.ForeignWorkCap));
        PrintCombination(FactorId.EducationAndLanguage, tables.EducationAndLanguage, Level, Clb);
        PrintCombination(FactorId.EducationAndCanadianWork, tables.EducationAndCanadianWork, Level, Years);
        PrintCombination(FactorId.ForeignWorkAndLanguage, tables.ForeignWorkAndLanguage, Years, Clb);
        PrintCombination(FactorId.ForeignWorkAndCanadianWork, tables.ForeignWorkAndCanadianWork, Years, Years);
        PrintCombination(FactorId.CertificateAndLanguage, tables.CertificateAndLanguage, YesNo, Clb);
    }

    private void PrintAdditional(AdditionalTables tables)
    {
        PrintSection(CrsSection.Additional, Sentence.AsIs(Text(tables.Maximum)));
        PrintByNumber(FactorId.Nomination, (RulesetWords.Points, tables.Nomination), null, YesNo);
        PrintByNumber(FactorId.JobOffer, (RulesetWords.Points, tables.JobOffer), null, static kind => Code.All<JobOfferKind>()[kind]);
        PrintByNumber(
            FactorId.CanadianStudy,
            (RulesetWords.Points, tables.CanadianStudy),
            null,
            static study => Code.All<CanadianStudy>()[study]);
        PrintCombination(
            FactorId.French,
            tables.French,
            french => _speech.Say(RulesetWords.French, french),
            english => _speech.Say(RulesetWords.English, english));
        PrintByNumber(FactorId.Sibling, (RulesetWords.Points, tables.Sibling), null, YesNo);
        if (tables.HighWageCanadianWork.Maximum + tables.HighWageJobOffer.Maximum > 0)
        {
            PrintCombination(
                FactorId.HighWageCanadianWork,
                tables.HighWageCanadianWork,
                static tier => Code.All<HighWageTier>()[tier],
                Years);
            PrintByNumber(
                FactorId.HighWageJobOffer,
                (RulesetWords.Points, tables.HighWageJobOffer),
                null,
                static tier => Code.All<HighWageTier>()[tier]);
        }
    }

    private void PrintSection(CrsSection section, Sentence maximum)
    {
        _page.Blank();
        _page.Line(RulesetWords.Section, _speech.Crs.Section(section), maximum);
    }

    private void PrintByNumber(
        FactorId factor,
        (Phrase Name, PointsTable Table) first,
        (Phrase Name, PointsTable Table)? second,
        Func<int, string> row)
    {
        Table table = Table(factor, [_speech.Of(first.Name), .. Names(second is { } named ? _speech.Of(named.Name) : null)]);
        PointsTable longer = second is { } other && other.Table.LastRow > first.Table.LastRow ? other.Table : first.Table;
        for (int i = longer.FirstRow; i <= longer.LastRow; i++)
        {
            table.AddRow([RowName(longer, i, row), Text(first.Table[i]), .. Names(second is { } column ? Text(column.Table[i]) : null)]);
        }

        Print(table, first.Table);
    }

    private void PrintByLevel(FactorId factor, (Phrase Name, AbilityTable Table) first, (Phrase Name, AbilityTable Table)? second)
    {
        Table table = Table(factor, [_speech.Of(first.Name), .. Names(second is { } named ? _speech.Of(named.Name) : null)]);
        int last = Math.Max(first.Table.Points.Length, second?.Table.Points.Length ?? 0) - 1;
        for (int level = 0; level <= last; level++)
        {
            CrsCalculator.Clb clb = CrsCalculator.Clb.From(level);
            string name = _speech.Say(level == last ? RulesetWords.ClbOrHigher : RulesetWords.Clb, level);
            table.AddRow([name, Text(first.Table[clb]), .. Names(second is { } column ? Text(column.Table[clb]) : null)]);
        }

        table.AddRow(
            [
                _speech.Of(RulesetWords.FourAbilities),
                Text(first.Table.Cap),
                .. Names(second is { } capped ? Text(capped.Table.Cap) : null),
            ]);
        Print(table, first.Table);
    }

    private void PrintCombination(FactorId factor, CombinationTable combination, Func<int, string> row, Func<int, string> column)
    {
        Table table = Table(factor, [.. Enumerable.Range(0, combination.Columns.Count).Select(i => Band(combination.Columns, i, column))]);
        for (int i = 0; i < combination.Rows.Count; i++)
        {
            IEnumerable<string> cells = Enumerable.Range(0, combination.Columns.Count).Select(j => Text(combination.Cell(i, j)));
            table.AddRow([Band(combination.Rows, i, row), .. cells]);
        }

        Print(table, combination);
    }

    private Table Table(FactorId factor, IEnumerable<string> columns)
    {
        Table table = new Table()
            .Border(TableBorder.Simple)
            .AddColumn(new TableColumn(_page.Cell(CommonWords.Title, _speech.Crs.Factor(factor))));
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(column)).RightAligned());
        }

        return table;
    }

    private void Print(Table table, FactorTable source)
    {
        _page.Write(table);
        _page.Line(RulesetWords.Source, source.Citation);
    }

    private string RowName(PointsTable table, int row, Func<int, string> name)
    {
        bool isScale = table.LastRow - table.FirstRow > 2;
        bool isBelowToo = isScale && row == table.FirstRow && row > 0;
        bool isAboveToo = isScale && row == table.LastRow && name != Level;
        return isBelowToo
            ? _speech.Say(RulesetWords.OrLess, name(row))
            : isAboveToo ? _speech.Say(RulesetWords.OrMore, name(row)) : name(row);
    }

    private string Band(Bands bands, int band, Func<int, string> name) =>
        band == 0
            ? _speech.Say(RulesetWords.Under, name(bands.Thresholds[0]))
            : _speech.Say(RulesetWords.From, name(bands.Thresholds[band - 1]));

    private static IEnumerable<string> Names(string? name) => name is null ? [] : [name];

    private string Level(int level) => _speech.Crs.Education((EducationLevel)level);

    private string Clb(int level) => _speech.Say(RulesetWords.Clb, level);

    private string Years(int years) => _speech.Count(RulesetWords.Years, years);

    private string YesNo(int yes) => _speech.Of(yes == 0 ? CommonWords.No : CommonWords.Yes);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
