using CrsCalculator.Counting;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>
/// The Federal Skilled Trades Program (IRPR 87.2). All requirements apply to one trade. Of several, the one that meets most of experience
/// and qualification is assessed, then the one with the most hours, then the lowest code.
/// </summary>
internal static class FederalSkilledTrades
{
    private const string CertificateOrOffer = "certificateOrOffer";
    private const string Certificate = "certificate";
    private const string Offer = "jobOffer";

    private static readonly Forecast LanguageForecast = new(IsLanguageMet, static (days, facts) =>
        TestCounting.AddTurns(days, facts.Principal.Person));

    public static ProgramEligibility Assess(Household facts)
    {
        FstRules rules = RulesOf(facts);
        NocCode? trade = BestTrade(facts);
        return new ProgramEligibility(
            ImmigrationProgram.FederalSkilledTrades,
            facts,
            [
                Experience(facts, trade),
                Language(facts),
                Qualification(facts, trade),
                FundsRequirement.Assess(RequirementId.FstFunds, rules.FundsProvision, facts),
                ProvinceRequirement.Assess(RequirementId.FstProvince, rules.Province, facts),
            ],
            facts => facts.Principal.Excluded(rules.WindowYears, (job, _) => WorkCounting.NotTradeWork(job, trade, rules)))
        {
            Trade = trade,
        };
    }

    /// <summary>The outcome of all requirements, without the reasons.</summary>
    public static Outcome OutcomeOf(Household facts)
    {
        NocCode? trade = BestTrade(facts);
        return ProvinceRequirement.OutcomeOf(facts, RulesOf(facts).Province)
            .And(Outcomes.Of(IsExperienceMet(facts, trade)))
            .And(Outcomes.Of(QualificationIn(facts, trade) is not null))
            .And(Outcomes.Of(IsLanguageMet(facts)))
            .And(FundsRequirement.OutcomeOf(facts));
    }

    /// <summary>Adds the days on which any requirement's outcome can change.</summary>
    public static void AddTurns(TurningDays days, Household facts)
    {
        TestCounting.AddTurns(days, facts.Principal.Person);
        DocumentCounting.AddTurns(days, facts.Principal.Person);
        FundsRequirement.AddTurns(days, facts);
        foreach (NocCode trade in Occupations(facts.Principal.Person))
        {
            AddExperienceTurns(days, facts, trade);
        }
    }

    /// <summary>The hours in a trade within the program's window.</summary>
    public static CountedHours Hours(Household facts, NocCode? trade) => trade is null
        ? default
        : facts.Principal.Record.In(trade, RulesOf(facts)).In(facts.Principal.Window(RulesOf(facts).WindowYears));

    /// <summary>The hours in a trade since a day, within the program's window.</summary>
    public static CountedHours HoursSince(Household facts, NocCode trade, LocalDate day)
    {
        DayWindow window = facts.Principal.Window(RulesOf(facts).WindowYears);
        return facts.Principal.Record.In(trade, RulesOf(facts)).In(window.Within(new DayWindow(DayWindow.Number(day), window.Until)));
    }

    /// <summary>The trade that is assessed; <see langword="null"/> if the documents name none.</summary>
    public static NocCode? BestTrade(Household facts)
    {
        FstRules rules = RulesOf(facts);
        NocCode[] trades = Trades(facts);
        return trades.Length <= 1
            ? trades.FirstOrDefault()
            : trades.Select(trade => (Trade: trade, Hours: Hours(facts, trade), IsQualified: QualificationIn(facts, trade) is not null))
                .OrderByDescending(option => (option.Hours.Reaches(rules.RequiredHours) ? 1 : 0) + (option.IsQualified ? 1 : 0))
                .ThenByDescending(static option => option.Hours)
                .ThenBy(static option => option.Trade.Code, StringComparer.Ordinal)
                .First().Trade;
    }

    /// <summary>The trades that the documents name.</summary>
    private static NocCode[] Trades(Household facts)
    {
        HashSet<NocCode> occupations = Occupations(facts.Principal.Person);
        occupations.RemoveWhere(occupation => !RulesOf(facts).IsTrade(occupation));
        return [.. occupations];
    }

