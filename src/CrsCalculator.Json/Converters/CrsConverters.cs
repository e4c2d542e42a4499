using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CrsCalculator.Application;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Shapes;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using CrsCalculator.Rounds.Preview;
using CrsCalculator.Rules;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Converters;

/// <summary>
/// The converters for one language: as a factory in the list of converters, and as a resolver for options without reflection.
/// </summary>
internal sealed class CrsConverters : JsonConverterFactory, IJsonTypeInfoResolver
{
    private static readonly CrsConverters English = new(OfficialLanguage.English);
    private static readonly CrsConverters French = new(OfficialLanguage.French);

    private readonly Dictionary<Type, Known> _types = [];

    private CrsConverters(OfficialLanguage language)
    {
        AddValues();
        AddFacts();
        AddCandidateCodes();
        AddResultCodes();
        AddDocuments(language);
        AddParts(CrsText.Of(language));
        AddPartsOfPlans();
        AddRounds(CrsText.Of(language));
        AddApplications(ApplicationText.Of(language));
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
        Add(new ValueConverter<DocumentTime>(Values.TimeOrDay));
        Add(new FactorIdConverter());
        Add(new ValueConverter<RoundNumber>(Values.RoundNumber));
    }

    /// <summary>Adds a candidate's documents and the parts of a history, one by one.</summary>
    private void AddFacts()
    {
        AddFact(ProfileShapes.Anybody);
        AddFact(ProfileShapes.Assessment);
        AddFact(ProfileShapes.Certificates);
        AddFact(ProfileShapes.Children);
        AddFact(ProfileShapes.Credentials);
        AddFact(ProfileShapes.Jobs);
        AddFact(ProfileShapes.Leaves);
        AddFact(ProfileShapes.Nominations);
        AddFact(ProfileShapes.Offers);
        AddFact(ProfileShapes.Permits);
        AddFact(ProfileShapes.Residences);
        AddFact(ProfileShapes.Spouses);
        AddFact(ProfileShapes.Studies);
        AddFact(ProfileShapes.StudyPeriods);
        AddFact(ProfileShapes.TestResults);
        AddFact(FactorsShape.Spouse);
        AddFact(FactorsShape.YearsInTiers);
        AddFact(PartShapes.Date);
        AddFact(PartShapes.Levels);
        AddFact(HistoryShapes.RoundAlone);
        AddFact(HistoryShapes.Pools);
        AddFact(HistoryShapes.Bands);
        AddFact(DocumentsShapes.Items);
    }

    private void AddCandidateCodes()
    {
        AddCodes<Ability>();
        AddCodes<CanadianStudy>();
        AddCodes<CredentialLevel>();
        AddCodes<CrsInput>();
        AddCodes<EcaIssuer>();
        AddCodes<EducationLevel>();
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
        AddCodes<ApplicantRole>();
        AddCodes<CategoryId>();
        AddCodes<Certainty>();
        AddCodes<ChangeKind>();
        AddCodes<Combine>();
        AddCodes<CredentialUse>();
        AddCodes<CrsSection>();
        AddCodes<DocumentExclusion>();
        AddCodes<DocumentState>();
        AddCodes<EvidenceNeed>();
        AddCodes<EvidenceState>();
        AddCodes<ExpiryKind>();
        AddCodes<FlagSeverity>();
        AddCodes<FswFactorId>();
        AddCodes<GapReason>();
        AddCodes<ImmigrationProgram>();
        AddCodes<InvitationProgram>();
        AddCodes<InvitationReason>();
        AddCodes<ScenarioRefusalReason>();
        AddCodes<LeverKind>();
        AddCodes<Outcome>();
        AddCodes<RequirementId>();
        AddCodes<RequirementNote>();
        AddCodes<RoundCategory>();
        AddCodes<RuleBookPart>();
        AddCodes<SubmissionAdvice>();
        AddCodes<TestExclusion>();
        AddCodes<TimelineCause>();
        AddCodes<WindowEdgeReason>();
        AddCodes<WorkExclusion>();
    }

    private void AddDocuments(OfficialLanguage language)
    {
        AddDocument(CrsJson.Factors, static factors => CrsDocument.Of(in factors));
        AddDocument(CrsJson.Profile, static candidate => CrsDocument.Of(candidate));
        AddDocument(CrsJson.Ruleset, static ruleset => CrsDocument.Of(ruleset));
        AddDocument(CrsJson.RuleBook, static layer => CrsDocument.Of(layer));
        AddDocument(CrsJson.Rounds, static history => CrsDocument.Of(history));
        Add(new ReadingConverter<ImmutableArray<ApplicationDocument>>(CrsJson.Documents));
        AddResult<CrsDocument>(static document => document);
        AddResult<CrsBreakdown>(breakdown => CrsDocument.Of(breakdown, language: language));
        AddResult<CrsAssessment>(assessment => CrsDocument.Of(assessment, language: language));
        AddResult<EligibilityAssessment>(assessment => CrsDocument.Of(assessment, language: language));
        AddResult<ImprovementPlan>(plan => CrsDocument.Of(plan, language: language));
        AddResult<RoundPlan>(plan => CrsDocument.Of(plan, language: language));
        AddResult<RoundPlanAnswer>(answer => CrsDocument.Of(answer.Plan, answer: answer, language: language));
        AddResult<ScoreTimeline>(timeline => CrsDocument.Of(timeline, language: language));
        AddResult<RulesetComparison>(comparison => CrsDocument.Of(comparison, language: language));
        AddResult<CutOffProjection>(static projection => CrsDocument.Of(projection));
        AddResult<ApplicationChecklist>(checklist => CrsDocument.Of(checklist, language: language));
        AddResult<RuleBookDifference>(static difference => CrsDocument.Of(difference));
    }

