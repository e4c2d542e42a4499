using CrsCalculator.Rounds;
using NodaTime;
using static CrsCalculator.Application.Tests.Flags.Situations;

namespace CrsCalculator.Application.Tests.Flags;

/// <summary>Every red flag with a situation that raises it, and one beside it that does not.</summary>
internal static class FlagCases
{
    private const string FirstJob = "$.principal.work[0]";

    public static IEnumerable<FlagCase> All =>
        [.. OfWindow, .. OfWork, .. OfStatus, .. OfFamily, .. OfFunds, .. OfOffer, .. OfEducation, .. OfPapers];

    private static IEnumerable<FlagCase> OfWindow =>
    [
        new(FlagCodes.SubmissionWindowEmpty, Early.With(static person => person with { LanguageTests = [] }), Early)
        {
            Severity = FlagSeverity.Stop,
        },
        new(FlagCodes.InvitationNotByOurCount, Weaker, InTime) { Severity = FlagSeverity.High },
        new(FlagCodes.InvitationNotByOurCount, Early.With(static person => person with { LanguageTests = [] }), Early)
        {
            Severity = FlagSeverity.Stop,
        },
        new(FlagCodes.InvitationNotByOurCount, SubmittedOn(Early, 2026, 2, 1), Early) { Severity = FlagSeverity.Stop },
        new(FlagCodes.YearNotCompleteAtInvitation, Early, InTime) { Severity = FlagSeverity.Stop },
        new(FlagCodes.CountedByMonth, Early with { On = new LocalDate(2026, 2, 3) }, InTime) { Severity = FlagSeverity.Stop },
        new(FlagCodes.CountedByMonth, EarlyByMonth, InTime) { Severity = FlagSeverity.High },
        new(FlagCodes.CountedByMonth, InvitedForForeignWork, Abroad) { Severity = FlagSeverity.High },
        new(FlagCodes.CountedByMonth, ThirdYearAbroad, Graduate) { Severity = FlagSeverity.Low },
        new(FlagCodes.ExperienceLeavesWindow, Leaving, InTime) { Severity = FlagSeverity.High },
        new(FlagCodes.ExperienceLeavesWindow, Leaving with { On = new LocalDate(2026, 3, 20) }, InTime) { Severity = FlagSeverity.Stop },
        new(FlagCodes.TestExpiresBeforeDue, Early, InTime) { Severity = FlagSeverity.High },
        new(FlagCodes.TestExpiresBeforeDue, Early with { On = new LocalDate(2026, 3, 1) }, InTime) { Severity = FlagSeverity.Stop },
        new(FlagCodes.EcaExpiresBeforeDue, InTime.With(static person => AssessedOn(person, new LocalDate(2021, 3, 1))), InTime),
        new(
            FlagCodes.TestExpiresBeforeVisa,
            Abroad.With(static person => person with
            {
                LanguageTests =
                [
                    LanguageTestResult.IeltsGeneralTraining(new LocalDate(2024, 6, 3), new TestScores(8.5m, 8.0m, 7.5m, 7.5m)),
                ],
            }),
            Abroad) { Severity = FlagSeverity.Low },
        new(FlagCodes.RankBelowRound, Early with { On = new LocalDate(2026, 2, 22) }, Early) { Severity = FlagSeverity.Stop },
        new(
            FlagCodes.BirthdayForgiven,
            InTime.With(static person => person with { DateOfBirth = new LocalDate(1997, 2, 10) }),
            InTime) { Severity = FlagSeverity.Low },
        new(FlagCodes.ItaExpired, InTime with { On = new LocalDate(2026, 3, 23) }, InTime with { On = new LocalDate(2026, 3, 22) }),
        new(FlagCodes.ProfileExpires, SubmittedOn(Graduate, 2025, 3, 1), SubmittedOn(Graduate, 2025, 3, 20)),
        new(FlagCodes.CategoryJustMet, OfNurse(new LocalDate(2025, 2, 20)), OfNurse(new LocalDate(2024, 2, 20))),
        new(FlagCodes.CategoryJustMet, NurseWhoseWorkLeaves, NurseWhoseTestEnds),
        new(
            FlagCodes.WorseRetest,
            Graduate.With(static person => Retested(person, 7.0m)),
            Graduate.With(static person => Retested(person, 8.5m))),
    ];

