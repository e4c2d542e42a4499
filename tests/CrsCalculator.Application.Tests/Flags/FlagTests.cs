using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application.Tests.Flags;

/// <summary>Each red flag on both sides of its condition, and none forgotten.</summary>
public class FlagTests
{
    /// <summary>The red flags of the collected rules that no profile and no paper holds facts for.</summary>
    private static readonly string[] NoFact =
    [
        "dutiesCopied", "occupationChanged", "workOutsidePermit", "refusalUndisclosed", "unauthorisedHelper", "secondProfile",
    ];

    /// <summary>The red flags that can be read from a profile and an invitation.</summary>
    private static readonly string[] OfProfile =
    [
        "submissionWindowEmpty", "yearNotCompleteAtInvitation", "countedByMonth", "yearJustComplete", "jobEndsOnCompletion",
        "experienceLeavesWindow", "testExpiresBeforeDue", "ecaExpiresBeforeDue", "testExpiresBeforeVisa", "rankBelowRound",
        "worseRetest", "birthdayForgiven", "overlapCanadaAbroad", "fullTimeJobsAtOnce", "hoursOver60", "gapInWork",
        "gapBreaksContinuity", "selfEmployedCanada", "notAuthorized", "noStatus", "workWhileStudying", "studyUnknown", "unpaidWork",
        "spouseStaysBehindInCanada", "spouseStaysBehind", "spouseAsPrincipal", "familySizeTooSmall", "fundsBelow", "fundsNear",
        "fundsTableOld", "fundsNeededIfNotCec", "provinceQuebec", "nominationElsewhere", "nominationTooOld", "offerNoPoints",
        "offerNotFullTime", "offerNotSkilled", "wrongAssessor", "twoCredentialsUnassessed", "assessedBeforeAward",
        "bachelorAsProfessional", "dutiesDecide", "categoryJustMet", "profileExpires", "itaExpired", "hoursJustThirty", "leave",
    ];

    /// <summary>The red flags that need facts which are not in every profile, or papers.</summary>
    private static readonly string[] OfMoreFacts =
    [
        "letterLacks", "letterTooOld", "dutiesCopied", "occupationChanged", "workBeforePermit", "workAfterPermit", "workOutsidePermit",
        "studentHours", "remoteForeignEmployer", "restoration", "policeMissing", "policeStale", "residenceGap",
        "residenceContradictsWork", "presentInCanada", "passportExpires", "medicalExpires", "childTurns18", "childTurns22",
        "childUndeclared", "maritalStatusChanged", "refusalUndisclosed", "depositUnexplained", "ecaLevelLower", "lmiaEnds",
        "nominationEnds", "unauthorisedHelper", "translation", "secondProfile",
    ];

    /// <summary>Red flags of this library's own.</summary>
    private static readonly string[] Own = ["ecaBeforeDesignation", "invitationNotByOurCount", "longVacation"];

    /// <summary>The notices that become red flags.</summary>
    private static readonly Dictionary<string, string[]> Told = new(StringComparer.Ordinal)
    {
        [NoticeCodes.BirthdayForgiven] = [FlagCodes.BirthdayForgiven],
        [NoticeCodes.SpouseStaysBehind] = [FlagCodes.SpouseStaysBehind, FlagCodes.SpouseStaysBehindInCanada],
        [NoticeCodes.AssessedBeforeAward] = [FlagCodes.AssessedBeforeAward],
        [NoticeCodes.AssessedLower] = [FlagCodes.EcaLevelLower],
        [NoticeCodes.FullTimeJobsAtOnce] = [FlagCodes.FullTimeJobsAtOnce],
        [NoticeCodes.WorkInTwoCountries] = [FlagCodes.OverlapCanadaAbroad],
        [NoticeCodes.GapInWork] = [FlagCodes.GapInWork],
        [NoticeCodes.LongVacation] = [FlagCodes.LongVacation],
        [NoticeCodes.CompleteByMonthsOnly] = [FlagCodes.CountedByMonth],
        [NoticeCodes.YearJustComplete] = [FlagCodes.YearJustComplete],
        [NoticeCodes.JobDuringStudies] = [FlagCodes.WorkWhileStudying],
        [NoticeCodes.ForeignWorkAdded] = [FlagCodes.GapBreaksContinuity],
        [NoticeCodes.ForeignWorkBroken] = [FlagCodes.GapBreaksContinuity],
        [NoticeCodes.FamilySizeTooSmall] = [FlagCodes.FamilySizeTooSmall],
        [NoticeCodes.NominatedElsewhere] = [FlagCodes.NominationElsewhere],
    };

