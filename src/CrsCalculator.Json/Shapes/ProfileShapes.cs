using System.Collections.Immutable;
using CrsCalculator.Json.Fields;
using NodaTime;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-profile/1</c>. A missing fact is unknown.</summary>
internal static class ProfileShapes
{
    public const string Format = "crs-profile/1";

    private static readonly ValueKind<Province> AnyProvince = Values.CodeOf<Province>("province");

    /// <summary>An educational credential assessment.</summary>
    public static readonly Shape<Eca> Assessment = new(
        "eca",
        [
            Field.Required("issuedOn", "the date of the report", Values.DayOrMonth, (Eca a) => a.IssuedOn, out var issuedOn),
            Field.Optional(
                "issuedBy",
                "the organization that issued it",
                Values.CodeOf<EcaIssuer>(),
                (Eca a) => a.IssuedBy,
                (a, by) => a with { IssuedBy = by }),
            Field.Optional(
                "level",
                "the Canadian equivalent that the report states",
                Values.CodeOf<CredentialLevel>(),
                (Eca a) => a.Level,
                (a, level) => a with { Level = level }),
        ],
        (ref v) => new Eca { IssuedOn = v.Get(issuedOn) });

    /// <summary>Details of studies.</summary>
    public static readonly Shape<Study> Studies = new(
        "study",
        [
            Field.Required(
                "years", "the length of the program in whole years", Values.WholeNumberFrom(0, Study.MaxYears), (Study s) =>
                    s.Years, out var years),
            Field.Required("fullTime", "whether the studies were full-time", Values.Boolean, (Study s) => s.FullTime, out var isFullTime),
            Field.Required(
                "monthsPresentInCanada",
                "physical presence in Canada during the studies, in whole months",
                Values.WholeNumberFrom(0, Study.MaxMonths),
                (Study s) => s.MonthsPresentInCanada,
                out var months),
            Field.Required(
                "mostlyLanguageStudy",
                "whether more than half of the program was English or French language training",
                Values.Boolean,
                (Study s) => s.MostlyLanguageStudy,
                out var isLanguageStudy),
            Field.Required(
                "conditionOfReturn",
                "whether a scholarship or fellowship required a return to the home country afterwards",
                Values.Boolean,
                (Study s) => s.ConditionOfReturn,
                out var mustReturn),
            Field.Optional(
                "mostlyDistance",
                "whether more than half of the program was distance learning",
                Values.Boolean,
                (Study s) => s.MostlyDistance,
                (s, isDistance) => s with { MostlyDistance = isDistance }),
        ],
        (ref v) => new Study
        {
            Years = v.Get(years),
            FullTime = v.Get(isFullTime),
            MonthsPresentInCanada = v.Get(months),
            MostlyLanguageStudy = v.Get(isLanguageStudy),
            ConditionOfReturn = v.Get(mustReturn),
        });

    /// <summary>A diploma, degree or certificate.</summary>
    public static readonly Shape<Credential> Credentials = new(
        "credential",
        [
            Field.Required(
                "level",
                "the level; for a foreign credential, the Canadian equivalent that its ECA states",
                Values.CodeOf<CredentialLevel>(),
                (Credential c) => c.Level,
                out var level),
            Field.Required("country", "the country of the institution", Values.Country, (Credential c) => c.Country, out var country),
            Field.Required("awardedOn", "the date of the award", Values.DayOrMonth, (Credential c) => c.AwardedOn, out var awardedOn),
            Field.Optional(
                "eca",
                "the educational credential assessment; a foreign credential does not count without one",
                Assessment,
                (Credential c) => c.Eca,
                out var eca),
            Field.Optional(
                "study",
                "details of the studies; needed for points for study in Canada",
                Studies,
                (Credential c) => c.Study,
                out var study),
        ],
        (ref v) => new Credential(v.Get(level), v.Get(country), v.Get(awardedOn)) { Eca = v.Get(eca), Study = v.Get(study) });

    /// <summary>The result of a language test.</summary>
    public static readonly Shape<LanguageTestResult> TestResults = LanguageTestShape.Create();

