using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Planning;
using CrsCalculator.Rules;

namespace CrsCalculator.Text;

/// <summary>Sentences and names for the codes and numbers in results, in one language.</summary>
/// <remarks>Immutable, and safe to use from several threads. Independent of the current culture: the language is fixed.</remarks>
/// <example>
/// <code>
/// CrsText text = CrsText.Of(OfficialLanguage.French);
/// foreach (Notice notice in ExpressEntry.Official.Assess(candidate, on).Notices)
/// {
///     Console.WriteLine($"{notice.Path}: {text.Notice(notice)}");
/// }
/// </code>
/// </example>
public sealed class CrsText
{
    private readonly PhraseTable _phrases;
    private readonly NumberFormatInfo _numbers;

    private CrsText(OfficialLanguage language)
    {
        _phrases = new PhraseTable(CrsPhrases.All, language);
        _numbers = language == OfficialLanguage.French
            ? new NumberFormatInfo { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," }
            : NumberFormatInfo.InvariantInfo;
    }

    /// <summary>English.</summary>
    public static CrsText English { get; } = new(OfficialLanguage.English);

    /// <summary>French, using the terms of Immigration, Refugees and Citizenship Canada (IRCC).</summary>
    /// <remarks>
    /// Codes, paths and dates stay unchanged, and so do the names of sources: instructions, citations, rulesets and occupation titles are
    /// in English.
    /// </remarks>
    public static CrsText French { get; } = new(OfficialLanguage.French);

    /// <summary>Returns the texts in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns><see cref="English"/> or <see cref="French"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static CrsText Of(OfficialLanguage language) =>
        Guard.Defined(language, nameof(language)) == OfficialLanguage.French ? French : English;

    /// <summary>How a ruleset differs from the one before it.</summary>
    /// <param name="ruleset">The ruleset.</param>
    /// <returns>
    /// In the table's language for an official ruleset, otherwise as its author wrote it. For example <c>Job offers earn nothing</c>.
    /// </returns>
    public string Summary(CrsRuleset ruleset)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        return (ruleset.IsOfficial ? _phrases.Find($"ruleset.{ruleset.Id}") : null) ?? ruleset.Summary;
    }

    /// <summary>Why there are no rules for a period.</summary>
    /// <param name="gap">The gap.</param>
    /// <returns>For example <c>a new instruction applies from 2026-11-03 whose points are not available</c>.</returns>
    public string Gap(RuleGap gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return _phrases.Find($"gap.{gap.Code}") ?? gap.Summary;
    }

    /// <summary>A warning about a score by the last rules before a gap.</summary>
    /// <param name="gap">The gap.</param>
    /// <returns>
    /// That it may be too high or too low; <see langword="null"/> if no rules precede the gap, so there is no such score.
    /// </returns>
    public string? Caution(RuleGap gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return gap.Reason == GapReason.NotAvailable ? this["gap.caution"] : null;
    }

    /// <summary>What is not known about a rule that is not available.</summary>
    /// <param name="gap">The gap.</param>
    /// <returns>For example <c>the points, the listed occupations</c>; <see langword="null"/> if the gap does not say.</returns>
    public string? NotKnown(RuleGap gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return gap.NotKnown is null ? null : _phrases.Find($"notKnown.{gap.Code}") ?? gap.NotKnown;
    }

    /// <summary>What a claim about a gap says.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>For example <c>A provincial nomination still earns 600 points.</c></returns>
    public string Claim(GapClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return _phrases.Find($"claim.{claim.Code}") ?? claim.Statement;
    }

    /// <summary>Where a claim about a gap was read.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>For example <c>IRCC webinar of 2026-04-21</c>.</returns>
    public string Source(GapClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return _phrases.Find($"claimSource.{claim.Code}") ?? claim.Source;
    }

    /// <summary>How certain something is, in words.</summary>
    /// <param name="certainty">The certainty.</param>
    /// <returns>For example <c>unconfirmed</c>.</returns>
    public string Certainty(Certainty certainty) => this[$"certainty.{Code.Of(certainty)}"];

