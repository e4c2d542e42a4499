using CrsCalculator.Rounds;
using NodaTime;
using static CrsCalculator.Application.Tests.Proof.ProofClients;

namespace CrsCalculator.Application.Tests.Proof;

/// <summary>Each row of evidence, on both sides of its condition.</summary>
public class EvidenceRowTests
{
    /// <summary>All ids of the survey of evidence, by section.</summary>
    private static readonly string[] Ids =
    [
        .. "identity.passport identity.photo identity.otherName".Split(' '),
        .. "family.marriage family.commonLaw family.divorce family.separation family.death family.birth family.adoption".Split(' '),
        .. "family.custody family.nonAccompanying family.statusInCanada".Split(' '),
        .. "language.report language.scale education.canadian education.foreign education.professionalBody".Split(' '),
        .. "education.reference study.inCanada study.adaptability".Split(' '),
        .. "work.letter work.mainDuties work.noLetter work.canada.pay work.canada.permit work.canada.gap186w".Split(' '),
        .. "work.canada.employer work.canada.notStudent work.quebec work.selfEmployedAbroad work.physician".Split(' '),
        .. "work.abroad.pay work.student.abroad work.continuous".Split(' '),
        .. "trade.certificate nomination.letter offer.letter offer.lmia offer.exempt".Split(' '),
        .. "sibling.status sibling.residence sibling.relationship".Split(' '),
        .. "relative.status relative.residence relative.relationship category.work category.french".Split(' '),
        .. "funds.letter funds.exemption funds.owner funds.origin funds.currency".Split(' '),
        .. "police police.late police.requestLetter police.shortStays medical.proof medical.reuse".Split(' '),
        .. "biometrics.fee biometrics.give".Split(' '),
        .. "form.history form.refusals form.representative form.release translation explanation file.quality".Split(' '),
        .. "fee.processing fee.rprf".Split(' '),
    ];

    /// <summary>Rows that no fact of a profile takes away.</summary>
    private static readonly string[] Unconditional =
        ["form.representative", "form.release", "translation", "explanation", "file.quality", "fee.processing", "fee.rprf"];

    private static readonly Dictionary<string, Sides> Cases = AllCases();

    public static TheoryData<string> Conditional => [.. Cases.Keys];

    public static TheoryData<string> Always => [.. Unconditional];

    [Fact]
    public void Official_rows_are_those_of_the_survey() =>
        ApplicationRules.Official.Evidence.At(On).Value.Rows.Select(static row => row.Id).Should().BeEquivalentTo(Ids);

    [Fact]
    public void Every_row_has_a_case_for_each_side() => Cases.Keys.Concat(Unconditional).Should().BeEquivalentTo(Ids);

    [Theory]
    [MemberData(nameof(Conditional))]
    public void Row_is_listed_where_it_applies(string id)
    {
        Sides sides = Cases[id];
        Find(sides, sides.Applies, sides.Invitation, id).Should().ContainSingle().Which.Need.Should().Be(sides.Need);
    }

    [Theory]
    [MemberData(nameof(Conditional))]
    public void Row_is_left_out_where_it_does_not_apply(string id)
    {
        Sides sides = Cases[id];
        Find(sides, sides.Not, sides.OtherInvitation ?? sides.Invitation, id)
            .Should()
            .BeEmpty();
    }

    public static TheoryData<string, Candidate, string> Open { get; } = new()
    {
        { "family.marriage", Couple(status: null), "$.maritalStatus" },
        { "family.separation", Couple(status: null, accompanying: false), "$.maritalStatus" },
        { "family.divorce", Single(null), "$.maritalStatus" },
        { "family.birth", Known with { Children = null }, "$.children" },
        { "family.adoption", WithChild(5, adopted: null), "$.children[0].adopted" },
        { "family.custody", WithChild(5, otherParentStays: null), "$.children[0].otherParentStays" },
        { "work.quebec", WithOnly(CanadianJob with { Province = null }), "$.principal.work[0].province" },
        { "work.canada.notStudent", With(static person => person with { Studies = null }), "$.principal.studies" },
        { "work.canada.gap186w", With(static person => person with { Permits = null, Studies = null }), "$.principal.permits" },
        { "offer.exempt", WithOffer(new JobOffer(Developer, 40, IsBasedOnLmia: false)), "$.principal.jobOffer.exemptPermit" },
        { "police", With(static person => person with { Residences = null }), "$.principal.residences" },
        { "medical.reuse", With(static person => person with { Residences = null }), "$.principal.residences" },
        { "biometrics.fee", Couple(spouse: static person => person with { DateOfBirth = null }), "$.spouse.dateOfBirth" },
        { "form.history", Couple(spouse: static person => person with { DateOfBirth = null }), "$.spouse.dateOfBirth" },
    };

