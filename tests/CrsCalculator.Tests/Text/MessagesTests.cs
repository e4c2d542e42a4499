using System.Collections.Immutable;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Tests.Text;

/// <summary>What is said of a mistake: as an issue in both languages, and as an exception.</summary>
public class MessagesTests
{
    private static readonly LocalDate On = new(2026, 1, 21);

    [Theory]
    [InlineData(IssueCodes.UnknownField, "hours", "'hours' is not a field of this format; remove it or correct its spelling")]
    [InlineData(
        IssueCodes.UnknownField,
        "hours_per_week|hoursPerWeek",
        "'hours_per_week' is not a field of this format; did you mean 'hoursPerWeek'?")]
    [InlineData(IssueCodes.UnknownValue, "x|a, b", "'x' is not a value of this field; it is one of: a, b")]
    [InlineData(
        IssueCodes.UnknownValue,
        "twoYears|oneYear, twoYear|twoYear",
        "'twoYears' is not a value of this field; did you mean 'twoYear'? It is one of: oneYear, twoYear")]
    [InlineData(IssueCodes.WrongType, "number|string", "found a number; expected text")]
    [InlineData(IssueCodes.WrongType, "number|string|21222", "found 21222, a number; write it in quotation marks: \"21222\"")]
    [InlineData(IssueCodes.WrongType, "null|dateOrMonth", "found null; expected a date (yyyy-MM-dd) or a month (yyyy-MM)")]
    [InlineData(
        IssueCodes.DecimalComma,
        "200,5",
        "'200,5' has a comma; write the number with a decimal point, and without quotation marks")]
    [InlineData(
        IssueCodes.DecimalComma,
        "15,263|15263|15.263",
        "'15,263' has a comma; write 15263 or 15.263, whichever you mean, without quotation marks")]
    [InlineData(
        IssueCodes.DecimalComma,
        "37,5|37.5",
        "'37,5' has a decimal comma; write 37.5, with a decimal point and without quotation marks")]
    [InlineData(IssueCodes.WrongType, "numberAsText|wholeNumber|40", "found a number in quotation marks (40); expected a whole number")]
    [InlineData(
        IssueCodes.DateInAnotherOrder,
        "12/05/2024",
        "'12/05/2024' can mean more than one date; write the year first, then the month, then the day (yyyy-MM-dd)")]
    [InlineData(
        IssueCodes.DateInAnotherOrder,
        "2024-15-10|2024-10-15",
        "'2024-15-10' is not written as yyyy-MM-dd; did you mean 2024-10-15?")]
    [InlineData(IssueCodes.DayNeeded, "2024-05", "'2024-05' is a month, and the day is needed here; write yyyy-MM-dd")]
    [InlineData(
        IssueCodes.NotADateOrMonth,
        "May 2024",
        "'May 2024' is neither a date nor a month; write yyyy-MM-dd, or yyyy-MM if you do not know the day")]
    [InlineData(IssueCodes.NotACountry, "UK|GB", "'UK' is not an ISO 3166-1 country code (two capital letters); did you mean GB?")]
    [InlineData(
        IssueCodes.FormerCountry,
        "SU",
        "'SU' is no longer an ISO 3166-1 country code; write the code of the country that the place belongs to today")]
    [InlineData(IssueCodes.NotACountry, "QQ", "'QQ' is not an ISO 3166-1 country code; write two capital letters, such as CA")]
    [InlineData(
        IssueCodes.CodeOfNoc2016,
        "2173|21211, 21231",
        "'2173' is a NOC 2016 code; write the NOC 2021 code that matches the duties: 21211 (Data scientists), 21231 "
        + "(Software engineers and designers)")]
    [InlineData(
        IssueCodes.NotAnInstant,
        "2026-02-10",
        "'2026-02-10' is not a UTC time ending in Z; write yyyy-MM-ddTHH:mm:ssZ (Eastern Time plus 5 hours, or plus 4 hours during "
        + "daylight time, from March to November)")]
    [InlineData(IssueCodes.InvalidText, " ", "the text is blank; write what the document says")]
    [InlineData(IssueCodes.InvalidText, "my rules", "'my rules' is not allowed here")]
    [InlineData(
        IssueCodes.MalformedJson,
        "2|78|\"hoursPerWeek\":37,5}|18",
        "this is not valid JSON (line 2, character 78): '37,5' has a decimal comma; write 37.5")]
    [InlineData(IssueCodes.MalformedJson, "3|17", "this is not valid JSON (line 3, byte 17)")]
    [InlineData(
        IssueCodes.MalformedJson,
        "3|17|{\"age\":30,}|10",
        "this is not valid JSON (line 3, character 17); look for a missing comma, quotation mark or bracket there or just before: "
        + "{\"age\":30,}")]
    public void An_issue_says_what_is_wrong_and_what_to_do(string code, string facts, string sentence)
    {
        var issue = new Issue("$", code, new Facts(facts.Split('|')));
        CrsText.English.Issue(issue).Should().Be(sentence);
        CrsText.French.Issue(issue).Should().NotContainAny("{0}", code).And.NotBe(sentence);
    }

    [Fact]
    public void A_phrase_for_a_number_of_facts_is_found_by_it()
    {
        CrsText.French.Issue(new Issue("$", IssueCodes.UnknownField, new Facts("agee", "age")))
            .Should().Be("« agee » n'est pas un champ de ce format ; vouliez-vous écrire « age » ?");
        CrsText.French.Issue(new Issue("$", IssueCodes.NotACountry, new Facts("UK", "GB")))
            .Should().Be("« UK » n'est pas un code de pays de la norme ISO 3166-1 (deux lettres majuscules) ; vouliez-vous écrire GB ?");
    }