    /// <summary>The source of a value. Instructions and sections have the same names in both languages.</summary>
    /// <param name="citation">The citation.</param>
    /// <returns>For example <c>Ministerial Instructions 2017-1, CRS section D: sibling, in force from 2017-06-06</c>.</returns>
    public string Citation(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return Format("citation", citation.Instruction, citation.Section, Invariant.Text(citation.InForceFrom));
    }

    /// <summary>The name of a section.</summary>
    /// <param name="section">The section.</param>
    /// <returns>For example <c>A. Core human capital</c>.</returns>
    public string Section(CrsSection section) => this[$"section.{section}"];

    /// <summary>The name of a factor.</summary>
    /// <param name="factor">The factor.</param>
    /// <returns>For example <c>First official language</c>; for a custom ruleset's factor, its id.</returns>
    public string Factor(FactorId factor) => _phrases.Find($"factor.{factor}") ?? factor.Text;

    /// <summary>The name of a factor in a ruleset.</summary>
    /// <param name="rule">The factor.</param>
    /// <returns>For example <c>First official language</c>; for a custom ruleset's factor, the facts it reads.</returns>
    public string Factor(CrsFactorRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _phrases.Find($"factor.{rule.Id}")
            ?? (rule.Column is { } column ? Format("fact.both", Name(rule.Row), Name(column)) : Name(rule.Row));
    }

    /// <summary>The name of a fact that factors read.</summary>
    /// <param name="input">The fact.</param>
    /// <returns>For example <c>Canadian work, tier 3</c>.</returns>
    public string Name(CrsInput input) => this[$"fact.{Code.Of(input)}"];

    /// <summary>A fact's value, as the first one of a band.</summary>
    /// <param name="input">The fact.</param>
    /// <param name="value">The value.</param>
    /// <returns>For example <c>Bachelor's or 3+ years</c>; a plain number if values have no names.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The fact has no such value.</exception>
    public string Value(CrsInput input, int value)
    {
        Guard.Within(value, input.Greatest(), nameof(value));
        return input switch
        {
            CrsInput.Education or CrsInput.SpouseEducation => Education((EducationLevel)value),
            CrsInput.JobOffer => this[$"jobOffer.{Code.Of((JobOfferKind)value)}"],
            CrsInput.Study when value > (int)CanadianStudy.ThreeYearsOrMore => this["canadianStudy.graduate"],
            CrsInput.Study => this[$"canadianStudy.{Code.Of((CanadianStudy)value)}"],
            CrsInput.Certificate => value == 0 ? this["unit.no"] : this[value == 1 ? "unit.yes" : "certificate.redSeal"],
            CrsInput.JobOfferTier => value == 0 ? this["tier.none"] : Format("tier.some", Invariant.Text(value)),
            CrsInput.Nomination or CrsInput.Sibling => YesNo(value > 0),
            _ => Invariant.Text(value),
        };
    }

    /// <summary>The name of a level of education.</summary>
    /// <param name="level">The level.</param>
    /// <returns>For example <c>Bachelor's or 3+ years</c>.</returns>
    public string Education(EducationLevel level) => this[$"education.{Code.Of(level)}"];

    /// <summary>The name of an official language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>French</c>.</returns>
    public string Language(OfficialLanguage language) => this[$"language.{Code.Of(language)}"];

