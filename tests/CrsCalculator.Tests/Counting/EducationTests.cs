using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Counting;

/// <summary>Credentials: what their level is, and what study in Canada earns.</summary>
public class EducationTests
{
    private static readonly LocalDate WaiverBegins = new(2022, 7, 28);
    private static readonly Study Full = new() { Years = 2, FullTime = true, MonthsPresentInCanada = 8 };

    public static TheoryData<CredentialLevel, CredentialLevel> LevelPairs { get; } = PairsOfLevels();

    public static TheoryData<CredentialLevel> Levels { get; } = [.. Enum.GetValues<CredentialLevel>()];

    /// <summary>A program of one year that ended in the months of the waiver: part-time, not present, mostly distance learning.</summary>
    [Theory]
    [InlineData(false, 8, null)]
    [InlineData(true, 7, null)]
    [InlineData(true, 0, null)]
    [InlineData(true, 8, true)]
    [InlineData(false, 0, true)]
    public void The_waiver_is_in_force_from_2022_07_28(bool fullTime, int months, bool? distance)
    {
        Credential credential = Canadian(
            CredentialLevel.OneYear,
            new Study { Years = 1, FullTime = fullTime, MonthsPresentInCanada = months, MostlyDistance = distance },
            new LocalDate(2021, 6, 1));
        StudyOf(credential, WaiverBegins.PlusDays(-1)).Should().Be(CanadianStudy.None);
        StudyOf(credential, WaiverBegins).Should().Be(CanadianStudy.OneOrTwoYears);
        StudyOf(credential, On).Should().Be(CanadianStudy.OneOrTwoYears);
    }

    /// <summary>The last day of a program of two years, and whether a day of it lies in March 2020 to August 2022.</summary>
    [Theory]
    [InlineData("2020-02-29", false)]
    [InlineData("2020-03-01", true)]
    [InlineData("2024-08-30", true)]
    [InlineData("2024-08-31", false)]
    public void The_waiver_is_of_programs_that_ran_in_its_months(string awardedOn, bool isWaived) =>
        StudyOf(Canadian(CredentialLevel.TwoYear, Full with { MostlyDistance = true, FullTime = false }, Day(awardedOn)), On)
            .Should().Be(isWaived ? CanadianStudy.OneOrTwoYears : CanadianStudy.None);

    [Fact]
    public void Nothing_else_is_waived()
    {
        var awardedOn = new LocalDate(2021, 6, 1);
        StudyOf(Canadian(CredentialLevel.OneYear, Full with { MostlyLanguageStudy = true }, awardedOn), On).Should().Be(CanadianStudy.None);
        StudyOf(Canadian(CredentialLevel.OneYear, Full with { ConditionOfReturn = true }, awardedOn), On).Should().Be(CanadianStudy.None);
        StudyOf(Canadian(CredentialLevel.OneYear, Full with { Years = 0 }, awardedOn), On).Should().Be(CanadianStudy.None);
    }

    /// <summary>What the levels earn with 0, 1, 2 and 3 years: 0, 15 or 30 points.</summary>
    [Theory]
    [InlineData(CredentialLevel.LessThanSecondary, "0 0 0 0")]
    [InlineData(CredentialLevel.Secondary, "0 0 0 0")]
    [InlineData(CredentialLevel.LessThanOneYear, "0 0 0 0")]
    [InlineData(CredentialLevel.OneYear, "0 15 15 30")]
    [InlineData(CredentialLevel.TwoYear, "0 15 15 30")]
    [InlineData(CredentialLevel.BachelorsOrThreeYear, "0 15 15 30")]
    [InlineData(CredentialLevel.MastersOrProfessional, "0 30 30 30")]
    [InlineData(CredentialLevel.Doctoral, "0 30 30 30")]
    public void Graduate_study_of_a_year_earns_as_much_as_three_years(CredentialLevel level, string points) =>
        string.Join(' ', Enumerable.Range(0, 4).Select(years => Points(Canadian(level, Full with { Years = years }))))
            .Should().Be(points);

    [Theory]
    [InlineData(null, 15, true)]
    [InlineData(false, 15, true)]
    [InlineData(true, 0, false)]
    public void Distance_learning_counts_for_education_alone(bool? distance, int points, bool adapts)
    {
        Credential credential = Canadian(CredentialLevel.TwoYear, Full with { MostlyDistance = distance });
        Candidate candidate = Profile(new Person { Education = [credential] });
        ExpressEntry.Official.Assess(candidate, On).Factors.Education.Should().Be(EducationLevel.TwoYear);
        Points(credential).Should().Be(points);
        ExpressEntry.Official.Eligibility(candidate, On).Fsw.Grid!.Factors.StudyInCanada.Should().Be(adapts);
        Candidate couple = Profile(new Person()) with { Spouse = new Spouse(candidate.Principal, true, false) };
        ExpressEntry.Official.Eligibility(couple, On).Fsw.Grid!.Factors.SpouseStudyInCanada.Should().Be(adapts);
        ExpressEntry.Official.Assess(candidate, On).UnusedDocuments.Select(static one => $"{one.Path} {one.Reasons}")
            .Should().Equal(adapts ? [] : ["$.principal.education[0].study studyMostlyDistance"]);
    }

