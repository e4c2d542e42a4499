using CrsCalculator.Rules;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Tests.Rules;

/// <summary>Rules laid over a rule book, and what answers say of them.</summary>
public class RuleBookLayerTests
{
    private static readonly LocalDate Summer = new(2026, 7, 1);
    private static readonly LocalDate Gap = new(2026, 11, 3);
    private static readonly Citation Source = new("Proof of funds", "table of 2026", Summer);

    /// <summary>A table that asks for more than the couple of the examples has.</summary>
    private static readonly Dated<FundsTable> Table =
        new(Summer, new FundsTable { BySize = [15_600, 19_400, 30_000], EachMore = 4_200 }, Source);

    private static readonly RuleBookLayer Funds = new() { Name = "Funds of 2026", Funds = [Table] };

    private static readonly RuleBook Book = RuleBook.Official.With(Funds);

    private static readonly CrsFactors Factors = new() { Age = 30, Education = EducationLevel.Doctoral, Languages = default };

    [Fact]
    public void A_layer_changes_its_parts_alone()
    {
        Book.Should().Be(RuleBook.Official with { Name = "Funds of 2026", Funds = Book.Funds });
        Book.Funds.Entries.Should().Equal([.. RuleBook.Official.Funds.Entries, Table]);
        (Book.Name, RuleBook.Official.Name).Should().Be(("Funds of 2026", null));
        Book.ToString().Should().Be($"Funds of 2026: rules from 2015-01-01, {Book.Changes.Length} changes");
        Funds.ToString().Should().Be("Funds of 2026: funds 1");
        Funds.Parts.Should().Equal(RuleBookPart.Funds);
    }

    [Fact]
    public void An_entry_replaces_what_begins_on_its_day_and_else_is_added()
    {
        var corrected = new Dated<FundsTable>(new LocalDate(2025, 7, 7), Table.Value, Source);
        var gap = new Dated<FundsTable>(new RuleGap(GapReason.NotAvailable, Summer, "not known"));
        RulePart<FundsTable> part = RuleBook.Official.With(Funds with { Funds = [corrected, gap] }).Funds;
        part.Entries.Should().Equal([.. RuleBook.Official.Funds.Entries[..^1], corrected, gap]);
        part.LastDayOf(corrected).Should().Be(Summer.PlusDays(-1));
    }

    [Fact]
    public void A_layer_that_says_what_the_book_says_changes_nothing()
    {
        RuleBook.Official.With(RuleBook.Official.ToLayer("copy")).Should().BeSameAs(RuleBook.Official);
        RuleBook.Official.With(new RuleBookLayer { Name = "nothing" }).Should().BeSameAs(RuleBook.Official);
        Book.With(Funds with { Funds = [new Dated<FundsTable>(Summer, Table.Value with { BySize = [15_600, 19_400, 30_000] }, Source)] })
            .Should().BeSameAs(Book);
    }

    /// <summary>Whoever lays other rules over the book still needs the official addresses.</summary>
    [Fact]
    public void Every_part_keeps_its_official_pages()
    {
        RuleBook everything = RuleBook.Official.With(EveryPartFrom(Summer));
        RuleBook twice = everything.With(EveryPartFrom(Summer.PlusDays(9)));
        foreach (RuleBook book in (RuleBook[])[Book, everything, twice, RuleBook.Official.WithPoints(OwnRules.Filled)])
        {
            PagesOf(book).Should().Equal(PagesOf(RuleBook.Official)).And.HaveCountGreaterThan(9);
        }

        RuleBook.Official.With(EveryPartFrom(Summer)).Funds.Entries.Should().HaveCount(RuleBook.Official.Funds.Entries.Length + 1);

        static IEnumerable<string> PagesOf(RuleBook book) => ((IEnumerable<OfficialPage>[])
        [
            book.Points.Pages, book.Work.Pages, book.Documents.Pages, book.Tests.Pages, book.Cec.Pages, book.Fsw.Pages, book.Fst.Pages,
            book.Funds.Pages, book.Categories.Pages, book.Invitations.Pages,
        ]).SelectMany(static (pages, part) => pages.Select(page => $"{part} {page}"));
    }

