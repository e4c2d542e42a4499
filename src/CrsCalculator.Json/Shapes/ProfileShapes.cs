using System.Collections.Immutable;
using System.Text.Json;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-profile/1</c>. A fact that is missing is unknown.</summary>
internal static class ProfileShapes
{
    public const string Format = "crs-profile/1";

    private static readonly ValueKind<Province> AnyProvince = Values.CodeOf<Province>("province");

    private static readonly Shape<Eca> Assessment = new(
        "eca",
        [
            Field.Required("issuedOn", "the day of the report", Values.DayOrMonth, (Eca a) => a.IssuedOn, out var issuedOn),
            Field.Optional("issuedBy", "who issued it", Values.CodeOf<EcaIssuer>(), (Eca a) => a.IssuedBy, (a, by) => a with { IssuedBy = by }),
            Field.Optional(
                "level",
                "the Canadian level that it states",
                Values.CodeOf<CredentialLevel>(),
                (Eca a) => a.Level,
                (a, level) => a with { Level = level }),
        ],
        (ref v) => new Eca { IssuedOn = v.Get(issuedOn) });

    private static readonly Shape<Study> Studies = new(
        "study",
        [
            Field.Required(
                "years", "the length of the program in whole years", Values.WholeNumberFrom(0, Study.MaxYears), (Study s) => s.Years, out var years),
            Field.Required("fullTime", "whether the studies were full-time", Values.Boolean, (Study s) => s.FullTime, out var isFullTime),
            Field.Required(
                "monthsPresentInCanada",
                "whole months of physical presence in Canada",
                Values.WholeNumberFrom(0, Study.MaxMonths),
                (Study s) => s.MonthsPresentInCanada,
                out var months),
            Field.Required(
                "mostlyLanguageStudy",
                "whether more than half of the program was the study of English or French",
                Values.Boolean,
                (Study s) => s.MostlyLanguageStudy,
                out var isLanguageStudy),
            Field.Required(
                "conditionOfReturn",
                "whether an award required the student to return home afterwards",
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

    private static readonly Shape<Credential> Credentials = new(
        "credential",
        [
            Field.Required(
                "level",
                "its level; of a foreign credential, the Canadian level that the ECA gives it",
                Values.CodeOf<CredentialLevel>(),
                (Credential c) => c.Level,
                out var level),
            Field.Required("country", "where the institution is", Values.Country, (Credential c) => c.Country, out var country),
            Field.Required("awardedOn", "when it was awarded", Values.DayOrMonth, (Credential c) => c.AwardedOn, out var awardedOn),
            Field.Optional(
                "eca",
                "the educational credential assessment of a foreign credential",
                Assessment,
                (Credential c) => c.Eca,
                (c, eca) => c with { Eca = eca }),
            Field.Optional(
                "study",
                "how the studies went; needed for points for study in Canada",
                Studies,
                (Credential c) => c.Study,
                (c, study) => c with { Study = study }),
        ],
        (ref v) => new Credential(v.Get(level), v.Get(country), v.Get(awardedOn)));

    private static readonly Shape<LanguageTestResult> TestResults = new(
        "languageTest",
        [
            Field.Required("test", "the test", Values.CodeOf<LanguageTest>(), (LanguageTestResult r) => r.Test, out var test),
            Field.Optional(
                "scale",
                "the scale of the scores; of `tefCanada`, and required there",
                Values.CodeOf<TefScale>(),
                (LanguageTestResult r) => r.Scale,
                out var scale),
            Field.Optional(
                "language",
                "the language; of `clb`, and required there",
                Values.CodeOf<OfficialLanguage>(),
                (LanguageTestResult r) => r.Test == LanguageTest.Clb ? r.Language : null,
                out var language),
            Field.Required("takenOn", "the day of the test", Values.Day, (LanguageTestResult r) => r.TakenOn, out var takenOn),
            Score("listening", Ability.Listening, out var listening),
            Score("reading", Ability.Reading, out var reading),
            Score("writing", Ability.Writing, out var writing),
            Score("speaking", Ability.Speaking, out var speaking),
            Field.Usually(
                usual: false,
                "oneSkillRetake",
                "an IELTS One Skill Retake, which Express Entry does not accept",
                (LanguageTestResult r) => r.OneSkillRetake,
                out var isRetake),
        ],
        (ref v) => LanguageTestResult.TryCreate(
            v.Get(test),
            v.Get(takenOn),
            new TestScores(
                TestScoreKind.NumberOf(v.Get(listening), v.Get(test)),
                TestScoreKind.NumberOf(v.Get(reading), v.Get(test)),
                TestScoreKind.NumberOf(v.Get(writing), v.Get(test)),
                TestScoreKind.NumberOf(v.Get(speaking), v.Get(test))),
            v.Find(scale),
            v.Find(language),
            out LanguageTestResult? result,
            out _,
            v.Get(isRetake))
            ? result
            : throw new InvalidOperationException("A result that was checked can be made."))
    {
        Check = (ref v, issues) =>
        {
            if (v.Has(test))
            {
                CheckTest(
                    v.Get(test),
                    v.Find(scale),
                    v.Find(language),
                    v.Get(isRetake),
                    (v.Find(listening), v.Find(reading), v.Find(writing), v.Find(speaking)),
                    issues);
            }
        },
        Conditions =
            """
            [
              { "if": { "properties": { "test": { "const": "tefCanada" } } },
                "then": { "required": ["scale"], "properties": { "scale": { "not": { "type": "null" } } } },
                "else": { "properties": { "scale": { "type": "null" } } } },
              { "if": { "properties": { "test": { "const": "clb" } } },
                "then": { "required": ["language"], "properties": { "language": { "not": { "type": "null" } } } },
                "else": { "properties": { "language": { "type": "null" } } } },
              { "if": { "properties": { "test": { "const": "celpipGeneral" } } },
                "else": { "properties": {
                  "listening": { "type": "number" }, "reading": { "type": "number" },
                  "writing": { "type": "number" }, "speaking": { "type": "number" } } } },
              { "if": { "properties": { "test": { "const": "ieltsGeneralTraining" } } },
                "else": { "properties": { "oneSkillRetake": { "const": false } } } }
            ]
            """,
    };

    private static readonly Shape<Leave> Leaves = new(
        "leave",
        [
            Field.Required("kind", "the kind of leave", Values.CodeOf<LeaveKind>(), (Leave l) => l.Kind, out var leaveKind),
            Field.Required("from", "the first day", Values.Day, (Leave l) => l.From, out var leaveFrom),
            Field.Required("to", "the last day", Values.Day, (Leave l) => l.To, out var leaveTo),
        ],
        (ref v) => new Leave { Kind = v.Get(leaveKind), From = v.Get(leaveFrom), To = v.Get(leaveTo) })
    {
        Check = (ref v, issues) => Spans.Check(ref v, leaveFrom, leaveTo, issues),
    };

    private static readonly Shape<Job> Jobs = new(
        "job",
        [
            Field.Required("noc", "the occupation", Values.Noc, (Job j) => j.Occupation, out var noc),
            Field.Required("start", "the first day", Values.DayOrMonth, (Job j) => j.Start, out var start),
            Field.Optional("end", "the last day worked; missing or null while the job goes on", Values.DayOrMonth, (Job j) => j.End, out var end),
            Field.Required("hoursPerWeek", "the hours a week, also with a fraction", Values.HoursPerWeek, (Job j) => j.HoursPerWeek, out var hours),
            Field.Required("country", "where the work was done", Values.Country, (Job j) => j.Country, out var place),
            Field.Usually(
                usual: true,
                "authorized",
                "the work was authorized",
                (Job j) => j.Authorized,
                (j, isAuthorized) => j with { Authorized = isAuthorized }),
            Field.Usually(
                usual: true,
                "temporaryResidentStatus",
                "the person had temporary resident status",
                (Job j) => j.TemporaryResidentStatus,
                (j, hadStatus) => j with { TemporaryResidentStatus = hadStatus }),
            Field.Usually(
                usual: false,
                "selfEmployed",
                "the person was self-employed",
                (Job j) => j.SelfEmployed,
                (j, isSelfEmployed) => j with { SelfEmployed = isSelfEmployed }),
            Field.Usually(
                usual: false,
                "whileFullTimeStudent",
                "the person was a full-time student at the time",
                (Job j) => j.WhileFullTimeStudent,
                (j, isStudent) => j with { WhileFullTimeStudent = isStudent }),
            Field.Usually(usual: true, "paid", "the work was paid", (Job j) => j.Paid, (j, isPaid) => j with { Paid = isPaid }),
            Field.Usually(
                usual: false,
                "physicianPublicPolicy",
                "a self-employed physician covered by the public policy",
                (Job j) => j.PhysicianPublicPolicy,
                (j, isCovered) => j with { PhysicianPublicPolicy = isCovered }),
            Field.Optional(
                "employerCountry",
                "where the employer is, if elsewhere than the work",
                Values.Country,
                (Job j) => j.EmployerCountry,
                (j, country) => j with { EmployerCountry = country }),
            Field.Optional(
                "province", "where in Canada the work was done", AnyProvince, (Job j) => j.Province, (j, province) => j with { Province = province }),
            Field.Optional(
                "noc2016",
                "the occupation in NOC 2016, for days before 2022-11-16",
                Values.Noc2016,
                (Job j) => j.Noc2016,
                (j, code) => j with { Noc2016 = code }),
            Field.Optional(
                "leave",
                "times of leave within the job; an empty list says that there were none",
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

    private static readonly Shape<CertificateOfQualification> Certificates = new(
        "certificate",
        [
            Field.Required("noc", "the trade", Values.Noc, (CertificateOfQualification c) => c.Occupation, out var trade),
            Field.Required(
                "issuedBy", "the authority", Values.TextNotBlank, (CertificateOfQualification c) => c.IssuedBy, out var authority),
            Field.Required("issuedOn", "the day of issue", Values.Day, (CertificateOfQualification c) => c.IssuedOn, out var certifiedOn),
        ],
        (ref v) => new CertificateOfQualification(v.Get(trade), v.Get(authority), v.Get(certifiedOn)));

    private static readonly Shape<Nomination> Nominations = new(
        "nomination",
        [
            Field.Required("province", "who nominated", AnyProvince, (Nomination n) => n.Province, out var nominator),
            Field.Required("acceptedOn", "the day on which the candidate accepted", Values.Day, (Nomination n) => n.AcceptedOn, out var acceptedOn),
            Field.Optional(
                "expiresOn", "the last day of its certificate", Values.Day, (Nomination n) => n.ExpiresOn, (n, day) => n with { ExpiresOn = day }),
            Field.Optional(
                "endedOn",
                "the day from which it is withdrawn, refused or expired",
                Values.Day,
                (Nomination n) => n.EndedOn,
                (n, day) => n with { EndedOn = day }),
        ],
        (ref v) => new Nomination(v.Get(nominator), v.Get(acceptedOn)));

    private static readonly Shape<JobOffer> Offers = new(
        "jobOffer",
        [
            Field.Required("noc", "the occupation", Values.Noc, (JobOffer o) => o.Occupation, out var offered),
            Field.Required("hoursPerWeek", "the hours a week", Values.HoursPerWeek, (JobOffer o) => o.HoursPerWeek, out var offeredHours),
            Field.Required(
                "lmia",
                "whether a labour market impact assessment stands behind it",
                Values.Boolean,
                (JobOffer o) => o.IsBasedOnLmia,
                out var isBasedOnLmia),
            Field.Optional(
                "startsOn", "the day on which the work starts", Values.Day, (JobOffer o) => o.StartsOn, (o, day) => o with { StartsOn = day }),
            Field.Optional(
                "exemptPermit",
                "whether an LMIA-exempt work permit names this employer, after a year of full-time work for it",
                Values.Boolean,
                (JobOffer o) => o.ExemptPermit,
                (o, isExempt) => o with { ExemptPermit = isExempt }),
            Field.Optional(
                "lmiaExpiresOn",
                "the last day of the labour market impact assessment",
                Values.Day,
                (JobOffer o) => o.LmiaExpiresOn,
                (o, day) => o with { LmiaExpiresOn = day }),
            Field.Optional(
                "endedOn", "the day from which there is no offer any more", Values.Day, (JobOffer o) => o.EndedOn, (o, day) => o with { EndedOn = day }),
        ],
        (ref v) => new JobOffer(v.Get(offered), v.Get(offeredHours), v.Get(isBasedOnLmia)));

    private static readonly Shape<Residence> Residences = new(
        "residence",
        [
            Field.Required("country", "the country", Values.Country, (Residence r) => r.Country, out var livedIn),
            Field.Required("from", "the first day", Values.Day, (Residence r) => r.From, out var livedFrom),
            Field.Optional("to", "the last day; missing or null while it goes on", Values.Day, (Residence r) => r.To, out var livedTo),
        ],
        (ref v) => new Residence { Country = v.Get(livedIn), From = v.Get(livedFrom), To = v.Find(livedTo) })
    {
        Check = (ref v, issues) => Spans.Check(ref v, livedFrom, livedTo, issues),
    };

    private static readonly Shape<Permit> Permits = new(
        "permit",
        [
            Field.Required("kind", "what it permits, or the status that goes on", Values.CodeOf<PermitKind>(), (Permit p) => p.Kind, out var permitKind),
            Field.Required("from", "the first day", Values.Day, (Permit p) => p.From, out var permitFrom),
            Field.Required("to", "the last day", Values.Day, (Permit p) => p.To, out var permitTo),
        ],
        (ref v) => new Permit { Kind = v.Get(permitKind), From = v.Get(permitFrom), To = v.Get(permitTo) })
    {
        Check = (ref v, issues) => Spans.Check(ref v, permitFrom, permitTo, issues),
    };

    private static readonly Shape<StudyPeriod> StudyPeriods = new(
        "studyPeriod",
        [
            Field.Required("country", "the country", Values.Country, (StudyPeriod s) => s.Country, out var studiedIn),
            Field.Required("from", "the first day", Values.Day, (StudyPeriod s) => s.From, out var studiedFrom),
            Field.Optional("to", "the last day; missing or null while they go on", Values.Day, (StudyPeriod s) => s.To, out var studiedTo),
            Field.Required("fullTime", "whether the studies were full-time", Values.Boolean, (StudyPeriod s) => s.FullTime, out var studiedFullTime),
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

    private static readonly Shape<Child> Children = new(
        "child",
        [
            Field.Required("dateOfBirth", "the day of birth", Values.Day, (Child c) => c.DateOfBirth, out var born),
            Field.Required("accompanying", "whether the child comes to Canada", Values.Boolean, (Child c) => c.Accompanying, out var comesAlong),
            Field.Optional("adopted", "whether the child is adopted", Values.Boolean, (Child c) => c.Adopted, (c, isAdopted) => c with { Adopted = isAdopted }),
            Field.Optional(
                "otherParentStays",
                "whether another parent stays behind",
                Values.Boolean,
                (Child c) => c.OtherParentStays,
                (c, stays) => c with { OtherParentStays = stays }),
        ],
        (ref v) => new Child { DateOfBirth = v.Get(born), Accompanying = v.Get(comesAlong) });

    private static readonly Shape<Person> Principal = new(
        "principal",
        [
            Field.Required("dateOfBirth", "the day of birth", Values.Day, (Person p) => p.DateOfBirth!.Value, out var birth),
            .. FactsOfAnybody(),
        ],
        (ref v) => new Person { DateOfBirth = v.Get(birth) });

    private static readonly Shape<Spouse> Spouses = new(
        "spouse",
        [
            Field.Required("accompanying", "whether the spouse comes to Canada", Values.Boolean, (Spouse s) => s.Accompanying, out var accompanies),
            Field.Required(
                "citizenOrPermanentResident",
                "whether the spouse is a Canadian citizen or permanent resident; then not scored",
                Values.Boolean,
                (Spouse s) => s.CitizenOrPermanentResident,
                out var isResident),
            OfSpouse(Field.Optional(
                "dateOfBirth", "the day of birth", Values.Day, (Person p) => p.DateOfBirth, (p, day) => p with { DateOfBirth = day })),
            .. FactsOfAnybody().Select(OfSpouse),
        ],
        (ref v) => new Spouse(new Person(), v.Get(accompanies), v.Get(isResident)));

    /// <summary>A candidate's documents.</summary>
    public static readonly Shape<Identified<Candidate>> Document = new(
        Format,
        [
            Field.Required("schema", "the format", Values.FormatName(Format), (Identified<Candidate> _) => Format, out _),
            Field.Optional("id", "your own text; it comes back in the output", Values.Text, (Identified<Candidate> d) => d.Id, out var id),
            Field.Required("principal", "the principal applicant", Principal, (Identified<Candidate> d) => d.Value.Principal, out var principal),
            OfCandidate(Field.Optional(
                "spouse",
                "the spouse or common-law partner, whether accompanying or not",
                Spouses,
                (Candidate c) => c.Spouse,
                (c, spouse) => c with { Spouse = spouse })),
            OfCandidate(Field.Optional(
                "maritalStatus",
                "the marital status of the principal applicant",
                Values.CodeOf<MaritalStatus>(),
                (Candidate c) => c.MaritalStatus,
                (c, status) => c with { MaritalStatus = status })),
            OfCandidate(Field.Optional(
                "children",
                "dependent children, also those who stay behind; an empty list says that there are none",
                Values.ListOf(Children),
                (Candidate c) => c.Children,
                (c, children) => c with { Children = children })),
            OfCandidate(Field.Optional(
                "familySize",
                "for settlement funds: applicant, spouse and dependent children, even those who stay behind",
                Values.WholeNumberFrom(1),
                (Candidate c) => c.FamilySize,
                (c, size) => c with { FamilySize = size })),
            OfCandidate(Field.Optional(
                "settlementFunds",
                "settlement funds in Canadian dollars",
                Values.Dollars,
                (Candidate c) => c.SettlementFunds,
                (c, funds) => c with { SettlementFunds = funds })),
            OfCandidate(Field.Optional(
                "settlementFundsSixMonthAverage",
                "the average balance of the last six months in Canadian dollars",
                Values.Dollars,
                (Candidate c) => c.SettlementFundsSixMonthAverage,
                (c, funds) => c with { SettlementFundsSixMonthAverage = funds })),
            OfCandidate(Field.Optional(
                "intendedProvince",
                "where the candidate intends to live; Quebec fails the federal programs",
                AnyProvince,
                (Candidate c) => c.IntendedProvince,
                (c, province) => c with { IntendedProvince = province })),
            OfCandidate(Field.Optional(
                "profileSubmittedAt",
                "when the profile was submitted, such as `2025-09-30T14:02:11Z`; breaks ties in rounds of invitations",
                Values.Time,
                (Candidate c) => c.ProfileSubmittedAt,
                (c, time) => c with { ProfileSubmittedAt = time })),
        ],
        (ref v) => new Identified<Candidate>(v.Get(id), new Candidate { Principal = v.Get(principal) }));

    /// <summary>The facts that principal applicant and spouse have in common, so that they can be swapped.</summary>
    private static IEnumerable<Field<Person>> FactsOfAnybody() =>
    [
        Field.Stated(
            "education",
            "diplomas, degrees and certificates",
            Values.ListOf(Credentials),
            (Person p) => p.Education,
            (p, education) => p with { Education = education }),
        Field.Stated(
            "languageTests",
            "language test results; for each language the most favourable valid one counts",
            Values.ListOf(TestResults),
            (Person p) => p.LanguageTests,
            (p, tests) => p with { LanguageTests = tests }),
        Field.Stated("work", "jobs, in any order", Values.ListOf(Jobs), (Person p) => p.Work, (p, work) => p with { Work = work }),
        Field.List(
            "certificatesOfQualification",
            "certificates of qualification in a trade",
            Certificates,
            (Person p) => p.CertificatesOfQualification,
            (p, certificates) => p with { CertificatesOfQualification = certificates }),
        Field.Optional(
            "nomination",
            "a nomination by a province or territory",
            Nominations,
            (Person p) => p.Nomination,
            (p, nomination) => p with { Nomination = nomination }),
        Field.Optional("jobOffer", "an offer of work in Canada", Offers, (Person p) => p.JobOffer, (p, offer) => p with { JobOffer = offer }),
        Field.Stated(
            "siblingInCanada",
            "a brother or sister of 18 or more, citizen or permanent resident, who lives in Canada",
            Values.Boolean,
            (Person p) => p.SiblingInCanada,
            (p, hasSibling) => p with { SiblingInCanada = hasSibling }),
        Field.Stated(
            "relativeInCanada",
            "a relative in Canada; for the Federal Skilled Worker program only",
            Values.Boolean,
            (Person p) => p.RelativeInCanada,
            (p, hasRelative) => p with { RelativeInCanada = hasRelative }),
        Field.Optional(
            "residences",
            "where the person lived; times may overlap",
            Values.ListOf(Residences),
            (Person p) => p.Residences,
            (p, residences) => p with { Residences = residences }),
        Field.Optional(
            "permits",
            "permits and status in Canada",
            Values.ListOf(Permits),
            (Person p) => p.Permits,
            (p, permits) => p with { Permits = permits }),
        Field.Optional(
            "studies",
            "times of study, whether or not a credential came of them",
            Values.ListOf(StudyPeriods),
            (Person p) => p.Studies,
            (p, studies) => p with { Studies = studies }),
        Field.Optional(
            "passportExpiresOn",
            "the last day of the passport",
            Values.Day,
            (Person p) => p.PassportExpiresOn,
            (p, day) => p with { PassportExpiresOn = day }),
    ];

    private static Field<Spouse> OfSpouse(Field<Person> fact) =>
        Field.Of(fact, (Spouse s) => s.Person, (s, person) => s with { Person = person });

    private static Field<Identified<Candidate>> OfCandidate(Field<Candidate> fact) =>
        Field.Of(fact, (Identified<Candidate> d) => d.Value, (d, candidate) => d with { Value = candidate });

    private static Field<LanguageTestResult> Score(string name, Ability ability, out Slot<decimal> slot) => Field.Required(
        name,
        "the score as the report shows it",
        TestScoreKind.Instance,
        (LanguageTestResult r) => TestScoreKind.Of(r, ability),
        out slot);

    private static void CheckTest(
        LanguageTest test,
        TefScale? scale,
        OfficialLanguage? language,
        bool isRetake,
        (decimal? Listening, decimal? Reading, decimal? Writing, decimal? Speaking) scores,
        IssueList issues)
    {
        issues.AddWithin(LanguageTestResult.Check(
            test,
            scale,
            language,
            ability => ability switch
            {
                Ability.Listening => Number(scores.Listening),
                Ability.Reading => Number(scores.Reading),
                Ability.Writing => Number(scores.Writing),
                _ => Number(scores.Speaking),
            },
            isRetake).Select(TestScoreKind.AsWritten));

        decimal? Number(decimal? score) => score is { } known ? TestScoreKind.NumberOf(known, test) : null;
    }
}
