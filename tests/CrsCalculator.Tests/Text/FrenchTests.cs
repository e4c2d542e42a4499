using CrsCalculator.Counting;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.Text;
using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Text;

/// <summary>Whole results in French.</summary>
public class FrenchTests
{
    private static readonly CrsText French = CrsText.French;

    [Theory]
    [InlineData("core.age", "30 ans")]
    [InlineData("core.education", "Maîtrise ou diplôme professionnel")]
    [InlineData("core.firstLanguage", "anglais 9/9/9/9")]
    [InlineData("core.secondLanguage", "français 7/7/7/7")]
    [InlineData("core.canadianWork", "2 ans")]
    [InlineData("spouse.language", "aucune")]
    [InlineData("transferability.educationAndLanguage", "NCLC le plus faible : 9")]
    [InlineData("transferability.foreignWorkAndCanadianWork", "4 ans, 2 ans au Canada")]
    [InlineData("transferability.certificateAndLanguage", "non, NCLC le plus faible : 9")]
    [InlineData("additional.french", "français 7, anglais 9")]
    [InlineData("additional.canadianStudy", "études supérieures")]
    public void Inputs_of_a_score(string factor, string expected) =>
        French.Input(LastAvailable.Ruleset.Tables[FactorId.Parse(factor)], ExpressEntry.Official.Assess(Profiles.Developer, On).Factors)
            .Should().Be(expected);

    [Theory]
    [InlineData(0, "0 an", "0 years")]
    [InlineData(1, "1 an", "1 year")]
    [InlineData(2, "2 ans", "2 years")]
    public void None_and_one_are_singular_in_French_but_only_one_in_English(int years, string french, string english)
    {
        CrsFactors factors = ExpressEntry.Official.Assess(Profiles.Developer, On).Factors with { CanadianWorkYears = years };
        CrsFactorRule rule = LastAvailable.Ruleset.Tables[FactorId.CanadianWork];
        French.Input(rule, factors).Should().Be(french);
        CrsText.English.Input(rule, factors).Should().Be(english);
    }

    [Theory]
    [InlineData("core.age", "date de naissance : 1995-08-14")]
    [InlineData("core.education", "Maîtrise ou diplôme professionnel (Canada), date du diplôme : 2023-06-15")]
    [InlineData("core.secondLanguage", "TEF Canada, test du 2025-05-17 : français 7/7/7/7, expire le 2027-05-17")]
    [InlineData("core.canadianWork", "CNP 21232 Software developers and programmers (CA), de 2023-09-05 à maintenant, "
        + "37,5 heures par semaine : 3\u00A0724,28 heures comptent|"
        + "au total 3\u00A0724,28 heures au cours des 10 dernières années, au plus 30 par semaine ; années complètes de 1\u00A0560 "
        + "heures : 2")]
    public void Evidence(string factor, string expected) =>
        string.Join('|', ExpressEntry.Official.Assess(Profiles.Developer, On).EvidenceFor(FactorId.Parse(factor)).Select(French.Evidence))
            .Should().Be(expected);

    [Fact]
    public void A_requirement_that_time_alone_meets()
    {
        Requirement requirement = ExpressEntry.Official.Eligibility(
            Profile(new Person { Work = [Work(Developer, 363)] }),
            On,
            ImmigrationProgram.CanadianExperienceClass)[RequirementId.CecExperience];
        French.Requirement(requirement).Should().Be(
            "Travail qualifié au Canada au cours des 3 dernières années : 1\u00A0555,71 heures (exigé : 1\u00A0560) ; sera satisfaite "
                + "par le seul passage du temps le 2026-01-22");
        CrsText.English.Requirement(requirement)
            .Should().Be("Skilled work in Canada within 3 years: 1,555.71 hours (1,560 required); time alone meets it on 2026-01-22");
    }

    [Fact]
    public void Requirements_of_each_kind()
    {
        EligibilityAssessment assessment = ExpressEntry.Official.Eligibility(
            Profiles.Couple with { IntendedProvince = null, FamilySize = 2, SettlementFunds = 20000 },
            On);
        French.Requirement(assessment.Fst[RequirementId.FstQualification])
            .Should().Be("Certificat de compétence ou offre d'emploi dans le métier : certificat (exigé : certificat ou offre d'emploi)");
        French.Requirement(assessment.Fst[RequirementId.FstFunds])
            .Should().Be("Fonds d'établissement : 20\u00A0000 $ (exigé : 19\u00A0001 $)");
        French.Requirement(assessment.Cec[RequirementId.CecProvince])
            .Should().Be("Province de destination : renseignements manquants : $.intendedProvince");
        French.Requirement(assessment.Fsw[RequirementId.FswEducation])
            .Should().Be("Études : Programme de deux ans (exigé : Diplôme d'études secondaires)");
        French.Requirement(
            ExpressEntry.Official.Eligibility(
                Profiles.Developer,
                On,
                ImmigrationProgram.CanadianExperienceClass)[RequirementId.CecProvince])
            .Should().Be("Province de destination : ON (exigé : toute autre que le Québec)");
    }