    /// <summary>A period of leave within a job.</summary>
    public static readonly Shape<Leave> Leaves = new(
        "leave",
        [
            Field.Required("kind", "the kind of leave", Values.CodeOf<LeaveKind>(), (Leave l) => l.Kind, out var leaveKind),
            Field.Required("from", "the first day", Values.Day, (Leave l) => l.From, out var leaveFrom),
            Field.Required("to", "the last day, inclusive", Values.Day, (Leave l) => l.To, out var leaveTo),
        ],
        (ref v) => new Leave { Kind = v.Get(leaveKind), From = v.Get(leaveFrom), To = v.Get(leaveTo) })
    {
        Check = (ref v, issues) => Spans.Check(ref v, leaveFrom, leaveTo, issues),
    };

    /// <summary>A job.</summary>
    public static readonly Shape<Job> Jobs = new(
        "job",
        [
            Field.Required("noc", "the occupation", Values.Noc, (Job j) => j.Occupation, out var noc),
            Field.Required("start", "the first day", Values.DayOrMonth, (Job j) => j.Start, out var start),
            Field.Optional(
                "end",
                "the last day worked, inclusive; absent or null while the job continues",
                Values.DayOrMonth,
                (Job j) => j.End,
                out var end),
            Field.Required(
                "hoursPerWeek",
                "hours per week; fractions are allowed",
                Values.HoursPerWeek,
                (Job j) => j.HoursPerWeek,
                out var hours),
            Field.Required("country", "the country where the work was done", Values.Country, (Job j) => j.Country, out var place),
            Field.Usually(
                usual: true,
                "authorized",
                "whether the work was authorized",
                (Job j) => j.Authorized,
                (j, isAuthorized) => j with { Authorized = isAuthorized }),
            Field.Usually(
                usual: true,
                "temporaryResidentStatus",
                "whether the person had temporary resident status",
                (Job j) => j.TemporaryResidentStatus,
                (j, hadStatus) => j with { TemporaryResidentStatus = hadStatus }),
            Field.Usually(
                usual: false,
                "selfEmployed",
                "whether the person was self-employed",
                (Job j) => j.SelfEmployed,
                (j, isSelfEmployed) => j with { SelfEmployed = isSelfEmployed }),
            Field.Usually(
                usual: false,
                "whileFullTimeStudent",
                "whether the person was a full-time student at the time",
                (Job j) => j.WhileFullTimeStudent,
                (j, isStudent) => j with { WhileFullTimeStudent = isStudent }),
            Field.Usually(usual: true, "paid", "whether the work was paid", (Job j) => j.Paid, (j, isPaid) => j with { Paid = isPaid }),
            Field.Usually(
                usual: false,
                "physicianPublicPolicy",
                "whether the public policy for self-employed physicians covers the work",
                (Job j) => j.PhysicianPublicPolicy,
                (j, isCovered) => j with { PhysicianPublicPolicy = isCovered }),
            Field.Optional(
                "employerCountry",
                "the employer's country",
                Values.Country,
                (Job j) => j.EmployerCountry,
                (j, country) => j with { EmployerCountry = country }),
            Field.Optional(
                "province", "the province or territory where the work was done", AnyProvince, (Job j) =>
                    j.Province, (j, province) => j with { Province = province }),
            Field.Optional(
                "noc2016",
                "the occupation in NOC 2016, which Express Entry used before 2022-11-16",
                Values.Noc2016,
                (Job j) => j.Noc2016,
                (j, code) => j with { Noc2016 = code }),
            Field.Optional(
                "leave",
                "periods of leave within the job; an empty list means none, absent means unknown",
                Values.ListOf(Leaves),
                (Job j) => j.Leave,
                (j, leave) => j with { Leave = leave }),
        ],
        (ref v) => new Job(v.Get(noc), v.Get(place), v.Get(start), v.Find(end), v.Get(hours)))
    {
        Check = (ref v, issues) =>
        {
            if (v.Has(start) && v.Has(end) && v.Get(end).Latest < v.Get(start).Earliest)
            {
                issues.AddOf("end", IssueCodes.EndBeforeStart, v.Get(end).ToString(), v.Get(start).ToString());
            }
        },
    };

