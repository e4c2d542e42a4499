using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CrsCalculator.Bulk;
using CrsCalculator.Scoring;
using CrsCalculator.TestKit.Generators;

namespace CrsCalculator.Tests.Bulk;

/// <summary>The owner of columns keeps what it is given, on boundaries that vectors like.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries)])]
public class ColumnBatchTests
{
    [Property(MaxTest = 300)]
    public void A_candidate_comes_back_as_it_went_in_but_for_what_columns_do_not_hold(CrsFactors factors)
    {
        var batch = new CrsColumnBatch();
        batch.Add(factors);
        CrsFactors expected = factors.Spouse is { } spouse
            ? factors with { Spouse = spouse with { Language = OfficialLanguage.English } }
            : factors;
        batch[0]
            .Should()
            .Be(
                expected with
                {
                    CanadianWorkYears = Math.Min(255, factors.CanadianWorkYears),
                    ForeignWorkYears = Math.Min(255, factors.ForeignWorkYears),
                    CanadianWorkYearsInTiers = default,
                    JobOfferTier = 0,
                    RedSeal = false,
                    GraduateStudy = false,
                    Spouse = Capped(expected.Spouse),
                });

        static SpouseFactors? Capped(SpouseFactors? spouse) =>
            spouse is { } known ? known with { CanadianWorkYears = Math.Min(255, known.CanadianWorkYears) } : null;
    }

    [Property(MaxTest = 50)]
    public void A_batch_scores_as_its_candidates(CrsFactors[] candidates)
    {
        var batch = new CrsColumnBatch();
        foreach (CrsFactors factors in candidates)
        {
            batch.Add(factors);
        }

        ushort[] totals = new ushort[batch.Count];
        new CrsBulkScorer(LastAvailable.Ruleset).Score(batch.View, totals);
        totals.Select(static total => (int)total)
            .Should().Equal(candidates.Select(static factors => LastAvailable.Ruleset.Score(factors).Total));
    }

    [Fact]
    public void Batch_grows_keeps_its_values_and_is_aligned()
    {
        var batch = new CrsColumnBatch(3);
        for (int i = 0; i < 10_000; i++)
        {
            batch.Add(
                new CrsFactors
                {
                    Age = i % 100,
                    Education = EducationLevel.Secondary,
                    Languages = OfficialLanguages.EnglishFirst(AbilityLevels.All(i % 13)),
                });
        }

        batch.Count.Should().Be(10_000);
        Enumerable.Range(0, 10_000).All(i => batch[i].Age == i % 100 && batch[i].Languages.English == AbilityLevels.All(i % 13))
            .Should().BeTrue();
        foreach (CrsColumn column in Enum.GetValues<CrsColumn>())
        {
            AddressOf(batch[column]).Should().Match(static address => address % 64 == 0);
        }

        static long AddressOf(Span<byte> column) => Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref MemoryMarshal.GetReference(column));
    }

    [Fact]
    public void A_birthday_is_a_change_in_place()
    {
        var batch = new CrsColumnBatch();
        batch.Add(new CrsFactors { Age = 29, Education = EducationLevel.Doctoral, Languages = OfficialLanguages.None });
        batch[CrsColumn.Age][0]++;
        batch[0].Age.Should().Be(30);
        batch[0] = batch[0] with { Education = EducationLevel.Secondary };
        batch[0].Education.Should().Be(EducationLevel.Secondary);
        batch.Clear();
        batch.Count.Should().Be(0);
        FluentActions.Invoking(() => batch[0]).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*There are 0 candidates*");
        FluentActions.Invoking(() => new CrsColumnBatch(-1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("capacity");
        FluentActions.Invoking(() => new CrsColumnBatch(int.MaxValue))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage($"*0 to {CrsColumnBatch.MaxCount}*");
        FluentActions.Invoking(() => batch[(CrsColumn)20].Length).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Every_byte_of_flags_has_a_meaning()
    {
        for (int value = 0; value < 256; value++)
        {
            var flags = new CrsFlags((byte)value);
            Enum.IsDefined(flags.CanadianStudy).Should().BeTrue();
            Enum.IsDefined(flags.JobOffer).Should().BeTrue();
            var factors = new CrsFactors
            {
                Age = 30,
                Education = EducationLevel.Secondary,
                Languages = OfficialLanguages.From(flags.FirstLanguage, AbilityLevels.All(5)),
                CanadianStudy = flags.CanadianStudy,
                SiblingInCanada = flags.SiblingInCanada,
                CertificateOfQualification = flags.CertificateOfQualification,
                ProvincialNomination = flags.ProvincialNomination,
                JobOffer = flags.JobOffer,
            };
            var again = new CrsFlags(factors);
            (
                again.CanadianStudy,
                again.SiblingInCanada,
                again.CertificateOfQualification,
                again.ProvincialNomination,
                again.FirstLanguage,
                again.JobOffer).Should()
                .Be(
                    (
                        flags.CanadianStudy,
                        flags.SiblingInCanada,
                        flags.CertificateOfQualification,
                        flags.ProvincialNomination,
                        flags.FirstLanguage,
                        flags.JobOffer));
        }
    }
}