    /// <summary>Hours are rounded down, thousands are set apart, and no level is no result.</summary>
    [Fact]
    public void What_is_needed_to_meet_a_requirement()
    {
        EligibilityAssessment assessment = ExpressEntry.Official.Eligibility(
            Profile(new Person { Work = [Work(Developer, 363)], LanguageTests = [English(6)] }) with { SettlementFunds = 1_500.75m },
            On);
        Needed(assessment.Cec[RequirementId.CecExperience]).Should().Be((
            "1,560 hours of skilled work in Canada within 3 years (1,555 so far) (met by time alone on 2026-01-22)",
            "1\u00A0560 heures de travail qualifié au Canada en 3 ans (1\u00A0555 jusqu'ici) (condition remplie par le "
                + "seul passage du temps le 2026-01-22)"));
        Needed(assessment.Cec[RequirementId.CecLanguage]).Should().Be((
            "CLB 7 in all four abilities of one test (lowest: 6)",
            "NCLC 7 dans les quatre habiletés d'un même test (la plus faible : 6)"));
        Needed(assessment.Fsw[RequirementId.FswFunds]).Should().Be((
            "settlement funds of $15,263 ($1,500 available)",
            "15\u00A0263 $ de fonds d'établissement (1\u00A0500 $ disponibles)"));
        Needed(assessment.Fsw[RequirementId.FswEducation]).English.Should()
            .Be("Secondary diploma or higher, with an ECA if it is not Canadian");
        Needed(assessment.Fst[RequirementId.FstQualification]).English.Should()
            .Be("a certificate of qualification or a job offer in the trade");
        CategoryEligibility french = assessment.Categories.Single(static category => category.Category == CategoryId.French);
        Needed(french.Requirements[0]).Should().Be((
            "NCLC 7 in all four abilities of one French test",
            "NCLC 7 dans les quatre habiletés d'un même test de français"));
        Needed(assessment.Nomination).Should().Be(("a provincial nomination", "une désignation provinciale"));
        Needed(assessment.Program).Should().Be(("eligibility for a program", "l'admissibilité à un programme"));
        Needed(
            ExpressEntry.Official.Eligibility(Profiles.Couple with { IntendedProvince = null }, On).Cec[RequirementId.CecProvince])
            .English.Should().Be("Intended province: missing: $.intendedProvince");

        static (string English, string French) Needed(Requirement requirement) =>
            (CrsText.English.Needed(requirement), CrsText.French.Needed(requirement));
    }

    [Fact]
    public void Notices()
    {
        var birthday = new LocalDate(2026, 8, 14);
        Notice forgiven = ExpressEntry.Official.Assess(Profiles.Developer, new AssessmentDate(birthday, birthday.PlusDays(-1)))
            .Notices.Single(static notice => notice.Code == NoticeCodes.BirthdayForgiven);
        French.Notice(forgiven).Should().Be(
            "Note calculée à l'âge de 30 ans, celui du jour de l'invitation, le 2026-08-13. L'anniversaire survenu depuis (maintenant "
                + "31 ans) n'est pas retenu contre le candidat.");
        var probable = new Notice(NoticeCodes.CategoriesProbable, new Facts("stem, militaryRecruits, ofTomorrow"));
        French.Notice(probable)
            .Should()
            .Be("Les professions de ces catégories ne sont pas confirmées : STIM, recrues militaires qualifiées, ofTomorrow.");
        CrsText.English.Notice(probable)
            .Should()
            .Be("The occupations of these categories are unconfirmed: STEM, military recruits, ofTomorrow.");
    }

    [Theory]
    [InlineData("8", "nombre de lignes du tableau : 3 ; attendu : 8", "the table has 3 rows; expected 8")]
    [InlineData("11 to 13", "nombre de lignes du tableau : 3 ; attendu : de 11 à 13", "the table has 3 rows; expected 11 to 13")]
    [InlineData("3 rows of 4", "nombre de lignes du tableau : 3 ; attendu : 3 lignes de 4", "the table has 3 rows; expected 3 rows of 4")]
    public void The_length_of_a_table(string expected, string french, string english)
    {
        var issue = new Issue("$", IssueCodes.TableLength, new Facts("3", expected));
        French.Issue(issue).Should().Be(french);
        CrsText.English.Issue(issue).Should().Be(english);
    }

    [Fact]
    public void Issues()
    {
        French.Issue(new Issue("$", IssueCodes.WrongType, new Facts("fraction", "wholeNumber")))
            .Should().Be("trouvé : un nombre fractionnaire ; attendu : un nombre entier");
        French.Issue(new Issue("$", IssueCodes.InvalidEscape, new Facts()))
            .Should().Be(@"le texte contient la moitié d'un caractère (un échappement \ud800 à \udfff sans son pendant)");
        French.Issue(new Issue("$", IssueCodes.UnknownField, new Facts("agee")))
            .Should().Be("« agee » n'est pas un champ de ce format ; supprimez-le ou corrigez-en l'orthographe");
    }

    [Fact]
    public void Citations()
    {
        Citation citation = ExpressEntry.Official.Explain(default, On).LineOf(FactorId.Sibling)!.Value.Citation;
        French.Citation(citation)
            .Should()
            .Be("Ministerial Instructions 2017-1, CRS section D: sibling in Canada, en vigueur depuis le 2017-06-06");
        CrsText.English.Citation(citation).Should().Be(citation.ToString());
    }

    [Fact]
    public void Levers()
    {
        ImprovementPlan plan = ExpressEntry.Official.Plan(Profiles.Couple, On);
        French.Lever(plan.Lever("spouse.french.new.7"))
            .Should().Be("conjoint : un test en français avec le niveau 7 pour toutes les habiletés");
        French.Lever(plan.Lever("principal.education.canadian.mastersOrProfessional"))
            .Should().Be("demandeur principal : un diplôme canadien de plus (Maîtrise ou diplôme professionnel)");
        French.Lever(plan.Lever("principal.work.canadian.4")).Should().Be("demandeur principal : travail qualifié au Canada porté à 4 ans");
    }

    [Fact]
    public void Reasons() =>
        French.WorkExclusions([WorkExclusion.NotSkilled, WorkExclusion.FullTimeStudent])
            .Should().Be("travail non qualifié, pendant des études à temps plein");
}
