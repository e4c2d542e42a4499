using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;

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
        page.Line(RulesetWords.Head, ruleset.Id, what, page.Speech.Source(ruleset.Instruction), ruleset.InForceFrom);
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
            CrsFactorRule[] rules = [.. _tables.Factors.Where(rule => rule.Section == section && rule.Group == group.Id)];
            if (rules.Length > 0 && !SharesOnlyAbilities(rules))
            {
                Phrase phrase = rules.Length == 1 ? RulesetWords.Alone
                    : group.Combine == Combine.Highest ? RulesetWords.Highest
                    : RulesetWords.Together;
                _page.Line(phrase, string.Join(_speech.Of(RulesetWords.Semicolon), rules.Select(_speech.Crs.Factor)), Both(group.Cap));
            }
        }
    }

    /// <summary>Whether a cap covers only the four abilities of one factor, whose table shows it.</summary>
    private static bool SharesOnlyAbilities(CrsFactorRule[] rules) => rules is [{ } rule] && rule.Row.IsByAbility();

    private static Sentence Both(PointsCap cap) => cap.IsTheSameForAll || cap.Single == 0
        ? Sentence.AsIs(Invariant.Text(cap.WithSpouse))
        : new Sentence(RulesetWords.ByColumn, cap.WithSpouse, cap.Single);

    private void PrintFactor(CrsFactorRule rule)
    {
        _page.Blank();
        Table table = rule.Column is { } column ? OfTwoFacts(rule, column) : OfOneFact(rule);
        table.Print();
        _page.Line(RulesetWords.Source, rule.Citation);
    }

    private Table OfOneFact(CrsFactorRule rule)
    {
        PointsGrid grid = rule.Points;
        bool isSame = rule.IsOfSpouse
            || (grid.IsTheSameForAll && FourAbilities(rule, hasSpouse: true) == FourAbilities(rule, hasSpouse: false));
        Table table = TableOf(
            rule,
            isSame ? [_speech.Of(RulesetWords.Points)] : [_speech.Of(RulesetWords.WithSpouse), _speech.Of(RulesetWords.Single)]);
        for (int band = 0; band < grid.Rows.Count; band++)
        {
            string withSpouse = Invariant.Text(grid.Cell(hasSpouse: true, band));
            string single = Invariant.Text(grid.Cell(hasSpouse: false, band));
            AddRow(table, [BandOf(grid.Rows, band, rule.Row), withSpouse, .. isSame ? (string[])[] : [single]]);
        }

        if (rule.Row.IsByAbility())
        {
            string[] most = [FourAbilities(rule, hasSpouse: true), FourAbilities(rule, hasSpouse: false)];
            AddRow(table, [_speech.Of(RulesetWords.FourAbilities), .. isSame ? most[..1] : most]);
        }

        return table;
    }

    /// <summary>Returns the maximum points of a factor that adds up four abilities, within its own cap.</summary>
    private string FourAbilities(CrsFactorRule rule, bool hasSpouse)
    {
        int alone = rule.Maximum(hasSpouse);
        bool isCapped = _tables.Factors.Count(other => other.Group == rule.Group) == 1;
        return Invariant.Text(isCapped ? Math.Min(alone, _tables.Groups.Single(group => group.Id == rule.Group).Cap.Of(hasSpouse)) : alone);
    }

    private Table OfTwoFacts(CrsFactorRule rule, CrsInput column)
    {
        PointsGrid grid = rule.Points;
        Bands columns = grid.Columns!;
        Table table = TableOf(rule, Enumerable.Range(0, columns.Count).Select(band => BandOf(columns, band, column)));
        bool isSame = grid.IsTheSameForAll;
        foreach (bool hasSpouse in isSame ? (bool[])[false] : [true, false])
        {
            if (!isSame)
            {
                AddRow(table, [_speech.Of(hasSpouse ? RulesetWords.WithSpouse : RulesetWords.Single), .. NoPoints(columns)]);
            }

            for (int row = 0; row < grid.Rows.Count; row++)
            {
                IEnumerable<string> cells = Enumerable.Range(0, columns.Count).Select(j => Invariant.Text(grid.Cell(hasSpouse, row, j)));
                AddRow(table, [BandOf(grid.Rows, row, rule.Row), .. cells]);
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
        var names = Column.Text(_page.Cell(CommonWords.Title, _speech.Crs.Factor(rule)));
        return new Table(_page, [names, .. columns.Select(static column => Column.Number(Cell.Of(column)))]) { Indent = 2, IsRuled = true };
    }

    private void AddRow(Table table, IEnumerable<string> cells) => table.Add(cells.Select(_page.Text));

    private static IEnumerable<string> NoPoints(Bands columns) => Enumerable.Repeat(string.Empty, columns.Count);

    /// <summary>Returns the values of a band, worded as on the official page.</summary>
    private string BandOf(Bands bands, int band, CrsInput input)
    {
        int first = bands.Starts[band];
        int last = band + 1 < bands.Count ? bands.Starts[band + 1] - 1 : input.Greatest();
        if (input == CrsInput.Certificate && (first, last) == (1, 1))
        {
            return _speech.Of(RulesetWords.NotRedSeal);
        }

        if (input == CrsInput.Study && (first, last) == ((int)CanadianStudy.ThreeYearsOrMore, input.Greatest()))
        {
            return _speech.Say(RulesetWords.Or, NameOf(input, first), NameOf(input, last));
        }

        return first == last || (input == CrsInput.Certificate && first == 1) ? NameOf(input, first)
            : band + 1 == bands.Count ? _speech.Say(AndAbove(input), NameOf(input, first))
            : band == 0 ? _speech.Say(RulesetWords.OrLess, NameOf(input, last))
            : NameOf(input, first, last);
    }

    private static Phrase AndAbove(CrsInput input) => input switch
    {
        CrsInput.Education or CrsInput.SpouseEducation => RulesetWords.OrHigherLevel,
        _ when IsClb(input) => RulesetWords.OrHigher,
        _ => RulesetWords.OrMore,
    };

    private static bool IsClb(CrsInput input) => input.IsByAbility()
        || input is CrsInput.FirstLanguageLowest or CrsInput.SecondLanguageLowest or CrsInput.French or CrsInput.English;

    private static bool IsYears(CrsInput input) => input is CrsInput.CanadianYears or CrsInput.ForeignYears or CrsInput.SpouseCanadianYears
        or CrsInput.CanadianYearsInTier1 or CrsInput.CanadianYearsInTier2 or CrsInput.CanadianYearsInTier3;

    private static Phrase Clb(CrsInput input) => input switch
    {
        CrsInput.French => RulesetWords.French,
        CrsInput.English => RulesetWords.English,
        _ => RulesetWords.Clb,
    };

    private string NameOf(CrsInput input, int value) => input switch
    {
        _ when IsYears(input) => _speech.Say(RulesetWords.Years, value),
        _ when IsClb(input) => _speech.Say(Clb(input), value),
        _ => _speech.Crs.Value(input, value),
    };

    private string NameOf(CrsInput input, int first, int last) => input switch
    {
        _ when IsYears(input) => _speech.Say(RulesetWords.YearsTo, first, last),
        _ when IsClb(input) => _speech.Say(Clb(input), _speech.Say(RulesetWords.ToInclusive, first, last)),
        _ => _speech.Say(RulesetWords.ToInclusive, NameOf(input, first), NameOf(input, last)),
    };
}
