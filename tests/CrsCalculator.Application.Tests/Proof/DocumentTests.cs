using System.Collections.Immutable;
using CrsCalculator.Text;
using NodaTime;
using static CrsCalculator.Application.Tests.Proof.ProofClients;

namespace CrsCalculator.Application.Tests.Proof;

/// <summary>Papers at hand: their state, and what is wrong with a list of them.</summary>
public class DocumentTests
{
    private static readonly string[] Letter = [.. ApplicationRules.Official.Evidence.At(On).Value.Find("work.letter")!.MustShow];

    private static readonly Candidate Abroad = LivedIn(Stay("IN", "2012-01-01", "2021-06-30"), Stay("PH", "2021-07-01", null));

    public static TheoryData<ApplicationDocument, EvidenceState> States { get; } = new()
    {
        { Held("work.letter", "$.principal.work[0]"), EvidenceState.Held },
        { Held("work.letter", "$.principal.work[0]") with { State = DocumentState.Requested }, EvidenceState.Missing },
        { Held("work.letter", "$.principal.work[0]") with { State = DocumentState.Missing }, EvidenceState.Missing },
        { Held("work.letter", "$.principal.work[0]") with { State = DocumentState.NotApplicable }, EvidenceState.Missing },
        { Held("work.letter", "$.principal.work[0]") with { IssuedOn = On.PlusDays(1) }, EvidenceState.Missing },
        { Held("work.letter", "$.principal.work[0]") with { ValidUntil = On }, EvidenceState.Held },
        { Held("work.letter", "$.principal.work[0]") with { ValidUntil = On.PlusDays(-1) }, EvidenceState.Stale },
        { Held("work.letter", "$.principal.work[0]") with { Has = [.. Letter] }, EvidenceState.Held },
        { Held("work.letter", "$.principal.work[0]") with { Has = ["letterhead"] }, EvidenceState.Missing },
        { Held("work.letter", "$.principal.work[0]") with { Has = [] }, EvidenceState.Missing },
        { Held("medical.proof", "principal") with { IssuedOn = new LocalDate(2025, 1, 22) }, EvidenceState.Held },
        { Held("medical.proof", "principal") with { IssuedOn = new LocalDate(2025, 1, 21) }, EvidenceState.Stale },
        { Held("medical.proof", "$.principal") with { Has = ["imm1017b"] }, EvidenceState.Held },
        { Held("medical.proof", "principal") with { Has = [] }, EvidenceState.Missing },
        { Held("police.PH", "principal") with { IssuedOn = new LocalDate(2025, 7, 21) }, EvidenceState.Held },
        { Held("police.PH", "principal") with { IssuedOn = new LocalDate(2025, 7, 20) }, EvidenceState.Stale },
        { Held("police.PH", "principal") with { ValidUntil = On.PlusDays(-1) }, EvidenceState.Stale },
        { Held("police.IN", "principal") with { IssuedOn = new LocalDate(2021, 7, 1) }, EvidenceState.Held },
        { Held("police.IN", "principal") with { IssuedOn = new LocalDate(2021, 6, 30) }, EvidenceState.Stale },
        { Held("police.IN", "principal") with { ValidUntil = On.PlusDays(-1) }, EvidenceState.Held },
        { Held("explanation.gap", "principal"), EvidenceState.Held },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void State_of_a_paper(ApplicationDocument paper, EvidenceState state)
    {
        Candidate client = Abroad with { Principal = Abroad.Principal with { Work = [CanadianJob] } };
        string id = paper.Id.StartsWith("explanation", StringComparison.Ordinal) ? "explanation" : paper.Id;
        Checklist(client, null, null, paper).Items.Single(item => item.Id == id && item.Person == ApplicantRole.Principal)
            .State.Should()
            .Be(state);
    }

    [Fact]
    public void Letter_check_names_the_elements_that_are_missing()
    {
        ApplicationDocument paper = Held("work.letter", "$.principal.work[0]") with
        {
            Has = [.. Letter.Except(["duties", "signature", "issuedOn"], StringComparer.Ordinal)],
            IssuedOn = new LocalDate(2026, 1, 12),
        };
        Checklist(Known, null, null, paper).Items.Single(static item => item.Id == "work.letter")
            .Lacks.Should()
            .Equal("signature", "duties");
    }

    [Fact]
    public void Letter_without_a_recommended_element_is_complete()
    {
        ChecklistItem letter = Checklist(Known, null, null, Held("work.letter", "$.principal.work[0]") with { Has = [.. Letter] })
            .Items.Single(static item => item.Id == "work.letter");
        letter.Recommended.Should().Equal("workLocation");
        letter.MustShow.Should().NotContain("workLocation");
        letter.State.Should().Be(EvidenceState.Held);
        Issues(Held("work.letter", "$.principal.work[0]") with { Has = ["workLocation"] }).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025-01-30", "2026-01-30")]
    [InlineData("2020-02-29", "2021-02-28")]
    [InlineData("2019-02-28", "2020-02-28")]
    [InlineData("2019-02-28", "2020-02-29")]
    public void Medical_exam_is_stale_exactly_on_the_day_on_which_its_red_flag_calls_it_expired(string examined, string on)
    {
        ApplicationDocument exam = Held("medical.proof", "principal") with { IssuedOn = Day(examined) };
        LocalDate day = Day(on);
        foreach (LocalDate submitted in new[] { day.PlusDays(-2), day.PlusDays(-1), day, day.PlusDays(1) })
        {
            ApplicationChecklist checklist = Checklist(Known, submitted, null, exam);
            ChecklistItem item = checklist.Items.Single(static one => one.Id == "medical.proof");
            RedFlag flag = checklist.Flags.Single(static one => one.Code == FlagCodes.MedicalExpires);
            bool isExpired = string.CompareOrdinal(flag.Facts[0], $"{submitted:uuuu-MM-dd}") <= 0;
            (item.State == EvidenceState.Stale).Should().Be(isExpired, $"{submitted}");
            item.UsableUntil.Should().Be(Day(flag.Facts[0]).PlusDays(-1));
            flag.Severity.Should().Be(isExpired ? FlagSeverity.High : FlagSeverity.Medium);
            ApplicationText.English.Flag(flag).Contains("expired on", StringComparison.Ordinal).Should().Be(isExpired);
        }
    }

    [Theory]
    [InlineData("2015-08-05", EvidenceState.Stale)]
    [InlineData("2015-08-06", EvidenceState.Held)]
    public void Assessment_of_before_the_designation_of_its_organization_is_not_good(string issuedOn, EvidenceState state)
    {
        Candidate client = With(Abroad, person => person with
        {
            Education =
            [
                new Credential(CredentialLevel.BachelorsOrThreeYear, "IN", new LocalDate(2014, 6, 1))
                {
                    Eca = new Eca { IssuedOn = Day(issuedOn), IssuedBy = EcaIssuer.IQAS },
                },
            ],
        });
        ChecklistItem item = Checklist(client, new LocalDate(2016, 1, 21), null, Held("education.foreign", "$.principal.education[0]"))
            .Items.Single(static one => one.Id == "education.foreign");
        item.State.Should().Be(state);
        item.UsableFrom.Should().Be(new LocalDate(2015, 8, 6));
    }

    [Fact]
    public void Item_that_nobody_spoke_of_has_no_state() =>
        Checklist(Known, null, null, Held("medical.proof", "principal")).Items.Where(static item => item.Id != "medical.proof")
            .Should()
            .OnlyContain(static item => item.State == EvidenceState.Unknown && item.Lacks.IsEmpty);

    [Fact]
    public void What_may_apply_can_be_waived_and_what_is_required_cannot()
    {
        ApplicationDocument[] papers =
        [
            Held("form.release", "principal") with { State = DocumentState.NotApplicable },
            Held("form.history", "principal") with { State = DocumentState.NotApplicable },
        ];
        ImmutableArray<ChecklistItem> items = Checklist(Known, null, null, papers).Items;
        ChecklistItem waived = items.Single(static item => item.Id == "form.release");
        waived.Need.Should().Be(EvidenceNeed.NotNeeded);
        waived.Reason.Should().Be(EvidenceReasons.MarkedNotApplicable);
        waived.State.Should().Be(EvidenceState.Unknown);
        ChecklistItem required = items.Single(static item => item.Id == "form.history");
        required.Need.Should().Be(EvidenceNeed.Required);
        required.State.Should().Be(EvidenceState.Missing);
    }

    [Theory]
    [InlineData("hi", EvidenceNeed.Required)]
    [InlineData("fr-CA", EvidenceNeed.IfApplicable)]
    [InlineData("EN", EvidenceNeed.IfApplicable)]
    [InlineData(null, EvidenceNeed.IfApplicable)]
    public void Paper_in_another_language_needs_a_translation(string? language, EvidenceNeed need) =>
        Checklist(Known, null, null, Held("form.history", "principal") with { Language = language })
            .Items.Single(static item => item.Id == "translation")
            .Need.Should()
            .Be(need);

    [Theory]
    [InlineData("work.letters", "$.principal.work[0]", "$.items[0].id", "unknownValue", "work.letter")]
    [InlineData("police.XX", "principal", "$.items[0].id", "unknownValue", "police")]
    [InlineData("work.letter.CA", "$.principal.work[0]", "$.items[0].id", "unknownValue", "work.letter")]
    [InlineData("work.letter", "$.principal.work[1]", "$.items[0].subject", "unknownValue", "$.principal.work[0]")]
    [InlineData("work.letter", "principal", "$.items[0].subject", "unknownValue", null)]
    [InlineData("medical.proof", "spouse", "$.items[0].subject", "unknownValue", null)]
    [InlineData("medical.proof", "$.children[0]", "$.items[0].subject", "unknownValue", null)]
    public void Paper_that_is_about_nothing_is_an_issue(string id, string subject, string path, string code, string? suggestion)
    {
        Issue issue = Issues(Held(id, subject)).Should().ContainSingle().Subject;
        issue.Path.Should().Be(path);
        issue.Code.Should().Be(code);
        (issue.Facts.Count > 2 ? issue.Facts[2] : null).Should().Be(suggestion);
        CrsText.English.Issue(issue).Should().NotContain("{");
    }

    [Theory]
    [InlineData("police.IN", "principal")]
    [InlineData("police", "$.principal")]
    [InlineData("explanation.gap", "principal")]
    [InlineData("funds.letter", "$.settlementFunds")]
    [InlineData("education.canadian", "$.principal.education[0]")]
    public void Paper_about_a_row_and_a_person_or_fact_is_right(string id, string subject) => Issues(Held(id, subject)).Should().BeEmpty();

    [Fact]
    public void Studies_and_singular_facts_have_shorter_names()
    {
        Candidate client = With(static person => person with
        {
            Education = [CanadianDiploma],
            SiblingInCanada = true,
            JobOffer = new JobOffer(Developer, 40, IsBasedOnLmia: true),
        });
        Issues(
            client,
            Held("study.inCanada", "$.principal.education[0].study"),
            Held("study.inCanada", "$.principal.education[0]"),
            Held("sibling.status", "principal"),
            Held("sibling.status", "$.principal.siblingInCanada"),
            Held("offer.lmia", "$.principal.jobOffer"))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Unknown_elements_and_repetitions_have_their_places()
    {
        ImmutableArray<Issue> issues = Issues(
            Held("work.letter", "$.principal.work[0]") with { Has = ["letterhead", "dutie"] },
            Held("form.history", "principal"),
            Held("form.history", "principal"));
        issues.Select(static issue => (issue.Path, issue.Code))
            .Should()
            .Equal(("$.items[0].has[1]", IssueCodes.UnknownValue), ("$.items[2]", IssueCodes.ListedTwice));
        issues[0].Facts[2].Should().Be("duties");
        issues[1].Facts.Should().Equal("form.history principal");
    }

    private static ImmutableArray<Issue> Issues(params ApplicationDocument[] papers) => Issues(Known, papers);

    private static ImmutableArray<Issue> Issues(Candidate client, params ApplicationDocument[] papers) =>
        new Applicant(client, ExpressEntry.Official).Check([.. papers], On);

    private static ApplicationDocument Held(string id, string subject) => new()
    {
        Id = id,
        Subject = subject,
        State = DocumentState.Held,
    };
}