    /// <summary>A certificate of qualification in a trade.</summary>
    public static readonly Shape<CertificateOfQualification> Certificates = new(
        "certificate",
        [
            Field.Required("noc", "the trade", Values.Noc, (CertificateOfQualification c) => c.Occupation, out var trade),
            Field.Required(
                "issuedBy", "the issuing authority", Values.TextNotBlank, (CertificateOfQualification c) => c.IssuedBy, out var authority),
            Field.Required("issuedOn", "the date of issue", Values.Day, (CertificateOfQualification c) => c.IssuedOn, out var certifiedOn),
            Field.Optional(
                "redSeal",
                "whether it bears the Red Seal; absent means unknown, which counts as no; earns nothing more under official rulesets",
                Values.Boolean,
                (CertificateOfQualification c) => c.RedSeal,
                (c, isRedSeal) => c with { RedSeal = isRedSeal }),
        ],
        (ref v) => new CertificateOfQualification(v.Get(trade), v.Get(authority), v.Get(certifiedOn)));

    /// <summary>A nomination by a province or territory.</summary>
    public static readonly Shape<Nomination> Nominations = new(
        "nomination",
        [
            Field.Required(
                "province",
                "the nominating province or territory",
                AnyProvince,
                (Nomination n) => n.Province,
                out var nominator),
            Field.Required(
                "acceptedOn",
                "the day the candidate accepted the nomination",
                Values.Day,
                (Nomination n) => n.AcceptedOn,
                out var acceptedOn),
            Field.Optional(
                "expiresOn", "the expiry date of the nomination certificate", Values.Day, (Nomination n) =>
                    n.ExpiresOn, (n, day) => n with { ExpiresOn = day }),
            Field.Optional(
                "endedOn",
                "the first day on which the nomination no longer exists: withdrawn, refused or expired",
                Values.Day,
                (Nomination n) => n.EndedOn,
                (n, day) => n with { EndedOn = day }),
        ],
        (ref v) => new Nomination(v.Get(nominator), v.Get(acceptedOn)));

    /// <summary>An offer of work in Canada.</summary>
    public static readonly Shape<JobOffer> Offers = new(
        "jobOffer",
        [
            Field.Required("noc", "the occupation", Values.Noc, (JobOffer o) => o.Occupation, out var offered),
            Field.Required("hoursPerWeek", "hours per week", Values.HoursPerWeek, (JobOffer o) => o.HoursPerWeek, out var offeredHours),
            Field.Required(
                "lmia",
                "whether a labour market impact assessment (LMIA) supports it",
                Values.Boolean,
                (JobOffer o) => o.IsBasedOnLmia,
                out var isBasedOnLmia),
            Field.Optional(
                "startsOn", "the first day of work", Values.Day, (JobOffer o) => o.StartsOn, (o, day) => o with { StartsOn = day }),
            Field.Optional(
                "exemptPermit",
                "whether the candidate has worked full-time for this employer for a year on an LMIA-exempt work permit that names it",
                Values.Boolean,
                (JobOffer o) => o.ExemptPermit,
                (o, isExempt) => o with { ExemptPermit = isExempt }),
            Field.Optional(
                "lmiaExpiresOn",
                "the expiry date of the LMIA",
                Values.Day,
                (JobOffer o) => o.LmiaExpiresOn,
                (o, day) => o with { LmiaExpiresOn = day }),
            Field.Optional(
                "endedOn", "the first day on which the offer no longer exists", Values.Day, (JobOffer o) =>
                    o.EndedOn, (o, day) => o with { EndedOn = day }),
        ],
        (ref v) => new JobOffer(v.Get(offered), v.Get(offeredHours), v.Get(isBasedOnLmia)));

    /// <summary>A place of residence.</summary>
    public static readonly Shape<Residence> Residences = new(
        "residence",
        [
            Field.Required("country", "the country of residence", Values.Country, (Residence r) => r.Country, out var livedIn),
            Field.Required("from", "the first day", Values.Day, (Residence r) => r.From, out var livedFrom),
            Field.Optional(
                "to",
                "the last day, inclusive; absent or null if the person still lives there",
                Values.Day,
                (Residence r) => r.To,
                out var livedTo),
        ],
        (ref v) => new Residence { Country = v.Get(livedIn), From = v.Get(livedFrom), To = v.Find(livedTo) })
    {
        Check = (ref v, issues) => Spans.Check(ref v, livedFrom, livedTo, issues),
    };

