using Xunit.Sdk;

namespace CrsCalculator.Cli.Tests;

/// <summary>Situations and inputs in which the tool was once wrong. Each file names its source.</summary>
public class PublicCaseTests
{
    /// <summary>
    /// The cases that still give a wrong answer. The list can only become shorter: a case that is listed here must fail.
    /// </summary>
    private static readonly string[] NotYetRight =
    [
        "022-truck-driver-day-before-teer.json",
        "039-online-term-2020-before-the-waiver.json",
        "043-distance-degree-while-living-in-canada.json",
        "049-pgwp-offer-without-lmia.json",
        "051-fst-trade-work-as-a-student.json",
        "053-two-full-time-jobs-in-and-outside-canada.json",
        "054-remote-for-a-foreign-employer-from-canada.json",
        "r01-target-near-the-greatest.json",
        "r03-secondary-as-a-lever.json",
    ];

    private static readonly TimeSpan AFewSeconds = TimeSpan.FromSeconds(15);

    public static TheoryData<string> Files { get; } =
        [.. PublicCase.Files.Except(NotYetRight, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static TheoryData<string> WrongFiles { get; } = [.. NotYetRight];

    [Theory]
    [MemberData(nameof(Files))]
    public void Public_cases_give_the_right_answer(string file) => PublicCase.Read(file).Check();

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public void A_case_that_gives_the_right_answer_is_not_listed_as_wrong(string file)
    {
        PublicCase given = PublicCase.Read(file);
        if (given.IsAboutTime)
        {
            given.EndsWithin(AFewSeconds).Should().BeFalse("else the case belongs to the others");
            return;
        }

        given.Invoking(static wrong => wrong.Check()).Should().Throw<XunitException>("else the case belongs to the others");
    }

    [Theory]
    [InlineData("score", "-", "--on", "2026-01-21")]
    [InlineData("eligibility", "-", "--on", "2026-01-21")]
    [InlineData("improve", "-", "--on", "2026-01-21")]
    [InlineData("rules", "validate", "-")]
    public void A_field_name_that_is_cut_inside_an_emoji_is_an_issue_for_every_command(params string[] command)
    {
        CrsRun run = CrsRun.With($$"""{"{{new string('a', 63)}}😀":1}""", command);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"'{new string('a', 63)}…' is not a field of this format");
    }
}
