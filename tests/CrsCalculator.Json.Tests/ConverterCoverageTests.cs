using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using CrsCalculator.Application;
using CrsCalculator.Bulk;
using CrsCalculator.Planning;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.TestKit.Rules;
using CrsCalculator.Text;
using NodaTime;

namespace CrsCalculator.Json.Tests;

/// <summary>No type of these packages is left to reflection, which would write dates of birth and the inside of NodaTime's types.</summary>
[Properties(Arbitrary = [typeof(CrsArbitraries), typeof(FactArbitraries)])]
public class ConverterCoverageTests
{
    private static readonly LocalDate October = new(2026, 10, 1);
    private static readonly LocalDate On = ProfileArbitraries.On;
    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions { Encoder = Writing.Escaping.Encoder }.AddCrsCalculator();

    /// <summary>What needs neither a converter nor a mark, with the reason.</summary>
    private static readonly Dictionary<Type, string> Exceptions = new()
    {
        [typeof(ConvertersNeeded)] = Reasons.Machinery,
        [typeof(SpelledAttribute)] = Reasons.Machinery,
        [typeof(DocumentReader<>)] = Reasons.Machinery,
        [typeof(ScoreLineWriter)] = Reasons.Machinery,
        [typeof(ExpressEntry)] = Reasons.Machinery,
        [typeof(CrsBulkScorer)] = Reasons.Machinery,
        [typeof(CrsColumnBatch)] = Reasons.Machinery,
        [typeof(CrsText)] = Reasons.Words,
        [typeof(RoundText)] = Reasons.Words,
        [typeof(ApplicationText)] = Reasons.Words,
        [typeof(CrsFlags)] = Reasons.Plain,
        [typeof(FactName)] = Reasons.Plain,
        [typeof(FeeAmount)] = Reasons.Plain,
        [typeof(InvitationConsequence)] = Reasons.Plain,
        [typeof(TestScores)] = Reasons.Plain,
    };

    private static readonly Type[] Public =
    [
        .. new[] { typeof(CrsFactors).Assembly, typeof(Round).Assembly, typeof(Applicant).Assembly, typeof(CrsDocument).Assembly }
            .SelectMany(static assembly => assembly.GetExportedTypes())
            .Where(static type => !type.IsEnum && !IsStatic(type))
            .Where(static type => !type.IsSubclassOf(typeof(Exception)) && !type.IsSubclassOf(typeof(Delegate)))
            .Where(static type => !type.IsByRefLike && !IsRule(type)),
    ];

    public static TheoryData<Type> Types { get; } = [.. Public];

