using CrsCalculator.Rules;

namespace CrsCalculator.Application.Official;

/// <summary>
/// Every red flag with its severity and source: the regulations of 2026-06-14, IRCC's pages of June 2026, decisions of the Federal Court,
/// and articles up to August 2026. Nothing later was read. No source gives the first day of a rule, so the entry is probable; how certain a
/// single rule is, it says itself.
/// </summary>
internal static class OfficialFlags
{
    private const Certainty Probable = Certainty.Probable;
    private const Certainty Unsure = Certainty.Unsure;

    private static readonly FlagRule[] Rules =
    [
        // The window.
        Of(FlagCodes.SubmissionWindowEmpty, FlagSeverity.Stop, "IRPA 11.2"),
        Of(FlagCodes.InvitationNotByOurCount, FlagSeverity.High, "IRPA 11.2", Unsure) with { WorseSeverity = FlagSeverity.Stop },
        Of(FlagCodes.YearNotCompleteAtInvitation, FlagSeverity.Stop, "IRPA 11.2(1)(a); CIC News 2026-01", Unsure),
        Of(FlagCodes.CountedByMonth, FlagSeverity.High, "IRPR 87.1(2)(a); CIC News 2026-01", Unsure) with
        {
            WorseSeverity = FlagSeverity.Stop,
            MilderSeverity = FlagSeverity.Low,
        },
        Of(FlagCodes.ExperienceLeavesWindow, FlagSeverity.High, "IRPR 75(2)(a), 87.1(2)(a), 87.2(3)(b)") with
        {
            WorseSeverity = FlagSeverity.Stop,
            MilderSeverity = FlagSeverity.Medium,
        },
        Of(FlagCodes.TestExpiresBeforeDue, FlagSeverity.High, "Ministerial Instructions 3(3); IRCC, apply for permanent residence") with
        {
            WorseSeverity = FlagSeverity.Stop,
            MilderSeverity = FlagSeverity.Medium,
        },
        Of(FlagCodes.EcaExpiresBeforeDue, FlagSeverity.High, "Ministerial Instructions 3(4); IRCC, apply for permanent residence") with
        {
            WorseSeverity = FlagSeverity.Stop,
            MilderSeverity = FlagSeverity.Medium,
        },
        Of(FlagCodes.TestExpiresBeforeVisa, FlagSeverity.Low, "IRPR 77"),
        Of(FlagCodes.RankBelowRound, FlagSeverity.Stop, "IRPA 11.2(2)(b); IRCC, apply for permanent residence"),
        Of(FlagCodes.BirthdayForgiven, FlagSeverity.Low, "IRPA 11.2(2)(a)"),
        Of(FlagCodes.ItaExpired, FlagSeverity.Stop, "IRPA 10.1(6)"),
        Of(FlagCodes.ProfileExpires, FlagSeverity.Medium, "Ministerial Instructions; IRCC, apply for permanent residence"),
        Of(FlagCodes.CategoryJustMet, FlagSeverity.High, "IRPA 11.2(1)(c)"),
        Of(FlagCodes.WorseRetest, FlagSeverity.Medium, "IRCC, apply for permanent residence", Unsure),

        // Work.
        Of(FlagCodes.YearJustComplete, FlagSeverity.High, "IRPR 73(1), 87.1(2)(a); reported refusals", Probable),
        Of(FlagCodes.JobEndsOnCompletion, FlagSeverity.Medium, "IRPR 73(1), 87.1(2)(a)", Probable),
        Of(FlagCodes.OverlapCanadaAbroad, FlagSeverity.High, "Ministerial Instructions 25(1)(a); IRCC reply of 2024-01-30", Unsure),
        Of(FlagCodes.FullTimeJobsAtOnce, FlagSeverity.Medium, "IRPR 73(1)", Probable) with { WorseSeverity = FlagSeverity.High },
        Of(FlagCodes.HoursOver60, FlagSeverity.Medium, "no official number", Unsure) with { WorseSeverity = FlagSeverity.High },
        Of(FlagCodes.GapInWork, FlagSeverity.Low, "IRCC, completeness check", Probable),
        Of(FlagCodes.GapBreaksContinuity, FlagSeverity.Medium, "IRPR 75(2)(a); Ministerial Instructions 25") with
        {
            WorseSeverity = FlagSeverity.High,
        },
        Of(FlagCodes.SelfEmployedCanada, FlagSeverity.High, "IRPR 87.1(3)(b); 2024 FC 1427"),
        Of(FlagCodes.NotAuthorized, FlagSeverity.High, "IRPR 87.1(3); IRCC, Canadian Experience Class"),
        Of(FlagCodes.NoStatus, FlagSeverity.High, "IRPR 87.1(3); IRCC, Canadian Experience Class"),
        Of(FlagCodes.WorkWhileStudying, FlagSeverity.High, "IRPR 87.1(3)(a); IRCC Help Centre 394"),
        Of(FlagCodes.StudyUnknown, FlagSeverity.Medium, "IRPR 87.1(3)(a)", Probable),
        Of(FlagCodes.UnpaidWork, FlagSeverity.High, "IRPR 73"),
        Of(FlagCodes.RemoteForeignEmployer, FlagSeverity.High, "IRCC, Canadian Experience Class"),
        Of(FlagCodes.DutiesDecide, FlagSeverity.Medium, "IRPR 75(2)(b), (c), 87.1(2)(b), (c); 2013 FC 105; 2013 FC 823"),
        Of(FlagCodes.HoursJustThirty, FlagSeverity.Low, "IRPR 73(1); IRCC, qualifying Canadian skilled work experience", Probable),
        Of(FlagCodes.Leave, FlagSeverity.Low, "IRCC, qualifying Canadian skilled work experience", Probable),
        Of(FlagCodes.LongVacation, FlagSeverity.Medium, "IRCC, qualifying Canadian skilled work experience", Probable),

        // Status in Canada, and where the person lived.
        Of(FlagCodes.WorkBeforePermit, FlagSeverity.High, "IRPR 186"),
        Of(FlagCodes.WorkAfterPermit, FlagSeverity.High, "IRPR 186(u), 186(w)"),
        Of(FlagCodes.StudentHours, FlagSeverity.High, "IRPR 186(v)", Probable),
        Of(FlagCodes.Restoration, FlagSeverity.High, "IRPR 182") with { MilderSeverity = FlagSeverity.Medium },
        Of(FlagCodes.ResidenceGap, FlagSeverity.Medium, "IRCC, completeness check", Probable),
        Of(FlagCodes.ResidenceContradictsWork, FlagSeverity.Medium, "IRCC, application form; news articles, 2026-01", Probable) with
        {
            WorseSeverity = FlagSeverity.High,
        },
        Of(FlagCodes.PresentInCanada, FlagSeverity.High, "IRCC, qualifying Canadian skilled work experience", Probable),
        Of(FlagCodes.PassportExpires, FlagSeverity.Medium, "IRPR 50(1); IRCC, apply for permanent residence") with
        {
            WorseSeverity = FlagSeverity.High,
        },

        // The family.
        Of(FlagCodes.SpouseStaysBehindInCanada, FlagSeverity.High, "reports of letters from officers, 2025-06", Probable),
        Of(FlagCodes.SpouseStaysBehind, FlagSeverity.Medium, "IRPR 30, 70, 117(9)(d)"),
        Of(FlagCodes.SpouseAsPrincipal, FlagSeverity.Low, "IRPA 10.1"),
        Of(FlagCodes.FamilySizeTooSmall, FlagSeverity.High, "IRPR 76(1)(b)"),
        Of(FlagCodes.ChildTurns18, FlagSeverity.High, "IRCC, police certificates"),
        Of(FlagCodes.ChildTurns22, FlagSeverity.High, "IRPR 2, 25.1"),
        Of(FlagCodes.ChildUndeclared, FlagSeverity.High, "IRPR 117(9)(d)"),
        Of(FlagCodes.MaritalStatusChanged, FlagSeverity.High, "IRPR 1(1); 2019 FC 1485", Probable),

        // Funds, nomination, offer.
        Of(FlagCodes.FundsBelow, FlagSeverity.High, "IRPR 76(1)(b); IRCC, proof of funds"),
        Of(FlagCodes.FundsNear, FlagSeverity.Medium, "IRPR 76(1)(b); IRCC, proof of funds"),
        Of(FlagCodes.FundsTableOld, FlagSeverity.Low, "IRCC, proof of funds"),
        Of(FlagCodes.FundsNeededIfNotCec, FlagSeverity.Medium, "IRCC, proof of funds"),
        Of(FlagCodes.DepositUnexplained, FlagSeverity.Medium, "2016 FC 208; 2017 FC 137", Unsure),
        Of(FlagCodes.ProvinceQuebec, FlagSeverity.Stop, "IRPR 75(1), 87.1(1), 87.2(2)"),
        Of(FlagCodes.NominationElsewhere, FlagSeverity.High, "IRPR 87(2)(b); IRCC, after you apply"),
        Of(FlagCodes.NominationTooOld, FlagSeverity.Medium, "IRCC, completeness check", Probable),
        Of(FlagCodes.NominationEnds, FlagSeverity.Stop, "IRPR 87(2); IRCC, completeness check") with { MilderSeverity = FlagSeverity.Low },
        Of(FlagCodes.OfferNoPoints, FlagSeverity.Low, "Ministerial Instructions, from 2025-03-25"),
        Of(FlagCodes.OfferNotFullTime, FlagSeverity.Medium, "IRPR 82; IRCC, job offer"),
        Of(FlagCodes.OfferNotSkilled, FlagSeverity.Medium, "IRPR 82; IRCC, job offer"),
        Of(FlagCodes.LmiaEnds, FlagSeverity.Stop, "IRPR 82; 2019 FC 886") with { MilderSeverity = FlagSeverity.Medium },

        // Education.
        Of(FlagCodes.WrongAssessor, FlagSeverity.High, "IRPR 75(2.1); IRCC, educational credential assessment") with
        {
            MilderSeverity = FlagSeverity.Medium,
        },
        Of(FlagCodes.TwoCredentialsUnassessed, FlagSeverity.High, "IRCC, educational credential assessment"),
        Of(FlagCodes.AssessedBeforeAward, FlagSeverity.High, "IRPR 75(2)(e)"),
        Of(FlagCodes.EcaBeforeDesignation, FlagSeverity.High, "IRPR 75(2.1); IRCC, educational credential assessment"),
        Of(FlagCodes.EcaLevelLower, FlagSeverity.High, "IRPR 75(2)(e); IRCC, educational credential assessment"),
        Of(FlagCodes.BachelorAsProfessional, FlagSeverity.Medium, "2021 FC 1067; 2021 FC 1461"),

        // Papers.
        Of(FlagCodes.LetterLacks, FlagSeverity.High, "IRCC, completeness check; 2012 FC 1542; 2013 FC 105", Probable),
        Of(FlagCodes.LetterTooOld, FlagSeverity.High, "IRCC, completeness check", Probable),
        Of(FlagCodes.PoliceMissing, FlagSeverity.High, "IRPR 10(1); IRCC, police certificates"),
        Of(FlagCodes.PoliceStale, FlagSeverity.High, "IRCC, police certificates"),
        Of(FlagCodes.MedicalExpires, FlagSeverity.Medium, "IRPR 30(3)") with { WorseSeverity = FlagSeverity.High },
        Of(FlagCodes.Translation, FlagSeverity.High, "IRCC, apply for permanent residence"),
    ];

