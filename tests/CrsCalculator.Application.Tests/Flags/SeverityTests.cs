using NodaTime;

namespace CrsCalculator.Application.Tests.Flags;

/// <summary>How serious a red flag is follows from what is lost, and one point is made once.</summary>
public class SeverityTests
{
    private static readonly Spouse Spouse = new(
        new Person
        {
            DateOfBirth = new LocalDate(1996, 1, 1),
            LanguageTests =
            [
                LanguageTestResult.IeltsGeneralTraining(new LocalDate(2024, 3, 1), new TestScores(6, 6, 6, 6)),
            ],
        },
        Accompanying: true,
        CitizenOrPermanentResident: false);

    /// <summary>Where a condition is open for another reason, the loss of a test that it does not rest on closes nothing.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(Province.ON)]
    public void A_loss_is_a_stop_only_if_a_condition_fails_with_it(Province? province)
    {
        Situation couple = Situations.InTime.With(profile => profile with { Spouse = Spouse, IntendedProvince = province }) with
        {
            On = new LocalDate(2026, 3, 2),
        };
        RedFlag flag = couple.Flags.Single(static flag => flag.Code == FlagCodes.TestExpiresBeforeDue);
        flag.Path.Should().Be("$.spouse.languageTests[0]");
        flag.Severity.Should().Be(FlagSeverity.Medium);
    }

    /// <summary>That the year was not complete is contested; it is not said a second time as if it were certain.</summary>
    [Fact]
    public void An_invitation_that_the_year_explains_is_doubted_once()
    {
        Situations.Early.Flags.Should().NotContain(static flag => flag.Code == FlagCodes.InvitationNotByOurCount);
        Situation expired = Situations.Early.With(static profile => profile with
        {
            ProfileSubmittedAt = Instant.FromUtc(2024, 9, 1, 12, 0),
        });
        expired.Flags.Single(static flag => flag.Code == FlagCodes.InvitationNotByOurCount).Certainty.Should().Be(Certainty.Unsure);
    }

    [Fact]
    public void A_checklist_says_of_a_document_once_that_it_expires()
    {
        foreach (Situation situation in FlagCases.All.SelectMany(static one => new[] { one.Raised, one.Quiet }))
        {
            ApplicationChecklist checklist = new Applicant(situation.Profile, ExpressEntry.Official)
                .Checklist(situation.On, situation.Invitation);
            string?[] said =
            [
                .. checklist.Flags
                    .Where(static flag => flag.Code is FlagCodes.TestExpiresBeforeDue or FlagCodes.EcaExpiresBeforeDue
                        or FlagCodes.TestExpiresBeforeVisa)
                    .Select(static flag => flag.Path),
            ];
            checklist.Notices
                .Where(static notice => notice.Code is NoticeCodes.TestExpiresSoon or NoticeCodes.AssessmentExpiresSoon)
                .Select(static notice => notice.Path)
                .Should()
                .NotIntersectWith(said);
            bool isOld = checklist.Flags.Any(static flag => flag.Code == FlagCodes.FundsTableOld);
            checklist.Notices.Any(notice => notice.Code == NoticeCodes.FundsTableOld && isOld).Should().BeFalse();
        }
    }

    [Fact]
    public void A_notice_that_no_red_flag_repeats_is_kept()
    {
        ApplicationChecklist checklist = new Applicant(Situations.Early.Profile, ExpressEntry.Official).Checklist(Situations.Early.On);
        checklist.Notices.Should().Contain(static notice => notice.Code == NoticeCodes.TestExpiresSoon);
    }

    [Fact]
    public void A_spouse_who_stays_behind_is_told_once()
    {
        Situation behind = Situations.Couple.With(static profile => profile with
        {
            Spouse = profile.Spouse! with { Accompanying = false },
        });
        behind.Flags.Where(static flag => flag.Path == "$.spouse").Select(static flag => flag.Code)
            .Should().Contain(FlagCodes.SpouseStaysBehindInCanada).And.NotContain(FlagCodes.SpouseStaysBehind);
    }
}