    private static IEnumerable<FlagCase> OfWork =>
    [
        new(FlagCodes.YearJustComplete, Early with { On = new LocalDate(2026, 2, 24) }, InTime) { Severity = FlagSeverity.High },
        new(
            FlagCodes.JobEndsOnCompletion,
            Graduate.WithJob(static job => Like(job, new LocalDate(2024, 1, 8), new LocalDate(2025, 1, 8))),
            Graduate.WithJob(static job => Like(job, new LocalDate(2024, 1, 8), new LocalDate(2025, 1, 31)))),
        // A third year abroad earns points, and a fourth does not.
        new(
            FlagCodes.JobEndsOnCompletion,
            Abroad.WithJob(static job => Like(job, new LocalDate(2018, 1, 1), new LocalDate(2020, 12, 31))),
            Abroad.WithJob(static job => Like(job, new LocalDate(2018, 1, 1), new LocalDate(2021, 12, 31)))),
        new(
            FlagCodes.OverlapCanadaAbroad,
            Graduate.WithMore(JobAbroad(new LocalDate(2023, 3, 31))),
            Graduate.WithMore(JobAbroad(new LocalDate(2022, 12, 31)))) { Severity = FlagSeverity.High },
        new(FlagCodes.FullTimeJobsAtOnce, Graduate.WithMore(SecondJob(30)), Graduate.WithMore(SecondJob(29)))
        {
            Severity = FlagSeverity.Medium,
        },
        new(
            FlagCodes.FullTimeJobsAtOnce,
            Graduate.WithMore(SecondJob(30)).WithMore(JobAbroad(new LocalDate(2023, 3, 31))),
            Graduate) { Severity = FlagSeverity.High },
        new(FlagCodes.HoursOver60, Graduate.WithMore(SecondJob(22.75m)), Graduate.WithMore(SecondJob(22.5m)))
        {
            Severity = FlagSeverity.Medium,
        },
        new(FlagCodes.HoursOver60, Graduate.WithMore(SecondJob(50)), Graduate) { Severity = FlagSeverity.High },
        new(
            FlagCodes.GapInWork,
            Graduate.WithMore(EarlierJob(new LocalDate(2022, 12, 8))),
            Graduate.WithMore(EarlierJob(new LocalDate(2022, 12, 9)))) { Severity = FlagSeverity.Low },
        new(
            FlagCodes.GapInWork,
            Graduate.WithJob(static job => Like(job, new LocalDate(2023, 1, 9), Situations.On.PlusDays(-31))),
            Graduate.WithJob(static job => Like(job, new LocalDate(2023, 1, 9), Situations.On.PlusDays(-30))))
        {
            Severity = FlagSeverity.Low,
        },
        new(FlagCodes.GapBreaksContinuity, Abroad.With(static person => Broken(person)), Abroad) { Severity = FlagSeverity.Medium },
        new(FlagCodes.GapBreaksContinuity, Abroad.With(InTwoHalves), Abroad) { Severity = FlagSeverity.High },
        new(FlagCodes.SelfEmployedCanada, Graduate.WithJob(static job => job with { SelfEmployed = true }), Graduate),
        new(FlagCodes.NotAuthorized, Graduate.WithJob(static job => job with { Authorized = false }), Graduate),
        new(FlagCodes.NoStatus, Graduate.WithJob(static job => job with { TemporaryResidentStatus = false }), Graduate),
        new(FlagCodes.WorkWhileStudying, Graduate.WithJob(static job => job with { WhileFullTimeStudent = true }), Graduate),
        new(FlagCodes.WorkWhileStudying, StudiedUntil(new LocalDate(2023, 1, 9)), StudiedUntil(new LocalDate(2023, 1, 8))),
        new(FlagCodes.WorkWhileStudying, StudyOfCredential(new LocalDate(2026, 1, 31)), StudyOfCredential(new LocalDate(2022, 12, 31))),
        new(FlagCodes.StudyUnknown, AwardedOn(new LocalDate(2024, 1, 9)), AwardedOn(new LocalDate(2024, 1, 10))),
        new(FlagCodes.UnpaidWork, Graduate.WithJob(static job => job with { Paid = false }), Graduate),
        new(FlagCodes.RemoteForeignEmployer, Graduate.WithJob(static job => job with { EmployerCountry = "US" }), Graduate),
        new(FlagCodes.DutiesDecide, Graduate, Graduate.With(static person => person with { Work = [] })),
        new(
            FlagCodes.HoursJustThirty,
            Graduate.WithJob(static job => Like(job, new LocalDate(2023, 1, 9), null, 30)),
            Graduate.WithJob(static job => Like(job, new LocalDate(2023, 1, 9), null, 31))),
        new(FlagCodes.Leave, Graduate.WithJob(static job => job with { Leave = null }), Graduate),
        new(
            FlagCodes.LongVacation,
            Graduate.WithJob(static job => OnVacation(job, 40)),
            Graduate.WithJob(static job => OnVacation(job, 10))),
    ];