    [Theory]
    [MemberData(nameof(Open))]
    public void Row_is_open_where_the_fact_that_decides_is_missing(string id, Candidate client, string path)
    {
        ChecklistItem item = Items(client).Should().ContainSingle(item => item.Id == id && item.Need == EvidenceNeed.Unknown).Subject;
        item.MissingFacts.Should().Contain(path);
        Checklist(client).MissingFacts.Single(fact => fact.Path == path).Unlocks.Should().Contain(id);
    }

    [Fact]
    public void Jobs_of_a_spouse_who_stays_behind_need_no_letter()
    {
        Candidate client = Couple(accompanying: false, spouse: static person => person with { Work = [CanadianJob] });
        Items(client).Should().NotContain(static item => item.Person == ApplicantRole.Spouse && item.Id == "work.letter");
    }

    [Fact]
    public void Nominee_without_a_nomination_in_the_profile_must_show_one()
    {
        ChecklistItem item = Items(Known, On, Invitation(InvitationProgram.ProvincialNominee))
            .Should()
            .ContainSingle(static item => item.Id == "nomination.letter")
            .Subject;
        item.Need.Should().Be(EvidenceNeed.Required);
        item.MissingFacts.Should().Equal("$.principal.nomination");
    }

    [Theory]
    [InlineData("identity.passport")]
    [InlineData("family.birth")]
    [InlineData("police")]
    [InlineData("medical.proof")]
    [InlineData("biometrics.fee")]
    public void Child_who_is_too_old_may_still_be_a_dependent_child(string id)
    {
        Candidate client = WithChild(22);
        Need(client).Should().Be(EvidenceNeed.IfApplicable);
        Need(client, Invitation(InvitationProgram.ProvincialNominee))
            .Should()
            .Be(id == "police" ? EvidenceNeed.IfApplicable : EvidenceNeed.Unknown);
        Need(WithNomination(client, On.PlusDays(-1)), Invitation(InvitationProgram.ProvincialNominee))
            .Should()
            .Be(id == "police" ? EvidenceNeed.IfApplicable : EvidenceNeed.Required, "21 on the day before the birthday");
        Need(WithNomination(client, On), Invitation(InvitationProgram.ProvincialNominee)).Should().Be(EvidenceNeed.IfApplicable);

        EvidenceNeed Need(Candidate candidate, InvitationToApply? invitation = null) =>
            Items(candidate, On, invitation).Single(item => item.Id == id && item.Person == ApplicantRole.Child).Need;
    }

    private static Candidate WithNomination(Candidate client, LocalDate acceptedOn) =>
        With(client, person => person with { Nomination = new Nomination(Province.ON, acceptedOn) });

    [Fact]
    public void Child_of_a_nominee_without_a_nomination_asks_for_it() =>
        Items(WithChild(22), On, Invitation(InvitationProgram.ProvincialNominee))
            .Single(static item => item.Id == "family.birth")
            .MissingFacts.Should()
            .Equal("$.principal.nomination");

    [Theory]
    [InlineData(17, "declaredInFull", "medicalExam")]
    [InlineData(18, "declaredInFull", "medicalExam", "policeCertificates")]
    public void Minor_who_stays_behind_needs_no_police_certificate(int age, params string[] elements) =>
        Items(WithChild(age, accompanying: false))
            .Single(static item => item.Id == "family.nonAccompanying")
            .MustShow.Should()
            .Equal(elements);

