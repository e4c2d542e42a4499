using System.Collections.Immutable;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Factors;

/// <summary>Reads <c>crs-factors/1</c>.</summary>
internal sealed class FactorsReader
{
    internal const string SchemaName = "crs-factors/1";

    internal static readonly FieldNames Fields = new(
        "schema",
        "id",
        "accompanyingSpouse",
        "age",
        "education",
        "firstLanguage",
        "secondLanguage",
        "canadianWorkYears",
        "canadianWorkWageTier",
        "foreignWorkYears",
        "certificateOfQualification",
        "spouse",
        "canadianStudy",
        "siblingInCanada",
        "provincialNomination",
        "jobOffer",
        "jobOfferWageTier");

    internal static readonly FieldNames SpouseFields = new("education", "firstLanguage", "canadianWorkYears");

    internal static readonly FieldNames LanguageFields = new("language", "listening", "reading", "writing", "speaking");

    private static readonly uint Required = Fields.MaskOf("age", "education", "firstLanguage");

    private static readonly uint RequiredOfLanguage = LanguageFields.MaskOf("language", "listening", "reading", "writing", "speaking");

    private static readonly ImmutableArray<Notice> SpouseWasIgnored = [new(NoticeCodes.SpouseIgnored, new Facts())];

    private readonly IssueList _issues = new();
    private string? _id;
    private bool _accompanied;
    private int _age;
    private EducationLevel _education;
    private Language? _first;
    private Language? _second;
    private bool _firstIsNull;
    private int _canadianYears;
    private HighWageTier _canadianTier;
    private int _foreignYears;
    private bool _certificate;
    private SpouseFactors? _spouse;
    private CanadianStudy _study;
    private bool _sibling;
    private bool _nomination;
    private JobOfferKind _offer;
    private HighWageTier _offerTier;

    private FactorsReader()
    {
    }

    private readonly record struct Language(OfficialLanguage? Name, AbilityLevels Levels);

    public static FactorsReading Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new FactorsReader();
        Document.Read(utf8, reader._issues, reader.ReadCandidate);
        if (!reader._issues.IsEmpty && utf8.Length <= Document.MaxBytes && DocumentFormat.IsProfile(utf8))
        {
            // One issue says it better than one for each field.
            reader._issues.Clear();
            reader._issues.AddOfDocument(IssueCodes.WrongSchema, DocumentFormat.Profile, SchemaName);
        }

