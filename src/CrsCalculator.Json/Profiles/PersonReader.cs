using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrsCalculator.Json.Reading;
using NodaTime;

namespace CrsCalculator.Json.Profiles;

/// <summary>Reads a person of a <c>crs-profile/1</c> document. Principal applicant and spouse have the same fields.</summary>
internal static class PersonReader
{
    private static readonly string[] FieldsOfAnybody =
    [
        "dateOfBirth",
        "education",
        "languageTests",
        "work",
        "certificatesOfQualification",
        "nomination",
        "jobOffer",
        "siblingInCanada",
        "relativeInCanada",
    ];

    private static readonly FieldNames PrincipalFields = new(FieldsOfAnybody);
    private static readonly uint PrincipalRequired = PrincipalFields.MaskOf("dateOfBirth");

    private static readonly FieldNames SpouseFields = new(["accompanying", "citizenOrPermanentResident", .. FieldsOfAnybody]);
    private static readonly uint SpouseRequired = SpouseFields.MaskOf("accompanying", "citizenOrPermanentResident");

    private static readonly FieldNames CertificateFields = new("noc", "issuedBy", "issuedOn");
    private static readonly uint CertificateRequired = CertificateFields.MaskOf("noc", "issuedBy", "issuedOn");

    private static readonly FieldNames NominationFields = new("province", "acceptedOn");
    private static readonly uint NominationRequired = NominationFields.MaskOf("province", "acceptedOn");

    private static readonly FieldNames OfferFields = new("noc", "hoursPerWeek", "lmia", "startsOn");
    private static readonly uint OfferRequired = OfferFields.MaskOf("noc", "hoursPerWeek", "lmia");

    public static Person? Principal(ref JsonCursor json)
    {
        var person = new Person();
        bool isObject = json.ReadObject(PrincipalFields, PrincipalRequired, (string field, ref JsonCursor value) =>
            person = With(person, field, ref value));
        return isObject && person.DateOfBirth is not null ? person : null;
    }

    public static Spouse? Spouse(ref JsonCursor json)
    {
        var person = new Person();
        bool accompanying = false;
        bool isCitizenOrResident = false;
        bool isObject = json.ReadObject(SpouseFields, SpouseRequired, (string field, ref JsonCursor value) =>
        {
            switch (field)
            {
                case "accompanying":
                    accompanying = value.Boolean() ?? false;
                    break;
                case "citizenOrPermanentResident":
                    isCitizenOrResident = value.Boolean() ?? false;
                    break;
                default:
                    person = With(person, field, ref value);
                    break;
            }
        });
        return isObject ? new Spouse(person, accompanying, isCitizenOrResident) : null;
    }

    private static Person With(Person person, string field, ref JsonCursor json) => field switch
    {
        "dateOfBirth" => person with { DateOfBirth = json.Date() },
        "education" => person with { Education = Documents<Credential>(ref json, CredentialReader.Read) },
        "languageTests" => person with { LanguageTests = Documents<LanguageTestResult>(ref json, LanguageTestReader.Read) },
        "work" => person with { Work = Documents<Job>(ref json, WorkReader.Read) },
        "certificatesOfQualification" => person with
        {
            CertificatesOfQualification = Documents<CertificateOfQualification>(ref json, Certificate),
        },
        "nomination" => person with { Nomination = json.IsNull ? null : Nomination(ref json) },
        "jobOffer" => person with { JobOffer = json.IsNull ? null : Offer(ref json) },
        "siblingInCanada" => person with { SiblingInCanada = json.Boolean() ?? false },
        _ => person with { RelativeInCanada = json.Boolean() ?? false },
    };

    private delegate T? DocumentReader<T>(ref JsonCursor json)
        where T : class;

    private static ImmutableArray<T> Documents<T>(ref JsonCursor json, DocumentReader<T> read)
        where T : class =>
        [
            .. json.ReadArray((ref JsonCursor value, [NotNullWhen(true)] out T? document) =>
            {
                document = read(ref value);
                return document is not null;
            }) ?? [],
        ];

    private static CertificateOfQualification? Certificate(ref JsonCursor json)
    {
        NocCode? noc = null;
        string? issuedBy = null;
        LocalDate? issuedOn = null;
        json.ReadObject(CertificateFields, CertificateRequired, (string field, ref JsonCursor value) =>
        {
            switch (field)
            {
                case "noc":
                    noc = value.Occupation();
                    break;
                case "issuedBy":
                    issuedBy = value.String();
                    break;
                case "issuedOn":
                    issuedOn = value.Date();
                    break;
            }
        });
        return noc is not null && issuedBy is not null && issuedOn is { } day ? new CertificateOfQualification(noc, issuedBy, day) : null;
    }

    private static Nomination? Nomination(ref JsonCursor json)
    {
        Province? province = null;
        LocalDate? acceptedOn = null;
        json.ReadObject(NominationFields, NominationRequired, (string field, ref JsonCursor value) =>
        {
            if (field == "province")
            {
                province = value.ReadCode<Province>();
            }
            else
            {
                acceptedOn = value.Date();
            }
        });
        return province is { } by && acceptedOn is { } day ? new Nomination(by, day) : null;
    }

    private static JobOffer? Offer(ref JsonCursor json)
    {
        NocCode? noc = null;
        decimal? hours = null;
        bool? lmia = null;
        LocalDate? startsOn = null;
        json.ReadObject(OfferFields, OfferRequired, (string field, ref JsonCursor value) =>
        {
            switch (field)
            {
                case "noc":
                    noc = value.Occupation();
                    break;
                case "hoursPerWeek":
                    hours = value.Decimal(0, Job.MaxHoursPerWeek);
                    break;
                case "lmia":
                    lmia = value.Boolean();
                    break;
                case "startsOn":
                    startsOn = value.IsNull ? null : value.Date();
                    break;
            }
        });
        return noc is not null && hours is { } perWeek && lmia is { } isBasedOnLmia
            ? new JobOffer(noc, perWeek, isBasedOnLmia, startsOn)
            : null;
    }
}