    private static IEnumerable<FlagCase> OfStatus =>
    [
        new(FlagCodes.WorkBeforePermit, Permitted(new LocalDate(2023, 1, 10), On), Permitted(new LocalDate(2023, 1, 9), On)),
        new(FlagCodes.WorkBeforePermit, OnStudyPermit(new LocalDate(2022, 12, 20)), OnStudyPermit(null)),
        new(FlagCodes.WorkBeforePermit, OnStudyPermit(new LocalDate(2022, 12, 20)), StudiesNotStated),
        new(
            FlagCodes.WorkAfterPermit,
            Permitted(new LocalDate(2023, 1, 9), new LocalDate(2026, 2, 1)),
            Permitted(new LocalDate(2023, 1, 9), On)),
        new(FlagCodes.StudentHours, Student(24.25m), Student(24)),
        new(FlagCodes.StudentHours, Student(30), WithPermit(Student(30))),
        new(FlagCodes.Restoration, Restored(new LocalDate(2024, 6, 1)), Graduate) { Severity = FlagSeverity.High },
        new(
            FlagCodes.Restoration,
            Restored(new LocalDate(2024, 6, 1)).WithJob(static job => Like(job, new LocalDate(2024, 6, 1), null)),
            Graduate) { Severity = FlagSeverity.Medium },
        new(FlagCodes.ResidenceGap, LivedElsewhere(new LocalDate(2017, 9, 21)), LivedElsewhere(new LocalDate(2017, 9, 20))),
        new(
            FlagCodes.ResidenceContradictsWork,
            Graduate.WithMore(JobAbroad(new LocalDate(2022, 12, 31))),
            Graduate.WithMore(JobAbroad(new LocalDate(2022, 7, 29)))) { Severity = FlagSeverity.High },
        new(FlagCodes.PresentInCanada, LivedElsewhere(new LocalDate(2023, 3, 1), "IN"), LivedElsewhere(new LocalDate(2023, 2, 1), "IN")),
        new(FlagCodes.PassportExpires, PassportUntil(new LocalDate(2026, 8, 1)), PassportUntil(new LocalDate(2026, 8, 2)))
        {
            Severity = FlagSeverity.Medium,
        },
        new(FlagCodes.PassportExpires, PassportUntil(On), Graduate) { Severity = FlagSeverity.High },
    ];

