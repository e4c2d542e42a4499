using System.Reflection;

namespace CrsCalculator.Rounds.Tests;

/// <summary>What holds for the whole assembly.</summary>
public class ContractTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Rounds = typeof(Round).Assembly;

    [Fact]
    public void There_is_no_floating_point()
    {
        Type[] floating = [typeof(float), typeof(double), typeof(Half)];
        IEnumerable<string> offenders =
            from type in Rounds.GetTypes() from field in type.GetFields(All) where floating.Contains(field.FieldType) select $"{type}.{field.Name}";
        offenders.Should().BeEmpty();
    }

    [Fact]
    public void It_depends_on_the_domain_and_NodaTime_alone() =>
        Rounds.GetReferencedAssemblies().Select(static a => a.Name!).Where(static name => !name.StartsWith("System", StringComparison.Ordinal))
            .Should().BeSubsetOf(["CrsCalculator", "NodaTime", "netstandard"]);

    public static TheoryData<RoundText> Languages { get; } = new() { RoundText.English, RoundText.French };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_code_has_a_sentence(RoundText text)
    {
        RoundCodes.RoundCategory.All.Should().OnlyContain(code => text.Has($"category.{code}"));
        RoundCodes.InvitationReason.All.Should().OnlyContain(code => text.Has($"reason.{code}") && text.Has($"short.{code}"));
        RoundCodes.ChangeKind.All.Should().OnlyContain(code => text.Has($"change.{code}"));
        RoundCodes.ApplicationCondition.All.Should().OnlyContain(code => text.Has($"condition.{code}"));
        typeof(FeedIssueCodes).GetFields().Select(static field => (string)field.GetRawConstantValue()!).Should().OnlyContain(code => text.Has($"issue.{code}"));
    }

    [Fact]
    public void Categories_of_rounds_are_those_of_eligibility() =>
        Enum.GetValues<RoundCategory>().Where(static category => category.Selection() is not null).Select(static category => $"{category}").Should().Equal(Enum.GetNames<CategoryId>());
}