    [Theory]
    [InlineData("{\"age\":30,}", "10", "          ^")]
    [InlineData("\tx", "1", "\t^")]
    [InlineData("😀x", "2", " ^")]
    [InlineData("", "0", "^")]
    public void The_place_is_marked_below_its_line(string line, string before, string mark) =>
        CrsText.MarkedLines(new Issue("$", IssueCodes.MalformedJson, new Facts("1", "1", line, before))).Should().Equal(line, mark);

    [Fact]
    public void Nothing_is_marked_where_the_place_is_not_known()
    {
        CrsText.MarkedLines(new Issue("$", IssueCodes.MalformedJson, new Facts("1", "1"))).Should().BeEmpty();
        CrsText.MarkedLines(new Issue("$", IssueCodes.MalformedJson, new Facts("1", "1", "x", "2"))).Should().BeEmpty();
        CrsText.MarkedLines(new Issue("$", IssueCodes.MalformedJson, new Facts("1", "1", "x", "-1"))).Should().BeEmpty();
        CrsText.MarkedLines(new Issue("$", IssueCodes.Empty, new Facts())).Should().BeEmpty();
    }

    [Fact]
    public void Issues_are_listed_by_path_for_problem_details()
    {
        ImmutableArray<Issue> issues =
        [
            new("$.age", IssueCodes.OutOfRange, new Facts("200", "0", "120")),
            new("$", IssueCodes.MissingField, new Facts("education")),
            new("$.age", IssueCodes.WrongType, new Facts("numberAsText", "wholeNumber", "200")),
        ];
        IDictionary<string, string[]> problems = CrsText.English.Problems(issues);
        problems.Should().HaveCount(2);
        problems["$.age"].Should().Equal(
            "200 is out of range; 0 to 120 is allowed",
            "found a number in quotation marks (200); expected a whole number");
        problems["$"].Should().Equal("'education' is required and missing");
        CrsText.French.Problems(issues)["$"].Should().Equal("« education » est obligatoire, mais absent");
        CrsText.English.Problems([]).Should().BeEmpty();
    }

    [Fact]
    public void A_profile_that_cannot_be_is_refused_with_a_line_for_each_issue()
    {
        Candidate candidate = Profiles.Developer with
        {
            Principal = new Person
            {
                DateOfBirth = new LocalDate(2015, 1, 1),
                Work = [new Job(NocCode.Parse("21232"), "CA", new LocalDate(2018, 7, 16), null, 40)],
                Education = [new Credential(CredentialLevel.Doctoral, "CA", new LocalDate(2014, 1, 1))],
            },
        };
        FluentActions.Invoking(() => ExpressEntry.Official.Assess(candidate, On))
            .Should().Throw<InvalidProfileException>()
            .WithMessage(
                "The documents of the profile cannot be assessed.\n"
                + "$.principal.education[0].awardedOn: 2014-01-01 is before the date of birth, 2015-01-01\n"
                + "$.principal.work[0].start: the work begins on 2018-07-16, before the tenth birthday on 2025-01-01");
    }

    public static TheoryData<string, Action> Exceptions { get; } = new()
    {
        {
            "The end, 2017-01-01, is before the start, 2018-07-16. (Parameter 'end')",
            static () => _ = new Job(NocCode.Parse("21232"), "CA", new LocalDate(2018, 7, 16), new LocalDate(2017, 1, 1), 40)
        },
        {
            "A principal applicant must have a date of birth. (Parameter 'value')",
            static () => _ = new Candidate { Principal = new Person() }
        },
        {
            "IeltsGeneralTraining, writing: 6.25 is not a score of this test; its scores are 0 to 9 in steps of 0.5. (Parameter 'scores')*",
            static () => LanguageTestResult.IeltsGeneralTraining(On, new TestScores(7, 7, 6.25m, 7))
        },
        {
            "'IN ' is not an ISO 3166-1 country code (two capital letters); did you mean IN? (Parameter 'country')",
            static () => _ = new Credential(CredentialLevel.Doctoral, "IN ", On)
        },
        {
            "'2173' is a NOC 2016 code; write the NOC 2021 code that matches the duties: 21211 (Data scientists), "
            + "21231 (Software engineers and designers).",
            static () => NocCode.Parse("2173")
        },
        {
            "These levers cannot be chosen together. There is no lever 'no such' for this candidate. (Parameter 'levers')",
            static () => ExpressEntry.Official.Plan(Profiles.Developer, On).ApplyToProfile("no such")
        },
    };

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void An_exception_is_a_sentence(string message, Action mistake) => mistake.Should().Throw<Exception>().WithMessage(message);

    [Fact]
    public void An_exception_quotes_no_more_than_a_line()
    {
        string endless = new('\uD83D', 1_000_000);
        FluentActions.Invoking(() => NocCode.Parse(endless)).Should().Throw<FormatException>()
            .Which.Message.Should().Match(static message => message.Length < 200 && !message.Contains('\uD83D'));
        FluentActions.Invoking(() => new Credential(CredentialLevel.Doctoral, endless, On)).Should().Throw<ArgumentException>()
            .Which.Message.Should().Match(static message => message.Length < 200 && !message.Contains('\uD83D'));
    }
}
