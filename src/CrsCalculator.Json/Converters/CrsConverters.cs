using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Shapes;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Converters;

/// <summary>
/// The converters of one language: as a factory among the converters of options, and as a resolver for options that must do without
/// reflection.
/// </summary>
internal sealed class CrsConverters : JsonConverterFactory, IJsonTypeInfoResolver
{
    private static readonly CrsConverters English = new(OfficialLanguage.English);
    private static readonly CrsConverters French = new(OfficialLanguage.French);

    private readonly Dictionary<Type, Known> _types = [];

    private CrsConverters(OfficialLanguage language)
    {
        AddValues();
        AddCandidateCodes();
        AddResultCodes();
        AddDocuments(language);
        AddParts(CrsText.Of(language));
    }

    public static CrsConverters Of(OfficialLanguage language) => CrsText.Of(language) == CrsText.French ? French : English;

    public override bool CanConvert(Type typeToConvert) => _types.ContainsKey(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => _types[typeToConvert].Converter;

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _types.TryGetValue(type, out Known? known) ? known.InfoFor(options) : null;

    private void AddValues()
    {
        Add(new ValueConverter<Clb>(ValueKinds.Level));
        Add(new ValueConverter<NocCode>(Values.Noc));
        Add(new ValueConverter<Noc2016Code>(Values.Noc2016));
        Add(new ValueConverter<DocumentDate>(Values.DayOrMonth));
        Add(new ValueConverter<RoundNumber>(ValueKinds.Round));
    }

    private void AddCandidateCodes()
    {
        AddCodes<Ability>();
        AddCodes<CanadianStudy>();
        AddCodes<CredentialLevel>();
        AddCodes<EcaIssuer>();
        AddCodes<EducationLevel>();
        AddCodes<HighWageTier>();
        AddCodes<JobOfferKind>();
        AddCodes<LanguageTest>();
        AddCodes<LeaveKind>();
        AddCodes<MaritalStatus>();
        AddCodes<OfficialLanguage>();
        AddCodes<PermitKind>();
        AddCodes<Province>();
        AddCodes<SkillLevel>();
        AddCodes<Teer>();
        AddCodes<TefScale>();
    }

    private void AddResultCodes()
    {
        AddCodes<ApplicationCondition>();
        AddCodes<CategoryId>();
        AddCodes<Certainty>();
        AddCodes<ChangeKind>();
        AddCodes<CredentialUse>();
        AddCodes<CrsSection>();
        AddCodes<DocumentExclusion>();
        AddCodes<FactorId>();
        AddCodes<FswFactorId>();
        AddCodes<GapReason>();
        AddCodes<ImmigrationProgram>();
        AddCodes<InvitationProgram>();
        AddCodes<InvitationReason>();
        AddCodes<LeverKind>();
        AddCodes<Outcome>();
        AddCodes<RequirementId>();
        AddCodes<RequirementNote>();
        AddCodes<RoundCategory>();
        AddCodes<TestUse>();
        AddCodes<TimelineCause>();
        AddCodes<WorkExclusion>();
    }

    private void AddDocuments(OfficialLanguage language)
    {
        AddDocument(CrsJson.Factors, static factors => CrsDocument.Of(in factors));
        AddDocument(CrsJson.Profile, static candidate => CrsDocument.Of(candidate));
        AddDocument(CrsJson.Ruleset, static ruleset => CrsDocument.Of(ruleset));
        AddResult<CrsDocument>(static document => document);
        AddResult<CrsBreakdown>(breakdown => CrsDocument.Of(breakdown, language: language));
        AddResult<CrsAssessment>(assessment => CrsDocument.Of(assessment, language: language));
        AddResult<EligibilityAssessment>(assessment => CrsDocument.Of(assessment, language: language));
        AddResult<ImprovementPlan>(plan => CrsDocument.Of(plan, language: language));
        AddResult<ScoreTimeline>(timeline => CrsDocument.Of(timeline, language: language));
        AddResult<RulesetComparison>(comparison => CrsDocument.Of(comparison, language: language));
        AddResult<CutOffProjection>(static projection => CrsDocument.Of(projection));
    }

    private void AddParts(CrsText words)
    {
        AddPart(ScoreShapes.Score, static (CrsScore score) => score);
        AddPart(EligibilityShapes.Programs, static (ProgramEligibility program) => program);
        AddPart(EligibilityShapes.Categories, static (CategoryEligibility category) => category);
        AddPart(Said.Notice, (Notice notice) => Said.Of(notice, words));
        AddPart(Said.Issue, (Issue issue) => Said.Of(issue, words));
        AddPart(Said.Evidence, (Evidence evidence) => Said.Of(evidence, words));
    }

    private void AddCodes<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>()
        where TEnum : struct, Enum => Add(new CodeConverter<TEnum>());

    private void AddDocument<T>(DocumentReader<T> reader, Func<T, CrsDocument> documentOf)
    {
        Add(new DocumentConverter<T>(reader, documentOf));
        Add(new ReadingConverter<T>(reader));
    }

    private void AddResult<T>(Func<T, CrsDocument> documentOf) =>
        Add(new ResultConverter<T>((json, result) => documentOf(result).WriteTo(json)));

    private void AddPart<T, TShown>(Shape<TShown> shape, Func<T, TShown> shown) =>
        Add(new ResultConverter<T>((json, part) => shape.Write(json, shown(part))));

    private void Add<T>(JsonConverter<T> converter) => _types.Add(typeof(T), new Known<T>(converter));

    private abstract record Known(JsonConverter Converter)
    {
        public abstract JsonTypeInfo InfoFor(JsonSerializerOptions options);
    }

    /// <summary>A type with its converter. Nothing here looks into the type.</summary>
    private sealed record Known<T>(JsonConverter<T> Typed) : Known(Typed)
    {
        public override JsonTypeInfo InfoFor(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, Typed);
    }
}