    private static IEnumerable<FlagCase> OfFamily =>
    [
        new(FlagCodes.SpouseStaysBehind, Couple.With(static profile => StayingBehind(Unemployed(profile))), Couple)
        {
            Severity = FlagSeverity.Medium,
        },
        new(
            FlagCodes.SpouseStaysBehindInCanada,
            Couple.With(StayingBehind),
            Couple.With(static profile => StayingBehind(Unemployed(profile)))) { Severity = FlagSeverity.High },
        new(FlagCodes.SpouseAsPrincipal, Couple.With(static profile => profile.WithSpouseAsPrincipal()), Couple),
        new(
            FlagCodes.FamilySizeTooSmall,
            Couple.With(static profile => profile with { FamilySize = 2, Children = [ChildOf(new LocalDate(2015, 1, 1))] }),
            Couple.With(static profile => profile with { FamilySize = 3, Children = [ChildOf(new LocalDate(2015, 1, 1))] })),
        new(FlagCodes.ChildTurns18, Parent(new LocalDate(2008, 2, 2)), Parent(new LocalDate(2008, 2, 3))),
        new(FlagCodes.ChildTurns22, WithoutNomination(new LocalDate(2004, 2, 2)), WithoutNomination(new LocalDate(2004, 2, 3))),
        // A nomination locks the age on the day of the application to the province, which was before the birthday.
        new(FlagCodes.ChildTurns22, WithoutNomination(new LocalDate(2004, 1, 1)), Parent(new LocalDate(2004, 1, 1))),
        new(
            FlagCodes.ChildUndeclared,
            Couple.With(static profile => profile with { FamilySize = 3, Children = [] }),
            Couple.With(static profile => profile with { FamilySize = 3, Children = [ChildOf(new LocalDate(2015, 1, 1))] })),
        new(
            FlagCodes.MaritalStatusChanged,
            Graduate.With(static profile => profile with { MaritalStatus = MaritalStatus.Separated }),
            Graduate.With(static profile => profile with { MaritalStatus = MaritalStatus.Divorced })),
        new(
            FlagCodes.MaritalStatusChanged,
            Couple.With(static profile => InCommonLaw(profile, "PH")),
            Couple.With(static profile => InCommonLaw(profile, "CA"))),
    ];

    private static IEnumerable<FlagCase> OfFunds =>
    [
        new(FlagCodes.FundsBelow, Funds(15_262.99m), Funds(15_263)) { Severity = FlagSeverity.High },
        new(FlagCodes.FundsNear, Funds(16_789), Funds(16_790)) { Severity = FlagSeverity.Medium },
        new(FlagCodes.FundsTableOld, Abroad with { On = new LocalDate(2026, 9, 1) }, Abroad),
        new(
            FlagCodes.FundsNeededIfNotCec,
            Abroad.WithMore(new Job(Clients.Technician, "CA", new LocalDate(2024, 1, 8), null, 40)),
            Abroad),
        new(
            FlagCodes.DepositUnexplained,
            Abroad.With(static profile => profile with { SettlementFundsSixMonthAverage = 21_184 }),
            Abroad.With(static profile => profile with { SettlementFundsSixMonthAverage = 21_185 })),
    ];

    private static IEnumerable<FlagCase> OfOffer =>
    [
        new(FlagCodes.ProvinceQuebec, Graduate.With(static profile => profile with { IntendedProvince = Province.QC }), Graduate)
        {
            Severity = FlagSeverity.Stop,
        },
        new(FlagCodes.NominationElsewhere, Couple.With(static profile => profile with { IntendedProvince = Province.ON }), Couple),
        new(FlagCodes.NominationTooOld, NominatedOn(new LocalDate(2025, 8, 1)), NominatedOn(new LocalDate(2025, 8, 2))),
        new(FlagCodes.NominationEnds, NominatedUntil(new LocalDate(2026, 2, 1)), NominatedUntil(On)) { Severity = FlagSeverity.Stop },
        new(FlagCodes.NominationEnds, EndedBefore(InvitationProgram.CanadianExperienceClass), InTime) { Severity = FlagSeverity.Low },
        new(FlagCodes.NominationEnds, EndedBefore(InvitationProgram.ProvincialNominee), InTime) { Severity = FlagSeverity.Stop },
        new(FlagCodes.OfferNoPoints, Offered(40), Offered(40) with { On = new LocalDate(2025, 3, 24) }) { Severity = FlagSeverity.Low },
        new(FlagCodes.OfferNotFullTime, Offered(29.75m), Offered(30)),
        new(FlagCodes.OfferNotSkilled, Offered(40, "65100"), Offered(40)),
        new(FlagCodes.LmiaEnds, OfferedUntil(new LocalDate(2026, 2, 1)), OfferedUntil(On)) { Severity = FlagSeverity.Stop },
    ];

