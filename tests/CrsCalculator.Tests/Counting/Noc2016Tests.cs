using CrsCalculator.Rules;
using NodaTime;
using static CrsCalculator.Tests.Eligibility.Candidates;

namespace CrsCalculator.Tests.Counting;

/// <summary>Before 2022-11-16 Express Entry used NOC 2016: the day before and the day of, for all that reads skilled work.</summary>
public class Noc2016Tests
{
    private static readonly LocalDate Before = new(2022, 11, 15);
    private static readonly LocalDate Begins = new(2022, 11, 16);

    /// <summary>The occupations that became skilled on that day.</summary>
    public static TheoryData<string> Gained { get; } =
    [
        "13102", "33100", "33102", "33103", "43100", "43200", "43201", "43202", "63211", "73200", "73202", "73209", "73300", "73301",
        "73400", "93200",
    ];

    /// <summary>Those that ceased to be.</summary>
    public static TheoryData<string> Lost { get; } = ["55109", "54100", "64200"];

    [Theory]
    [MemberData(nameof(Gained))]
    public void What_became_skilled_does_not_count_the_day_before(string noc)
    {
        Answers(noc, Before).Should().Equal(Unskilled);
        Answers(noc, Begins).Should().Equal(Skilled);
    }

    [Theory]
    [MemberData(nameof(Lost))]
    public void What_ceased_to_be_skilled_counts_the_day_before(string noc)
    {
        Answers(noc, Before).Should().Equal(Skilled);
        Answers(noc, Begins).Should().Equal(Unskilled);
    }

    [Fact]
    public void Every_other_occupation_is_read_alike_on_both_days()
    {
        WorkRules earlier = RuleBook.Official.Work.At(Before).Value;
        WorkRules later = RuleBook.Official.Work.At(Begins).Value;
        Noc2021.All.Where(noc => earlier.IsSkilled(noc) != later.IsSkilled(noc)).Select(static noc => noc.Code)
            .Should().BeEquivalentTo((string[])[.. Codes(Gained), .. Codes(Lost)]);
    }

    /// <summary>The code of NOC 2016, whether it is skilled and the level that the class asks for.</summary>
    [Theory]
    [InlineData("0213", true, 7)]
    [InlineData("2174", true, 7)]
    [InlineData("2281", true, 5)]
    [InlineData("7511", false, 7)]
    [InlineData("6711", false, 7)]
    public void A_code_of_NOC_2016_decides_before_its_successor_began(string noc2016, bool isSkilled, int level)
    {
        foreach (string noc in (string[])["21232", "22220", "73300", "65100"])
        {
            bool isSkilledNow = NocCode.Parse(noc).Teer <= Teer.Teer3;
            Answers(noc, Before, noc2016).Should().Equal(isSkilled ? Skilled : Unskilled, $"{noc} with {noc2016}");
            Answers(noc, Begins, noc2016).Should().Equal(isSkilledNow ? Skilled : Unskilled, $"{noc} from that day on");
            LevelOn(Before).Should().Be(level);
            LevelOn(Begins).Should().Be(noc is "22220" or "73300" ? 5 : 7);

            decimal? LevelOn(LocalDate on) =>
                Eligibility(noc, on, noc2016).Cec[RequirementId.CecLanguage].Required!.Value.Number;
        }
    }

    /// <summary>Two codes of NOC 2016 in one occupation of NOC 2021 are two occupations before, and one from that day on.</summary>
    [Fact]
    public void The_class_compares_occupations_by_the_classification_of_the_day()
    {
        Person person = new()
        {
            Work =
            [
                Part("21232", "2174", 20),
                Part("22220", "2281", 15),
                Part("21232", "2281", 15),
            ],
        };
        Level(Before).Should().Be(5, "30 hours a week in 2281 are more than 20 in 2174");
        Level(Begins).Should().Be(7, "35 hours a week in 21232, of which 30 count, are more than 15 in 22220");

        decimal? Level(LocalDate on) => ExpressEntry.Official.Eligibility(Profile(person), on)
            .Cec[RequirementId.CecLanguage].Required!.Value.Number;

        static Job Part(string noc, string noc2016, int hours) =>
            new(NocCode.Parse(noc), "CA", new LocalDate(2020, 6, 1), null, hours) { Noc2016 = Noc2016Code.Parse(noc2016) };
    }

    [Theory]
    [MemberData(nameof(Gained))]
    [MemberData(nameof(Lost))]
    public void FST_reads_NOC_2021_on_every_date(string noc)
    {
        foreach (string? noc2016 in (string?[])[null, "6711", "0213"])
        {
            (NocCode? Trade, Outcome Outcome) before = Trade(Before);
            before.Should().Be(Trade(Begins));
            before.Outcome.Should().Be(RuleBook.Official.Fst.LastAvailable!.IsTrade(NocCode.Parse(noc)) ? Outcome.Met : Outcome.NotMet);

            (NocCode? Trade, Outcome Outcome) Trade(LocalDate on)
            {
                ProgramEligibility fst = Eligibility(noc, on, noc2016).Fst;
                return (fst.Trade, fst[RequirementId.FstExperience].Outcome);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Gained))]
    [MemberData(nameof(Lost))]
    public void An_offer_is_read_by_the_classification_of_the_day(string noc)
    {
        bool isSkilledNow = NocCode.Parse(noc).Teer <= Teer.Teer3;
        (Kind(Before) != JobOfferKind.None, Kind(Begins) != JobOfferKind.None).Should().Be((!isSkilledNow, isSkilledNow));
        (IsArranged(Before), IsArranged(Begins)).Should().Be((!isSkilledNow, isSkilledNow));

        JobOfferKind Kind(LocalDate on) => ExpressEntry.Official.Assess(Offered(), on).Factors.JobOffer;

        bool IsArranged(LocalDate on) => ExpressEntry.Official.Eligibility(Offered(), on).Fsw.Grid!.Factors.ArrangedEmployment;

        Candidate Offered() => Profile(new Person { JobOffer = new JobOffer(NocCode.Parse(noc), 30, IsBasedOnLmia: true) });
    }