    /// <summary>The occupations that the documents name, trades or not.</summary>
    private static HashSet<NocCode> Occupations(Person person)
    {
        HashSet<NocCode> occupations = [];
        foreach (Job job in person.Work)
        {
            occupations.Add(job.Occupation);
        }

        foreach (CertificateOfQualification certificate in person.CertificatesOfQualification)
        {
            occupations.Add(certificate.Occupation);
        }

        if (person.JobOffer is { } offer)
        {
            occupations.Add(offer.Occupation);
        }

        return occupations;
    }

    /// <summary>Two years in the trade within five. Whether they came after qualifying is not checked.</summary>
    private static Requirement Experience(Household facts, NocCode? trade)
    {
        FstRules rules = RulesOf(facts);
        CountedHours hours = Hours(facts, trade);
        return new Requirement(
            RequirementId.FstExperience,
            Outcomes.Of(hours.Reaches(rules.RequiredHours)),
            rules.ExperienceProvision,
            facts)
        {
            Actual = new RequirementValue(hours.Hours),
            Required = new RequirementValue(rules.RequiredHours),
            WithinYears = rules.WindowYears,
            Forecast = new Forecast(later => IsExperienceMet(later, trade), (days, now) => AddExperienceTurns(days, now, trade)),
        };
    }

    private static bool IsExperienceMet(Household facts, NocCode? trade) => Hours(facts, trade).Reaches(RulesOf(facts).RequiredHours);

    private static void AddExperienceTurns(TurningDays days, Household facts, NocCode? trade)
    {
        foreach (Stretch stretch in days.Stretches(RuleBookPart.Work, RuleBookPart.Fst))
        {
            if (trade is not null && stretch.Rules is { Work.ValueOrNull: { } work, Fst.ValueOrNull: { } rules })
            {
                WorkLine line = facts.Principal.RecordBy(work).In(trade, rules);
                HourTurns.AddCrossings(days, stretch, line, rules.WindowYears, rules.RequiredHours);
            }
        }
    }

    private static Requirement Language(Household facts)
    {
        FstRules rules = RulesOf(facts);
        CountedTest? best = facts.Principal.Tests
            .Where(static test => test.IsValid)
            .OrderByDescending(test => Margin(test.Levels, rules))
            .FirstOrDefault();
        return new Requirement(
            RequirementId.FstLanguage,
            Outcomes.Of(best is not null && Margin(best.Levels, rules) >= 0),
            rules.LanguageProvision,
            facts)
        {
            Actual = best is null ? null : new RequirementValue($"{best.Levels}"),
            Required = new RequirementValue(
                $"{AbilityLevels.From(rules.SpokenLevel, rules.WrittenLevel, rules.WrittenLevel, rules.SpokenLevel)}"),
            Forecast = LanguageForecast,
        };
    }

    private static bool IsLanguageMet(Household facts)
    {
        foreach (CountedTest test in facts.Principal.Tests)
        {
            if (test.IsValid && Margin(test.Levels, RulesOf(facts)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The margin by which the weakest ability passes its threshold; below 0 if it fails.</summary>
    private static int Margin(AbilityLevels levels, FstRules rules) => Math.Min(
        Math.Min(levels.Listening.Level, levels.Speaking.Level) - rules.SpokenLevel,
        Math.Min(levels.Reading.Level, levels.Writing.Level) - rules.WrittenLevel);

    private static Requirement Qualification(Household facts, NocCode? trade)
    {
        string? qualification = QualificationIn(facts, trade);
        return new Requirement(
            RequirementId.FstQualification,
            Outcomes.Of(qualification is not null),
            RulesOf(facts).QualificationProvision,
            facts)
        {
            Actual = qualification is null ? null : new RequirementValue(qualification),
            Required = new RequirementValue(CertificateOrOffer),
            Forecast = new Forecast(
                later => QualificationIn(later, trade) is not null,
                static (days, now) => DocumentCounting.AddTurns(days, now.Principal.Person)),
        };
    }

    private static string? QualificationIn(Household facts, NocCode? trade) =>
        facts.Principal.Person.CertificatesOfQualification.Any(certificate =>
            certificate.Occupation == trade && DocumentCounting.Fault(certificate, facts.On) is null) ? Certificate
        : facts.Principal.Person.JobOffer is { } offer && offer.Occupation == trade
            && DocumentCounting.IsFirm(offer, facts.Rules.Work.Value, facts.On) ? Offer
        : null;

    private static FstRules RulesOf(Household facts) => facts.Rules.Fst.Value;
}
