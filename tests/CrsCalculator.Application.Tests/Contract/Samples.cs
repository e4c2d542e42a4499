using CrsCalculator.Rounds;
using CrsCalculator.TestKit.Contracts;
using NodaTime;

namespace CrsCalculator.Application.Tests.Contract;

/// <summary>
/// A sample of every public type: those that are compared by value twice and once different, the others as a user meets them.
/// </summary>
internal static class Samples
{
    private static readonly LocalDate Day = new(2026, 2, 25);
    private static readonly FeeTable LastFees = ApplicationRules.Official.Fees.LastAvailable!;
    private static readonly PaperRules LastPapers = ApplicationRules.Official.Papers.LastAvailable!;
    private static readonly FlagRules LastFlags = ApplicationRules.Official.Flags.LastAvailable!;

    public static IReadOnlyDictionary<Type, Sample> Values { get; } = Sample.Table(
    [
        Sample.Of(
            static () => ApplicationRules.Official with { },
            ApplicationRules.Official with { Fees = new(ApplicationRules.Official.Fees.Entries) }),
        Sample.Of(static () => LastFees with { Child = new FeeAmount(270) }, LastFees with { Child = new FeeAmount(271) }),
        Sample.Of(static () => new FeeAmount(270), new FeeAmount(270, Certainty.Probable)),
        Sample.Of(static () => LastPapers with { PoliceMonths = 7 }, LastPapers),
        Sample.Of(static () => new StudentRules { HoursPerWeek = 24 }, new StudentRules { HoursPerWeek = 20 }),
        Sample.Of(static () => LastFlags with { Rules = [.. LastFlags.Rules] }, LastFlags with { Rules = [.. LastFlags.Rules.Reverse()] }),
        Sample.Of(static () => LastFlags.Limits with { ProfileDays = 31 }, LastFlags.Limits),
        Sample.Of(static () => LastFlags.Rules[0] with { Citation = "IRPA" }, LastFlags.Rules[0]),
        Sample.Of(() => Body(EcaIssuer.MCC), Body(EcaIssuer.PEBC)),
        Sample.Of(
            static () => new EcaDesignation { Issuer = EcaIssuer.WES, From = Day },
            new EcaDesignation { Issuer = EcaIssuer.CES, From = Day }),
        Sample.Of(() => Row("work.letter"), Row("work.noLetter")),
        Sample.Of(() => new EvidenceList { Rows = [Row("a")] }, new EvidenceList { Rows = [Row("b")] }),
        Sample.Of(() => Paper("letterhead"), Paper("signature")),
        Sample.Of(static () => new ClientFilter { ExpiringWithin = 90 }, new ClientFilter { ExpiringWithin = 90, IsInvited = true }),
        Sample.Of(static () => new ClientTotals { Clients = 3, Invited = 1 }, new ClientTotals { Clients = 3, Open = 1 }),
        Sample.Of(static () => new DayRange(Day, Day.PlusDays(3)), new DayRange(Day, Day.PlusDays(4))),
    ]);

    public static IReadOnlyDictionary<Type, object> Results { get; } = Everything().ToDictionary(static result => result.GetType());

    private static IEnumerable<object> Everything()
    {
        var applicant = new Applicant(Clients.EarlyInvitation, ExpressEntry.Official);
        ApplicationChecklist checklist = applicant.Checklist(Day, Clients.Round392);
        var review = new ClientReview(ExpressEntry.Official, RoundHistory.Official, new LocalDate(2026, 1, 22), new LocalDate(2026, 1, 21));
        ClientOverview client = review.Of(Clients.EarlyInvitation);
        return
        [
            applicant,
            checklist,
            checklist.Window!,
            checklist.Window!.Parts[0],
            checklist.Window.Edges[^2],
            checklist.Items[0],
            checklist.Items[0].AtStake,
            checklist.Flags[0],
            checklist.Fees!,
            checklist.Fees!.Persons[0],
            checklist.Expiries[0],
            checklist.MissingFacts[0],
            ProfileReview.Of(Clients.EarlyInvitation, ExpressEntry.Official, Day),
            client.Review,
            client,
            client.NextYear!,
            new ClientRow("a", client),
        ];
    }

    private static ProfessionalBody Body(EcaIssuer issuer) => new()
    {
        Issuer = issuer,
        Occupations = [NocCode.Parse("31102")],
        From = Day,
    };

    private static EvidenceRow Row(string id) => new()
    {
        Id = id,
        Subject = EvidenceSubject.Job,
        Condition = EvidenceCondition.Always,
        MustShow = ["letterhead"],
        Citation = "IRCC",
        SourceDate = Day,
    };

    private static ApplicationDocument Paper(string element) => new()
    {
        Id = "work.letter",
        Subject = "$.principal.work[0]",
        State = DocumentState.Held,
        Has = [element],
    };
}
