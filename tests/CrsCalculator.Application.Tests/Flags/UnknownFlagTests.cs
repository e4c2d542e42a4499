namespace CrsCalculator.Application.Tests.Flags;

/// <summary>Unknown is not no: a red flag that cannot be assessed names the fact that is missing.</summary>
public class UnknownFlagTests
{
    [Fact]
    public void Of_a_client_with_every_fact_stated_nothing_is_unknown() =>
        FlagList.Unknown(new FlagContext(Situations.Graduate.Facts, [], [])).Should().BeEmpty();

    [Theory]
    [InlineData(FlagCodes.WorkBeforePermit, "$.principal.permits")]
    [InlineData(FlagCodes.WorkAfterPermit, "$.principal.permits")]
    [InlineData(FlagCodes.Restoration, "$.spouse.permits")]
    [InlineData(FlagCodes.StudentHours, "$.principal.studies")]
    [InlineData(FlagCodes.WorkWhileStudying, "$.spouse.studies")]
    [InlineData(FlagCodes.ResidenceGap, "$.principal.residences")]
    [InlineData(FlagCodes.ResidenceContradictsWork, "$.principal.residences")]
    [InlineData(FlagCodes.PresentInCanada, "$.spouse.residences")]
    [InlineData(FlagCodes.PassportExpires, "$.spouse.passportExpiresOn")]
    [InlineData(FlagCodes.EcaLevelLower, "$.principal.education[0].eca.level")]
    [InlineData(FlagCodes.ChildTurns18, "$.children")]
    [InlineData(FlagCodes.ChildTurns22, "$.children")]
    [InlineData(FlagCodes.ChildUndeclared, "$.children")]
    [InlineData(FlagCodes.MaritalStatusChanged, "$.maritalStatus")]
    [InlineData(FlagCodes.NominationEnds, "$.principal.nomination.expiresOn")]
    [InlineData(FlagCodes.LongVacation, "$.principal.work[1].leave")]
    public void A_missing_fact_is_named_for_its_red_flag(string code, string path) =>
        FlagList.Unknown(new FlagContext(Situations.Couple.Facts, [], [])).Should().Contain(new UnknownFlag(code, path));

    [Theory]
    [InlineData(FlagCodes.FundsBelow, "$.settlementFunds")]
    [InlineData(FlagCodes.FundsNear, "$.settlementFunds")]
    [InlineData(FlagCodes.DepositUnexplained, "$.settlementFundsSixMonthAverage")]
    public void Funds_are_unknown_where_they_are_asked_for(string code, string path)
    {
        Situation open = Situations.Abroad.With(static profile => profile with
        {
            SettlementFunds = null,
            SettlementFundsSixMonthAverage = null,
        });
        FlagList.Unknown(new FlagContext(open.Facts, [], [])).Should().Contain(new UnknownFlag(code, path));
        FlagList.Unknown(new FlagContext(Situations.Graduate.Facts, [], [])).Should().NotContain(new UnknownFlag(code, path));
    }

    /// <summary>A study permit covers work during studies; nobody knows whether it does before these are stated.</summary>
    [Theory]
    [InlineData(FlagCodes.WorkBeforePermit)]
    [InlineData(FlagCodes.WorkAfterPermit)]
    public void Work_on_a_study_permit_asks_for_the_studies(string code)
    {
        Situation open = Situations.Graduate.With(static person => person with
        {
            Permits = [Situations.PermitOf(PermitKind.Study, new(2021, 8, 1), new(2027, 8, 31))],
            Studies = null,
        });
        FlagList.Unknown(new FlagContext(open.Facts, [], [])).Should().Contain(new UnknownFlag(code, "$.principal.studies"));
        open.Flags.Should().NotContain(flag => flag.Code == code);
    }

    [Fact]
    public void The_end_of_an_assessment_behind_an_offer_is_asked_for()
    {
        Situation offered = Situations.Graduate.With(static person => person with
        {
            JobOffer = new JobOffer(Clients.Technician, 40, IsBasedOnLmia: true),
        });
        FlagList.Unknown(new FlagContext(offered.Facts, [], []))
            .Should()
            .Equal(new UnknownFlag(FlagCodes.LmiaEnds, "$.principal.jobOffer.lmiaExpiresOn"));
    }
}