    [Fact]
    public void A_book_comes_back_from_its_own_layer()
    {
        RuleBook other = RuleBook.Official.With(Book.ToLayer("Funds of 2026"));
        other.Funds.Entries.Should().Equal(Book.Funds.Entries);
        other.Should().Be(Book with { Funds = other.Funds });
    }

    /// <summary>The book knows an official entry whoever states it, so a gap keeps its name in both languages.</summary>
    [Fact]
    public void An_official_entry_in_a_layer_is_the_official_one()
    {
        RuleBook filled = RuleBook.Official.WithPoints(OwnRules.Filled);
        var again = new Dated<CrsRuleset>(new RuleGap(GapReason.NotAvailable, Gap, RuleBook.Official.Points.At(Gap).Gap!.Summary));
        RuleBook back = filled.With(new RuleBookLayer { Name = "back", Points = [again] });
        back.Points.At(Gap).Should().BeSameAs(RuleBook.Official.Points.At(Gap));
        back.NotOfficialOn(Gap).Should().BeEmpty();
        filled.NotOfficialOn(Gap).Should().Equal(RuleBookPart.Points);
    }

    [Fact]
    public void Layers_over_layers_keep_both_names()
    {
        Book.With(new RuleBookLayer { Name = "Points", Points = [RuleBook.EntryOf(OwnRules.Filled)] }).Name.Should()
            .Be("Funds of 2026, Points");
        Book.With(Funds with { Funds = [.. Funds.Funds, Later(1)] }).Name.Should().Be("Funds of 2026");
    }

    [Fact]
    public void The_parts_that_are_not_official_are_known_for_every_day()
    {
        Book.NotOfficialOn(Summer.PlusDays(-1)).Should().BeEmpty();
        Book.NotOfficialOn(Summer).Should().Equal(RuleBookPart.Funds);
        (RuleBook.Official with { }).NotOfficialOn(Summer).Should().BeEmpty();
        RuleBookLayer everything = EveryPartFrom(Summer);
        everything.Parts.Should().Equal(Enum.GetValues<RuleBookPart>());
        RuleBook.Official.With(everything).NotOfficialOn(Summer).Should().Equal(Enum.GetValues<RuleBookPart>());
    }

    [Fact]
    public void All_that_is_wrong_with_the_entries_of_a_part_is_listed()
    {
        Dated<FundsTable>[] entries =
        [
            new(new LocalDate(1850, 1, 1), Table.Value, Source),
            Later(1) with { VerifiedTo = Summer },
            Table,
            new(Summer, Table.Value, new Citation("a", "b", new LocalDate(2300, 1, 1))),
            new(new RuleGap(GapReason.NotAvailable, new LocalDate(2026, 8, 1), "not known")),
        ];
        RuleBookLayer.IssuesOf(RuleBookPart.Funds, entries).Select(static issue => issue.ToString()).Should().Equal(
            "$.parts.funds[0].from: dateOutOfRange (1850-01-01, 1900-01-01, 2199-12-31)",
            "$.parts.funds[1].verifiedTo: endBeforeStart (2026-07-01, 2026-07-02)",
            "$.parts.funds[2].from: datesOutOfOrder (2026-07-01, 2026-07-02)",
            "$.parts.funds[3].citation.inForceFrom: dateOutOfRange (2300-01-01, 1900-01-01, 2199-12-31)",
            "$.parts.funds[3].from: dayTwice (2026-07-01)");
        FluentActions.Invoking(() => Funds with { Funds = [.. entries] }).Should().Throw<ArgumentException>().WithParameterName("Funds")
            .WithMessage("*$.parts.funds[1].verifiedTo: endBeforeStart*$.parts.funds[3].from: dayTwice*");
    }

    [Fact]
    public void A_ruleset_begins_on_its_own_day()
    {
        var moved = new Dated<CrsRuleset>(Gap, LastAvailable.Ruleset, Source);
        RuleBookLayer.IssuesOf(RuleBookPart.Points, [moved]).Should().Equal(
            new Issue(
                "$.parts.points[0].inForceFrom",
                IssueCodes.Contradiction,
                new Facts("from", "2026-11-03", "inForceFrom", "2025-03-25")));
        RuleBookLayer.IssuesOf(RuleBookPart.Points, RuleBook.Official.Points.Entries).Should().BeEmpty();
        RuleBook.Official.Points.Entries.Where(static entry => entry.IsAvailable)
            .Should().OnlyContain(static entry => RuleBook.EntryOf(entry.Value) == entry);
    }