    /// <summary>The occupation, its code of NOC 2016, and whether the day before something must be said.</summary>
    [Theory]
    [InlineData("73300", null, true)]
    [InlineData("64200", null, true)]
    [InlineData("21232", null, false)]
    [InlineData("65100", null, false)]
    [InlineData("73300", "7511", true)]
    [InlineData("73300", "2281", false)]
    [InlineData("21232", "2174", false)]
    [InlineData("21232", "6711", true)]
    [InlineData("65100", "0213", true)]
    public void A_notice_is_given_where_the_classification_matters(string noc, string? noc2016, bool isSaid)
    {
        Said(Before).Should().Equal(isSaid ? [$"2022-11-15, 2022-11-16, {noc}", $"2022-11-15, 2022-11-16, {noc}"] : []);
        Said(Begins).Should().BeEmpty();

        IEnumerable<string> Said(LocalDate on) => ExpressEntry.Official.Assess(Of(noc, noc2016, "CA"), on).Notices
            .Concat(Eligibility(noc, on, noc2016).Notices)
            .Where(static notice => notice.Code == NoticeCodes.Noc2016Applies)
            .Select(static notice => notice.Facts.ToString());
    }

    [Theory]
    [MemberData(nameof(Gained))]
    [MemberData(nameof(Lost))]
    public void A_notice_is_given_of_an_offer_too(string noc)
    {
        Candidate candidate = Profile(new Person { JobOffer = new JobOffer(NocCode.Parse(noc), 30, IsBasedOnLmia: true) });
        Said(Before).Should().Equal($"2022-11-15, 2022-11-16, {noc}", $"2022-11-15, 2022-11-16, {noc}");
        Said(Begins).Should().BeEmpty();

        IEnumerable<string> Said(LocalDate on) => ExpressEntry.Official.Assess(candidate, on).Notices
            .Concat(ExpressEntry.Official.Eligibility(candidate, on).Notices)
            .Where(static notice => notice.Code == NoticeCodes.Noc2016Applies)
            .Select(static notice => notice.Facts.ToString());
    }

    [Theory]
    [InlineData("73300", TimelineTurn.Gained)]
    [InlineData("64200", TimelineTurn.Lost)]
    [InlineData("21232", TimelineTurn.None)]
    public void A_timeline_turns_on_the_first_day_of_NOC_2021(string noc, TimelineTurn turn)
    {
        Candidate candidate = Of(noc, null, "CA");
        string[] causes =
        [
            .. ExpressEntry.Official.Timeline(candidate, Before, Begins).Events.Skip(1).SelectMany(static one => one.Causes)
                .Select(static cause => cause.ToString()),
        ];
        causes.Should().Equal(turn switch
        {
            TimelineTurn.Gained => ["CanadianWorkYearCompleted", "RulesChange"],
            TimelineTurn.Lost => ["CanadianWorkYearLost", "RulesChange"],
            _ => [],
        });
    }

    public enum TimelineTurn
    {
        None,
        Gained,
        Lost,
    }

    private static IEnumerable<string> Skilled => ["2 0", "0 2", "Met", "Met", ""];

    private static IEnumerable<string> Unskilled => ["0 0", "0 0", "NotMet", "NotMet", "NotSkilled"];

    /// <summary>Years in Canada and abroad of work in each, the class and FSW, and why the class leaves the work out.</summary>
    private static IEnumerable<string> Answers(string noc, LocalDate on, string? noc2016 = null)
    {
        CrsFactors canadian = ExpressEntry.Official.Assess(Of(noc, noc2016, "CA"), on).Factors;
        CrsFactors foreign = ExpressEntry.Official.Assess(Of(noc, noc2016, "IN"), on).Factors;
        EligibilityAssessment eligibility = Eligibility(noc, on, noc2016);
        return
        [
            $"{canadian.CanadianWorkYears} {canadian.ForeignWorkYears}",
            $"{foreign.CanadianWorkYears} {foreign.ForeignWorkYears}",
            $"{eligibility.Cec[RequirementId.CecExperience].Outcome}",
            $"{eligibility.Fsw[RequirementId.FswExperience].Outcome}",
            string.Join(' ', eligibility.Cec.ExcludedWork.SelectMany(static work => work.Reasons)),
        ];
    }

    private static IEnumerable<string> Codes(IEnumerable<object[]> occupations) => occupations.Select(static row => (string)row[0]);

    private static EligibilityAssessment Eligibility(string noc, LocalDate on, string? noc2016) =>
        ExpressEntry.Official.Eligibility(Of(noc, noc2016, "CA"), on);

    private static Candidate Of(string noc, string? noc2016, string country) =>
        Profile(new Person { Work = [JobOf(noc, noc2016, country)] });

    private static Job JobOf(string noc, string? noc2016, string country) =>
        new(NocCode.Parse(noc), country, new LocalDate(2020, 6, 1), null, 30)
        {
            Noc2016 = noc2016 is null ? null : Noc2016Code.Parse(noc2016),
        };
}
