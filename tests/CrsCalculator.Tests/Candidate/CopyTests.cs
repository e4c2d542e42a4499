using CrsCalculator.TestKit.Generators;
using NodaTime;

namespace CrsCalculator.Tests.NewFacts;

/// <summary>A copy of a fact keeps everything that it does not change, and is checked like a new one.</summary>
public class CopyTests
{
    private static readonly LocalDate Day = new(2020, 3, 2);

    [Property(Arbitrary = [typeof(FactArbitraries)])]
    public void A_job_on_other_days_keeps_everything_else(Candidate profile)
    {
        foreach (Job job in profile.Principal.Work)
        {
            Job other = job.WithDays(Day, Day.PlusDays(9));
            other.Start.Should().Be((DocumentDate)Day);
            other.End.Should().Be((DocumentDate)Day.PlusDays(9));
            other.WithDays(job.Start, job.End).Should().Be(job);
        }
    }

    [Fact]
    public void A_copied_job_does_not_end_before_it_starts()
    {
        var job = new Job(NocCode.Parse("21232"), "CA", Day, null, 40);
        Action early = () => job.WithDays(Day, Day.PlusDays(-1));
        early.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("end");
        Action old = () => job.WithDays(new LocalDate(1800, 1, 1), null);
        old.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("start");
        job.WithDays(Day, Day).End.Should().Be((DocumentDate)Day);
    }

    [Fact]
    public void A_copied_credential_has_a_defined_level()
    {
        var credential = new Credential(CredentialLevel.TwoYear, "CA", Day);
        Action undefined = () => _ = credential with { Level = (CredentialLevel)99 };
        undefined.Should().Throw<ArgumentOutOfRangeException>();
        (credential with { Level = CredentialLevel.MastersOrProfessional })
            .Should().Be(new Credential(CredentialLevel.MastersOrProfessional, "CA", Day));
    }
}