    /// <summary>A permit or other status in Canada.</summary>
    public static readonly Shape<Permit> Permits = new(
        "permit",
        [
            Field.Required("kind", "the kind of permit or status", Values.CodeOf<PermitKind>(), (Permit p) => p.Kind, out var permitKind),
            Field.Required("from", "the first day", Values.Day, (Permit p) => p.From, out var permitFrom),
            Field.Required("to", "the last day, inclusive", Values.Day, (Permit p) => p.To, out var permitTo),
        ],
        (ref v) => new Permit { Kind = v.Get(permitKind), From = v.Get(permitFrom), To = v.Get(permitTo) })
    {
        Check = (ref v, issues) => Spans.Check(ref v, permitFrom, permitTo, issues),
    };

    /// <summary>A period of study.</summary>
    public static readonly Shape<StudyPeriod> StudyPeriods = new(
        "studyPeriod",
        [
            Field.Required("country", "the country of the studies", Values.Country, (StudyPeriod s) => s.Country, out var studiedIn),
            Field.Required("from", "the first day", Values.Day, (StudyPeriod s) => s.From, out var studiedFrom),
            Field.Optional(
                "to",
                "the last day, inclusive; absent or null while the studies continue",
                Values.Day,
                (StudyPeriod s) => s.To,
                out var studiedTo),
            Field.Required(
                "fullTime",
                "whether the studies were full-time",
                Values.Boolean,
                (StudyPeriod s) => s.FullTime,
                out var studiedFullTime),
        ],
        (ref v) => new StudyPeriod
        {
            Country = v.Get(studiedIn),
            From = v.Get(studiedFrom),
            To = v.Find(studiedTo),
            FullTime = v.Get(studiedFullTime),
        })
    {
        Check = (ref v, issues) => Spans.Check(ref v, studiedFrom, studiedTo, issues),
    };

    /// <summary>A child.</summary>
    public static readonly Shape<Child> Children = new(
        "child",
        [
            Field.Required("dateOfBirth", "the date of birth", Values.Day, (Child c) => c.DateOfBirth, out var born),
            Field.Required(
                "accompanying",
                "whether the child accompanies the candidate to Canada",
                Values.Boolean,
                (Child c) => c.Accompanying,
                out var comesAlong),
            Field.Optional(
                "adopted",
                "whether the child is adopted",
                Values.Boolean,
                (Child c) => c.Adopted,
                (c, isAdopted) => c with { Adopted = isAdopted }),
            Field.Optional(
                "otherParentStays",
                "whether the child has another parent who does not come to Canada",
                Values.Boolean,
                (Child c) => c.OtherParentStays,
                (c, stays) => c with { OtherParentStays = stays }),
        ],
        (ref v) => new Child { DateOfBirth = v.Get(born), Accompanying = v.Get(comesAlong) });

    private static readonly FactsOfAnybody FactsOfPrincipal = new();

    private static readonly FactsOfAnybody FactsOfSpouse = new();

    private static readonly FactsOfAnybody FactsOfPerson = new();

    private static readonly Shape<Person> Principal = new(
        "principal",
        [
            Field.Required("dateOfBirth", "the date of birth", Values.Day, (Person p) => p.DateOfBirth!.Value, out var birth),
            .. FactsOfPrincipal.Fields,
        ],
        (ref v) => FactsOfPrincipal.PersonOf(ref v, v.Get(birth)));

    /// <summary>A person alone, who may turn out to be the principal applicant or the spouse.</summary>
    public static readonly Shape<Person> Anybody = new(
        "person",
        [
            Field.Optional("dateOfBirth", "the date of birth", Values.Day, (Person p) => p.DateOfBirth, out var birthOfAnybody),
            .. FactsOfPerson.Fields,
        ],
        (ref v) => FactsOfPerson.PersonOf(ref v, v.Find(birthOfAnybody)));