    public static TheoryData<Type> Marked { get; } = [.. Public.Where(IsMarked)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_has_a_converter_or_needs_one(Type type)
    {
        if (Exceptions.TryGetValue(type, out string? reason))
        {
            IsKnown(type).Should().BeFalse("{0} is an exception", type.Name);
            (reason != Reasons.Plain || IsPlain(type)).Should().BeTrue("{0} holds more than plain values", type.Name);
            return;
        }

        Type[] closed = type == typeof(DocumentReading<>)
            ?
            [
                .. new[]
                    {
                        typeof(CrsFactors), typeof(Candidate), typeof(CrsRuleset), typeof(RuleBookLayer), typeof(RoundHistory),
                        typeof(ImmutableArray<ApplicationDocument>),
                    }
                    .Select(held => type.MakeGenericType(held)),
            ]
            : [type];
        closed.Should().OnlyContain(each => IsKnown(each) || IsMarked(each));
    }

    [Fact]
    public void Every_exception_is_a_type_that_would_be_found() =>
        Exceptions.Keys.Should().BeSubsetOf(Public);

    [Theory]
    [InlineData(typeof(Child))]
    [InlineData(typeof(Person))]
    [InlineData(typeof(Spouse))]
    [InlineData(typeof(Candidate))]
    [InlineData(typeof(Job))]
    [InlineData(typeof(Evidence))]
    [InlineData(typeof(PoolCandidate))]
    [InlineData(typeof(CrsAssessment))]
    [InlineData(typeof(Applicant))]
    [InlineData(typeof(ApplicationChecklist))]
    [InlineData(typeof(ProfileReview))]
    [InlineData(typeof(ClientOverview))]
    [InlineData(typeof(ClientRow))]
    [InlineData(typeof(ApplicationDocument))]
    public void What_is_personal_is_marked(Type type) => IsMarked(type).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Marked))]
    public void Without_the_converters_a_marked_type_is_refused(Type type) =>
        FluentActions.Invoking(() => JsonSerializerOptions.Default.GetTypeInfo(type))
            .Should().Throw<NotSupportedException>().WithMessage($"{type.Name} *options.AddCrsCalculator()*");

    /// <summary>A profile of the pool has no format, so it is refused with the converters too.</summary>
    [Fact]
    public void A_candidate_of_the_pool_is_never_written() =>
        FluentActions.Invoking(static () => JsonSerializer.Serialize(new PoolCandidate(Couple(), ExpressEntry.Official), Options))
            .Should().Throw<NotSupportedException>().WithMessage("PoolCandidate *CrsDocument*");

    [Property(MaxTest = 150)]
    public void A_fact_is_what_it_is_in_the_profile_and_reads_back_the_same(Candidate candidate)
    {
        string profile = CrsDocument.Of(candidate).ToJson();
        All<Child>(candidate.Children);
        One(candidate.Spouse);
        One(candidate.Principal);
        ReadsBack(candidate.Principal);
        if (candidate.Spouse is { } spouse)
        {
            ReadsBack(spouse.Person);
        }

        foreach (Person person in new[] { candidate.Principal, candidate.Spouse?.Person }.OfType<Person>())
        {
            All(person.Education);
            All(person.Education.Select(static credential => credential.Eca).OfType<Eca>());
            All(person.Education.Select(static credential => credential.Study).OfType<Study>());
            All(person.LanguageTests);
            All(person.Work);
            All(person.Work.SelectMany(static job => job.Leave ?? []));
            All(person.CertificatesOfQualification);
            All<Residence>(person.Residences);
            All<Permit>(person.Permits);
            All<StudyPeriod>(person.Studies);
            One(person.Nomination);
            One(person.JobOffer);
        }

        void All<T>(IEnumerable<T>? facts)
            where T : class
        {
            foreach (T fact in facts ?? [])
            {
                One(fact);
            }
        }

        void One<T>(T? fact)
            where T : class
        {
            if (fact is not null)
            {
                profile.Should().Contain(ReadsBack(fact));
            }
        }
    }

    [Property(MaxTest = 100)]
    public void A_spouse_and_levels_are_what_they_are_in_the_factors(CrsFactors factors)
    {
        string json = CrsDocument.Of(factors).ToJson();
        if (factors.Spouse is { } spouse)
        {
            json.Should().Contain(ReadsBack(spouse));
        }

        if (factors.Languages != OfficialLanguages.None)
        {
            json.Should().Contain(ReadsBack(factors.Languages.FirstLevels)[1..]);
        }
    }

    [Fact]
    public void A_date_of_an_assessment_is_an_object()
    {
        ReadsBack(new AssessmentDate(new LocalDate(2026, 3, 2))).Should().Be("""{"on":"2026-03-02"}""");
        ReadsBack(new AssessmentDate(new LocalDate(2026, 3, 2), new LocalDate(2026, 1, 21))).Should()
            .Be("""{"on":"2026-03-02","invitedOn":"2026-01-21"}""");
    }

    [Fact]
    public void A_part_of_a_result_is_what_it_is_in_its_document()
    {
        Candidate candidate = CoupleWithUnusedDocuments();
        CrsAssessment assessment = ExpressEntry.Official.Assess(candidate, On);
        string score = CrsDocument.Of(assessment).ToJson();
        assessment.UnusedDocuments.Should().OnlyContain(unused => Holds(score, unused));
        assessment.Breakdown.Lines.Should().OnlyContain(line => Holds(score, line.Citation));

        EligibilityAssessment eligibility = ExpressEntry.Official.Eligibility(candidate, On);
        string programs = CrsDocument.Of(eligibility).ToJson();
        eligibility.Programs.SelectMany(static program => program.Requirements).Should()
            .OnlyContain(requirement => Holds(programs, requirement));
        eligibility.Programs.SelectMany(static program => program.ExcludedWork).Should().OnlyContain(job => Holds(programs, job));
        eligibility.Programs.SelectMany(static program => program.Grid?.Lines ?? []).Should()
            .NotBeEmpty().And.OnlyContain(line => Holds(programs, line));

        ImprovementPlan plan = ExpressEntry.Official.Plan(candidate, On);
        string improve = CrsDocument.Of(plan).ToJson();
        plan.Levers.Should().NotBeEmpty().And.OnlyContain(lever => Holds(improve, lever));
        plan.Levers.SelectMany(static lever => lever.Factors).Should().OnlyContain(change => Holds(improve, change));
        Holds(improve, plan.Best(1)).Should().BeTrue();

        var steered = new RoundPlan(ExpressEntry.Official.Plan(Docs.Example.Engineer, October), RoundHistory.Official);
        RoundPlanAnswer answer = steered.Reach(PlanTarget.OfCategory(RoundCategory.French));
        string rounds = CrsDocument.Of(steered, answer: answer).ToJson();
        JsonSerializer.Serialize(answer, Options).Should().Be(rounds);
        JsonSerializer.Serialize(steered, Options).Should().Be(CrsDocument.Of(steered).ToJson());
        answer.Sets.Should().ContainSingle().Which.Opens.Should().OnlyContain(opening => Holds(rounds, opening));
        answer.Sets.Should().OnlyContain(set => Holds(rounds, set));

        ScoreTimeline timeline = ExpressEntry.Official.Timeline(candidate, On, On.PlusDays(400));
        string events = CrsDocument.Of(timeline).ToJson();
        timeline.Events.Should().NotBeEmpty().And.OnlyContain(change => Holds(events, change));
    }

    [Fact]
    public void A_part_of_a_difference_is_what_it_is_in_its_document()
    {
        RuleBookLayer official = RuleBook.Official.ToLayer("official");
        var other = new RuleBookLayer { Name = "other", Points = [RuleBook.EntryOf(MadeUpRules.Ruleset("byWage"))] };
        RuleBookDifference difference = RuleBookDifference.Of(official, other);
        string json = CrsDocument.Of(difference).ToJson();
        JsonSerializer.Serialize(difference, Options).Should().Be(json);
        difference.Entries.Should().NotBeEmpty().And.OnlyContain(entry => Holds(json, entry));
        difference.Entries.SelectMany(static entry => entry.Differences).Should()
            .NotBeEmpty().And.OnlyContain(one => Holds(json, one));
    }

    [Fact]
    public void Either_spouse_as_principal_applicant_is_a_list_of_two()
    {
        PrincipalChoice choice = ExpressEntry.Official.CompareApplicants(Couple(), On);
        string json = JsonSerializer.Serialize(choice, Options);
        json.Should().StartWith("""[{"principal":"asGiven","total":""").And.Contain("""{"principal":"swapped","total":""");
        CrsDocument.Of(ExpressEntry.Official.Plan(Couple(), On), new Improvement { Principals = choice }).ToJson().Should()
            .Contain($"\"principals\":{json}");
    }

    [Fact]
    public void A_part_of_rounds_is_what_it_is_in_its_document()
    {
        RoundHistory history = RoundHistory.Official;
        var candidate = new PoolCandidate(Couple(), ExpressEntry.Official);
        InvitationCheck[] checks = [.. history.Rounds.TakeLast(20).Select(candidate.Check)];
        string invitations = CrsDocument.Of(checks, history).ToJson();
        checks.Should().OnlyContain(check => Holds(invitations, check));
        RoundOutlook outlook = candidate.Outlook(history, history.CompleteTo);
        Holds(CrsDocument.Of(outlook, history).ToJson(), outlook).Should().BeTrue();

        string rounds = CrsDocument.Of(history.Rounds.TakeLast(20), history).ToJson();
        history.Rounds.TakeLast(20).Should().OnlyContain(round => HoldsStartOf(rounds, round));
        PoolSnapshot pool = history.SnapshotOn(history.Rounds[^1].Date)!;
        Holds(rounds, pool).Should().BeTrue();
        pool.Bands.Should().OnlyContain(band => Holds(rounds, band));
    }

    private static Candidate Couple() =>
        CrsJson.Profile.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "examples", "profile-couple.json"))).Value;

    private static Candidate CoupleWithUnusedDocuments()
    {
        Candidate couple = Couple();
        var credential = new Credential(CredentialLevel.BachelorsOrThreeYear, "FR", new LocalDate(2015, 6, 1));
        var job = new Job(NocCode.Parse("21232"), "CA", new LocalDate(2024, 1, 8), new LocalDate(2024, 6, 7), 37.5m) { Authorized = false };
        return couple with
        {
            Principal = couple.Principal with
            {
                Education = [.. couple.Principal.Education, credential],
                Work = [.. couple.Principal.Work, job],
            },
        };
    }

    private static string ReadsBack<T>(T value)
    {
        string json = JsonSerializer.Serialize(value, Options);
        JsonSerializer.Deserialize<T>(json, Options).Should().Be(value);
        return json;
    }

    private static bool Holds<T>(string document, T part) =>
        document.Contains(JsonSerializer.Serialize(part, Options), StringComparison.Ordinal);

    /// <summary>The document states something more at the end of the part.</summary>
    private static bool HoldsStartOf<T>(string document, T part) =>
        document.Contains($"{JsonSerializer.Serialize(part, Options)[..^1]},\"", StringComparison.Ordinal);

    private static bool IsKnown(Type type) => !type.ContainsGenericParameters && Options.Converters.Single().CanConvert(type);

    private static bool IsMarked(Type type) =>
        type.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false).Cast<JsonConverterAttribute>()
            .Any(static mark => mark.ConverterType == typeof(ConvertersNeeded));

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    /// <summary>The rules are the library's own and hold nothing of a candidate; a ruleset has its format.</summary>
    private static bool IsRule(Type type) => type.Namespace == typeof(RuleBook).Namespace && !IsKnown(type) && !IsMarked(type);

    /// <summary>Reflection can write it well: numbers, texts and codes.</summary>
    private static bool IsPlain(Type type) => type.GetProperties().All(static property =>
        property.PropertyType.IsPrimitive || property.PropertyType.IsEnum
        || property.PropertyType == typeof(string) || property.PropertyType == typeof(decimal));

    private static class Reasons
    {
        public const string Machinery = "it does something and states nothing";
        public const string Words = "it makes sentences";
        public const string Plain = "it holds plain values, nothing personal";
    }
}
