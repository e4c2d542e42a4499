using CrsCalculator.Codes;
using CrsCalculator.Eligibility;

namespace CrsCalculator.Tests.Contract;

/// <summary>Enumerations that grow: every value is classified by its name, and a value that is not known is refused.</summary>
public class EnumerationTests
{
    [Fact]
    public void What_was_never_set_is_not_met()
    {
        default(Outcome).Should().Be(Outcome.NotAssessed);
        default(RequirementValue).Should().Be(new RequirementValue(0m));
        (default(RequirementValue).Number, default(RequirementValue).Text).Should().Be((0m, null));
    }

    [Fact]
    public void A_code_is_the_name_of_its_value()
    {
        Enum.GetValues<Outcome>().Select(Code.Of).Should().Equal(Enum.GetNames<Outcome>(), IsNamed);
        Enum.GetValues<EducationLevel>().Select(Code.Of).Should().Equal(Enum.GetNames<EducationLevel>(), IsNamed);

        static bool IsNamed(string code, string name) => string.Equals(code, name, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_factor_has_a_section_by_its_code()
    {
        foreach (FactorId factor in Enum.GetValues<FactorId>())
        {
            Code.Of(factor).Should().StartWithEquivalentOf($"{factor.Section()}.");
        }

        FluentActions.Invoking(() => ((FactorId)200).Section()).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Every_factor_of_the_grid_belongs_to_adaptability_by_its_code()
    {
        foreach (FswFactorId factor in Enum.GetValues<FswFactorId>())
        {
            factor.IsAdaptability().Should().Be(Code.Of(factor).StartsWith("adaptability.", StringComparison.Ordinal), "{0}", factor);
            FswGrid.Explain(default, LastAvailable.Fsw)[factor].Citation.Should().StartWith("IRPR ");
        }

        FluentActions.Invoking(() => ((FswFactorId)200).IsAdaptability()).Should().Throw<ArgumentOutOfRangeException>();
    }
}