    [Theory]
    [InlineData("2022-08-30", true)]
    [InlineData("2025-04-30", false)]
    public void Studies_of_the_waiver_need_show_neither_full_time_nor_presence(string awardedOn, bool isWaived)
    {
        Credential diploma = new(CredentialLevel.TwoYear, "CA", Day(awardedOn)) { Study = CanadianDiploma.Study };
        Items(With(person => person with { Education = [diploma] }))
            .Single(static item => item.Id == "study.inCanada")
            .MustShow.Should()
            .Equal(isWaived
                ? ["notMostlyLanguage", "noConditionOfReturn"]
                : ["fullTimeStudy", "presenceDuringStudy", "notMostlyLanguage", "noConditionOfReturn"]);
    }

    [Theory]
    [InlineData("CA", true, true)]
    [InlineData("CA", false, false)]
    [InlineData("IN", true, false)]
    public void Only_full_time_studies_in_Canada_speak_against_a_job(string country, bool fullTime, bool isAsked)
    {
        StudyPeriod study = new() { Country = country, From = new(2023, 1, 9), To = new(2023, 9, 1), FullTime = fullTime };
        Items(With(person => person with { Studies = [study] }))
            .Any(static item => item.Id == "work.canada.notStudent")
            .Should()
            .Be(isAsked);
    }

    [Fact]
    public void What_a_profile_denies_is_not_to_be_proven()
    {
        Items(WithOnly(CanadianJob with { WhileFullTimeStudent = true }))
            .Should()
            .NotContain(static item => item.Id == "work.canada.notStudent");
        Items(WithOnly(CanadianJob with { EmployerCountry = "US" }))
            .Should()
            .NotContain(static item => item.Id == "work.canada.employer");
    }

    [Fact]
    public void Employer_whose_country_is_not_stated_is_asked_for_without_more_need()
    {
        ChecklistItem item = Items(WithOnly(CanadianJob with { EmployerCountry = null }))
            .Single(static one => one.Id == "work.canada.employer");
        item.Need.Should().Be(EvidenceNeed.IfApplicable);
        item.MissingFacts.Should().Equal("$.principal.work[0].employerCountry");
    }

    [Theory]
    [InlineData("2023-12-10", false)]
    [InlineData("2023-12-11", true)]
    [InlineData("2024-05-06", true)]
    [InlineData("2024-05-07", false)]
    public void Certificates_that_were_issued_again_are_to_be_shown_as_such(string takenOn, bool isAsked)
    {
        LanguageTestResult tef = LanguageTestResult.TefCanada(
            Day(takenOn),
            new TestScores(280, 240, 350, 350),
            TefScale.EquivalentOldScore);
        Items(WithTest(tef), new LocalDate(2025, 9, 1))
            .Single(static item => item.Id == "language.scale")
            .MustShow.Contains("reissuedCertificate", StringComparer.Ordinal)
            .Should()
            .Be(isAsked);
    }

    [Fact]
    public void French_round_asks_for_one_valid_result_at_the_level()
    {
        LanguageTestResult expired = InFrench(new LocalDate(2023, 5, 5), 9);
        LanguageTestResult low = InFrench(new LocalDate(2025, 5, 6), 5);
        Paths(expired, low, French).Should().Equal("$.principal.languageTests[3]");
        Paths(expired, low).Should().Equal("$.principal.languageTests[2]");

        LanguageTestResult InFrench(LocalDate takenOn, int level) =>
            LanguageTestResult.FromLevels(takenOn, OfficialLanguage.French, AbilityLevels.All(level));

        IEnumerable<string> Paths(params LanguageTestResult[] french) =>
            Items(
                With(person => person with { LanguageTests = [English, .. french] }),
                On,
                Invitation(InvitationProgram.CanadianExperienceClass, RoundCategory.French))
                .Where(static item => item.Id == "category.french")
                .Select(static item => item.Paths.Single());
    }

    [Theory]
    [MemberData(nameof(Always))]
    public void Row_without_condition_is_listed_once_in_every_application(string id) =>
        Items(Known).Where(item => item.Id == id).Should().ContainSingle().Which.Person.Should().Be(ApplicantRole.Principal);

    [Fact]
    public void Every_condition_is_asked_for_by_a_row() =>
        ApplicationRules.Official.Evidence.At(On).Value.Rows.Select(static row => row.Condition)
            .Should()
            .Contain(Enum.GetValues<EvidenceCondition>());