    [Fact]
    public void A_layer_needs_a_name_and_whole_entries()
    {
        FluentActions.Invoking(static () => new RuleBookLayer { Name = " " }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Funds with { Funds = [null!] }).Should().Throw<ArgumentException>().WithParameterName("Funds");
        FluentActions.Invoking(static () => RuleBookLayer.IssuesOf((RuleBookPart)10, Funds.Funds)).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => RuleBook.Official.With(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => RuleBook.Official.ToLayer(" ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => RuleBook.Official with { Name = " " }).Should().Throw<ArgumentException>();
        (Funds with { Funds = default }).Funds.Should().BeEmpty();
    }

    [Fact]
    public void Funds_of_2026_change_eligibility_from_their_day_with_a_notice()
    {
        Candidate candidate = Profiles.Couple with { SettlementFunds = 26_000 };
        var calculator = new ExpressEntry(Book);
        Funding(calculator, Summer.PlusDays(-1)).Should().Be((Outcome.Met, 23_360m));
        Funding(calculator, Summer).Should().Be((Outcome.NotMet, 30_000m));
        Funding(ExpressEntry.Official, Summer).Should().Be((Outcome.Met, 23_360m));

        Notice notice = Of("funds");
        calculator.Eligibility(candidate, Summer).Notices.Should().Contain(notice)
            .And.NotContain(static other => other.Code == NoticeCodes.FundsTableOld);
        calculator.Eligibility(candidate, Summer, ImmigrationProgram.FederalSkilledWorker).Notices.Should().Contain(notice);
        calculator.Eligibility(candidate, Summer, ImmigrationProgram.FederalSkilledTrades).Notices.Should().Contain(notice);
        calculator.Eligibility(candidate, Summer, ImmigrationProgram.CanadianExperienceClass).Notices.Where(IsOfBook).Should().BeEmpty();
        calculator.Eligibility(candidate, Summer.PlusDays(-1)).Notices.Where(IsOfBook).Should().BeEmpty();
        calculator.Timeline(candidate, Summer.PlusDays(-9), Summer).Notices.Should().Contain(notice);
        calculator.Timeline(candidate, Summer.PlusDays(-9), Summer.PlusDays(-1)).Notices.Where(IsOfBook).Should().BeEmpty();

        (Outcome, decimal?) Funding(ExpressEntry by, LocalDate on)
        {
            Requirement funds = by.Eligibility(candidate, on).Fsw[RequirementId.FswFunds];
            return (funds.Outcome, funds.Required?.Number);
        }
    }

    [Fact]
    public void A_score_names_the_parts_that_it_rests_on()
    {
        RuleBook book = RuleBook.Official.With(EveryPartFrom(Summer));
        var calculator = new ExpressEntry(book);
        calculator.Explain(Factors, Summer).Notices.Should().Contain(Of("points", "Everything"));
        calculator.Plan(Factors, Summer).Notices.Should().Contain(Of("points, documents", "Everything"));
        calculator.Assess(Profiles.Developer, Summer).Notices.Where(IsOfBook)
            .Should().Equal(Of("points, work, documents, tests", "Everything"));
        calculator.Plan(Profiles.Developer, Summer).Notices.Where(IsOfBook)
            .Should().Equal(Of("points, work, documents, tests", "Everything"));
        calculator.Eligibility(Profiles.Developer, Summer).Notices.Where(IsOfBook)
            .Should().Equal(Of("work, documents, tests, cec, fsw, fst, funds, categories, invitations", "Everything"));
        calculator.Timeline(Profiles.Developer, Summer.PlusDays(-9), Summer).Notices.Where(IsOfBook)
            .Should().Equal(Of(string.Join(", ", Code.All<RuleBookPart>()), "Everything"));
        calculator.Explain(Factors, Summer.PlusDays(-1)).Notices.Should().BeEmpty();
        calculator.Assess(Profiles.Developer, Summer.PlusDays(-1)).Notices.Where(IsOfBook).Should().BeEmpty();
    }

    /// <summary>That nobody is eligible is said by rules of the programs.</summary>
    [Fact]
    public void A_score_that_no_program_goes_with_names_the_programs_too()
    {
        CecRules none = RuleBook.Official.Cec.LastAvailable! with { HigherLevel = Clb.MaxLevel, LowerLevel = Clb.MaxLevel };
        var layer = new RuleBookLayer { Name = "Everything", Cec = [new Dated<CecRules>(Summer, none, Source)] };
        var calculator = new ExpressEntry(RuleBook.Official.With(layer));
        Candidate candidate = Profiles.Developer with { FamilySize = 1, SettlementFunds = 0 };
        CrsAssessment assessment = calculator.Assess(candidate, Summer);
        assessment.Notices.Any(static notice => notice.Code == NoticeCodes.NoEligibleProgram)
            .Should().Be(assessment.Notices.Contains(Of("cec", "Everything"))).And.BeTrue();
    }

    [Fact]
    public void Points_that_fill_the_gap_carry_the_names_of_the_ruleset_and_of_the_book()
    {
        var layer = new RuleBookLayer { Name = "Autumn", Points = [RuleBook.EntryOf(OwnRules.Filled)] };
        var calculator = new ExpressEntry(RuleBook.Official.With(layer));
        calculator.Explain(Factors, OwnRules.Filled.InForceFrom).Notices.Should().Equal(
            new Notice(NoticeCodes.RulesetNotOfficial, new Facts(OwnRules.Filled.Id)),
            Of("points", "Autumn"));
        calculator.ScoringBy(LastAvailable.Ruleset).Explain(Factors, Summer).Notices.Should().BeEmpty("no points of it are used");
        calculator.AssumingLastHeld().Explain(Factors, Summer).Notices.Should().BeEmpty();
    }

    /// <summary>A gap of the book's own, bridged by official points, is still the book's.</summary>
    [Fact]
    public void A_gap_of_the_book_is_not_official()
    {
        var gap = new Dated<CrsRuleset>(new RuleGap(GapReason.NotAvailable, Summer, "not known"));
        RuleBook book = RuleBook.Official.With(new RuleBookLayer { Name = "Autumn", Points = [gap] });
        new ExpressEntry(book).TryPointsOn(Summer, out _).Should().BeFalse();
        new ExpressEntry(book).NoticesOn(Summer).Should().BeEmpty("there is no score");
        new ExpressEntry(book).AssumingLastHeld().NoticesOn(Summer).Should().Contain(Of("points", "Autumn"));
    }

    [Fact]
    public void The_notice_is_a_sentence_in_both_languages()
    {
        CrsText.English.Notice(Of("cec, funds")).Should().Be(
            "Rules of the rule book 'Funds of 2026' were used, which does not come with this library: Canadian Experience Class, "
            + "settlement funds. Its supplier answers for them.");
        CrsText.French.Notice(Of("tests, funds")).Should().Contain("tests linguistiques, fonds d'établissement");
        CrsText.English.Part(RuleBookPart.Tests).Should().Be("language tests");
    }

    private static Dated<FundsTable> Later(int days) => new(Summer.PlusDays(days), Table.Value, Source);

    /// <summary>The rules of a day entered once more from another day, which makes them no longer official.</summary>
    private static RuleBookLayer EveryPartFrom(LocalDate from)
    {
        RulesInForce rules = RuleBook.Official.On(from);
        return new RuleBookLayer
        {
            Name = "Everything",
            Points = [RuleBook.EntryOf(LastAvailable.Ruleset.Derive("again", static tables => tables, from))],
            Work = [Again(rules.Work)],
            Documents = [Again(rules.Documents)],
            Tests = [Again(rules.Tests)],
            Cec = [Again(rules.Cec)],
            Fsw = [Again(rules.Fsw)],
            Fst = [Again(rules.Fst)],
            Funds = [Again(rules.Funds)],
            Categories = [Again(rules.Categories)],
            Invitations = [Again(rules.Invitations)],
        };

        Dated<T> Again<T>(Dated<T> entry)
            where T : class => new(from, entry.Value, entry.Citation!);
    }

    private static Notice Of(string parts, string book = "Funds of 2026") =>
        new(NoticeCodes.RulesNotOfficial, new Facts(book, parts));

    private static bool IsOfBook(Notice notice) => notice.Code == NoticeCodes.RulesNotOfficial;
}
