using System.Reflection;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application.Tests.Flags;

/// <summary>Red flags follow the rules that they are given: severities, sources, limits and the hours of students.</summary>
public class FlagRuleTests
{
    private static readonly RulePart<FlagRules> Official = ApplicationRules.Official.Flags;
    private static readonly FlagRules Last = Official.LastAvailable!;
    private static readonly LocalDate First = new(2015, 1, 1);

    /// <summary>A value of each limit that differs enough to change a red flag, with the codes that depend on the limit.</summary>
    public static TheoryData<string, int, string[]> Limits => new()
    {
        { nameof(FlagLimits.DaysAfterCompletion), 0, [FlagCodes.JobEndsOnCompletion] },
        { nameof(FlagLimits.HoursOfDoubt), 168, [FlagCodes.HoursOver60] },
        { nameof(FlagLimits.HoursNotCredible), 60, [FlagCodes.HoursOver60] },
        {
            nameof(FlagLimits.ResidenceGapDays),
            10_000,
            [FlagCodes.ResidenceGap, FlagCodes.ResidenceContradictsWork, FlagCodes.PresentInCanada]
        },
        { nameof(FlagLimits.WorkGapDays), 10_000, [FlagCodes.GapInWork] },
        { nameof(FlagLimits.MonthsToVisa), 0, [FlagCodes.MedicalExpires] },
        { nameof(FlagLimits.FundsMarginPercent), 0, [FlagCodes.FundsNear] },
        { nameof(FlagLimits.DepositPercent), 100, [FlagCodes.DepositUnexplained] },
        { nameof(FlagLimits.StudyMonths), 0, [FlagCodes.StudyUnknown] },
        { nameof(FlagLimits.CategoryMarginDays), 0, [FlagCodes.CategoryJustMet] },
        { nameof(FlagLimits.ProfileDays), 0, [FlagCodes.ProfileExpires] },
        { nameof(FlagLimits.NominationMonths), 120, [FlagCodes.NominationTooOld] },
        { nameof(FlagLimits.FullTimeMarginHours), 0, [FlagCodes.HoursJustThirty] },
        { nameof(FlagLimits.LeaveMonths), 600, [FlagCodes.Leave] },
    };

    public static TheoryData<FlagSeverity> Severities => [.. Enum.GetValues<FlagSeverity>()];

    [Theory]
    [MemberData(nameof(Severities))]
    public void Every_red_flag_has_the_severity_and_the_source_of_its_rule(FlagSeverity severity)
    {
        FlagRules rules = Last with
        {
            Rules =
            [
                .. Last.Rules.Select(rule => rule with
                {
                    Severity = severity,
                    WorseSeverity = null,
                    MilderSeverity = null,
                    Citation = $"the source of {rule.Code}",
                    Certainty = Certainty.Probable,
                }),
            ],
        };
        foreach (RedFlag flag in FlagCases.All.SelectMany(one => Under(rules, one.Raised).Flags))
        {
            flag.Severity.Should().Be(severity, "of {0}", flag);
            flag.Citation.Should().Be($"the source of {flag.Code}");
            flag.Certainty.Should().Be(Certainty.Probable);
        }
    }

    [Fact]
    public void A_replaced_severity_changes_its_red_flag_alone()
    {
        Situation[] raised = [.. FlagCases.All.Select(static one => one.Raised)];
        FlagRules rules = Last.With(Last.Of(FlagCodes.DutiesDecide) with { Severity = FlagSeverity.Low });
        CodesThatDiffer(raised, rules).Should().Equal(FlagCodes.DutiesDecide);
    }

