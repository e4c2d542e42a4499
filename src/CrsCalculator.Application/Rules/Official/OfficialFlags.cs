using System.Collections.Frozen;

namespace CrsCalculator.Application.Official;

/// <summary>
/// Every red flag with its severity and source: the regulations of 2026-06-14, IRCC's pages of June 2026, decisions of the Federal Court,
/// and articles up to August 2026. Nothing later was read.
/// </summary>
internal static class OfficialFlags
{
    private const Certainty Probable = Certainty.Probable;
    private const Certainty Unsure = Certainty.Unsure;

    private static readonly FlagRule[] Rules =
    [
        // The window.
        new(FlagCodes.SubmissionWindowEmpty, FlagSeverity.Stop, "IRPA 11.2"),
        new(FlagCodes.InvitationNotByOurCount, FlagSeverity.High, "IRPA 11.2", Unsure),
        new(FlagCodes.YearNotCompleteAtInvitation, FlagSeverity.Stop, "IRPA 11.2(1)(a); CIC News 2026-01", Unsure),
        new(FlagCodes.CountedByMonth, FlagSeverity.Stop, "IRPR 87.1(2)(a); CIC News 2026-01", Unsure),
        new(FlagCodes.ExperienceLeavesWindow, FlagSeverity.Stop, "IRPR 75(2)(a), 87.1(2)(a), 87.2(3)(b)"),
        new(FlagCodes.TestExpiresBeforeDue, FlagSeverity.Stop, "Ministerial Instructions 3(3); IRCC, apply for permanent residence"),
        new(FlagCodes.EcaExpiresBeforeDue, FlagSeverity.Stop, "Ministerial Instructions 3(4); IRCC, apply for permanent residence"),
        new(FlagCodes.TestExpiresBeforeVisa, FlagSeverity.Low, "IRPR 77"),
        new(FlagCodes.RankBelowRound, FlagSeverity.Stop, "IRPA 11.2(2)(b); IRCC, apply for permanent residence"),
        new(FlagCodes.BirthdayForgiven, FlagSeverity.Low, "IRPA 11.2(2)(a)"),
        new(FlagCodes.ItaExpired, FlagSeverity.Stop, "IRPA 10.1(6)"),
        new(FlagCodes.ProfileExpires, FlagSeverity.Medium, "Ministerial Instructions; IRCC, apply for permanent residence"),
        new(FlagCodes.CategoryJustMet, FlagSeverity.High, "IRPA 11.2(1)(c)"),
        new(FlagCodes.WorseRetest, FlagSeverity.Medium, "IRCC, apply for permanent residence", Unsure),

        // Work.
        new(FlagCodes.YearJustComplete, FlagSeverity.High, "IRPR 73(1), 87.1(2)(a); reported refusals", Probable),
        new(FlagCodes.JobEndsOnCompletion, FlagSeverity.Medium, "IRPR 73(1), 87.1(2)(a)", Probable),
        new(FlagCodes.OverlapCanadaAbroad, FlagSeverity.High, "Ministerial Instructions 25(1)(a); IRCC reply of 2024-01-30", Unsure),
        new(FlagCodes.FullTimeJobsAtOnce, FlagSeverity.Medium, "IRPR 73(1)", Probable),
        new(FlagCodes.HoursOver60, FlagSeverity.Medium, "no official number", Unsure),
        new(FlagCodes.GapInWork, FlagSeverity.Low, "IRCC, completeness check", Probable),
        new(FlagCodes.GapBreaksContinuity, FlagSeverity.Medium, "IRPR 75(2)(a); Ministerial Instructions 25"),
        new(FlagCodes.SelfEmployedCanada, FlagSeverity.High, "IRPR 87.1(3)(b); 2024 FC 1427"),
        new(FlagCodes.NotAuthorized, FlagSeverity.High, "IRPR 87.1(3); IRCC, Canadian Experience Class"),
        new(FlagCodes.NoStatus, FlagSeverity.High, "IRPR 87.1(3); IRCC, Canadian Experience Class"),
        new(FlagCodes.WorkWhileStudying, FlagSeverity.High, "IRPR 87.1(3)(a); IRCC Help Centre 394"),
        new(FlagCodes.StudyUnknown, FlagSeverity.Medium, "IRPR 87.1(3)(a)", Probable),
        new(FlagCodes.UnpaidWork, FlagSeverity.High, "IRPR 73"),
        new(FlagCodes.RemoteForeignEmployer, FlagSeverity.High, "IRCC, Canadian Experience Class"),
        new(FlagCodes.DutiesDecide, FlagSeverity.Medium, "IRPR 75(2)(b), (c), 87.1(2)(b), (c); 2013 FC 105; 2013 FC 823"),
        new(FlagCodes.HoursJustThirty, FlagSeverity.Low, "IRPR 73(1); IRCC, qualifying Canadian skilled work experience", Probable),
        new(FlagCodes.Leave, FlagSeverity.Low, "IRCC, qualifying Canadian skilled work experience", Probable),
        new(FlagCodes.LongVacation, FlagSeverity.Medium, "IRCC, qualifying Canadian skilled work experience", Probable),

        // Status in Canada, and where the person lived.
        new(FlagCodes.WorkBeforePermit, FlagSeverity.High, "IRPR 186"),
        new(FlagCodes.WorkAfterPermit, FlagSeverity.High, "IRPR 186(u), 186(w)"),
        new(FlagCodes.StudentHours, FlagSeverity.High, "IRPR 186(v)", Probable),
        new(FlagCodes.Restoration, FlagSeverity.High, "IRPR 182"),
        new(FlagCodes.ResidenceGap, FlagSeverity.Medium, "IRCC, completeness check", Probable),
        new(FlagCodes.ResidenceContradictsWork, FlagSeverity.Medium, "IRCC, application form; news articles, 2026-01", Probable),
        new(FlagCodes.PresentInCanada, FlagSeverity.High, "IRCC, qualifying Canadian skilled work experience", Probable),
        new(FlagCodes.PassportExpires, FlagSeverity.Medium, "IRPR 50(1); IRCC, apply for permanent residence"),

        // The family.
        new(FlagCodes.SpouseStaysBehindInCanada, FlagSeverity.High, "reports of letters from officers, 2025-06", Probable),
        new(FlagCodes.SpouseStaysBehind, FlagSeverity.Medium, "IRPR 30, 70, 117(9)(d)"),
        new(FlagCodes.SpouseAsPrincipal, FlagSeverity.Low, "IRPA 10.1"),
        new(FlagCodes.FamilySizeTooSmall, FlagSeverity.High, "IRPR 76(1)(b)"),
        new(FlagCodes.ChildTurns18, FlagSeverity.High, "IRCC, police certificates"),
        new(FlagCodes.ChildTurns22, FlagSeverity.High, "IRPR 2, 25.1"),
        new(FlagCodes.ChildUndeclared, FlagSeverity.High, "IRPR 117(9)(d)"),
        new(FlagCodes.MaritalStatusChanged, FlagSeverity.High, "IRPR 1(1); 2019 FC 1485", Probable),

        // Funds, nomination, offer.
        new(FlagCodes.FundsBelow, FlagSeverity.High, "IRPR 76(1)(b); IRCC, proof of funds"),
        new(FlagCodes.FundsNear, FlagSeverity.Medium, "IRPR 76(1)(b); IRCC, proof of funds"),
        new(FlagCodes.FundsTableOld, FlagSeverity.Low, "IRCC, proof of funds"),
        new(FlagCodes.FundsNeededIfNotCec, FlagSeverity.Medium, "IRCC, proof of funds"),
        new(FlagCodes.DepositUnexplained, FlagSeverity.Medium, "2016 FC 208; 2017 FC 137", Unsure),
        new(FlagCodes.ProvinceQuebec, FlagSeverity.Stop, "IRPR 75(1), 87.1(1), 87.2(2)"),
        new(FlagCodes.NominationElsewhere, FlagSeverity.High, "IRPR 87(2)(b); IRCC, after you apply"),
        new(FlagCodes.NominationTooOld, FlagSeverity.Medium, "IRCC, completeness check", Probable),
        new(FlagCodes.NominationEnds, FlagSeverity.Stop, "IRPR 87(2); IRCC, completeness check"),
        new(FlagCodes.OfferNoPoints, FlagSeverity.Low, "Ministerial Instructions, from 2025-03-25"),
        new(FlagCodes.OfferNotFullTime, FlagSeverity.Medium, "IRPR 82; IRCC, job offer"),
        new(FlagCodes.OfferNotSkilled, FlagSeverity.Medium, "IRPR 82; IRCC, job offer"),
        new(FlagCodes.LmiaEnds, FlagSeverity.Stop, "IRPR 82; 2019 FC 886"),

        // Education.
        new(FlagCodes.WrongAssessor, FlagSeverity.High, "IRPR 75(2.1); IRCC, educational credential assessment"),
        new(FlagCodes.TwoCredentialsUnassessed, FlagSeverity.High, "IRCC, educational credential assessment"),
        new(FlagCodes.AssessedBeforeAward, FlagSeverity.High, "IRPR 75(2)(e)"),
        new(FlagCodes.EcaBeforeDesignation, FlagSeverity.High, "IRPR 75(2.1); IRCC, educational credential assessment"),
        new(FlagCodes.EcaLevelLower, FlagSeverity.High, "IRPR 75(2)(e); IRCC, educational credential assessment"),
        new(FlagCodes.BachelorAsProfessional, FlagSeverity.Medium, "2021 FC 1067; 2021 FC 1461"),

        // Papers.
        new(FlagCodes.LetterLacks, FlagSeverity.High, "IRCC, completeness check; 2012 FC 1542; 2013 FC 105", Probable),
        new(FlagCodes.LetterTooOld, FlagSeverity.High, "IRCC, completeness check", Probable),
        new(FlagCodes.PoliceMissing, FlagSeverity.High, "IRPR 10(1); IRCC, police certificates"),
        new(FlagCodes.PoliceStale, FlagSeverity.High, "IRCC, police certificates"),
        new(FlagCodes.MedicalExpires, FlagSeverity.Medium, "IRPR 30(3)"),
        new(FlagCodes.Translation, FlagSeverity.High, "IRCC, apply for permanent residence"),
    ];

    private static readonly FrozenDictionary<string, FlagRule> ByCode =
        Rules.ToFrozenDictionary(static rule => rule.Code, StringComparer.Ordinal);

    /// <summary>The codes of all red flags, by subject.</summary>
    public static IEnumerable<string> Codes => Rules.Select(static rule => rule.Code);

    /// <summary>The rule of a code.</summary>
    public static FlagRule Of(string code) => ByCode[code];
}
