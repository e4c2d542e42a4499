using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using Spectre.Console;

namespace CrsCalculator.Cli.Output;

/// <summary>The factors of a ruleset for a reader, each as a table like those of the official page.</summary>
internal sealed class RulesetText
{
    private readonly Page _page;
    private readonly Speech _speech;
    private readonly CrsTables _tables;

    private RulesetText(Page page, CrsTables tables)
    {
        _page = page;
        _speech = page.Speech;
        _tables = tables;
    }

    public static void Print(Page page, CrsRuleset ruleset)
    {
        PrintHead(page, ruleset, RulesetWords.Ruleset);
        new RulesetText(page, ruleset.Tables).PrintTables();
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

    private void PrintTables()
    {
        foreach (PointsSection section in _tables.Sections)
        {
            PrintSection(section.Id);
            foreach (CrsFactorRule rule in _tables.Factors.Where(rule => rule.Section == section.Id))
            {
                PrintFactor(rule);
            }
        }

        if (_tables.OccupationTiers is { } tiers)
        {
            PrintTiers(tiers);
        }
    }

    private void PrintSection(CrsSection section)
    {
        var maximum = new PointsCap(_tables.Maximum(section, hasSpouse: true), _tables.Maximum(section, hasSpouse: false));
        _page.Blank();
        _page.Line(RulesetWords.Section, _speech.Crs.Section(section), Both(maximum));
        foreach (PointsGroup group in _tables.Groups)
        {
            string[] names =
            [
                .. _tables.Factors.Where(rule => rule.Section == section && rule.Group == group.Id).Select(_speech.Crs.Factor),
            ];
            if (names.Length > 0)
            {
                Phrase phrase = names.Length == 1 ? RulesetWords.Alone
                    : group.Combine == Combine.Highest ? RulesetWords.Highest
                    : RulesetWords.Together;
                _page.Line(phrase, string.Join(", ", names), Both(group.Cap));
            }
        }
    }

    private Sentence Both(PointsCap cap) => cap.WithSpouse == cap.Single
        ? Sentence.AsIs(Invariant.Text(cap.Single))
        : new Sentence(RulesetWords.ByColumn, cap.WithSpouse, cap.Single);

    private void PrintFactor(CrsFactorRule rule)
    {
        _page.Write(rule.Column is { } column ? OfTwoFacts(rule, column) : OfOneFact(rule));
        _page.Line(RulesetWords.Source, rule.Citation);
    }

    private Table OfOneFact(CrsFactorRule rule)
    {
        PointsGrid grid = rule.Points;
        bool isSame = rule.IsOfSpouse || grid.WithSpouse.AsSpan().SequenceEqual(grid.Single.AsSpan());
        Table table = TableOf(
            rule,
            isSame ? [_speech.Of(RulesetWords.Points)] : [_speech.Of(RulesetWords.WithSpouse), _speech.Of(RulesetWords.Single)]);
        for (int band = 0; band < grid.Rows.Count; band++)
        {
            string withSpouse = Invariant.Text(grid.Cell(hasSpouse: true, band));
            string single = Invariant.Text(grid.Cell(hasSpouse: false, band));
            table.AddRow([BandOf(grid.Rows, band, rule.Row), withSpouse, .. isSame ? (string[])[] : [single]]);
        }

        return table;
    }

    private Table OfTwoFacts(CrsFactorRule rule, CrsInput column)
    {
        PointsGrid grid = rule.Points;
        Bands columns = grid.Columns!;
        Table table = TableOf(rule, Enumerable.Range(0, columns.Count).Select(band => BandOf(columns, band, column)));
        bool isSame = grid.WithSpouse.AsSpan().SequenceEqual(grid.Single.AsSpan());
        foreach (bool hasSpouse in isSame ? (bool[])[false] : [true, false])
        {
            if (!isSame)
            {
                table.AddRow(_speech.Of(hasSpouse ? RulesetWords.WithSpouse : RulesetWords.Single));
            }

            for (int row = 0; row < grid.Rows.Count; row++)
            {
                IEnumerable<string> cells = Enumerable.Range(0, columns.Count).Select(j => Invariant.Text(grid.Cell(hasSpouse, row, j)));
                table.AddRow([BandOf(grid.Rows, row, rule.Row), .. cells]);
            }
        }

        return table;
    }

    private void PrintTiers(OccupationTiers tiers)
    {
        _page.Blank();
        _page.Line(RulesetWords.Tiers, new Sentence(tiers.OffersNeedLmia ? RulesetWords.WithLmia : RulesetWords.WithOrWithoutLmia));
        for (int tier = 1; tier <= tiers.Lists.Length; tier++)
        {
            _page.Line(RulesetWords.Tier, tier, string.Join(", ", tiers.Lists[tier - 1].Select(static noc => noc.Code)));
        }
    }

    private Table TableOf(CrsFactorRule rule, IEnumerable<string> columns)
    {
        Table table = new Table()
            .Border(TableBorder.Simple)
            .AddColumn(new TableColumn(_page.Cell(CommonWords.Title, _speech.Crs.Factor(rule))));
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(column)).RightAligned());
        }

        return table;
    }

    /// <summary>The values of a band, as the official page says them.</summary>
    private string BandOf(Bands bands, int band, CrsInput input)
    {
        int first = bands.Starts[band];
        int last = band + 1 < bands.Count ? bands.Starts[band + 1] - 1 : input.Greatest();
        return first == last ? NameOf(input, first)
            : band + 1 == bands.Count ? _speech.Say(RulesetWords.OrMore, NameOf(input, first))
            : band == 0 ? _speech.Say(RulesetWords.OrLess, NameOf(input, last))
            : _speech.Say(RulesetWords.ToInclusive, NameOf(input, first), NameOf(input, last));
    }

    private string NameOf(CrsInput input, int value) => input switch
    {
        CrsInput.CanadianYears or CrsInput.ForeignYears or CrsInput.SpouseCanadianYears => _speech.Count(RulesetWords.Years, value),
        CrsInput.CanadianYearsInTier1 or CrsInput.CanadianYearsInTier2 or CrsInput.CanadianYearsInTier3 =>
            _speech.Count(RulesetWords.Years, value),
        CrsInput.French => _speech.Say(RulesetWords.French, value),
        CrsInput.English => _speech.Say(RulesetWords.English, value),
        _ when input.IsByAbility() || input is CrsInput.FirstLanguageLowest or CrsInput.SecondLanguageLowest =>
            _speech.Say(RulesetWords.Clb, value),
        _ => _speech.Crs.Value(input, value),
    };
}