    private void AddParts(CrsText words)
    {
        AddPart(ScoreShapes.Score, static (CrsScore score) => score);
        AddPart(EligibilityShapes.Programs, static (ProgramEligibility program) => program);
        AddPart(EligibilityShapes.Categories, static (CategoryEligibility category) => category);
        AddPart(EligibilityShapes.Requirements, static (Requirement requirement) => requirement);
        AddPart(EligibilityShapes.RequirementValueKind.Instance, static (RequirementValue value) => value);
        AddPart(EligibilityShapes.GridLines, static (FswScoreLine line) => line);
        AddPart(EligibilityShapes.ExcludedJobs, static (ExcludedJob job) => job);
        AddPart(Values.Text, static (Citation citation) => citation.ToString());
        AddPart(DifferenceShapes.Entries, static (RuleEntryDifference entry) => entry);
        AddPart(DifferenceShapes.Differences, static (RuleDifference difference) => difference);
        AddPart(ScoreShapes.Unused, (UnusedDocument document) => new ScoreShapes.UnusedDocumentSaid(document, words));
        AddPart(Said.Notice, (Notice notice) => Said.Of(notice, words));
        AddPart(Said.Issue, (Issue issue) => Said.Of(issue, words));
        AddPart(Said.Evidence, (Evidence evidence) => Said.Of(evidence, words));
    }

    private void AddPartsOfPlans()
    {
        AddPart(PlanningShapes.Changes, static (FactorChange change) => change);
        AddPart(PlanningShapes.Levers, static (Lever lever) => new LeverRow(lever, []));
        AddPart(PlanningShapes.Sets, static (LeverSet set) => new LeverSetRow(set, [], Steered: null));
        AddPart(PlanningShapes.Sets, static (RoundPlanSet set) => LeverSetRow.Of(set));
        AddPart(PlanningShapes.Openings, static (Opening opening) => opening);
        AddPart(PlanningShapes.Events, static (TimelineEvent change) => change);
        AddPart(Values.ListOf(PlanningShapes.Principals), static (PrincipalChoice choice) => PlanningShapes.BothWays(choice));
    }

    private void AddRounds(CrsText words)
    {
        AddPart(RoundShapes.Checks, static (InvitationCheck check) => RoundAnswer.Briefly(check)!);
        AddPart(RoundShapes.Categories, static (CategoryOutlook category) => category);
        AddPart(RoundShapes.Outlooks, static (RoundOutlook outlook) => outlook);
        AddPart(RoundShapes.Applications, (ApplicationCheck check) => (check, words));
        AddPart(RoundShapes.Conditions, static (ConditionOutcome condition) => condition);
        AddPart(RoundShapes.Changes, static (RoundChange change) => change);
        AddPart(RoundShapes.Projected, static (ProjectedRound round) => round);
        AddPart(RoundShapes.BackTests, static (CutOffBackTest test) => test);
    }

    private void AddApplications(ApplicationText words)
    {
        AddPart(ChecklistShapes.Ranges, static (DayRange range) => range);
        AddPart(ChecklistShapes.Windows, static (SubmissionWindow window) => window);
        AddPart(ChecklistShapes.Edges, static (WindowEdge edge) => edge);
        AddPart(ChecklistShapes.Stakes, static (Stake stake) => stake);
        AddPart(ChecklistShapes.Flags, (RedFlag flag) => (flag, words));
        AddPart(ChecklistShapes.Items, (ChecklistItem item) => (item, words));
        AddPart(ChecklistShapes.Fees, static (ApplicationFees fees) => fees);
        AddPart(ChecklistShapes.FeesOfPersons, static (PersonFees fees) => fees);
        AddPart(ChecklistShapes.Expiries, static (DocumentExpiry expiry) => expiry);
        AddPart(ChecklistShapes.MissingFacts, (MissingFact fact) => (fact, words));
    }

    private void AddFact<T>(Shape<T> shape) => Add(new ValueConverter<T>(shape));

    private void AddCodes<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>()
        where TEnum : struct, Enum => Add(new CodeConverter<TEnum>());

    private void AddDocument<T>(DocumentReader<T> reader, Func<T, CrsDocument> documentOf)
    {
        Add(new DocumentConverter<T>(reader, documentOf));
        Add(new ReadingConverter<T>(reader));
    }

    private void AddResult<T>(Func<T, CrsDocument> documentOf) =>
        Add(new ResultConverter<T>((json, result) => documentOf(result).WriteTo(json)));

    private void AddPart<T, TShown>(ValueKind<TShown> kind, Func<T, TShown> shown) =>
        Add(new ResultConverter<T>((json, part) => kind.Write(json, shown(part))));

    private void Add<T>(JsonConverter<T> converter) => _types.Add(typeof(T), new Known<T>(converter));

    private abstract record Known(JsonConverter Converter)
    {
        public abstract JsonTypeInfo InfoFor(JsonSerializerOptions options);
    }

    /// <summary>A type with its converter. Nothing here inspects the type.</summary>
    private sealed record Known<T>(JsonConverter<T> Typed) : Known(Typed)
    {
        public override JsonTypeInfo InfoFor(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, Typed);
    }
}
