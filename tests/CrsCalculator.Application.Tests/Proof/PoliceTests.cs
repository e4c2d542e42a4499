using System.Collections.Immutable;
using NodaTime;
using static CrsCalculator.Application.Tests.Proof.ProofClients;

namespace CrsCalculator.Application.Tests.Proof;

/// <summary>Police certificates: six months in a row within ten years, as an adult.</summary>
public class PoliceTests
{
    [Theory]
    [InlineData("2015-01-01", "2016-07-20", true, "six months of the ten years")]
    [InlineData("2015-01-01", "2016-07-19", false, "a day less")]
    [InlineData("2010-01-01", "2016-01-20", false, "over before the ten years")]
    [InlineData("2020-01-31", "2020-07-30", true, "six months by the calendar")]
    [InlineData("2020-01-31", "2020-07-29", false, "a day less")]
    [InlineData("2020-08-31", "2021-02-27", true, "to the last day of February")]
    [InlineData("2026-02-01", "2027-02-01", false, "after submission")]
    public void Stay_calls_for_a_certificate_from_six_months_on(string from, string to, bool isAsked, string because) =>
        Countries(LivedIn(Stay("IN", from, to))).Should().HaveCount(isAsked ? 1 : 0, because);

    [Fact]
    public void Days_before_the_eighteenth_birthday_are_left_out()
    {
        // Born on 1995-03-10; the ten years reach back to 2008-06-01 on this day.
        LocalDate on = new(2018, 6, 1);
        Countries(LivedIn(Stay("IN", "2005-01-01", "2013-09-09")), on).Should().Equal("police.IN");
        Countries(LivedIn(Stay("IN", "2005-01-01", "2013-09-08")), on).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2020-04-01", 1, "adjoining")]
    [InlineData("2020-02-15", 1, "overlapping")]
    [InlineData("2020-04-02", 0, "a day between them")]
    public void Stays_in_one_country_that_adjoin_or_overlap_are_one(string secondFrom, int count, string because) =>
        Countries(LivedIn(Stay("IN", secondFrom, "2020-06-30"), Stay("IN", "2020-01-01", "2020-03-31")))
            .Should()
            .HaveCount(count, because);

    [Fact]
    public void Canada_asks_for_none() => Countries(Known).Should().BeEmpty();

    [Fact]
    public void Certificate_of_the_present_country_is_at_most_six_months_old()
    {
        ChecklistItem item = Police(LivedIn(Stay("PH", "2011-01-01", null))).Single();
        item.Id.Should().Be("police.PH");
        item.UsableFrom.Should().Be(new LocalDate(2025, 7, 21));
        item.Paths.Should().Equal("$.principal.residences[0]");
    }

    [Fact]
    public void Certificate_of_an_earlier_country_is_of_after_the_last_long_stay()
    {
        Candidate client = LivedIn(
            Stay("PH", "2017-01-01", "2018-12-31"),
            Stay("PH", "2020-01-01", "2020-12-31"),
            Stay("PH", "2021-06-01", "2021-07-01"),
            Stay("CA", "2021-07-02", null));
        ChecklistItem item = Police(client).Single();
        item.UsableFrom.Should().Be(new LocalDate(2021, 1, 1));
        item.Paths.Should().HaveCount(3);
    }

    [Fact]
    public void Unknown_residences_leave_one_row_per_person_open()
    {
        Candidate client = Couple(spouse: static person => person with { Residences = null });
        ChecklistItem item = Police(client with { Principal = client.Principal with { Residences = null } })
            .Should()
            .HaveCount(2)
            .And.OnlyContain(static one => one.Id == "police" && one.Need == EvidenceNeed.Unknown)
            .And.Subject.Last();
        item.MissingFacts.Should().Equal("$.spouse.residences");
        ApplicationText.English.Have(item).Should().StartWith("Police certificate of each country");
    }

    [Fact]
    public void Spouse_without_date_of_birth_leaves_the_row_open()
    {
        ChecklistItem item = Police(Couple(spouse: static person => person with { DateOfBirth = null, Residences = null })).Single();
        item.Need.Should().Be(EvidenceNeed.Unknown);
        item.MissingFacts.Should().Equal("$.spouse.dateOfBirth", "$.spouse.residences");
    }

    [Fact]
    public void Spouse_who_stays_behind_needs_one_and_a_citizen_does_not()
    {
        Person Lived(Person person) => person with { Residences = [Stay("IN", "2019-01-01", "2021-06-29")] };
        Police(Couple(accompanying: false, spouse: Lived)).Should().ContainSingle();
        Police(Couple(citizen: true, spouse: Lived)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(18, 1)]
    [InlineData(17, 0)]
    public void Child_of_eighteen_may_need_one(int age, int count) =>
        Police(WithChild(age)).Where(static item => item.Need == EvidenceNeed.IfApplicable).Should().HaveCount(count);

    private static IEnumerable<string> Countries(Candidate client, LocalDate? on = null) =>
        Police(client, on).Select(static item => item.Id);

    private static ImmutableArray<ChecklistItem> Police(Candidate client, LocalDate? on = null) =>
        [.. Items(client, on).Where(static item => item.Row.Id == "police")];
}
