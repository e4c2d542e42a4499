using System.Reflection;
using CrsCalculator.Eligibility;
using CrsCalculator.Rules;

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

    public static TheoryData<Type> Enumerations { get; } =
    [
        .. typeof(ExpressEntry).Assembly.GetExportedTypes().Where(static type => type.IsEnum),
    ];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Every_value_has_a_code_of_its_own_by_which_it_is_found(Type enumeration) =>
        GetType().GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(enumeration).Invoke(null, null);

    [Fact]
    public void A_code_that_is_none_is_refused()
    {
        Code.TryParse("Met", out Outcome outcome).Should().BeFalse("codes are case-sensitive");
        outcome.Should().Be(Outcome.NotAssessed);
        Code.TryParse(string.Empty, out ImmigrationProgram _).Should().BeFalse();
        Code.TryParse("canadianExperienceClass", out ImmigrationProgram _).Should().BeFalse("it is spelled otherwise");
        Code.TryParse("CEC", out ImmigrationProgram program).Should().BeTrue();
        program.Should().Be(ImmigrationProgram.CanadianExperienceClass);
        FluentActions.Invoking(() => Code.Of((Outcome)3)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The value must be one of: notAssessed, notMet, met.*").WithParameterName("value");
        Code.All<Outcome>().Should().Equal("notAssessed", "notMet", "met");
    }

    [Fact]
    public void Every_factor_has_a_section_by_its_code()
    {
        foreach (CrsFactorRule rule in LastAvailable.Ruleset.Tables.Factors)
        {
            rule.Id.Text.Should().StartWithEquivalentOf($"{rule.Section}.");
        }
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

    private static void Check<TEnum>()
        where TEnum : struct, Enum
    {
        TEnum[] values = Enum.GetValues<TEnum>();
        values.Select(static value => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture))
            .Should().Equal(Enumerable.Range(0, values.Length));
        Code.All<TEnum>().Should().Equal(values.Select(Code.Of)).And.OnlyHaveUniqueItems();
        foreach (TEnum value in values)
        {
            Code.TryParse(Code.Of(value), out TEnum found).Should().BeTrue();
            found.Should().Be(value);
        }
    }
}
