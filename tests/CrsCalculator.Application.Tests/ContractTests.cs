using System.Reflection;
using CrsCalculator.TestKit.Contracts;
using NodaTime;

namespace CrsCalculator.Application.Tests;

/// <summary>What holds for the whole assembly.</summary>
public class ContractTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Package = typeof(Applicant).Assembly;

    private static readonly IReadOnlyDictionary<string, string> English = Of(OfficialLanguage.English);
    private static readonly IReadOnlyDictionary<string, string> French = Of(OfficialLanguage.French);

    public static TheoryData<ApplicationText> Languages { get; } = new() { ApplicationText.English, ApplicationText.French };

    [Fact]
    public void There_is_no_floating_point()
    {
        Type[] floating = [typeof(float), typeof(double), typeof(Half)];
        IEnumerable<string> offenders =
            from type in Package.GetTypes()
            from field in type.GetFields(All)
            where floating.Contains(field.FieldType)
            select $"{type}.{field.Name}";
        offenders.Should().BeEmpty();
    }

    [Fact]
    public void It_depends_on_the_domain_the_rounds_and_NodaTime_alone() =>
        Package.GetReferencedAssemblies()
            .Select(static assembly => assembly.Name!)
            .Where(static name => !name.StartsWith("System", StringComparison.Ordinal))
            .Should().BeSubsetOf(["CrsCalculator", "CrsCalculator.Rounds", "NodaTime", "netstandard"]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_code_has_a_sentence(ApplicationText text)
    {
        Code.All<SubmissionAdvice>().Should().OnlyContain(code => text.Has($"advice.{code}"));
        Code.All<WindowEdgeReason>().Should().OnlyContain(code => text.Has($"edge.{code}"));
        Code.All<ExpiryKind>().Should().OnlyContain(code => text.Has($"expiry.{code}"));
        Code.All<ApplicantRole>().Should().OnlyContain(code => text.Has($"role.{code}"));
        Code.All<EvidenceNeed>().Should().OnlyContain(code => text.Has($"need.{code}"));
        Code.All<EvidenceState>().Should().OnlyContain(code => text.Has($"state.{code}"));
        Code.All<FlagSeverity>().Should().OnlyContain(code => text.Has($"severity.{code}"));
        CodesOf(typeof(FlagCodes)).Should().OnlyContain(code => text.Has($"flag.{code}") && text.Has($"remedy.{code}"));
        CodesOf(typeof(ChecklistNoticeCodes)).Should().OnlyContain(code => text.Has($"notice.{code}"));
        CodesOf(typeof(EvidenceReasons)).Should().OnlyContain(code => text.Has($"reason.{code}"));
        EvidenceRow[] rows = [.. ApplicationRules.Official.Evidence.Entries.SelectMany(static entry => entry.ValueOrNull?.Rows ?? [])];
        rows.Should().OnlyContain(row => text.Has($"row.{row.Id}"));
        rows.SelectMany(static row => row.MustShow).Should().OnlyContain(element => text.Has($"element.{element}"));
    }

    [Fact]
    public void Every_sentence_has_the_same_facts() => LanguageContract.OtherFactsIn(English, French).Should().BeEmpty();

    [Fact]
    public void No_sentence_reads_the_same_in_both_languages() => LanguageContract.AlikeIn(English, French).Should().BeEmpty();

    [Fact]
    public void French_is_set_alike_throughout() => French.Values.Where(LanguageContract.HasSlip).Should().BeEmpty();

    [Fact]
    public void An_exception_names_the_argument_that_is_wrong()
    {
        var never = new LocalDate(1899, 12, 31);
        LocalDate day = new(2026, 1, 20);
        var applicant = new Applicant(Clients.EarlyInvitation, ExpressEntry.Official);
        Wrong(() => applicant.Checklist(day, Clients.Round392)).Should().Be("on");
        Wrong(() => applicant.Checklist(never)).Should().Be("on");
        Wrong(() => applicant.Fees(never)).Should().Be("on");
        Wrong(() => applicant.Expiries(never)).Should().Be("from");
        Wrong(() => applicant.Check([], never)).Should().Be("on");
        Wrong(() => _ = new DayRange(day, day.PlusDays(-1))).Should().Be("to");
        Wrong(() => _ = new FeeAmount(-1)).Should().Be("dollars");
        Wrong(() => _ = new Applicant(Clients.EarlyInvitation, ExpressEntry.Official, null!)).Should().Be("applicationRules");

        static string? Wrong(Action mistake) => mistake.Should().Throw<ArgumentException>().Which.ParamName;
    }

    private static IEnumerable<string> CodesOf(Type codes) =>
        codes.GetFields().Where(static field => field.IsLiteral).Select(static field => (string)field.GetRawConstantValue()!);

    private static Dictionary<string, string> Of(OfficialLanguage language) =>
        ApplicationText.Phrases.ToDictionary(static phrase => phrase.Key, phrase => phrase.Value.In(language), StringComparer.Ordinal);
}