    private static IEnumerable<FlagCase> OfEducation =>
    [
        new(FlagCodes.WrongAssessor, Professional("31102", EcaIssuer.WES), Professional("31102", EcaIssuer.MCC))
        {
            Severity = FlagSeverity.High,
        },
        new(FlagCodes.WrongAssessor, Professional("31102", null), Abroad) { Severity = FlagSeverity.Medium },
        new(
            FlagCodes.WrongAssessor,
            Professional("31102", EcaIssuer.WES).WithMore(JobAbroad(new LocalDate(2023, 3, 31))),
            Professional("31102", EcaIssuer.MCC)) { Severity = FlagSeverity.Medium },
        new(FlagCodes.WrongAssessor, Professional("31120", EcaIssuer.WES), Professional("21200", EcaIssuer.WES))
        {
            Severity = FlagSeverity.Medium,
        },
        new(FlagCodes.TwoCredentialsUnassessed, SecondDegree(null), SecondDegree(new Eca { IssuedOn = new LocalDate(2024, 1, 1) })),
        new(
            FlagCodes.AssessedBeforeAward,
            Abroad.With(static person => AssessedOn(person, new LocalDate(2018, 6, 14), awardedOn: new LocalDate(2023, 1, 1))),
            Abroad),
        new(FlagCodes.EcaBeforeDesignation, AssessedByIqas(new LocalDate(2015, 8, 5)), AssessedByIqas(new LocalDate(2015, 8, 6))),
        new(FlagCodes.EcaLevelLower, Abroad.With(static person => AssessedAs(person, CredentialLevel.BachelorsOrThreeYear)), Abroad),
        new(FlagCodes.BachelorAsProfessional, Abroad.With(static person => AssessedAs(person, null)), Abroad),
    ];

    private static IEnumerable<FlagCase> OfPapers =>
    [
        new(
            FlagCodes.LetterLacks,
            Graduate with { Items = [Item("work.letter", "work.letter", FirstJob, EvidenceState.Missing, "hoursPerWeek", "signature")] },
            Graduate with { Items = [Item("work.letter", "work.letter", FirstJob, EvidenceState.Held)] }),
        new(
            FlagCodes.LetterTooOld,
            Graduate with { Documents = [Paper("work.letter", FirstJob, new LocalDate(2025, 12, 1))] },
            Graduate with { Documents = [Paper("work.letter", FirstJob, new LocalDate(2026, 1, 19))] }),
        new(
            FlagCodes.PoliceMissing,
            Graduate with { Items = [Item("police", "police.IN", "$.principal.residences[0]", EvidenceState.Missing)] },
            Graduate with { Items = [Item("police", "police.IN", "$.principal.residences[0]", EvidenceState.Unknown)] }),
        new(
            FlagCodes.PoliceStale,
            Graduate with { Items = [Item("police", "police.IN", "$.principal.residences[0]", EvidenceState.Stale)] },
            Graduate with { Items = [Item("police", "police.IN", "$.principal.residences[0]", EvidenceState.Held)] }),
        new(
            FlagCodes.MedicalExpires,
            Graduate with { Documents = [Paper("medical.proof", "principal", new LocalDate(2025, 8, 1))] },
            Graduate with { Documents = [Paper("medical.proof", "principal", new LocalDate(2025, 8, 2))] }),
        new(
            FlagCodes.Translation,
            Graduate with { Documents = [Paper("identity.passport", "principal", language: "hi")] },
            Graduate with
            {
                Documents = [Paper("identity.passport", "principal", language: "hi"), Paper("translation", "principal", language: "en")],
            }),
    ];

    /// <summary>An invitation in the month of the anniversary, and a day after it.</summary>
    private static Situation EarlyByMonth => Early with
    {
        On = new LocalDate(2026, 3, 5),
        Invitation = Letter(new LocalDate(2026, 2, 4), InvitationProgram.CanadianExperienceClass),
    };

    /// <summary>A year of work that begins to leave the three years in the window.</summary>
    private static Situation Leaving => Graduate.With(static person => person with
    {
        Work = [new Job(Clients.Technician, "CA", new LocalDate(2023, 1, 27), new LocalDate(2024, 1, 31), 30) { Leave = [] }],
    }) with
    {
        On = new LocalDate(2026, 1, 22),
        Invitation = Letter(new LocalDate(2026, 1, 21), InvitationProgram.CanadianExperienceClass),
    };

