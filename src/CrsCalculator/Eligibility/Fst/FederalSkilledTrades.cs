using CrsCalculator.Counting;
using CrsCalculator.Rules;

namespace CrsCalculator.Eligibility;

/// <summary>
/// The Federal Skilled Trades Program (IRPR 87.2). All of it is asked of one trade; of several the one that meets most of experience and
/// qualification is assessed, then the one with most hours, then the lowest code.
/// </summary>
internal static class FederalSkilledTrades
{
    private const string CertificateOrOffer = "certificateOrOffer";
    private const string Certificate = "certificate";
    private const string Offer = "jobOffer";

    public static ProgramEligibility Assess(EligibilityCase facts)
    {
        FstRules rules = facts.Rules.Fst.Value;
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
            CountedWork.Excluded(facts.Principal.Work, facts.On, rules.WindowYears, facts.Rules.Work.Value, RuleOf(trade)))
        {
            Trade = trade,
        };
    }

    private static NocCode? BestTrade(EligibilityCase facts)
    {
        FstRules rules = facts.Rules.Fst.Value;
        return facts.Principal.Work.Select(static job => job.Occupation)
            .Concat(facts.Principal.CertificatesOfQualification.Select(static certificate => certificate.Occupation))
            .Append(facts.Principal.JobOffer?.Occupation)
            .OfType<NocCode>()
            .Where(rules.IsTrade)
            .Distinct()
            .Select(trade => (Trade: trade, Hours: Hours(facts, trade), IsQualified: QualificationIn(facts, trade) is not null))
            .OrderByDescending(option => (option.Hours.Reaches(rules.RequiredHours) ? 1 : 0) + (option.IsQualified ? 1 : 0))
            .ThenByDescending(static option => option.Hours)
            .ThenBy(static option => option.Trade.Code, StringComparer.Ordinal)
            .FirstOrDefault().Trade;
    }

    /// <summary>Two years in the trade within five. Whether they came after qualifying is not tested.</summary>
    private static Requirement Experience(EligibilityCase facts, NocCode? trade)
    {
        FstRules rules = facts.Rules.Fst.Value;
        CountedHours hours = Hours(facts, trade);
        return new Requirement(
            RequirementId.FstExperience,
            Outcomes.Of(hours.Reaches(rules.RequiredHours)),
            rules.ExperienceProvision,
            facts,
            later => Hours(later, trade).Reaches(later.Rules.Fst.Value.RequiredHours))
        {
            Actual = new RequirementValue(hours.Hours),
            Required = new RequirementValue(rules.RequiredHours),
            WithinYears = rules.WindowYears,
        };
    }

    private static Requirement Language(EligibilityCase facts)
    {
        FstRules rules = facts.Rules.Fst.Value;
        CountedTest best = TestCounting.Count(facts.Principal.LanguageTests, facts.Rules, facts.On)
            .Where(static test => test.IsValid)
            .OrderByDescending(test => Margin(test.Levels, rules))
            .FirstOrDefault();
        return new Requirement(
            RequirementId.FstLanguage,
            Outcomes.Of(best.Result is not null && Margin(best.Levels, rules) >= 0),
            rules.LanguageProvision,
            facts,
            IsLanguageMet)
        {
            Actual = best.Result is null ? null : new RequirementValue($"{best.Levels}"),
            Required = new RequirementValue(
                $"{AbilityLevels.From(rules.SpokenLevel, rules.WrittenLevel, rules.WrittenLevel, rules.SpokenLevel)}"),
        };
    }

    private static bool IsLanguageMet(EligibilityCase facts) => facts.Principal.LanguageTests.Any(result =>
        TestCounting.IsValid(result, facts.Rules, facts.On)
        && Margin(facts.Rules.Tests.Value.LevelsOf(result), facts.Rules.Fst.Value) >= 0);

    /// <summary>By how much the weakest ability passes its threshold; below 0 it fails.</summary>
    private static int Margin(AbilityLevels levels, FstRules rules) => Math.Min(
        Math.Min(levels.Listening.Level, levels.Speaking.Level) - rules.SpokenLevel,
        Math.Min(levels.Reading.Level, levels.Writing.Level) - rules.WrittenLevel);

    private static Requirement Qualification(EligibilityCase facts, NocCode? trade)
    {
        string? qualification = QualificationIn(facts, trade);
        return new Requirement(
            RequirementId.FstQualification,
            Outcomes.Of(qualification is not null),
            facts.Rules.Fst.Value.QualificationProvision,
            facts,
            later => QualificationIn(later, trade) is not null)
        {
            Actual = qualification is null ? null : new RequirementValue(qualification),
            Required = new RequirementValue(CertificateOrOffer),
        };
    }

    private static string? QualificationIn(EligibilityCase facts, NocCode? trade) =>
        facts.Principal.CertificatesOfQualification.Any(certificate =>
            certificate.Occupation == trade && DocumentCounting.Fault(certificate, facts.On) is null) ? Certificate
        : facts.Principal.JobOffer is { } offer && offer.Occupation == trade
            && ArrangedEmployment.IsArranged(offer, facts.Rules.Work.Value) ? Offer
        : null;

    private static CountedHours Hours(EligibilityCase facts, NocCode? trade) => CountedWork.Of(
        facts.Principal.Work,
        facts.On,
        facts.Rules.Fst.Value.WindowYears,
        facts.Rules.Work.Value,
        RuleOf(trade)).Hours;

    private static CountedWork.Rule RuleOf(NocCode? trade) => (job, _, window) => WorkCounting.NotTradeWork(job, trade, window);
}
