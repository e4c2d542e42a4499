using CrsCalculator.Eligibility;
using CrsCalculator.Rules;
using CrsCalculator.Tests.Oracle;

namespace CrsCalculator.Tests.Eligibility;

/// <summary>The whole selection grid against a second transcription.</summary>
public class FswGridTests
{
    private static readonly OracleTable Grid = OracleTable.Read("fsw-grid", keys: 2);
    private static readonly bool[] NoAndYes = [false, true];

    [Fact]
    public void Every_combination_of_abilities()
    {
        FswRules rules = LastAvailable.Fsw;
        for (int l = 0; l <= 12; l++)
        {
            for (int r = 0; r <= 12; r++)
            {
                for (int w = 0; w <= 12; w++)
                {
                    for (int s = 0; s <= 12; s++)
                    {
                        var levels = AbilityLevels.From(l, r, w, s);
                        int first = First(l) + First(r) + First(w) + First(s);
                        int second = Grid.Points("secondLanguage", Math.Min(Math.Min(l, r), Math.Min(w, s)));
                        FswGrid.Score(new FswFactors { Languages = OfficialLanguages.EnglishFirst(levels) }, rules).Should().Be(first);
                        FswGrid.Score(new FswFactors { Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(9), levels) }, rules)
                            .Should().Be(24 + second);
                    }
                }
            }
        }

        static int First(int level) => Grid.Points("firstLanguage", level);
    }

    [Fact]
    public void Every_other_combination()
    {
        for (int adaptability = 0; adaptability < 64; adaptability++)
        {
            foreach (bool arranged in NoAndYes)
            {
                Walk(WithAdaptability(adaptability, arranged));
            }
        }
    }

    [Fact]
    public void The_maxima_are_those_of_the_regulations()
    {
        FswFactors everything = WithAdaptability(63, arranged: true) with
        {
            Education = EducationLevel.Doctoral,
            Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(9), AbilityLevels.All(5)),
            WorkYears = 6,
            Age = 18,
        };
        FswScore most = FswGrid.Explain(everything, LastAvailable.Fsw);
        most.Total.Should().Be(most.Maximum).And.Be(100);
        most.Lines.Where(static line => line.Factor < FswFactorId.WorkInCanada).Select(static line => line.Maximum)
            .Should().Equal(25, 24, 4, 15, 12, 10);
        most.Adaptability.Should().Be(10);
        most.Lines.Should().HaveCount(13).And.OnlyContain(static line => line.Citation.StartsWith("IRPR ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(FswFactorId.WorkInCanada, 1, 10)]
    [InlineData(FswFactorId.StudyInCanada, 2, 5)]
    [InlineData(FswFactorId.SpouseLanguage, 4, 5)]
    [InlineData(FswFactorId.SpouseStudyInCanada, 8, 5)]
    [InlineData(FswFactorId.SpouseWorkInCanada, 16, 5)]
    [InlineData(FswFactorId.RelativeInCanada, 32, 5)]
    public void Each_line_of_adaptability_by_itself(FswFactorId factor, int set, int points)
    {
        FswFactors factors = WithAdaptability(set, arranged: false);
        FswScore grid = FswGrid.Explain(factors, LastAvailable.Fsw);
        grid.Lines.Where(static line => line.BeforeCaps > 0).Select(static line => (line.Factor, line.Points, line.Maximum, line.Citation))
            .Should().Equal((factor, points, points, "IRPR 83"));
        (grid.Total, grid.Adaptability, FswGrid.Score(factors, LastAvailable.Fsw)).Should().Be((points, points, points));
    }

    [Fact]
    public void Arranged_employment_counts_for_itself_and_for_adaptability()
    {
        FswFactors factors = WithAdaptability(0, arranged: true);
        FswScore grid = FswGrid.Explain(factors, LastAvailable.Fsw);
        grid.Lines.Where(static line => line.Points > 0).Select(static line => (line.Factor, line.Points, line.Citation)).Should()
            .Equal((FswFactorId.ArrangedEmployment, 10, "IRPR 82"), (FswFactorId.ArrangedEmploymentAdaptability, 5, "IRPR 83"));
        (grid.Total, grid.Adaptability, FswGrid.Score(factors, LastAvailable.Fsw)).Should().Be((15, 5, 15));
    }

    [Theory]
    [InlineData(0b000011, false, "10 0 0 0 0 0 0")]
    [InlineData(0b111110, true, "0 5 5 0 0 0 0")]
    [InlineData(0b011000, false, "0 0 0 5 5 0 0")]
    [InlineData(0b100000, true, "0 0 0 0 0 5 5")]
    [InlineData(0b110000, true, "0 0 0 0 5 5 0")]
    public void An_earlier_line_takes_of_the_ten_points_of_adaptability_first(int set, bool arranged, string points)
    {
        FswFactors factors = WithAdaptability(set, arranged);
        FswScore grid = FswGrid.Explain(factors, LastAvailable.Fsw);
        string.Join(' ', grid.Lines.Where(static line => line.Factor.IsAdaptability()).Select(static line => line.Points))
            .Should().Be(points);
        (grid.Adaptability, FswGrid.Score(factors, LastAvailable.Fsw)).Should().Be((10, arranged ? 20 : 10));
    }

    private static FswFactors WithAdaptability(int set, bool arranged) => new()
    {
        ArrangedEmployment = arranged,
        WorkInCanada = (set & 1) != 0,
        StudyInCanada = (set & 2) != 0,
        SpouseLanguage = (set & 4) != 0,
        SpouseStudyInCanada = (set & 8) != 0,
        SpouseWorkInCanada = (set & 16) != 0,
        RelativeInCanada = (set & 32) != 0,
    };

    private static void Walk(FswFactors factors)
    {
        int adaptability = Math.Min(
            10,
            Points("adaptability.work", factors.WorkInCanada) + Points("adaptability.study", factors.StudyInCanada) + Points(
                "adaptability.spouseLanguage",
                factors.SpouseLanguage)
            + Points(
                "adaptability.spouseStudy",
                factors.SpouseStudyInCanada) + Points("adaptability.spouseWork", factors.SpouseWorkInCanada)
            + Points("adaptability.relative", factors.RelativeInCanada) + Points(
                "adaptability.arrangedEmployment",
                factors.ArrangedEmployment));
        int fixedPoints = adaptability + Points("arrangedEmployment", factors.ArrangedEmployment);
        foreach (EducationLevel education in Enum.GetValues<EducationLevel>())
        {
            int ofEducation = Grid.Points("education", Code.Of(education));
            for (int years = 0; years <= 11; years++)
            {
                int ofYears = Grid.Points("experience", years);
                for (int age = 0; age <= 60; age++)
                {
                    int expected = fixedPoints + ofEducation + ofYears + Grid.Points("age", age);
                    FswFactors candidate = factors with { Education = education, WorkYears = years, Age = age };
                    if (
                        FswGrid.Score(candidate, LastAvailable.Fsw) != expected
                            || (years + age == 40 && FswGrid.Explain(candidate, LastAvailable.Fsw).Total != expected))
                    {
                        FswGrid.Score(candidate, LastAvailable.Fsw).Should().Be(expected, $"{candidate}");
                    }
                }
            }
        }
    }

    private static int Points(string factor, bool applies) => Grid.Points(factor, applies);
}