    /// <summary>An invitation for which the score is too low.</summary>
    private static Situation Weaker => InTime.With(static person => person with
    {
        LanguageTests = [LanguageTestResult.IeltsGeneralTraining(new LocalDate(2025, 3, 3), new TestScores(7.5m, 6.5m, 6.5m, 6.5m))],
    });

    /// <summary>Someone invited for work abroad, whose first year in Canada is complete by months alone.</summary>
    private static Situation InvitedForForeignWork => InvitedAs(Abroad.WithMore(JobInCanada(new LocalDate(2025, 2, 24), null)));

    /// <summary>A third year of foreign work, where two years and the work in Canada earn the most that such work can.</summary>
    private static Situation ThirdYearAbroad => Graduate.WithMore(new Job(Clients.Technician, "IN", new LocalDate(2023, 2, 20), null, 40));

    private static Situation InvitedAs(Situation situation) => situation with
    {
        On = new LocalDate(2026, 2, 10),
        Invitation = Letter(new LocalDate(2026, 2, 4), InvitationProgram.FederalSkilledWorker),
    };

    private static Job JobInCanada(LocalDate start, LocalDate? end) => new(Clients.Technician, "CA", start, end, 40) { Leave = [] };

    /// <summary>A nurse who is invited for the category, and loses it as old work leaves the three years.</summary>
    private static Situation NurseWhoseWorkLeaves => InvitedForCategory(static person => person with
    {
        Work = [new Job(Nurse, "CA", new LocalDate(2023, 3, 10), new LocalDate(2024, 3, 20), 40) { Leave = [] }],
    });

    /// <summary>A nurse who loses the category with the program, because a test expires.</summary>
    private static Situation NurseWhoseTestEnds => InvitedForCategory(static person => person with
    {
        Work = [new Job(Nurse, "CA", new LocalDate(2024, 2, 20), null, 40) { Leave = [] }],
        LanguageTests =
        [
            LanguageTestResult.IeltsGeneralTraining(new LocalDate(2024, 3, 15), new TestScores(8.5m, 8.0m, 7.5m, 7.5m)),
        ],
    });

    private static Situation InvitedForCategory(Func<Person, Person> change)
    {
        var invitation = new InvitationToApply(
            new LocalDate(2026, 2, 20),
            InvitationProgram.CanadianExperienceClass,
            ExpressEntry.Official)
        {
            Category = RoundCategory.Healthcare,
        };
        return Graduate.With(change) with { On = new LocalDate(2026, 2, 25), Invitation = invitation };
    }

    /// <summary>Someone who works from 2023-01-09 on a study permit; the studies end on a day, or go on.</summary>
    private static Situation OnStudyPermit(LocalDate? last) => Graduate.With(person => person with
    {
        Permits = [PermitOf(PermitKind.Study, new LocalDate(2021, 8, 1), new LocalDate(2027, 8, 31))],
        Studies = [StudyOf(new LocalDate(2021, 9, 1), last)],
    });

    private static Situation StudiesNotStated => OnStudyPermit(null).With(static person => person with { Studies = null });

    private static Situation EndedBefore(InvitationProgram program) => InTime.With(static person => person with
    {
        Nomination = new Nomination(Province.ON, new LocalDate(2025, 9, 1)) { EndedOn = new LocalDate(2025, 12, 1) },
    }) with
    {
        Invitation = Letter(new LocalDate(2026, 1, 21), program),
    };

    private static Situation SubmittedOn(Situation situation, int year, int month, int day) =>
        situation.With(profile => profile with { ProfileSubmittedAt = Instant.FromUtc(year, month, day, 12, 0) });

    private static Situation OfNurse(LocalDate start) => (Graduate with { On = new LocalDate(2026, 2, 25) }).With(person => person with
    {
        Work = [new Job(Nurse, "CA", start, null, 40) { Leave = [] }],
    });

    private static Person Retested(Person person, decimal speaking) => person with
    {
        LanguageTests = person.LanguageTests.Add(
            LanguageTestResult.IeltsGeneralTraining(new LocalDate(2025, 9, 1), new TestScores(8.5m, 8.0m, 7.5m, speaking))),
    };

    private static Job JobAbroad(LocalDate end) => new(Clients.Technician, "IN", new LocalDate(2022, 7, 1), end, 40);

