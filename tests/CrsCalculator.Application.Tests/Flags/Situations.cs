using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application.Tests.Flags;

/// <summary>Situations from which tests start.</summary>
internal static class Situations
{
    public static readonly LocalDate On = new(2026, 2, 2);
    public static readonly NocCode Nurse = NocCode.Parse("31301");

    /// <summary>A graduate who works in Canada, with every fact stated and nothing to remark but that all rests on the one job.</summary>
    public static Situation Graduate { get; } = new(
        new Candidate
        {
            Principal = new Person
            {
                DateOfBirth = new LocalDate(1995, 5, 5),
                Education = [new Credential(CredentialLevel.BachelorsOrThreeYear, "CA", new LocalDate(2021, 6, 15))],
                LanguageTests =
                [
                    LanguageTestResult.IeltsGeneralTraining(new LocalDate(2025, 6, 2), new TestScores(8.5m, 8.0m, 7.5m, 7.5m)),
                ],
                Work = [new Job(Clients.Technician, "CA", new LocalDate(2023, 1, 9), null, 37.5m) { Leave = [] }],
                Residences =
                [
                    new Residence { Country = "IN", From = new LocalDate(1995, 5, 5), To = new LocalDate(2017, 8, 20) },
                    new Residence { Country = "CA", From = new LocalDate(2017, 8, 21) },
                ],
                Permits =
                [
                    PermitOf(PermitKind.Study, new LocalDate(2017, 8, 21), new LocalDate(2021, 9, 30)),
                    PermitOf(PermitKind.Work, new LocalDate(2021, 10, 1), new LocalDate(2027, 12, 31)),
                ],
                Studies = [StudyOf(new LocalDate(2017, 9, 5), new LocalDate(2021, 5, 31))],
                PassportExpiresOn = new LocalDate(2030, 1, 1),
            },
            FamilySize = 1,
            IntendedProvince = Province.ON,
            MaritalStatus = MaritalStatus.Single,
            Children = [],
            ProfileSubmittedAt = Instant.FromUtc(2025, 11, 4, 12, 0),
        },
        On);

    /// <summary>The engineer who was invited before the year was complete, on a day on which everything holds.</summary>
    public static Situation Early { get; } = new(Clients.EarlyInvitation, new LocalDate(2026, 2, 25)) { Invitation = Clients.Round392 };

    /// <summary>The same engineer with a year that was complete, and a test that lasts.</summary>
    public static Situation InTime { get; } = Early.With(static person => person with
    {
        LanguageTests =
        [
            LanguageTestResult.IeltsGeneralTraining(new LocalDate(2025, 3, 3), new TestScores(8.5m, 8.0m, 7.5m, 7.5m)),
        ],
        Work =
        [
            new Job(Clients.Technician, "IN", new LocalDate(2020, 1, 6), new LocalDate(2024, 9, 20), 40),
            new Job(Clients.Technician, "CA", new LocalDate(2024, 9, 30), null, 40),
        ],
    });

    /// <summary>A worker abroad who is eligible for the Federal Skilled Worker Program alone.</summary>
    public static Situation Abroad { get; } = new(
        new Candidate
        {
            Principal = new Person
            {
                DateOfBirth = new LocalDate(1995, 5, 5),
                Education =
                [
                    new Credential(CredentialLevel.MastersOrProfessional, "IN", new LocalDate(2018, 6, 15))
                    {
                        Eca = new Eca
                        {
                            IssuedOn = new LocalDate(2024, 5, 6),
                            IssuedBy = EcaIssuer.WES,
                            Level = CredentialLevel.MastersOrProfessional,
                        },
                    },
                ],
                LanguageTests =
                [
                    LanguageTestResult.IeltsGeneralTraining(new LocalDate(2025, 6, 2), new TestScores(8.5m, 8.0m, 7.5m, 7.5m)),
                ],
                Work = [new Job(Clients.Technician, "IN", new LocalDate(2018, 9, 3), null, 40)],
            },
            FamilySize = 1,
            SettlementFunds = 25_000,
            SettlementFundsSixMonthAverage = 24_500,
            IntendedProvince = Province.ON,
        },
        On);

    /// <summary>The couple of the formats, before an invitation.</summary>
    public static Situation Couple { get; } = new(Clients.Couple, On);

    public static InvitationToApply Letter(LocalDate issuedOn, InvitationProgram program) => new(issuedOn, program, ExpressEntry.Official);

    public static Permit PermitOf(PermitKind kind, LocalDate from, LocalDate to) => new() { Kind = kind, From = from, To = to };

    public static StudyPeriod StudyOf(LocalDate from, LocalDate? to) => new() { Country = "CA", From = from, To = to, FullTime = true };

    /// <summary>A job like another one, at other times.</summary>
    public static Job Like(Job job, LocalDate start, LocalDate? end, decimal? hours = null) =>
        new(job.Occupation, job.Country, start, end, hours ?? job.HoursPerWeek) { Leave = [] };

    /// <summary>An item of a checklist.</summary>
    public static ChecklistItem Item(string row, string id, string path, EvidenceState state, params string[] lacks) =>
        new(new EvidenceRow
        {
            Id = row,
            Subject = EvidenceSubject.Person,
            Condition = EvidenceCondition.Always,
            Citation = "a test",
            SourceDate = On,
        })
        {
            Id = id,
            Person = ApplicantRole.Principal,
            Need = EvidenceNeed.Required,
            Paths = [path],
            State = state,
            Lacks = [.. lacks],
        };

    /// <summary>A paper at hand.</summary>
    public static ApplicationDocument Paper(string id, string subject, LocalDate? issuedOn = null, string? language = null) => new()
    {
        Id = id,
        Subject = subject,
        State = DocumentState.Held,
        IssuedOn = issuedOn,
        Language = language,
    };
}
