using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>The names of the facts of each code in <see cref="FlagCodes"/>, in the order of the facts.</summary>
/// <remarks>Immutable, and safe to use from several threads. Names do not change between versions.</remarks>
public static class FlagFactNames
{
    private static readonly FrozenDictionary<string, ImmutableArray<FactName>> Names =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [FlagCodes.SubmissionWindowEmpty] = "invitedOn@, dueOn@",
            [FlagCodes.InvitationNotByOurCount] = "invitedOn@, program, score#, lowestScore#, tieBreak",
            [FlagCodes.YearNotCompleteAtInvitation] = "program, invitedOn@, hours#, requiredHours#, completeOn@",
            [FlagCodes.CountedByMonth] = "count, completeOn@",
            [FlagCodes.ExperienceLeavesWindow] = "program, lostOn@, requiredHours#, years#",
            [FlagCodes.TestExpiresBeforeDue] = "takenOn@, expiresOn@, dueOn@",
            [FlagCodes.EcaExpiresBeforeDue] = "issuedOn, expiresOn@, dueOn@",
            [FlagCodes.TestExpiresBeforeVisa] = "date, expiresOn@",
            [FlagCodes.RankBelowRound] = "score#, lowestScore#, tieBreak",
            [FlagCodes.BirthdayForgiven] = "ageAtInvitation#, invitedOn@, ageOnDate#",
            [FlagCodes.ItaExpired] = "dueOn@",
            [FlagCodes.ProfileExpires] = "expiresOn@, date@, days#",
            [FlagCodes.CategoryJustMet] = "category, hours#, requiredHours#, lostOn@",
            [FlagCodes.WorseRetest] = "takenOn@, claimedTakenOn@",

            [FlagCodes.YearJustComplete] = "count, completeOn@",
            [FlagCodes.JobEndsOnCompletion] = "end@, completeOn@",
            [FlagCodes.OverlapCanadaAbroad] = "otherJob#, from@, to@, occupation, start, end",
            [FlagCodes.FullTimeJobsAtOnce] = "otherJob#, from@, to@, occupation, start, end",
            [FlagCodes.HoursOver60] = "hours#, date@",
            [FlagCodes.GapInWork] = "from@, to@, days#",
            [FlagCodes.GapBreaksContinuity] = "claimed#, continuous#, required#",
            [FlagCodes.SelfEmployedCanada] = "start, end",
            [FlagCodes.NotAuthorized] = "start, end",
            [FlagCodes.NoStatus] = "start, end",
            [FlagCodes.WorkWhileStudying] = "from@, to@",
            [FlagCodes.StudyUnknown] = "start, awardedOn",
            [FlagCodes.UnpaidWork] = "start, end",
            [FlagCodes.RemoteForeignEmployer] = "employerCountry, start, end",
            [FlagCodes.DutiesDecide] = "occupation",
            [FlagCodes.HoursJustThirty] = "hours#, fullTimeHours#",
            [FlagCodes.Leave] = "start, end",
            [FlagCodes.LongVacation] = "days#, from@, to@",

            [FlagCodes.WorkBeforePermit] = "from@, to@",
            [FlagCodes.WorkAfterPermit] = "from@, to@",
            [FlagCodes.StudentHours] = "hours#, mostHours#, date@",
            [FlagCodes.Restoration] = "restoredOn@, lostOn@, workedOn@",
            [FlagCodes.ResidenceGap] = "from@, to@, days#",
            [FlagCodes.ResidenceContradictsWork] = "country, residence, from@, to@",
            [FlagCodes.PresentInCanada] = "residence, from@, to@",
            [FlagCodes.PassportExpires] = "expiresOn@, date@, months#",

            [FlagCodes.SpouseStaysBehindInCanada] = "start",
            [FlagCodes.SpouseStaysBehind] = "",
            [FlagCodes.SpouseAsPrincipal] = "score#, otherScore#",
            [FlagCodes.FamilySizeTooSmall] = "familySize#, persons#",
            [FlagCodes.ChildTurns18] = "birthday@, age#, date@",
            [FlagCodes.ChildTurns22] = "birthday@, age#, date@",
            [FlagCodes.ChildUndeclared] = "familySize#, persons#",
            [FlagCodes.MaritalStatusChanged] = "maritalStatus, country, spouseCountry",

            [FlagCodes.FundsBelow] = "funds#, required#",
            [FlagCodes.FundsNear] = "funds#, required#, percent#",
            [FlagCodes.FundsTableOld] = "tableFrom@",
            [FlagCodes.FundsNeededIfNotCec] = "program, required#",
            [FlagCodes.DepositUnexplained] = "funds#, average#, required#",
            [FlagCodes.ProvinceQuebec] = "",
            [FlagCodes.NominationElsewhere] = "province, intendedProvince",
            [FlagCodes.NominationTooOld] = "acceptedOn@, date@, months#",
            [FlagCodes.NominationEnds] = "endedOn@, date@",
            [FlagCodes.OfferNoPoints] = "date@",
            [FlagCodes.OfferNotFullTime] = "hours#, fullTimeHours#",
            [FlagCodes.OfferNotSkilled] = "occupation, teer#",
            [FlagCodes.LmiaEnds] = "expiresOn@, date@",

            [FlagCodes.WrongAssessor] = "occupation, body, asked, issuedBy",
            [FlagCodes.TwoCredentialsUnassessed] = "level",
            [FlagCodes.AssessedBeforeAward] = "issuedOn, awardedOn",
            [FlagCodes.EcaBeforeDesignation] = "issuedBy, issuedOn, designatedFrom@",
            [FlagCodes.EcaLevelLower] = "level, assessedLevel",
            [FlagCodes.BachelorAsProfessional] = "level, otherLevel",

            [FlagCodes.LetterLacks] = "row, elements",
            [FlagCodes.LetterTooOld] = "issuedOn@, date@",
            [FlagCodes.PoliceMissing] = "country",
            [FlagCodes.PoliceStale] = "country",
            [FlagCodes.MedicalExpires] = "expiresOn@, date@, months#",
            [FlagCodes.Translation] = "row, language",
        }.ToFrozenDictionary(static code => code.Key, static code => FactName.List(code.Value), StringComparer.Ordinal);

    /// <summary>Every code in <see cref="FlagCodes"/>.</summary>
    internal static ImmutableArray<string> Codes => Names.Keys;

    /// <summary>Returns the facts that a code can have.</summary>
    /// <param name="code">A code in <see cref="FlagCodes"/>.</param>
    /// <returns>
    /// Their names in order, for <see cref="Facts.Named(ImmutableArray{FactName})"/>; a red flag may lack the last ones. Empty for an
    /// unknown code.
    /// </returns>
    public static ImmutableArray<FactName> Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Names.TryGetValue(code, out ImmutableArray<FactName> names) ? names : [];
    }
}
