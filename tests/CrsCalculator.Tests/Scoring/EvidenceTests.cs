using CrsCalculator.Counting;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Tests.Scoring;

/// <summary>Each factor tells the documents that it was read from, and each unused document tells why.</summary>
public class EvidenceTests
{
    private static readonly LocalDate On = new(2026, 1, 21);

    [Theory]
    [InlineData("core.age", "$.principal.dateOfBirth: born on 1995-08-14")]
    [InlineData("core.education", "$.principal.education[0]: Master's or professional from Canada, awarded 2023-06-15")]
    [InlineData(
        "core.firstLanguage",
        "$.principal.languageTests[0]: IELTS General Training of 2025-02-08: English 9/9/9/9, expires 2027-02-08")]
    [InlineData(
        "core.secondLanguage",
        "$.principal.languageTests[1]: TEF Canada of 2025-05-17: French 7/7/7/7, expires 2027-05-17")]
    [InlineData("core.canadianWork", "$.principal.work[2]: NOC 21232 Software developers and programmers in CA, "
        + "2023-09-05 to now, 37.5 hours a week: 3,724.28 hours count|$.principal.work: "
        + "together 3,724.28 hours within 10 years, at most 30 a week: 2 completed years of 1,560 hours")]
    [InlineData("additional.canadianStudy", "$.principal.education[0]: a program of 2 years, 20 months of presence")]
    [InlineData(
        "transferability.foreignWorkAndLanguage",
        "$.principal.work[0]: NOC 21232 Software developers and programmers in IN, 2017-07-03 to 2021-07-30, 40 hours a week: "
        + "6,381.42 hours count|$.principal.work: together 6,381.42 hours within 10 years, at most 30 a week: 4 completed years of "
        + "1,560 hours|$.principal.languageTests[0]: IELTS General Training of 2025-02-08: English 9/9/9/9, expires 2027-02-08")]
    [InlineData("additional.jobOffer", "")]
    [InlineData("additional.nomination", "")]
    [InlineData("additional.sibling", "")]
    [InlineData("spouse.canadianWork", "")]
    public void Of_the_developer(string factor, string expected) =>
        Told(ExpressEntry.Official.Assess(Profiles.Developer, On), FactorId.Parse(factor)).Should().Be(expected);

    [Theory]
    [InlineData("spouse.education", "$.spouse.education[0]: Bachelor's or 3+ years from PH, awarded 2011-03-25, assessed "
        + "2023-03-21, expires 2028-03-21")]
    [InlineData(
        "spouse.language",
        "$.spouse.languageTests[0]: PTE Core of 2025-04-11: English 8/8/8/8, expires 2027-04-11")]
    [InlineData("additional.nomination", "$.principal.nomination: nominated by AB, accepted on 2025-12-01")]
    [InlineData("additional.sibling", "$.spouse.siblingInCanada: a brother or sister in Canada")]
    public void Of_the_couple(string factor, string expected) =>
        Told(ExpressEntry.Official.Assess(Profiles.Couple, On), FactorId.Parse(factor)).Should().Be(expected);

    [Fact]
    public void Of_a_candidate_without_work_and_with_an_offer()
    {
        Person person = new()
        {
            DateOfBirth = new LocalDate(1990, 1, 1),
            JobOffer = new JobOffer(NocCode.Parse("21232"), 37.5m, IsBasedOnLmia: true),
        };
        CrsAssessment assessment = ExpressEntry.Official.Assess(new Candidate { Principal = person }, On);
        Told(assessment, FactorId.JobOffer).Should()
            .Be("$.principal.jobOffer: offer in NOC 21232 Software developers and programmers for 37.5 hours a week");
        Told(assessment, FactorId.CanadianWork).Should().BeEmpty();
        Told(assessment, FactorId.ForeignWorkAndCanadianWork).Should().BeEmpty();
    }