    private static Job EarlierJob(LocalDate end) => new(Clients.Technician, "CA", new LocalDate(2022, 2, 1), end, 40) { Leave = [] };

    private static Job SecondJob(decimal hours) =>
        new(Clients.Technician, "CA", new LocalDate(2024, 5, 6), new LocalDate(2024, 9, 6), hours) { Leave = [] };

    /// <summary>Two years of work and, months later, one more.</summary>
    private static Person Broken(Person person) => person with
    {
        Work =
        [
            new Job(Clients.Technician, "IN", new LocalDate(2019, 1, 7), new LocalDate(2021, 1, 31), 40),
            new Job(Clients.Technician, "IN", new LocalDate(2021, 6, 1), new LocalDate(2022, 7, 31), 40),
        ],
    };

    private static Person InTwoHalves(Person person) => person with
    {
        Work =
        [
            new Job(Clients.Technician, "IN", new LocalDate(2022, 1, 3), new LocalDate(2022, 8, 31), 40),
            new Job(Clients.Technician, "IN", new LocalDate(2023, 1, 2), new LocalDate(2023, 8, 31), 40),
        ],
    };

    private static Situation StudiedUntil(LocalDate last) =>
        Graduate.With(person => person with { Studies = [StudyOf(new LocalDate(2021, 9, 1), last)] });

    /// <summary>A job that is over, and a credential of four years.</summary>
    private static Situation StudyOfCredential(LocalDate awardedOn) => Graduate.With(person => person with
    {
        Studies = null,
        Work = [Like(person.Work[0], new LocalDate(2023, 1, 9), new LocalDate(2025, 12, 31))],
        Education =
        [
            new Credential(CredentialLevel.BachelorsOrThreeYear, "CA", awardedOn)
            {
                Study = new Study { Years = 4, FullTime = true, MonthsPresentInCanada = 40 },
            },
        ],
    });

    private static Situation AwardedOn(LocalDate day) => Graduate.With(person => person with
    {
        Studies = null,
        Education = [new Credential(CredentialLevel.OneYear, "CA", day)],
    });

    private static Job OnVacation(Job job, int days) => job with
    {
        Leave = [new Leave { Kind = LeaveKind.Vacation, From = new LocalDate(2024, 6, 3), To = new LocalDate(2024, 6, 2).PlusDays(days) }],
    };

    private static Situation Permitted(LocalDate from, LocalDate to) =>
        Graduate.With(person => person with { Permits = [PermitOf(PermitKind.Work, from, to)] });

    private static Situation Student(decimal hours) => Graduate.With(person => person with
    {
        Work = [new Job(NocCode.Parse("65100"), "CA", new LocalDate(2025, 10, 6), new LocalDate(2025, 11, 28), hours)],
        Studies = [StudyOf(new LocalDate(2025, 9, 2), new LocalDate(2025, 12, 19))],
        Permits = [PermitOf(PermitKind.Study, new LocalDate(2025, 8, 1), new LocalDate(2026, 8, 31))],
    });

    private static Situation WithPermit(Situation student) => student.With(static person => person with
    {
        Permits = [PermitOf(PermitKind.Work, new LocalDate(2025, 8, 1), new LocalDate(2026, 8, 31))],
    });

    private static Situation Restored(LocalDate on) => Graduate.With(person => person with
    {
        Permits =
        [
            PermitOf(PermitKind.Work, new LocalDate(2021, 10, 1), on.PlusDays(-31)),
            PermitOf(PermitKind.Restored, on, new LocalDate(2027, 12, 31)),
        ],
    });

    /// <summary>Somebody whose home in Canada begins on another day; until then the home is elsewhere, or none.</summary>
    private static Situation LivedElsewhere(LocalDate backOn, string? country = null) => Graduate.With(person => person with
    {
        Residences =
        [
            new Residence { Country = "IN", From = new LocalDate(1995, 5, 5), To = new LocalDate(2017, 8, 20) },
            .. country is null
                ? (Residence[])[]
                : [new Residence { Country = country, From = new LocalDate(2017, 8, 21), To = backOn.PlusDays(-1) }],
            new Residence { Country = "CA", From = backOn },
        ],
    });