    /// <summary>What a factor was scored on, in words.</summary>
    /// <param name="rule">The factor.</param>
    /// <param name="factors">The candidate.</param>
    /// <returns>For example <c>English 9/9/8/9</c>.</returns>
    public string Input(CrsFactorRule rule, in CrsFactors factors)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return (rule.Row, rule.Column) switch
        {
            (_, null) => InputAlone(rule, rule.Row, in factors),
            (CrsInput.French, CrsInput.English) =>
                Format("input.french", $"{factors.Languages.French.Lowest}", $"{factors.Languages.English.Lowest}"),

            // The level of education is long, and already appears on its own factor's line.
            (CrsInput.Education, { } column) => InputBeside(rule, column, in factors),
            (_, { } column) => Format("input.both", InputBeside(rule, rule.Row, in factors), InputBeside(rule, column, in factors)),
        };
    }

    private string InputAlone(CrsFactorRule rule, CrsInput input, in CrsFactors factors)
    {
        OfficialLanguages languages = factors.Languages;
        SpouseFactors spouse = factors.Spouse.GetValueOrDefault();
        return input switch
        {
            CrsInput.FirstLanguage => Levels(languages.First, languages.FirstLevels),
            CrsInput.SecondLanguage => Levels(languages.Second, languages.SecondLevels),
            CrsInput.SpouseLanguage => Levels(spouse.Language, spouse.LanguageLevels),
            CrsInput.FirstLanguageLowest => Lowest(languages),
            CrsInput.Age => Years(factors.Age),
            _ when input.IsYears() => Years(factors[input]),

            // The Red Seal is named only if the factor distinguishes it.
            CrsInput.Certificate => Value(input, Math.Min(factors[input], Math.Max(rule.LastValue(input), 1))),
            _ => Value(input, Math.Min(factors[input], input.Greatest())),
        };
    }

    private string InputBeside(CrsFactorRule rule, CrsInput input, in CrsFactors factors) => input == CrsInput.CanadianYears
        ? InCanada(in factors)
        : InputAlone(rule, input, in factors);

    /// <summary>A notice as a sentence.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>The sentence.</returns>
    public string Notice(Notice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return Format(
            $"notice.{notice.Code}",
            [.. notice.Facts.Named(notice.Code).Select((fact, place) => FactOf(notice.Code, fact, place))]);
    }

    /// <summary>An issue as a sentence, without its path.</summary>
    /// <param name="issue">The issue.</param>
    /// <returns>The sentence.</returns>
    public string Issue(Issue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return issue.Code switch
        {
            IssueCodes.WrongType when issue.Facts is ["number", "string", var number] => Format($"issue.{issue.Code}.text", number),
            IssueCodes.MalformedJson when DecimalComma(issue) is { } comma =>
                Format($"issue.{issue.Code}.comma", issue.Facts[0], issue.Facts[1], comma, comma.Replace(',', '.')),
            IssueCodes.WrongType => Format($"issue.{issue.Code}", [.. issue.Facts.Select(TypeOrValue)]),
            IssueCodes.WrongSchema when issue.Path == "$" => Format($"issue.{issue.Code}.fields", [.. issue.Facts]),
            IssueCodes.OutOfRange when IsBelowOpenRange(issue.Facts) => Format($"issue.{issue.Code}.open", [.. issue.Facts]),
            IssueCodes.InvalidText when issue.Facts.All(string.IsNullOrWhiteSpace) => this[$"issue.{issue.Code}.blank"],
            IssueCodes.Contradiction => Format($"issue.{issue.Code}", [.. issue.Facts.Select(Value)]),
            IssueCodes.LeaveOutsideJob => Format($"issue.{issue.Code}", [.. issue.Facts.Select(Term)]),
            IssueCodes.CodeOfNoc2016 => Format($"issue.{issue.Code}", [.. issue.Facts.Select(Occupations)]),
            IssueCodes.TableLength => Format($"issue.{issue.Code}", [.. issue.Facts.Select(Length)]),
            _ => Format($"issue.{issue.Code}", [.. issue.Facts]),
        };
    }

    /// <summary>
    /// Issues in the form of a web API's problem details: <c>Results.ValidationProblem(CrsText.English.Problems(issues))</c>.
    /// </summary>
    /// <param name="issues">The issues.</param>
    /// <returns>The sentences by path, in the order of the issues.</returns>
    public IDictionary<string, string[]> Problems(IEnumerable<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        return issues.GroupBy(static issue => issue.Path, Issue, StringComparer.Ordinal)
            .ToDictionary(static path => path.Key, static path => path.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>
    /// The part of a JSON document that cannot be read, and a line below it that marks the position, for a fixed-width terminal.
    /// </summary>
    /// <param name="issue">An issue of the code <see cref="IssueCodes.MalformedJson"/>.</param>
    /// <returns>Both lines; empty for other issues, or if the position is unknown.</returns>
    public static ImmutableArray<string> MarkedLines(Issue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return issue is { Code: IssueCodes.MalformedJson, Facts: [_, _, string line, string before] }
            && int.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out int place)
            && place <= line.Length
            ? [line, $"{string.Concat(line[..place].EnumerateRunes().Select(Blank))}^"]
            : [];
    }

    /// <summary>A number with a decimal comma that makes a JSON document unreadable: JSON ends a number at a comma.</summary>
    /// <param name="issue">An issue of the code <see cref="IssueCodes.MalformedJson"/>.</param>
    /// <returns>For example <c>37,5</c>; <see langword="null"/> for other issues, or if there is no such number.</returns>
    public static string? DecimalComma(Issue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        if (issue is not { Code: IssueCodes.MalformedJson, Facts: [_, _, string line, string before] }
            || !int.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out int place)
            || place < 2
            || place >= line.Length
            || line[place - 1] != ','
            || !char.IsAsciiDigit(line[place]))
        {
            return null;
        }

        int start = place - 1;
        while (start > 0 && char.IsAsciiDigit(line[start - 1]))
        {
            start--;
        }

        int end = place;
        while (end < line.Length && char.IsAsciiDigit(line[end]))
        {
            end++;
        }

        return start < place - 1 ? line[start..end] : null;
    }

    /// <summary>A fact that a factor was read from, in words, without its path.</summary>
    /// <param name="evidence">The fact.</param>
    /// <returns>For example <c>IELTS General Training of 2025-02-08: English 9/9/9/9, expires 2027-02-08</c>.</returns>
    public string Evidence(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return Format(
            $"evidence.{evidence.Code}",
            [.. evidence.Facts.Named(evidence.Code).Select((fact, place) => FactOf(evidence, fact, place))]);
    }

    /// <summary>An occupation's code and title. Titles are in English in both languages.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <returns>For example <c>22221 User support technicians</c>.</returns>
    public string Occupation(NocCode occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        return Format("occupation", occupation.Code, occupation.Title);
    }

    /// <summary>The name of a program.</summary>
    /// <param name="program">The program.</param>
    /// <returns>For example <c>Canadian Experience Class</c>.</returns>
    public string Program(ImmigrationProgram program) => this[$"program.{Code.Of(program)}"];

    /// <summary>The name of a program under which an invitation is issued.</summary>
    /// <param name="program">The program.</param>
    /// <returns>For example <c>Canadian Experience Class</c>.</returns>
    public string Program(InvitationProgram program) => this[$"program.{Code.Of(program)}"];

    /// <summary>The name of a province or territory.</summary>
    /// <param name="province">The province.</param>
    /// <returns>For example <c>British Columbia</c>.</returns>
    public string Province(Province province) => this[$"province.{Code.Of(province)}"];

    /// <summary>The name of a category.</summary>
    /// <param name="category">The category.</param>
    /// <returns>For example <c>Healthcare and social services</c>.</returns>
    public string Category(CategoryId category) => this[$"category.{Code.Of(category)}"];

    /// <summary>The name of a part of a rule book.</summary>
    /// <param name="part">The part.</param>
    /// <returns>For example <c>settlement funds</c>.</returns>
    public string Part(RuleBookPart part) => this[$"part.{Code.Of(part)}"];

    /// <summary>The name of a factor of the selection grid.</summary>
    /// <param name="factor">The factor.</param>
    /// <returns>For example <c>Work experience</c>.</returns>
    public string GridFactor(FswFactorId factor) => this[$"grid.{Code.Of(factor)}"];

    /// <summary>An outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>For example <c>not met</c>.</returns>
    public string Outcome(Outcome outcome) => this[$"outcome.{Code.Of(outcome)}"];

    /// <summary>A lever in words.</summary>
    /// <param name="lever">The lever.</param>
    /// <returns>For example <c>principal applicant: English listening to level 9</c>.</returns>
    public string Lever(Lever lever)
    {
        ArgumentNullException.ThrowIfNull(lever);
        PlanOption option = lever.Option;
        return lever.Kind switch
        {
            LeverKind.Ability =>
                Format(
                    "lever.Ability",
                    Person(option),
                    Language(option.Language),
                    this[$"ability.{Code.Of(option.Ability)}"],
                    Invariant.Text(option.Value)),
            LeverKind.NewLanguage => Format("lever.NewLanguage", Person(option), Language(option.Language), Invariant.Text(option.Value)),
            LeverKind.Credential =>
                Format(option.IsCanadian ? "lever.CanadianCredential" : "lever.ForeignCredential", Person(option), Education(option.Level)),
            LeverKind.CanadianWork or LeverKind.ForeignWork => Format($"lever.{lever.Kind}", Person(option), Years(option.Value)),
            LeverKind.Certificate when option.IsRedSeal => Format("lever.RedSeal", Person(option)),
            _ => Format($"lever.{lever.Kind}", Person(option)),
        };
    }

    /// <summary>A timeline cause in words.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>For example <c>a year of work in Canada is complete</c>.</returns>
    public string Cause(TimelineCause cause) => this[$"cause.{Code.Of(cause)}"];

    /// <summary>
    /// A requirement on one line: its name, what was found and what is required, and what is missing or when time alone will meet it.
    /// </summary>
    /// <param name="requirement">The requirement.</param>
    /// <returns>
    /// For example <c>Skilled work in Canada within 3 years: 1,555.71 hours (1,560 required); time alone meets it on 2026-01-22</c>.
    /// </returns>
    public string Requirement(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        string?[] parts =
        [
            Measure(requirement),
            requirement.Note == RequirementNote.None ? null : this[$"note.{Code.Of(requirement.Note)}"],
            requirement.MissingFacts.IsEmpty ? null : Format("measure.missing", string.Join(", ", requirement.MissingFacts)),
            requirement.EarliestDate is { } day ? Format("measure.earliest", Invariant.Text(day)) : null,
        ];
        string name = Format($"requirement.{Code.Of(requirement.Id)}", Invariant.Text(requirement.WithinYears ?? 0));
        string said = string.Join(this["joint.next"], parts.OfType<string>());
        return said.Length == 0 ? name : Format("joint.named", name, said);
    }

    /// <summary>What a candidate still needs to meet a requirement, as part of a list.</summary>
    /// <param name="requirement">A requirement that is not met, or not assessed.</param>
    /// <returns>
    /// For example <c>1,560 hours of skilled work in Canada within 3 years (1,555 so far); time alone meets it on 2026-01-22</c>. Hours and
    /// dollars are rounded down. For a requirement that is not assessed, what is missing to assess it: see <see cref="Requirement"/>.
    /// </returns>
    public string Needed(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        if (requirement.Outcome == CrsCalculator.Outcome.NotAssessed)
        {
            return Requirement(requirement);
        }

        string needed = Format(
            $"needed.{Code.Of(requirement.Id)}",
            [Amount(requirement.Required), Invariant.Text(requirement.WithinYears ?? 0), .. Found(requirement)]);
        return requirement.EarliestDate is { } day
            ? Format("needed.timed", needed, Invariant.Text(day))
            : needed;
    }

    /// <summary>Why a document was not used, in words, without its path.</summary>
    /// <param name="document">The document.</param>
    /// <returns>For example <c>not skilled work, while a full-time student</c>.</returns>
    public string Unused(UnusedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Reasons(document.Reasons);
    }

    /// <summary>Why work was not counted, in words.</summary>
    /// <param name="reasons">The reasons.</param>
    /// <returns>For example <c>not skilled work, while a full-time student</c>.</returns>
    public string WorkExclusions(IEnumerable<WorkExclusion> reasons) => Reasons(reasons.Select(Code.Of));

    internal bool Has(string key) => _phrases.Has(key);

    internal string this[string key] => _phrases[key];

    private string Reasons(IEnumerable<string> codes) => string.Join(", ", codes.Select(code => this[$"reason.{code}"]));

    private string? Measure(Requirement requirement) => requirement switch
    {
        { Actual: { } actual, Required: { } required } =>
            Format(MeasureOf(requirement.Id), Quantity(actual), Quantity(required)),
        { Actual: { } actual } => Format("measure.actualOnly", Quantity(actual)),
        { Required: { } required, MissingFacts.IsEmpty: true } => Format("measure.requiredOnly", Quantity(required)),
        _ => null,
    };

    /// <summary>A number with separators; a code in words.</summary>
    private string Quantity(RequirementValue value) => value.Number is { } number ? Number(number) : Term($"{value}");

    /// <summary>What was found, if it is informative: no level means no result.</summary>
    private ImmutableArray<string> Found(Requirement requirement) =>
        requirement.Actual is not { } actual || (actual.Number == 0 && MeasureOf(requirement.Id) == "measure.level")
            ? []
            : [Amount(actual)];

    /// <summary>A whole number with separators, rounded down; a code in words.</summary>
    private string Amount(RequirementValue? value) =>
        value?.Number is { } number ? decimal.Floor(number).ToString("N0", _numbers) : Term($"{value}");

    private static string MeasureOf(RequirementId requirement) => requirement switch
    {
        RequirementId.CecExperience or RequirementId.FswExperience or RequirementId.FstExperience or RequirementId.CategoryExperience =>
            "measure.hours",
        RequirementId.CecLanguage or RequirementId.FswLanguage or RequirementId.CategoryFrench => "measure.level",
        RequirementId.FswPoints => "measure.points",
        RequirementId.FswFunds or RequirementId.FstFunds => "measure.funds",
        _ => "measure.other",
    };

    /// <summary>A fact in a notice: in words if it is a code that has them, otherwise unchanged.</summary>
    private string FactOf(string code, NamedFact fact, int place) => code switch
    {
        NoticeCodes.CategoriesProbable => Listed(fact.Value),
        NoticeCodes.RulesNotOfficial when place == 1 => Parts(fact.Value),
        NoticeCodes.AssessedLower => Term(fact.Value),
        NoticeCodes.CompleteByMonthsOnly or NoticeCodes.YearJustComplete or NoticeCodes.NextYear when place == 0 =>
            this[$"count.{fact.Value}"],
        NoticeCodes.ForeignWorkAdded or NoticeCodes.ForeignWorkBroken => Years(fact.Value),
        NoticeCodes.NextYear when place == 1 => Years(fact.Value),
        NoticeCodes.FurtherWorkInOccupation when place == 1 => Occupation(fact.Value),
        NoticeCodes.WorkBeforeQualifying when place == 0 => Occupation(fact.Value),
        NoticeCodes.Noc2016Applies when place == 2 => Occupations(fact.Value),
        _ => NumberOrText(fact),
    };

    /// <summary>A fact in evidence: an occupation with its title, a code in words, anything else unchanged.</summary>
    private string FactOf(Evidence evidence, NamedFact fact, int place) => evidence.Code switch
    {
        EvidenceCodes.Job or EvidenceCodes.Certificate or EvidenceCodes.JobOffer when place == 0 => Occupation(fact.Value),
        _ => IsTerm(evidence.Code, place) ? Term(fact.Value) : NumberOrText(fact),
    };

    private string Occupation(string code) => NocCode.TryParse(code, out NocCode? occupation) ? Occupation(occupation) : code;

    /// <summary>Occupation codes in the form for lists, because titles contain commas.</summary>
    private string Occupations(string codes) => string.Join(", ", codes.Split(", ").Select(code =>
        NocCode.TryParse(code, out NocCode? occupation) ? Format("occupation.listed", code, occupation.Title) : code));
    private string NumberOrText(NamedFact fact) =>
        fact.Kind == FactKind.Number ? Number(decimal.Parse(fact.Value, CultureInfo.InvariantCulture)) : fact.Value;

    /// <summary>A number with separators. Decimals are truncated, so that a shortfall never looks complete.</summary>
    private string Number(decimal number) => (decimal.Truncate(number * 100) / 100).ToString("#,0.##", _numbers);

    /// <summary>Which facts in evidence are codes; all others are shown unchanged.</summary>
    private static bool IsTerm(string evidenceCode, int place) => evidenceCode switch
    {
        EvidenceCodes.CanadianCredential or EvidenceCodes.AssessedCredential => place == 0,
        EvidenceCodes.TestResult => place is 0 or 2,
        EvidenceCodes.Job => place == 3,
        _ => false,
    };

    /// <summary>A fact in words if it is a code that has them, otherwise unchanged.</summary>
    private string Term(string fact) =>
        _phrases.Find($"term.{fact}") ?? _phrases.Find($"education.{fact}") ?? fact;

    /// <summary>A field's value in words if it is not one that documents contain, otherwise unchanged.</summary>
    private string Value(string fact) => _phrases.Find($"value.{fact}") ?? fact;

    /// <summary>Categories from their codes, as a notice lists them.</summary>
    private string Listed(string categories) =>
        string.Join(", ", categories.Split(", ").Select(code => _phrases.Find($"listed.{code}") ?? code));

    /// <summary>Parts of a rule book from their codes, as a notice lists them.</summary>
    private string Parts(string parts) => string.Join(", ", parts.Split(", ").Select(code => _phrases.Find($"part.{code}") ?? code));

    /// <summary>A table's length: a number, or numbers with words between them.</summary>
    private string Length(string fact) => fact.Split(' ') switch
    {
        [string least, "to", string greatest] => Format("length.range", least, greatest),
        [string rows, "rows", "of", string columns] => Format("length.grid", rows, columns),
        _ => fact,
    };

    /// <summary>Whether a number is too small for a range whose maximum is only the type's limit.</summary>
    private static bool IsBelowOpenRange(Facts facts) =>
        facts is [var found, var least, _]
        && (facts[^1] == Invariant.Text(decimal.MaxValue) || facts[^1] == Invariant.Text(int.MaxValue))
        && decimal.TryParse(found, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
        && decimal.TryParse(least, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal bound)
        && number < bound;

    /// <summary>The blank below a character left of the mark: a tab stays a tab, so that both lines are equally long.</summary>
    private static string Blank(Rune character) => character.Value == '\t' ? "\t" : " ";

    /// <summary>The first two facts, found and expected, are types; the value found is shown unchanged.</summary>
    private string TypeOrValue(string fact, int place) => place < 2 ? this[$"type.{fact}"] : fact;

    private string Format(string key, params string[] facts) => _phrases.Format(key, facts);

    private string Person(PlanOption option) => this[option.Person == 0 ? "person.principal" : "person.spouse"];

    private string Years(int years) => Format("unit.years", Invariant.Text(years));

    private string Years(string years) =>
        int.TryParse(years, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Years(number) : years;

    private string InCanada(in CrsFactors factors) => Format("input.inCanada", Years(factors.CanadianWorkYears));

    private string Lowest(OfficialLanguages languages) => Format("input.lowestOfFour", $"{languages.FirstLevels.Lowest}");

    private string YesNo(bool yes) => this[yes ? "unit.yes" : "unit.no"];

    private string Levels(OfficialLanguage language, AbilityLevels levels) =>
        levels == default ? this["unit.none"] : Format("input.levels", Language(language), $"{levels}");
}