    /// <summary>The codes of all red flags.</summary>
    internal static IEnumerable<string> Codes { get; } =
        [.. ApplicationRules.Official.Flags.LastAvailable!.Rules.Select(static rule => rule.Code)];

    public static TheoryData<int, string> Cases
    {
        get
        {
            TheoryData<int, string> cases = [];
            foreach ((FlagCase one, int index) in FlagCases.All.Select(static (one, index) => (one, index)))
            {
                cases.Add(index, one.Code);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_red_flag_is_raised_on_one_side_of_its_condition_alone(int index, string code)
    {
        FlagCase one = FlagCases.All.ElementAt(index);
        RedFlag[] raised = [.. one.Raised.Flags.Where(flag => flag.Code == code)];
        raised.Should().NotBeEmpty();
        if (one.Severity is { } severity)
        {
            raised[0].Severity.Should().Be(severity);
        }

        RedFlag[] quiet = [.. one.Quiet.Flags.Where(flag => flag.Code == code)];
        string.Join("; ", quiet.Select(static flag => $"{flag} {flag.Facts}")).Should().BeEmpty();
    }

    /// <summary>Which province a program excludes is for the rule book to say.</summary>
    [Theory]
    [InlineData(Province.QC, true)]
    [InlineData(Province.NU, false)]
    public void Quebec_is_a_stop_where_every_program_excludes_it(Province excludedByCec, bool isFlagged)
    {
        LocalDate from = Situations.On.PlusDays(-1);
        RuleBook official = RuleBook.Official;
        CecRules cec = official.Cec.At(from).Value with { Province = new ProvinceRule(excludedByCec, "hypothesis") };
        var entry = new Dated<CecRules>(from, cec, new Citation("Hypothesis", "province", from));
        ExpressEntry rules = new(official with { Cec = official.Cec.With(entry) });
        Candidate profile = Situations.Graduate.Profile with { IntendedProvince = Province.QC };
        new Applicant(profile, rules).Checklist(Situations.On).Flags.Any(static flag => flag.Code == FlagCodes.ProvinceQuebec)
            .Should().Be(isFlagged);
    }

    [Fact]
    public void Every_red_flag_is_tried_on_both_sides() =>
        FlagCases.All.Select(static one => one.Code).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(Codes);

    [Fact]
    public void No_red_flag_of_the_collected_rules_is_forgotten() =>
        Codes.Should().BeEquivalentTo(OfProfile.Concat(OfMoreFacts).Concat(Own).Except(NoFact, StringComparer.Ordinal));

    [Fact]
    public void Every_code_has_a_rule() =>
        typeof(FlagCodes).GetFields().Select(static field => (string)field.GetValue(null)!).Should().BeEquivalentTo(Codes);

    [Fact]
    public void A_client_with_every_fact_stated_and_in_order_has_one_red_flag() =>
        Situations.Graduate.Flags.Select(static flag => flag.Code).Should().Equal(FlagCodes.DutiesDecide);

    [Fact]
    public void The_early_invitation_is_flagged_while_the_window_says_submit()
    {
        Situations.Early.Facts.Window!.AdviceOn(Situations.Early.On).Should().Be(SubmissionAdvice.Submit);
        Lines(Situations.Early).Should().Contain(
            "stop: yearNotCompleteAtInvitation $.principal.work (CEC, 2026-01-21, 1418.57, 1560, 2026-02-23)");
        Lines(Situations.Early).Should().Contain(
            "high: testExpiresBeforeDue $.principal.languageTests[0] (2024-03-01, 2026-03-01, 2026-03-22)");
    }

    [Fact]
    public void After_the_window_the_expired_test_is_a_stop() =>
        Lines(Situations.Early with { On = new LocalDate(2026, 3, 1) }).Should().Contain(
            "stop: testExpiresBeforeDue $.principal.languageTests[0] (2024-03-01, 2026-03-01, 2026-03-22)",
            "stop: rankBelowRound (335, 509)");

    [Fact]
    public void Without_an_invitation_there_are_no_red_flags_of_the_window() =>
        (Situations.Early with { Invitation = null }).Flags.Select(static flag => flag.Code).Should().NotContain(
        [
            FlagCodes.SubmissionWindowEmpty, FlagCodes.YearNotCompleteAtInvitation, FlagCodes.TestExpiresBeforeDue,
            FlagCodes.InvitationNotByOurCount, FlagCodes.RankBelowRound,
        ]);

    [Fact]
    public void Where_no_points_are_available_red_flags_of_the_profile_are_there_all_the_same()
    {
        RedFlag[] flags = [.. (Situations.Graduate with { On = new LocalDate(2026, 12, 1) }).Flags];
        flags.Should().Contain(static flag => flag.Code == FlagCodes.DutiesDecide);
    }

    /// <summary>The checklist leaves these notices out, so that nothing is said twice: then a red flag must say them.</summary>
    [Fact]
    public void A_notice_that_a_red_flag_says_is_never_lost()
    {
        Told.Keys.Should().BeEquivalentTo(FlagList.NoticesTold);
        foreach (Situation situation in FlagCases.All.SelectMany(static one => new[] { one.Raised, one.Quiet }))
        {
            LostIn(situation).Should().BeEmpty();
        }
    }

    /// <summary>The notices of a situation that no red flag says.</summary>
    internal static IEnumerable<string> LostIn(Situation situation)
    {
        HashSet<string> flags = [.. situation.Flags.Select(static flag => flag.Code)];
        return situation.Facts.Eligibility.Notices.Select(static notice => notice.Code)
            .Where(code => Told.TryGetValue(code, out string[]? told) && !flags.Overlaps(told));
    }

    /// <summary>A red flag takes the facts of its notice in the same order, and may add more.</summary>
    [Fact]
    public void A_name_means_the_same_fact_in_a_notice_and_in_a_red_flag_with_its_code()
    {
        Codes.Where(static code => NamesOf(FactNames.Of(code)).Intersect(NamesOf(FlagFactNames.Of(code)), StringComparer.Ordinal)
                .Any(name => NamesOf(FactNames.Of(code)).IndexOf(name) != NamesOf(FlagFactNames.Of(code)).IndexOf(name)))
            .Should().BeEmpty();

        static List<string> NamesOf(IEnumerable<FactName> names) => [.. names.Select(static name => name.Name)];
    }

    [Fact]
    public void Contested_points_give_both_readings() =>
        ApplicationRules.Official.Flags.LastAvailable!.Rules
            .Where(static rule => rule.Certainty == Certainty.Unsure)
            .Select(static rule => rule.Code)
            .Where(static code => ApplicationText.Phrases[$"flag.{code}"].English.Contains("Contested: ", StringComparison.Ordinal))
            .Should()
            .BeEquivalentTo(
            [
                FlagCodes.YearNotCompleteAtInvitation, FlagCodes.CountedByMonth, FlagCodes.WorseRetest, FlagCodes.OverlapCanadaAbroad,
            ]);

    private static IEnumerable<string> Lines(Situation situation) => situation.Flags.Select(static flag => $"{flag} ({flag.Facts})");
}