    /// <summary>A spouse or common-law partner.</summary>
    public static readonly Shape<Spouse> Spouses = new(
        "spouse",
        [
            Field.Required(
                "accompanying",
                "whether the spouse accompanies the candidate to Canada",
                Values.Boolean,
                (Spouse s) => s.Accompanying,
                out var accompanies),
            Field.Required(
                "citizenOrPermanentResident",
                "whether the spouse is a Canadian citizen or permanent resident; such a spouse is not scored",
                Values.Boolean,
                (Spouse s) => s.CitizenOrPermanentResident,
                out var isResident),
            Field.Optional("dateOfBirth", "the date of birth", Values.Day, (Spouse s) => s.Person.DateOfBirth, out var birthOfSpouse),
            .. FactsOfSpouse.Fields.Select(OfSpouse),
        ],
        (ref v) => new Spouse(FactsOfSpouse.PersonOf(ref v, v.Find(birthOfSpouse)), v.Get(accompanies), v.Get(isResident)));

    /// <summary>A candidate's documents.</summary>
    public static readonly Shape<Identified<Candidate>> Document = new(
        Format,
        [
            Field.Required("schema", "the format", Values.FormatName(Format), (Identified<Candidate> _) => Format, out _),
            Field.Optional("id", "your own reference, returned in the output", Values.Text, (Identified<Candidate> d) => d.Id, out var id),
            Field.Required(
                "principal",
                "the principal applicant",
                Principal,
                (Identified<Candidate> d) => d.Value.Principal,
                out var principal),
            Field.Optional(
                "spouse",
                "the spouse or common-law partner, even if not accompanying; absent means none",
                Spouses,
                (Identified<Candidate> d) => d.Value.Spouse,
                out var spouse),
            OfCandidate(Field.Optional(
                "maritalStatus",
                "the marital status of the principal applicant",
                Values.CodeOf<MaritalStatus>(),
                (Candidate c) => c.MaritalStatus,
                (c, status) => c with { MaritalStatus = status })),
            OfCandidate(Field.Optional(
                "children",
                "dependent children, including those who do not accompany; an empty list means none, absent means unknown",
                Values.ListOf(Children),
                (Candidate c) => c.Children,
                (c, children) => c with { Children = children })),
            OfCandidate(Field.Optional(
                "familySize",
                "the number of people that settlement funds must cover: applicant, spouse and dependent children, even if not accompanying",
                Values.WholeNumberFrom(1),
                (Candidate c) => c.FamilySize,
                (c, size) => c with { FamilySize = size })),
            OfCandidate(Field.Optional(
                "settlementFunds",
                "settlement funds available, in Canadian dollars",
                Values.Dollars,
                (Candidate c) => c.SettlementFunds,
                (c, funds) => c with { SettlementFunds = funds })),
            OfCandidate(Field.Optional(
                "settlementFundsSixMonthAverage",
                "the average balance of the last six months, in Canadian dollars",
                Values.Dollars,
                (Candidate c) => c.SettlementFundsSixMonthAverage,
                (c, funds) => c with { SettlementFundsSixMonthAverage = funds })),
            Field.Optional(
                "intendedProvince",
                "the province or territory where the candidate intends to live; not Quebec for the federal programs",
                AnyProvince,
                (Identified<Candidate> d) => d.Value.IntendedProvince,
                out var intendedProvince),
            Field.Optional(
                "profileSubmittedAt",
                "when the profile was submitted; breaks ties in rounds of invitations. Where only the day is known, a tie on it stays open",
                Values.TimeOrDay,
                (Identified<Candidate> d) => d.Value.ProfileSubmittedAt,
                out var submittedAt),
        ],
        (ref v) => new Identified<Candidate>(
            v.Get(id),
            new Candidate
            {
                Principal = v.Get(principal),
                Spouse = v.Get(spouse),
                IntendedProvince = v.Find(intendedProvince),
                ProfileSubmittedAt = v.Find(submittedAt),
            }));

    private static Field<Spouse> OfSpouse(Field<Person> fact) =>
        Field.Of(fact, (Spouse s) => s.Person, (s, person) => s with { Person = person });