    [Fact]
    public void With_credentials_of_less_than_a_year_alone_there_is_no_education()
    {
        Person person = new()
        {
            Education =
            [
                Canadian(CredentialLevel.LessThanOneYear, Full),
                new Credential(CredentialLevel.LessThanOneYear, "IN", new LocalDate(2015, 6, 1)) { Eca = Assessed(null) },
            ],
        };
        Told(ExpressEntry.Official.Eligibility(Profile(person), On).Fsw[RequirementId.FswEducation])
            .Should().Be("NotMet lessThanSecondary/secondary");
        ExpressEntry.Official.Assess(Profile(person), On).Factors.Education.Should().Be(EducationLevel.LessThanSecondary);
    }

    /// <summary>
    /// Of every two levels: the lower one decides of a foreign credential, and the credential's own of a Canadian one. A program of less
    /// than one year earns nothing whatever its assessment says.
    /// </summary>
    [Theory]
    [MemberData(nameof(LevelPairs))]
    public void An_assessment_can_lower_a_level_and_never_raise_it(CredentialLevel level, CredentialLevel assessed)
    {
        bool isLowered = assessed < level && level != CredentialLevel.LessThanOneYear;
        CredentialLevel lower = isLowered ? assessed : level;
        Credential foreign = new(level, "IN", new LocalDate(2015, 6, 1)) { Eca = Assessed(assessed) };
        LevelOf(foreign).Should().Be(LevelOf(new Credential(lower, "CA", new LocalDate(2015, 6, 1))));
        LevelOf(new Credential(level, "CA", new LocalDate(2015, 6, 1)) { Eca = Assessed(assessed) })
            .Should().Be(LevelOf(new Credential(level, "CA", new LocalDate(2015, 6, 1))));
        Said(foreign).Should().Equal(isLowered ? [$"{Code.Of(level)}, {Code.Of(assessed)}"] : []);
        Said(new Credential(level, "CA", new LocalDate(2015, 6, 1)) { Eca = Assessed(assessed) }).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void An_assessment_without_a_level_leaves_the_credential_its_own(CredentialLevel level)
    {
        Credential foreign = new(level, "IN", new LocalDate(2015, 6, 1)) { Eca = Assessed(null) };
        LevelOf(foreign).Should().Be(LevelOf(new Credential(level, "CA", new LocalDate(2015, 6, 1))));
        Said(foreign).Should().BeEmpty();
    }

    /// <summary>Two or more credentials, each of a year or longer, one of three years or longer, by what the assessments say.</summary>
    [Theory]
    [InlineData(null, null, EducationLevel.TwoOrMoreCredentials)]
    [InlineData(CredentialLevel.TwoYear, null, EducationLevel.TwoYear)]
    [InlineData(null, CredentialLevel.Secondary, EducationLevel.BachelorsOrThreeYear)]
    [InlineData(null, CredentialLevel.LessThanOneYear, EducationLevel.BachelorsOrThreeYear)]
    [InlineData(CredentialLevel.LessThanOneYear, null, EducationLevel.OneYear)]
    public void Two_credentials_are_two_if_their_assessments_say_so(
        CredentialLevel? bachelors,
        CredentialLevel? oneYear,
        EducationLevel expected) =>
        LevelOf(
            new Credential(CredentialLevel.BachelorsOrThreeYear, "IN", new LocalDate(2015, 6, 1)) { Eca = Assessed(bachelors) },
            new Credential(CredentialLevel.OneYear, "IN", new LocalDate(2016, 6, 1)) { Eca = Assessed(oneYear) })
            .Should().Be(expected);

    private static TheoryData<CredentialLevel, CredentialLevel> PairsOfLevels()
    {
        TheoryData<CredentialLevel, CredentialLevel> pairs = [];
        foreach (CredentialLevel level in Enum.GetValues<CredentialLevel>())
        {
            foreach (CredentialLevel assessed in Enum.GetValues<CredentialLevel>())
            {
                pairs.Add(level, assessed);
            }
        }

        return pairs;
    }

    private static IEnumerable<string> Said(Credential credential) =>
        ExpressEntry.Official.Assess(Profile(new Person { Education = [credential] }), On).Notices
            .Where(static notice => notice.Code == NoticeCodes.AssessedLower)
            .Select(static notice => notice.Facts.ToString());

    private static EducationLevel LevelOf(params Credential[] credentials) =>
        ExpressEntry.Official.Assess(Profile(new Person { Education = [.. credentials] }), On).Factors.Education;

    private static int Points(Credential credential) =>
        ExpressEntry.Official.Assess(Profile(new Person { Education = [credential] }), On).Breakdown.LineOf(FactorId.CanadianStudy)?.Points
            ?? 0;

    private static CanadianStudy StudyOf(Credential credential, LocalDate on) =>
        ExpressEntry.Official.Assess(Profile(new Person { Education = [credential] }), on).Factors.CanadianStudy;

    private static Credential Canadian(CredentialLevel level, Study study, LocalDate? awardedOn = null) =>
        new(level, "CA", awardedOn ?? new LocalDate(2015, 6, 1)) { Study = study };

    private static Eca Assessed(CredentialLevel? level) => new() { IssuedOn = On.PlusDays(-100), Level = level };

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