        return reader.ToReading();
    }

    /// <summary>The paths of all fields, without the schema's.</summary>
    public static ImmutableArray<string> Paths()
    {
        IEnumerable<string> language = Enumerable.Range(0, LanguageFields.Count).Select(static i => LanguageFields[i]);
        return
        [
            .. Enumerable.Range(1, Fields.Count - 1).Select(static i => Fields[i]).SelectMany(field => field switch
            {
                "firstLanguage" or "secondLanguage" => language.Select(level => $"{field}.{level}"),
                "spouse" =>
                [
                    "spouse.education",
                    .. language.Select(static level => $"spouse.firstLanguage.{level}"),
                    "spouse.canadianWorkYears",
                ],
                _ => [field],
            }),
        ];
    }

    private void ReadCandidate(ref JsonCursor json)
    {
        if (json.ReadObject(Fields, Required, ReadField))
        {
            CheckLanguages();
        }
    }

    private void ReadField(string field, ref JsonCursor json)
    {
        switch (field)
        {
            case "schema":
                json.Schema(SchemaName);
                break;
            case "id":
                _id = json.IsNull ? null : json.String();
                break;
            case "accompanyingSpouse":
                _accompanied = json.Boolean() ?? false;
                break;
            case "age":
                _age = json.WholeNumber(0, Person.MaxAge) ?? 0;
                break;
            case "education":
                _education = json.ReadCode<EducationLevel>() ?? default;
                break;
            case "firstLanguage":
                _firstIsNull = json.IsNull;
                _first = ReadLanguage(ref json);
                break;
            case "secondLanguage":
                _second = ReadLanguage(ref json);
                break;
            case "canadianWorkYears":
                _canadianYears = Years(ref json);
                break;
            case "canadianWorkWageTier":
                _canadianTier = json.ReadCode<HighWageTier>() ?? default;
                break;
            case "foreignWorkYears":
                _foreignYears = Years(ref json);
                break;
            case "certificateOfQualification":
                _certificate = json.Boolean() ?? false;
                break;
            case "spouse":
                _spouse = ReadSpouse(ref json);
                break;
            case "canadianStudy":
                _study = json.ReadCode<CanadianStudy>() ?? default;
                break;
            case "siblingInCanada":
                _sibling = json.Boolean() ?? false;
                break;
            case "provincialNomination":
                _nomination = json.Boolean() ?? false;
                break;
            case "jobOffer":
                _offer = json.ReadCode<JobOfferKind>() ?? default;
                break;
            case "jobOfferWageTier":
                _offerTier = json.ReadCode<HighWageTier>() ?? default;
                break;
        }
    }

    private static Language? ReadLanguage(ref JsonCursor json)
    {
        if (json.IsNull)
        {
            return null;
        }

        OfficialLanguage? name = null;
        (int listening, int reading, int writing, int speaking) = (0, 0, 0, 0);
        bool isObject = json.ReadObject(LanguageFields, RequiredOfLanguage, (string field, ref JsonCursor value) =>
        {
            switch (field)
            {
                case "language":
                    name = value.ReadCode<OfficialLanguage>();
                    break;
                case "listening":
                    listening = Level(ref value);
                    break;
                case "reading":
                    reading = Level(ref value);
                    break;
                case "writing":
                    writing = Level(ref value);
                    break;
                case "speaking":
                    speaking = Level(ref value);
                    break;
            }
        });
        return isObject ? new Language(name, AbilityLevels.From(listening, reading, writing, speaking)) : null;
    }

    private static SpouseFactors? ReadSpouse(ref JsonCursor json)
    {
        if (json.IsNull)
        {
            return null;
        }

        SpouseFactors spouse = default;
        bool isObject = json.ReadObject(SpouseFields, required: 0, (string field, ref JsonCursor value) =>
        {
            spouse = field switch
            {
                "education" => spouse with { Education = value.ReadCode<EducationLevel>() ?? default },
                "firstLanguage" when ReadLanguage(ref value) is { } language =>
                    spouse with { Language = language.Name ?? default, LanguageLevels = language.Levels },
                "canadianWorkYears" => spouse with { CanadianWorkYears = Years(ref value) },
                _ => spouse,
            };
        });
        return isObject ? spouse : null;
    }

    private static int Years(ref JsonCursor json) => json.WholeNumber(0, int.MaxValue) ?? 0;

    private static int Level(ref JsonCursor json) => json.WholeNumber(Clb.MinLevel, Clb.MaxLevel) ?? 0;

    private void CheckLanguages()
    {
        if (_second is { } && _firstIsNull)
        {
            _issues.AddOf("secondLanguage", IssueCodes.SecondLanguageWithoutFirst);
        }

        if (_first?.Name is { } first && first == _second?.Name)
        {
            _issues.Enter("secondLanguage");
            _issues.AddOf("language", IssueCodes.SameLanguageTwice, Code.Of(first));
            _issues.Leave();
        }
    }

    private FactorsReading ToReading()
    {
        if (!_issues.IsEmpty)
        {
            return new FactorsReading(_id, default, [], _issues.Issues);
        }

        var factors = new CrsFactors
        {
            Age = _age,
            Education = _education,
            Languages = _first is { Name: { } name } first
                ? OfficialLanguages.From(name, first.Levels, _second?.Levels ?? default)
                : OfficialLanguages.None,
            CanadianWorkYears = _canadianYears,
            CanadianWorkWageTier = _canadianTier,
            ForeignWorkYears = _foreignYears,
            CertificateOfQualification = _certificate,
            Spouse = _accompanied ? _spouse.GetValueOrDefault() : null,
            CanadianStudy = _study,
            SiblingInCanada = _sibling,
            ProvincialNomination = _nomination,
            JobOffer = _offer,
            JobOfferWageTier = _offerTier,
        };
        return new FactorsReading(_id, in factors, _spouse is { } && !_accompanied ? SpouseWasIgnored : [], []);
    }
}