    private static Field<Identified<Candidate>> OfCandidate(Field<Candidate> fact) =>
        Field.Of(fact, (Identified<Candidate> d) => d.Value, (d, candidate) => d with { Value = candidate });

    /// <summary>The facts that principal applicant and spouse share, so that they can be swapped.</summary>
    private sealed class FactsOfAnybody
    {
        // Facts in almost every document are kept in slots; each other fact creates a changed copy of the person.
        private readonly Slot<ImmutableArray<Credential>> _education;
        private readonly Slot<ImmutableArray<LanguageTestResult>> _languageTests;
        private readonly Slot<ImmutableArray<Job>> _work;
        private readonly Slot<bool> _hasSibling;
        private readonly Slot<bool> _hasRelative;

        public FactsOfAnybody() => Fields =
        [
            Field.StatedList(
                "education",
                "diplomas, degrees and certificates, in any order; absent means none",
                Credentials,
                (Person p) => p.Education,
                out _education),
            Field.StatedList(
                "languageTests",
                "language test results, in any order; absent means none",
                TestResults,
                (Person p) => p.LanguageTests,
                out _languageTests),
            Field.StatedList("work", "jobs, in any order; absent means none", Jobs, (Person p) => p.Work, out _work),
            .. Papers(),
            Field.StatedFlag(
                "siblingInCanada",
                "whether the person has a brother or sister aged 18 or over who lives in Canada and is a citizen or permanent resident; "
                    + "false if absent",
                (Person p) => p.SiblingInCanada,
                out _hasSibling),
            Field.StatedFlag(
                "relativeInCanada",
                "whether the person has a qualifying relative in Canada; for the Federal Skilled Worker Program only; false if absent",
                (Person p) => p.RelativeInCanada,
                out _hasRelative),
            .. Stays(),
        ];

        public ImmutableArray<Field<Person>> Fields { get; }

        public Person PersonOf(ref Slots values, LocalDate? birth) => new()
        {
            DateOfBirth = birth,
            Education = values.GetOr(_education, []),
            LanguageTests = values.GetOr(_languageTests, []),
            Work = values.GetOr(_work, []),
            SiblingInCanada = values.Get(_hasSibling),
            RelativeInCanada = values.Get(_hasRelative),
        };

        private static IEnumerable<Field<Person>> Papers() =>
        [
            Field.List(
                "certificatesOfQualification",
                "certificates of qualification in a trade; absent means none",
                Certificates,
                (Person p) => p.CertificatesOfQualification,
                (p, certificates) => p with { CertificatesOfQualification = certificates }),
            Field.Optional(
                "nomination",
                "a nomination by a province or territory; absent means none",
                Nominations,
                (Person p) => p.Nomination,
                (p, nomination) => p with { Nomination = nomination }),
            Field.Optional(
                "jobOffer",
                "a job offer in Canada; absent means none",
                Offers,
                (Person p) => p.JobOffer,
                (p, offer) => p with { JobOffer = offer }),
        ];

        /// <summary>Where the person lived and studied, and with what status.</summary>
        private static IEnumerable<Field<Person>> Stays() =>
        [
            Field.Optional(
                "residences",
                "places of residence; periods may overlap, an empty list means none, absent means unknown",
                Values.ListOf(Residences),
                (Person p) => p.Residences,
                (p, residences) => p with { Residences = residences }),
            Field.Optional(
                "permits",
                "permits and other status in Canada; an empty list means none, absent means unknown",
                Values.ListOf(Permits),
                (Person p) => p.Permits,
                (p, permits) => p with { Permits = permits }),
            Field.Optional(
                "studies",
                "periods of study, with or without a credential; an empty list means none, absent means unknown",
                Values.ListOf(StudyPeriods),
                (Person p) => p.Studies,
                (p, studies) => p with { Studies = studies }),
            Field.Optional(
                "passportExpiresOn",
                "the expiry date of the passport",
                Values.Day,
                (Person p) => p.PassportExpiresOn,
                (p, day) => p with { PassportExpiresOn = day }),
        ];
    }
}