    [Fact]
    public void Two_or_more_credentials_are_those_of_a_year_or_longer()
    {
        Told(CredentialLevel.Secondary, CredentialLevel.OneYear, CredentialLevel.BachelorsOrThreeYear)
            .Should().Equal("$.principal.education[1]", "$.principal.education[2]");
        Told(CredentialLevel.Secondary, CredentialLevel.BachelorsOrThreeYear).Should().Equal("$.principal.education[1]");
        Told(CredentialLevel.OneYear, CredentialLevel.OneYear).Should().Equal("$.principal.education[0]", "$.principal.education[1]");

        static IEnumerable<string> Told(params CredentialLevel[] levels) =>
            ExpressEntry.Official.Assess(
                Educated([.. levels.Select(static level => new Credential(level, "CA", new LocalDate(2015, 1, 1)))]),
                On)
            .EvidenceFor(FactorId.Education).Select(static evidence => evidence.Path);
    }

    [Fact]
    public void A_Canadian_credential_that_was_assessed_all_the_same_does_not_expire()
    {
        CrsAssessment assessment = ExpressEntry.Official.Assess(
            Educated(new Credential(CredentialLevel.TwoYear, "CA", new LocalDate(2015, 1, 1))
            {
                Eca = new Eca { IssuedOn = On.PlusYears(-5) },
            }),
            On);
        assessment.Principal.Credentials.Single().ExpiresOn.Should().BeNull();
        Told(assessment, FactorId.Education).Should().Be("$.principal.education[0]: Two-year program from Canada, awarded 2015-01-01");
    }

    [Fact]
    public void A_factor_that_the_ruleset_does_not_have_has_no_evidence()
    {
        CrsAssessment assessment = ExpressEntry.Official.Assess(Profiles.Developer, On);
        assessment.EvidenceFor(FactorId.Parse("core.luck")).Should().BeEmpty();
        assessment.EvidenceFor(default).Should().BeEmpty();
    }

    [Fact]
    public void Every_kind_of_unused_document_tells_why()
    {
        Person person = new()
        {
            DateOfBirth = new LocalDate(1990, 1, 1),
            Education =
            [
                new Credential(CredentialLevel.TwoYear, "IN", new LocalDate(2015, 1, 1)),
                new Credential(CredentialLevel.TwoYear, "IN", new LocalDate(2015, 1, 1)) { Eca = new Eca { IssuedOn = On.PlusYears(-5) } },
                new Credential(CredentialLevel.TwoYear, "IN", new LocalDate(2015, 1, 1)) { Eca = new Eca { IssuedOn = On.PlusDays(1) } },
                new Credential(CredentialLevel.TwoYear, "CA", On.PlusDays(1)),
            ],
            LanguageTests =
            [
                LanguageTestResult.FromLevels(On, OfficialLanguage.English, AbilityLevels.All(5)),
                LanguageTestResult.FromLevels(On, OfficialLanguage.English, AbilityLevels.All(9)),
                LanguageTestResult.FromLevels(On.PlusYears(-2), OfficialLanguage.English, AbilityLevels.All(9)),
                LanguageTestResult.FromLevels(On.PlusDays(1), OfficialLanguage.English, AbilityLevels.All(9)),
            ],
            Work = [new Job(NocCode.Parse("65100"), "IN", On.PlusYears(-1), null, 30) { Paid = false }],
            Nomination = new Nomination(Province.QC, On),
            JobOffer = new JobOffer(NocCode.Parse("21232"), 29, IsBasedOnLmia: true),
            CertificatesOfQualification = [new CertificateOfQualification(NocCode.Parse("72106"), "AB", On.PlusDays(1))],
        };
        ExpressEntry.Official.Assess(new Candidate { Principal = person }, On).UnusedDocuments
            .Select(static unused => $"{unused.Path} {unused.Reasons}").Should().Equal(
            "$.principal.education[0] notAssessed",
            "$.principal.education[1] assessmentExpired",
            "$.principal.education[2] notYetAssessed",
            "$.principal.education[3] notYetAwarded",
            "$.principal.languageTests[0] notTheBest",
            "$.principal.languageTests[2] expired",
            "$.principal.languageTests[3] notYetTaken",
            "$.principal.work[0] unpaid, notSkilled",
            "$.principal.nomination nominationByQuebec",
            "$.principal.jobOffer offerTooFewHours",
            "$.principal.certificatesOfQualification[0] certificateNotYetIssued");
    }