    private static Situation PassportUntil(LocalDate day) => Graduate.With(person => person with { PassportExpiresOn = day });

    private static Candidate StayingBehind(Candidate profile) =>
        profile with { Spouse = profile.Spouse! with { Accompanying = false } };

    private static Candidate Unemployed(Candidate profile) =>
        profile with { Spouse = profile.Spouse! with { Person = profile.Spouse.Person with { Work = [] } } };

    private static Child ChildOf(LocalDate dateOfBirth) => new() { DateOfBirth = dateOfBirth, Accompanying = true };

    private static Situation WithoutNomination(LocalDate dateOfBirth) => Parent(dateOfBirth).With(static profile => profile with
    {
        Principal = profile.Principal with { Nomination = null },
    });

    private static Situation Parent(LocalDate dateOfBirth) => Couple.With(profile => profile with { Children = [ChildOf(dateOfBirth)] });

    private static Candidate InCommonLaw(Candidate profile, string spouseIn) => profile with
    {
        MaritalStatus = MaritalStatus.CommonLaw,
        Principal = LivingIn(profile.Principal, "CA"),
        Spouse = profile.Spouse! with { Person = LivingIn(profile.Spouse.Person, spouseIn) },
    };

    private static Person LivingIn(Person person, string country) => person with
    {
        Residences = [new Residence { Country = country, From = new LocalDate(2015, 1, 1) }],
    };

    private static Situation Funds(decimal funds) => Abroad.With(profile => profile with
    {
        SettlementFunds = funds,
        SettlementFundsSixMonthAverage = funds,
    });

    private static Situation NominatedOn(LocalDate day) =>
        Couple.With(person => person with { Nomination = new Nomination(Province.AB, day) });

    private static Situation NominatedUntil(LocalDate day) =>
        Couple.With(person => person with { Nomination = person.Nomination! with { ExpiresOn = day } });

    private static Situation Offered(decimal hours, string noc = "22220") =>
        Graduate.With(person => person with { JobOffer = new JobOffer(NocCode.Parse(noc), hours, IsBasedOnLmia: true) });

    private static Situation OfferedUntil(LocalDate day) =>
        Offered(40).With(person => person with { JobOffer = person.JobOffer! with { LmiaExpiresOn = day } });

    private static Situation Professional(string noc, EcaIssuer? issuer) => Abroad.With(person => person with
    {
        Work = [new Job(NocCode.Parse(noc), "IN", new LocalDate(2018, 9, 3), null, 40)],
        Education = [person.Education[0] with { Eca = person.Education[0].Eca! with { IssuedBy = issuer } }],
    });

    /// <summary>A degree that was assessed in 2015, on a day of that year.</summary>
    private static Situation AssessedByIqas(LocalDate issuedOn) =>
        (Abroad with { On = new LocalDate(2020, 2, 3) }).With(person => person with
    {
        DateOfBirth = new LocalDate(1985, 5, 5),
        LanguageTests = [LanguageTestResult.IeltsGeneralTraining(new LocalDate(2019, 6, 3), new TestScores(8.5m, 8.0m, 7.5m, 7.5m))],
        Education =
        [
            new Credential(CredentialLevel.MastersOrProfessional, "IN", new LocalDate(2010, 6, 15))
            {
                Eca = new Eca { IssuedOn = issuedOn, IssuedBy = EcaIssuer.IQAS },
            },
        ],
    });

    private static Situation SecondDegree(Eca? assessment) => Graduate.With(person => person with
    {
        Education = person.Education.Add(
            new Credential(CredentialLevel.OneYear, "IN", new LocalDate(2016, 6, 1)) { Eca = assessment }),
    });

    private static Person AssessedOn(Person person, LocalDate day, LocalDate? awardedOn = null)
    {
        Credential credential = person.Education[0];
        return person with
        {
            Education =
            [
                new Credential(credential.Level, credential.Country, awardedOn ?? credential.AwardedOn)
                {
                    Eca = credential.Eca! with { IssuedOn = day },
                },
            ],
        };
    }

    private static Person AssessedAs(Person person, CredentialLevel? level) => person with
    {
        Education = [person.Education[0] with { Eca = person.Education[0].Eca! with { Level = level } }],
    };
}