    // Two limits have a source: MonthsToVisa is IRCC's service standard, NominationMonths what most provinces give. The others are this
    // library's choice.
    private static readonly FlagLimits Limits = new()
    {
        DaysAfterCompletion = 7,
        HoursOfDoubt = 60,
        HoursNotCredible = 84,
        ResidenceGapDays = 31,
        WorkGapDays = 31,
        MonthsToVisa = 6,
        FundsMarginPercent = 10,
        DepositPercent = 25,
        StudyMonths = 12,
        CategoryMarginDays = 30,
        ProfileDays = 30,
        NominationMonths = 6,
        FullTimeMarginHours = 1,
        LeaveMonths = 12,
    };

    public static RulePart<FlagRules> Part { get; } = new(
    [
        new Dated<FlagRules>(ExpressEntryBegins.Before),
        new Dated<FlagRules>(
            ExpressEntryBegins.Day,
            new FlagRules { Rules = [.. Rules], Limits = Limits },
            new Citation(
                "IRPA, IRPR, Federal Court and IRCC, Express Entry: documents for your application",
                "reasons for which applications are refused or returned",
                ExpressEntryBegins.Day))
        {
            Certainty = Certainty.Probable,
            VerifiedTo = Source.Law.ReadTo,
        },
    ]);

    private static FlagRule Of(string code, FlagSeverity severity, string citation, Certainty certainty = Certainty.Certain) => new()
    {
        Code = code,
        Severity = severity,
        Citation = citation,
        Certainty = certainty,
    };
}