    [Fact]
    public void Every_row_and_element_has_its_words()
    {
        foreach (EvidenceRow row in ApplicationRules.Official.Evidence.Entries.SelectMany(entry => entry.ValueOrNull?.Rows ?? []))
        {
            ApplicationText.English.Has($"row.{row.Id}").Should().BeTrue(row.Id);
            row.MustShow.Where(static element => !ApplicationText.English.Has($"element.{element}")).Should().BeEmpty(row.Id);
            row.Recommended.Where(static element => !ApplicationText.English.Has($"element.{element}")).Should().BeEmpty(row.Id);
            row.OneOf.Except(row.MustShow, StringComparer.Ordinal).Should().BeEmpty(row.Id);
        }
    }

    private static IEnumerable<ChecklistItem> Find(Sides sides, Candidate candidate, InvitationToApply? invitation, string id) =>
        Items(candidate, sides.On, invitation).Where(item =>
            item.Row.Id == id
            && item.Person == sides.Person
            && item.Need != EvidenceNeed.NotNeeded
            && (sides.Path is null || item.IsAbout(sides.Path)));

    private static Dictionary<string, Sides> AllCases()
    {
        Dictionary<string, Sides> cases = new(StringComparer.Ordinal);
        AddIdentity(cases);
        AddFamily(cases);
        AddEducation(cases);
        AddWork(cases);
        AddOffers(cases);
        AddFunds(cases);
        AddPersons(cases);
        return cases;
    }

    private static void AddIdentity(Dictionary<string, Sides> cases)
    {
        Sides spouse = new(Couple(), Couple(citizen: true)) { Person = ApplicantRole.Spouse };
        cases["identity.passport"] = spouse;
        cases["identity.photo"] = spouse with { Need = EvidenceNeed.IfApplicable };
        cases["identity.otherName"] = spouse with { Need = EvidenceNeed.IfApplicable };
        cases["form.refusals"] = spouse with { Need = EvidenceNeed.IfApplicable };
        cases["medical.proof"] = new Sides(WithChild(21, accompanying: false), Known) { Person = ApplicantRole.Child };
    }

    private static void AddFamily(Dictionary<string, Sides> cases)
    {
        cases["family.marriage"] = new(Couple(), Couple(MaritalStatus.CommonLaw));
        cases["family.commonLaw"] = new(Couple(MaritalStatus.CommonLaw), Couple());
        cases["family.divorce"] = new(Single(MaritalStatus.Divorced), Single(MaritalStatus.Single));
        cases["family.separation"] = new(Couple(MaritalStatus.Separated, accompanying: false), Couple(accompanying: false));
        cases["family.death"] = new(Single(MaritalStatus.Widowed), Single(MaritalStatus.Divorced));
        Sides child = new(WithChild(21), Known) { Person = ApplicantRole.Child };
        cases["family.birth"] = child;
        cases["family.adoption"] = child with { Applies = WithChild(5, adopted: true), Not = WithChild(5) };
        cases["family.custody"] = child with
        {
            Applies = WithChild(17, otherParentStays: true),
            Not = WithChild(18, otherParentStays: true),
        };
        cases["family.nonAccompanying"] = child with { Applies = WithChild(5, accompanying: false), Not = WithChild(5) };
        cases["family.statusInCanada"] = new(Couple(citizen: true), Couple()) { Person = ApplicantRole.Spouse };
    }

    private static void AddEducation(Dictionary<string, Sides> cases)
    {
        LanguageTestResult worse = LanguageTestResult.CelpipGeneral(new LocalDate(2025, 7, 1), new TestScores(5, 5, 5, 5));
        LanguageTestResult tef = LanguageTestResult.TefCanada(
            new LocalDate(2025, 7, 1),
            new TestScores(280, 240, 350, 350),
            TefScale.EquivalentOldScore);
        cases["language.report"] = new(WithTest(French), WithTest(worse)) { Path = "$.principal.languageTests[1]" };
        cases["language.scale"] = new(WithTest(tef), WithTest(French));
        cases["education.canadian"] = new(Known, Abroad);
        cases["education.foreign"] = new(Abroad, Known);
        cases["education.professionalBody"] = new(
            With(Abroad, static person => person with
            {
                Work = [new Job(NocCode.Parse("31102"), "IN", new LocalDate(2018, 1, 8), null, 40)],
            }),
            Abroad);
        cases["education.reference"] = new(Abroad, Known);
        Candidate diploma = With(static person => person with { Education = [CanadianDiploma] });
        cases["study.inCanada"] = new(diploma, With(diploma, static person => person with { Education = [OfTooFewMonths()] }));
        cases["study.adaptability"] = new(
            With(Abroad, static person => person with { Education = [ForeignDegree, CanadianDiploma] }),
            diploma);
    }