    [Theory]
    [InlineData(FlagCodes.PassportExpires)]
    [InlineData(FlagCodes.Restoration)]
    [InlineData(FlagCodes.CountedByMonth)]
    public void A_replaced_case_changes_only_red_flags_of_that_case(string code)
    {
        FlagRule official = Last.Of(code);
        foreach (FlagCase one in FlagCases.All.Where(one => one.Code == code))
        {
            FlagSeverity before = one.Raised.Flags.First(flag => flag.Code == code).Severity;
            FlagRules rules = Last.With(official with { WorseSeverity = null, MilderSeverity = null });
            Under(rules, one.Raised).Flags.First(flag => flag.Code == code).Severity.Should().Be(official.Severity, "it was {0}", before);
        }
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_replaced_limit_changes_the_red_flags_that_depend_on_it(string limit, int value, string[] codes)
    {
        FlagLimits changed = Last.Limits with { };
        typeof(FlagLimits).GetProperty(limit)!.SetValue(changed, value);
        Situation[] raised = [.. FlagCases.All.Select(static one => one.Raised)];
        CodesThatDiffer(raised, Last with { Limits = changed }).Should().BeEquivalentTo(codes);
    }

    [Fact]
    public void Every_limit_is_tried() =>
        Limits.Select(static row => (string)row[0]).Should().BeEquivalentTo(
            typeof(FlagLimits).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(static limit => limit.Name));

    [Fact]
    public void Replaced_hours_of_students_change_the_red_flag()
    {
        Situation student = FlagCases.All.First(static one => one.Code == FlagCodes.StudentHours).Raised;
        FactsOf(student).Should().Equal("24.25, 24, 2025-10-06");
        FactsOf(With(student, First, 168)).Should().BeEmpty();

        // A new entry is looked at from its first day on.
        FactsOf(With(student, new LocalDate(2025, 11, 3), 10)).Should().Equal("24.25, 10, 2025-11-03");

        static Situation With(Situation situation, LocalDate from, int hours)
        {
            RulePart<StudentRules> official = ApplicationRules.Official.Students;
            RulePart<StudentRules> students = from == First ? new([official.Entries[0], Entry()]) : official.With(Entry());
            return situation with { Rules = ApplicationRules.Official with { Students = students } };

            Dated<StudentRules> Entry() => new(from, new StudentRules { HoursPerWeek = hours }, new Citation("a test", "hours", from));
        }

        static IEnumerable<string> FactsOf(Situation situation) =>
            situation.Flags.Where(static flag => flag.Code == FlagCodes.StudentHours).Select(static flag => flag.Facts.ToString());
    }

    [Fact]
    public void Rules_are_those_of_the_day_of_submission()
    {
        Situation graduate = Situations.Graduate;
        FlagRules later = Last.With(Last.Of(FlagCodes.DutiesDecide) with { Severity = FlagSeverity.Stop });
        LocalDate from = graduate.On.PlusDays(1);
        graduate = graduate with { Rules = ApplicationRules.Official with { Flags = Official.With(Entry(from, later)) } };
        graduate.Flags.Single().Severity.Should().Be(FlagSeverity.Medium);
        (graduate with { On = from }).Flags.Single().Severity.Should().Be(FlagSeverity.Stop);
    }

    [Fact]
    public void In_a_gap_there_are_no_red_flags_and_no_notice_is_lost()
    {
        ApplicationRules none = ApplicationRules.Official with { Flags = new([Official.Entries[0]]) };
        foreach (Situation situation in FlagCases.All.Select(static one => one.Raised))
        {
            ApplicationChecklist checklist = new Applicant(situation.Profile, ExpressEntry.Official, none)
                .Checklist(situation.On, situation.Invitation);
            checklist.Flags.Should().BeEmpty();
            situation.Facts.Eligibility.Notices.Where(static notice => FlagList.NoticesTold.Contains(notice.Code, StringComparer.Ordinal))
                .Should().BeSubsetOf(checklist.Notices);
        }
    }

    [Fact]
    public void Rules_have_each_code_once()
    {
        Action missing = static () => _ = Last with { Rules = Last.Rules.RemoveAt(0) };
        missing.Should().Throw<ArgumentException>().WithMessage("The red flag 'submissionWindowEmpty' has no rule.*");
        Action twice = static () => _ = Last with { Rules = Last.Rules.Add(Last.Rules[0]) };
        twice.Should().Throw<ArgumentException>().WithMessage("Two rules have the same code.*");
        Action unknown = static () => _ = Last with { Rules = Last.Rules.Add(Last.Rules[0] with { Code = "other" }) };
        unknown.Should().Throw<ArgumentException>().WithMessage("'other' is not a code of a red flag.*");
        Action with = static () => Last.With(Last.Rules[0] with { Code = "other" });
        with.Should().Throw<ArgumentException>().WithMessage("'other' is not a code of a red flag.*");
    }

    private static Situation Under(FlagRules rules, Situation situation) => situation with
    {
        Rules = ApplicationRules.Official with { Flags = Official.With(Entry(First, rules)) },
    };

    private static Dated<FlagRules> Entry(LocalDate from, FlagRules rules) => new(from, rules, new Citation("a test", "flags", from));

    /// <summary>The codes of the red flags that are raised, not raised or different under other rules.</summary>
    private static IEnumerable<string> CodesThatDiffer(IEnumerable<Situation> situations, FlagRules rules) =>
        situations.SelectMany(situation => Differences([.. Lines(situation)], [.. Lines(Under(rules, situation))]))
            .Select(static line => line.Code)
            .Distinct(StringComparer.Ordinal);

    private static HashSet<(string Code, string Line)> Differences(
        HashSet<(string Code, string Line)> official,
        HashSet<(string Code, string Line)> changed)
    {
        official.SymmetricExceptWith(changed);
        return official;
    }

    /// <summary>Red flags without their facts, which name limits.</summary>
    private static IEnumerable<(string Code, string Line)> Lines(Situation situation) =>
        situation.Flags.Select(static flag => (flag.Code, $"{flag}"));
}
