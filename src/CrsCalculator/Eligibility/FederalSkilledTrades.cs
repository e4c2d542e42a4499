using CrsCalculator.Assessment;
using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>
/// The Federal Skilled Trades program (IRPR 87.2). All of it is asked of one trade; of several the one that meets most of experience
/// and qualification is assessed, then the one with most hours, then the lowest code.
/// </summary>
internal static class FederalSkilledTrades
{
    private const int YearsOfWindow = 5;
    private const int RequiredHours = 2 * CountedHours.HoursPerYear;
    private const int SpokenLevel = 5;
    private const int WrittenLevel = 4;

    private const string CertificateOrOffer = "certificateOrOffer";
    private const string Certificate = "certificate";
    private const string Offer = "jobOffer";

    public static ProgramEligibility Assess(Candidate profile, AssessmentDate date)
    {
        LocalDate on = date.On;
        Person candidate = profile.Principal;
        NocCode? trade = BestTrade(candidate, on);
        return new ProgramEligibility(
            ImmigrationProgram.FederalSkilledTrades,
            profile,
            date,
            [
                Experience(candidate, trade, on),
                Language(candidate, on),
                Qualification(candidate, trade, on),
                SettlementFunds.Assess(RequirementId.FstFunds, "IRPR 87.2(5), 76(1)(b)", profile, on),
                ProvinceRule.Assess(RequirementId.FstProvince, "IRPR 87.2(2)", profile.IntendedProvince, on),
            ],
            CountedWork.Excluded(candidate.Work, on, YearsOfWindow, RuleOf(trade)))
        {
            Trade = trade,
        };
    }

    private static NocCode? BestTrade(Person candidate, LocalDate on) =>
        candidate.Work.Select(static work => work.Occupation)
            .Concat(candidate.CertificatesOfQualification.Select(static certificate => certificate.Occupation))
            .Append(candidate.JobOffer?.Occupation)
            .OfType<NocCode>()
            .Where(SkilledTrades.Include)
            .Distinct()
            .Select(trade => (Trade: trade, Hours: Hours(candidate, trade, on), IsQualified: QualificationIn(candidate, trade, on) is not null))
            .OrderByDescending(static option => (option.Hours.Reaches(RequiredHours) ? 1 : 0) + (option.IsQualified ? 1 : 0))
            .ThenByDescending(static option => option.Hours)
            .ThenBy(static option => option.Trade.Code, StringComparer.Ordinal)
            .FirstOrDefault().Trade;

    /// <summary>Two years in the trade within five (87.2(3)(b)). Whether they came after qualifying is not tested.</summary>
    private static Requirement Experience(Person candidate, NocCode? trade, LocalDate on)
    {
        CountedHours hours = Hours(candidate, trade, on);
        return new Requirement(
            RequirementId.FstExperience,
            Requirement.OutcomeOf(hours.Reaches(RequiredHours)),
            "IRPR 87.2(3)(b)",
            on,
            day => Hours(candidate, trade, day).Reaches(RequiredHours))
        {
            Actual = new RequirementValue(hours.Hours),
            Required = new RequirementValue(RequiredHours),
        };
    }

    private static Requirement Language(Person candidate, LocalDate on)
    {
        LanguageTestResult? best = candidate.LanguageTests
            .Where(result => LanguageRules.IsValid(result, on))
            .OrderByDescending(static result => Margin(result.Levels))
            .FirstOrDefault();
        return new Requirement(
            RequirementId.FstLanguage,
            Requirement.OutcomeOf(best is not null && Margin(best.Levels) >= 0),
            "IRPR 87.2(3)(a), 74",
            on,
            day => candidate.LanguageTests.Any(result => LanguageRules.IsValid(result, day) && Margin(result.Levels) >= 0))
        {
            Actual = best is null ? null : new RequirementValue($"{best.Levels}"),
            Required = new RequirementValue($"{AbilityLevels.From(SpokenLevel, WrittenLevel, WrittenLevel, SpokenLevel)}"),
        };
    }

    /// <summary>By how much the weakest ability passes its threshold; below 0 it fails.</summary>
    private static int Margin(AbilityLevels levels) => Math.Min(
        Math.Min(levels.Listening.Level, levels.Speaking.Level) - SpokenLevel,
        Math.Min(levels.Reading.Level, levels.Writing.Level) - WrittenLevel);

    private static Requirement Qualification(Person candidate, NocCode? trade, LocalDate on)
    {
        string? qualification = QualificationIn(candidate, trade, on);
        return new Requirement(
            RequirementId.FstQualification,
            Requirement.OutcomeOf(qualification is not null),
            "IRPR 87.2(3)(d)",
            on,
            day => QualificationIn(candidate, trade, day) is not null)
        {
            Actual = qualification is null ? null : new RequirementValue(qualification),
            Required = new RequirementValue(CertificateOrOffer),
        };
    }

    private static string? QualificationIn(Person candidate, NocCode? trade, LocalDate on) =>
        candidate.CertificatesOfQualification.Any(certificate => certificate.Occupation == trade && DocumentRules.Fault(certificate, on) is null) ? Certificate
        : candidate.JobOffer is { } offer && offer.Occupation == trade && ArrangedEmployment.IsArranged(offer) ? Offer
        : null;

    private static CountedHours Hours(Person candidate, NocCode? trade, LocalDate on) =>
        CountedWork.Of(candidate.Work, on, YearsOfWindow, RuleOf(trade)).Hours;

    private static CountedWork.Rule RuleOf(NocCode? trade) => (work, _, window) => WorkRules.NotTradeWork(work, trade, window);
}