    private static Credential OfTooFewMonths() => CanadianDiploma with
    {
        Study = CanadianDiploma.Study! with { MonthsPresentInCanada = 7 },
    };

    private static void AddWork(Dictionary<string, Sides> cases)
    {
        const string Second = "$.principal.work[1]";
        Candidate citizen = Couple(citizen: true, spouse: static person => person with { Work = [CanadianJob] });
        Candidate working = Couple(spouse: static person => person with { Work = [CanadianJob] });
        Sides letter = new(working, citizen) { Person = ApplicantRole.Spouse };
        cases["work.letter"] = letter;
        cases["work.noLetter"] = letter with { Need = EvidenceNeed.IfApplicable };
        Sides abroad = new(WithJob(ForeignJob), WithJob(new Job(Developer, "CA", new LocalDate(2010, 1, 1), new LocalDate(2011, 1, 1), 40)))
        {
            Path = Second,
        };
        cases["work.mainDuties"] = abroad;
        cases["work.abroad.pay"] = abroad with { Need = EvidenceNeed.Recommended };
        cases["work.canada.pay"] = new(Known, Abroad);
        cases["work.canada.permit"] = new(Known, WithOnly(CanadianJob with { Authorized = false }));
        cases["work.canada.gap186w"] = new(
            With(static person => person with
            {
                Studies = [new StudyPeriod { Country = "CA", From = new(2021, 9, 1), To = new(2023, 5, 1), FullTime = true }],
                Permits = [new Permit { Kind = PermitKind.Work, From = new(2023, 7, 1), To = new(2026, 7, 1) }],
            }),
            Known);
        cases["work.canada.employer"] = new(WithJob(Remote("CA")), WithJob(Remote("US")))
        {
            Path = Second,
            Need = EvidenceNeed.IfApplicable,
        };
        cases["work.canada.notStudent"] = new(
            With(static person => person with
            {
                Studies = [new StudyPeriod { Country = "CA", From = new(2023, 1, 9), To = new(2023, 6, 5), FullTime = true }],
            }),
            With(static person => person with
            {
                Studies = [new StudyPeriod { Country = "CA", From = new(2023, 1, 9), To = new(2023, 6, 4), FullTime = true }],
            }));
        cases["work.quebec"] = new(WithOnly(CanadianJob with { Province = Province.QC }), Known);
        cases["work.selfEmployedAbroad"] = new(
            WithJob(ForeignJob with { SelfEmployed = true }),
            WithJob(CanadianJob with { SelfEmployed = true }));
        Job physician = CanadianJob with { SelfEmployed = true };
        cases["work.physician"] = new(WithOnly(physician with { PhysicianPublicPolicy = true }), WithOnly(physician));
        cases["work.student.abroad"] = new(WithJob(ForeignJob with { WhileFullTimeStudent = true }), WithJob(ForeignJob));
        cases["work.continuous"] = new(Abroad, Known);
    }

    private static Job Remote(string employer) =>
        new(Developer, "CA", new LocalDate(2022, 6, 5), new LocalDate(2023, 5, 31), 40) { EmployerCountry = employer };

