using System.Reflection;
using CrsCalculator.Bulk;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Planning;
using CrsCalculator.Rules;
using CrsCalculator.Text;

namespace CrsCalculator.Tests.Contract;

/// <summary>What holds for the whole assembly.</summary>
public class DomainTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Domain = typeof(ExpressEntry).Assembly;
    private static readonly Type[] FloatingPoint = [typeof(float), typeof(double), typeof(Half)];

    [Fact]
    public void There_is_no_floating_point()
    {
        IEnumerable<string> offenders =
        [
            .. from type in Domain.GetTypes()
               from field in type.GetFields(All)
               where FloatingPoint.Contains(field.FieldType)
               select $"{type}.{field.Name}",
            .. from type in Domain.GetTypes()
               from method in type.GetMethods(All)
               where FloatingPoint.Contains(method.ReturnType)
                   || method.GetParameters().Any(static p => FloatingPoint.Contains(p.ParameterType))
               select $"{type}.{method.Name}",
        ];
        offenders.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_but_NodaTime_is_needed() =>
        Domain.GetReferencedAssemblies().Select(static a => a.Name!)
            .Where(static name => !name.StartsWith("System", StringComparison.Ordinal))
            .Should().BeSubsetOf(["NodaTime", "netstandard"]);

    [Fact]
    public void No_public_type_can_be_changed_but_the_owner_of_columns()
    {
        IEnumerable<string> offenders =
            from type in Domain.GetExportedTypes()
            where type != typeof(CrsColumnBatch)
            from property in type.GetProperties(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            let setter = property.SetMethod
            where setter is { IsPublic: true }
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
            select $"{type.Name}.{property.Name}";
        offenders.Should().BeEmpty();
    }

    public static TheoryData<CrsText> Languages { get; } = new() { CrsText.English, CrsText.French };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_code_has_a_sentence(CrsText text)
    {
        Codes("NoticeCodes").Should().OnlyContain(code => text.Has($"notice.{code}"));
        Codes("EvidenceCodes").Should().OnlyContain(code => text.Has($"evidence.{code}"));
        Code.All<WorkExclusion>().Should().OnlyContain(code => text.Has($"reason.{code}"));
        Code.All<DocumentExclusion>().Should().OnlyContain(code => text.Has($"reason.{code}"));
        Code.All<CredentialUse>().Skip(1).Should().OnlyContain(code => text.Has($"reason.{code}"));
        Code.All<TestExclusion>().Should().OnlyContain(code => text.Has($"reason.{code}"));
        Code.All<RequirementId>().Should().OnlyContain(code => text.Has($"requirement.{code}") && text.Has($"needed.{code}"));
        Code.All<Outcome>().Should().OnlyContain(code => text.Has($"outcome.{code}"));
        Code.All<RequirementNote>().Skip(1).Should().OnlyContain(code => text.Has($"note.{code}"));
        Code.All<ImmigrationProgram>().Should().OnlyContain(code => text.Has($"program.{code}"));
        Code.All<InvitationProgram>().Should().OnlyContain(code => text.Has($"program.{code}"));
        Code.All<CategoryId>().Should().OnlyContain(code => text.Has($"category.{code}") && text.Has($"listed.{code}"));
        Code.All<FswFactorId>().Should().OnlyContain(code => text.Has($"grid.{code}"));
        Enum.GetNames<LeverKind>().Where(static kind => kind != nameof(LeverKind.Credential))
            .Should().OnlyContain(kind => text.Has($"lever.{kind}"));
        Code.All<TimelineCause>().Should().OnlyContain(code => text.Has($"cause.{code}"));
        Code.All<Ability>().Should().OnlyContain(code => text.Has($"ability.{code}"));
        Code.All<LanguageTest>().Should().OnlyContain(code => text.Has($"term.{code}"));
        Codes("IssueCodes").Should().OnlyContain(code => text.Has($"issue.{code}"));
        LastAvailable.Ruleset.Tables.Factors.Should().OnlyContain(rule => text.Has($"factor.{rule.Id}"));
        Code.All<CrsInput>().Should().OnlyContain(code => text.Has($"fact.{code}"));
        Code.All<EducationLevel>().Should().OnlyContain(code => text.Has($"education.{code}"));
        Code.All<OfficialLanguage>().Should().OnlyContain(code => text.Has($"language.{code}"));
        Code.All<CanadianStudy>().Should().OnlyContain(code => text.Has($"canadianStudy.{code}"));
        Code.All<JobOfferKind>().Should().OnlyContain(code => text.Has($"jobOffer.{code}"));
        Enum.GetNames<CrsSection>().Should().OnlyContain(name => text.Has($"section.{name}"));

        static IEnumerable<string> Codes(string type) =>
            Domain.GetType($"CrsCalculator.Codes.{type}")!.GetFields().Select(static field => (string)field.GetRawConstantValue()!);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_factor_has_words_for_its_input_and_a_section(CrsText text)
    {
        foreach (CrsFactorRule rule in LastAvailable.Ruleset.Tables.Factors)
        {
            text.Input(rule, default).Should().NotBeNullOrWhiteSpace().And.NotContain(".");
            Enum.IsDefined(rule.Section).Should().BeTrue();
        }
    }
}