    [Fact]
    public void Studies_in_Canada_that_earn_nothing_tell_why()
    {
        Study study = new()
        {
            Years = 0,
            FullTime = false,
            MonthsPresentInCanada = 7,
            MostlyLanguageStudy = true,
            ConditionOfReturn = true,
        };
        Unused(new Credential(CredentialLevel.TwoYear, "CA", new LocalDate(2015, 1, 1)) { Study = study }).Should().Equal(
            "$.principal.education[0].study studyNotFullTime, studyTooLittlePresence, studyMostlyLanguage, studyConditionOfReturn, "
                + "studyTooShort");
        Unused(new Credential(CredentialLevel.TwoYear, "CA", new LocalDate(2021, 1, 1)) { Study = study with { Years = 1 } })
            .Should().Equal("$.principal.education[0].study studyMostlyLanguage, studyConditionOfReturn");
        Unused(new Credential(CredentialLevel.TwoYear, "IN", new LocalDate(2015, 1, 1)) { Eca = new Eca { IssuedOn = On }, Study = study })
            .Should().BeEmpty();
        Unused(new Credential(CredentialLevel.TwoYear, "CA", On) { Study = study with { Years = 2 } }).Should().Equal(
            "$.principal.education[0].study studyNotFullTime, studyTooLittlePresence, studyMostlyLanguage, studyConditionOfReturn");
        Unused(new Credential(CredentialLevel.TwoYear, "CA", On.PlusDays(1)) { Study = study })
            .Should().Equal("$.principal.education[0] notYetAwarded");

        static IEnumerable<string> Unused(Credential credential) => ExpressEntry.Official.Assess(Educated(credential), On).UnusedDocuments
            .Select(static unused => $"{unused.Path} {unused.Reasons}");
    }

    [Fact]
    public void A_name_that_looks_like_a_code_stays_a_name()
    {
        Person person = new()
        {
            DateOfBirth = new LocalDate(1990, 1, 1),
            CertificatesOfQualification = [new CertificateOfQualification(NocCode.Parse("72106"), "english", On)],
        };
        Told(ExpressEntry.Official.Assess(new Candidate { Principal = person }, On), FactorId.CertificateAndLanguage)
            .Should().EndWith("by english, issued on 2026-01-21");
    }

    [Fact]
    public void PTE_Core_before_its_day_is_reported()
    {
        var day = new LocalDate(2024, 1, 29);
        Person person = new()
        {
            DateOfBirth = new LocalDate(1990, 1, 1),
            LanguageTests = [LanguageTestResult.PteCore(day, new TestScores(90, 90, 90, 90))],
        };
        var profile = new Candidate { Principal = person };
        ExpressEntry.Official.Assess(profile, day).Principal.Tests[0].Fault.Should().Be(TestExclusion.TestNotAccepted);
        ExpressEntry.Official.Assess(profile, day.PlusDays(1)).FirstTest!.Index.Should().Be(0);
    }

    [Fact]
    public void What_expires_when()
    {
        CountedPerson principal = ExpressEntry.Official.Assess(Profiles.Developer, On).Principal;
        principal.Tests.Select(static test => test.ExpiresOn).Should().Equal(new LocalDate(2027, 2, 8), new LocalDate(2027, 5, 17));
        principal.Credentials.Select(static credential => credential.ExpiresOn).Should().Equal(null, new LocalDate(2027, 11, 2));
    }

    private static Candidate Educated(params Credential[] education) =>
        new() { Principal = new Person { DateOfBirth = new LocalDate(1990, 1, 1), Education = [.. education] } };

    private static string Told(CrsAssessment assessment, FactorId factor) =>
        string.Join(
            '|',
            assessment.EvidenceFor(factor).Select(static evidence => $"{evidence.Path}: {CrsText.English.Evidence(evidence)}"));
}