    private static void AddOffers(Dictionary<string, Sides> cases)
    {
        JobOffer offer = new(Developer, 40, IsBasedOnLmia: true);
        CertificateOfQualification certificate = new(NocCode.Parse("72106"), "AB", new LocalDate(2023, 10, 16));
        cases["trade.certificate"] = new(
            With(person => person with { CertificatesOfQualification = [certificate] }),
            With(person => person with { CertificatesOfQualification = [certificate with { IssuedOn = new LocalDate(2026, 2, 1) }] }));
        Nomination nomination = new(Province.ON, new LocalDate(2025, 12, 1));
        cases["nomination.letter"] = new(
            With(person => person with { Nomination = nomination }),
            With(person => person with { Nomination = nomination with { EndedOn = new LocalDate(2026, 1, 21) } }));
        cases["offer.letter"] = new(WithOffer(offer), WithOffer(new JobOffer(Developer, 29, IsBasedOnLmia: true)));
        cases["offer.lmia"] = new(WithOffer(offer), WithOffer(new JobOffer(Developer, 40, IsBasedOnLmia: false)));
        cases["offer.exempt"] = new(
            WithOffer(new JobOffer(Developer, 40, IsBasedOnLmia: false) { ExemptPermit = true }),
            WithOffer(new JobOffer(Developer, 40, IsBasedOnLmia: false) { ExemptPermit = false }));
        Sides sibling = new(With(static person => person with { SiblingInCanada = true }), Known);
        cases["sibling.status"] = sibling;
        cases["sibling.residence"] = sibling;
        cases["sibling.relationship"] = sibling;
        Sides relative = new(
            With(Abroad, static person => person with { RelativeInCanada = true }),
            With(static person => person with { RelativeInCanada = true }));
        cases["relative.status"] = relative;
        cases["relative.residence"] = relative;
        cases["relative.relationship"] = relative;
        cases["category.work"] = new(WithOnly(new Job(NocCode.Parse("31301"), "CA", new LocalDate(2023, 6, 5), null, 40)), Known)
        {
            Invitation = Invitation(InvitationProgram.CanadianExperienceClass, RoundCategory.Healthcare),
        };
        cases["category.french"] = new(WithTest(French), WithTest(French))
        {
            Invitation = Invitation(InvitationProgram.CanadianExperienceClass, RoundCategory.French),
            OtherInvitation = Invitation(InvitationProgram.CanadianExperienceClass, RoundCategory.Healthcare),
        };
    }

    private static void AddFunds(Dictionary<string, Sides> cases)
    {
        Sides funds = new(Known, Known)
        {
            Invitation = Invitation(InvitationProgram.FederalSkilledWorker),
            OtherInvitation = Invitation(InvitationProgram.CanadianExperienceClass),
        };
        cases["funds.letter"] = funds;
        cases["funds.exemption"] = funds with { Invitation = funds.OtherInvitation, OtherInvitation = funds.Invitation };
        cases["funds.origin"] = funds with { Need = EvidenceNeed.IfApplicable };
        cases["funds.currency"] = funds with { Need = EvidenceNeed.IfApplicable };
        cases["funds.owner"] = funds with { Applies = Couple(), Need = EvidenceNeed.IfApplicable, OtherInvitation = null };
    }

    private static void AddPersons(Dictionary<string, Sides> cases)
    {
        Candidate abroad = LivedIn(Stay("IN", "2019-01-01", "2019-06-30"), Stay("CA", "2019-07-01", null));
        Sides police = new(abroad, LivedIn(Stay("IN", "2019-01-01", "2019-06-29"), Stay("CA", "2019-06-30", null)));
        cases["police"] = police;
        cases["police.late"] = police with { Need = EvidenceNeed.IfApplicable };
        cases["police.requestLetter"] = police with { Need = EvidenceNeed.IfApplicable };
        Candidate twoShort = LivedIn(
            Stay("IN", "2018-01-01", "2018-03-31"),
            Stay("IN", "2019-01-01", "2019-03-31"),
            Stay("CA", "2019-04-01", null));
        cases["police.shortStays"] = new(twoShort, police.Not) { Need = EvidenceNeed.IfApplicable };
        cases["medical.reuse"] = new(Known, Abroad) { Need = EvidenceNeed.IfApplicable };
        Sides biometrics = new(WithChild(14), WithChild(13)) { Person = ApplicantRole.Child };
        cases["biometrics.fee"] = biometrics;
        cases["biometrics.give"] = biometrics;
        cases["form.history"] = biometrics with { Applies = WithChild(18), Not = WithChild(17) };
    }

    /// <summary>A profile in which a row applies, and one in which it does not.</summary>
    private sealed record Sides(Candidate Applies, Candidate Not)
    {
        public EvidenceNeed Need { get; init; } = EvidenceNeed.Required;

        public ApplicantRole Person { get; init; }

        public string? Path { get; init; }

        public LocalDate On { get; init; } = ProofClients.On;

        public InvitationToApply? Invitation { get; init; }

        public InvitationToApply? OtherInvitation { get; init; }
    }
}
