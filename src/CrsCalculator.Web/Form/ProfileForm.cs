using System.Collections.Immutable;
using CrsCalculator.Profiles;
using CrsCalculator.Web.Words;

namespace CrsCalculator.Web.Form;

/// <summary>
/// The form that edits a <c>crs-profile/1</c> document, in the order of what its facts are worth. A fact more is a row more. What an answer
/// may be is not said here: the document's own reader decides.
/// </summary>
internal static class ProfileForm
{
    private static readonly ImmutableArray<Choice> EcaIssuers =
        [.. Code.All<EcaIssuer>().Select(static code => new Choice(code, new Phrase(code, code)))];

    private static readonly Question Noc = new("noc", InputKind.Occupation, FormWords.Noc) { Hint = FormWords.NocHint };

    private static readonly Question Country = new("country", InputKind.Country, FormWords.Country);

    private static readonly ImmutableArray<Entry> Test =
    [
        new Question("test", InputKind.Choice, FormWords.Test) { Choices = Choices.Tests },
        new Question("scale", InputKind.Choice, FormWords.Scale)
        {
            Choices = Choices.Scales,
            Hint = FormWords.ScaleHint,
            When = ProfileFacts.NeedsScale,
        },
        new Question("language", InputKind.Choice, FormWords.Language)
        {
            Choices = Choices.Languages,
            When = ProfileFacts.NeedsLanguage,
        },
        new Question("takenOn", InputKind.Day, FormWords.TakenOn) { Hint = FormWords.TakenOnHint },
        new Question("listening", InputKind.Number, FormWords.Listening),
        new Question("reading", InputKind.Number, FormWords.Reading),
        new Question("writing", InputKind.Number, FormWords.Writing),
        new Question("speaking", InputKind.Number, FormWords.Speaking),
        new Question("oneSkillRetake", InputKind.Box, FormWords.Retake) { When = ProfileFacts.CanBeRetake },
    ];

    private static readonly ImmutableArray<Entry> Eca =
    [
        new Question("issuedOn", InputKind.DayOrMonth, FormWords.EcaIssuedOn),
        new Question("issuedBy", InputKind.Choice, FormWords.EcaIssuedBy) { Choices = EcaIssuers },
        new Question("level", InputKind.Choice, FormWords.EcaLevel) { Choices = Choices.Levels },
    ];

    private static readonly ImmutableArray<Entry> Study =
    [
        new Question("years", InputKind.Number, FormWords.StudyYears),
        new Question("fullTime", InputKind.YesOrNo, FormWords.FullTime),
        new Question("monthsPresentInCanada", InputKind.Number, FormWords.Presence),
        new Question("mostlyLanguageStudy", InputKind.YesOrNo, FormWords.LanguageStudy),
        new Question("conditionOfReturn", InputKind.YesOrNo, FormWords.Return),
        new Question("mostlyDistance", InputKind.YesOrNo, FormWords.Distance),
    ];

    private static readonly ImmutableArray<Entry> Credential =
    [
        Country,
        new Question("level", InputKind.Choice, FormWords.Level) { Choices = Choices.Levels, Hint = FormWords.LevelHint },
        new Question("awardedOn", InputKind.DayOrMonth, FormWords.AwardedOn) { Hint = FormWords.AwardedOnHint },
        new Part("eca", FormWords.HasEca, Eca) { Hint = FormWords.HasEcaHint, When = ProfileFacts.IsAbroad },
        new Part("study", FormWords.HasStudy, Study) { Hint = FormWords.HasStudyHint, When = ProfileFacts.IsInCanada },
    ];

    private static readonly ImmutableArray<Entry> Leave =
    [
        new Question("kind", InputKind.Choice, FormWords.Kind) { Choices = Choices.LeaveKinds },
        new Question("from", InputKind.Day, FormWords.From),
        new Question("to", InputKind.Day, FormWords.To),
    ];

    private static readonly ImmutableArray<Entry> Job =
    [
        Noc,
        Country,
        new Question("province", InputKind.Province, FormWords.Province) { When = ProfileFacts.IsInCanada },
        new Question("start", InputKind.DayOrMonth, FormWords.Start) { Hint = FormWords.StartHint },
        new Question("end", InputKind.DayOrMonth, FormWords.End) { Hint = FormWords.EndHint },
        new Question("hoursPerWeek", InputKind.Number, FormWords.Hours),
        new Question("paid", InputKind.Box, FormWords.Paid) { Usual = true },
        new Question("selfEmployed", InputKind.Box, FormWords.SelfEmployed),
        new Question("whileFullTimeStudent", InputKind.Box, FormWords.Student),
        new Question("authorized", InputKind.Box, FormWords.Authorized) { Usual = true, When = ProfileFacts.IsInCanada },
        new Question("temporaryResidentStatus", InputKind.Box, FormWords.Status) { Usual = true, When = ProfileFacts.IsInCanada },
        new Fold(
            FormWords.MoreOfJob,
            new Series("leave", FormWords.LeaveNumber, FormWords.AddLeave, Leave),
            new Question("employerCountry", InputKind.Country, FormWords.EmployerCountry) { Hint = FormWords.EmployerCountryHint },
            new Question("physicianPublicPolicy", InputKind.Box, FormWords.Physician) { Hint = FormWords.PhysicianHint },
            new Question("noc2016", InputKind.Text, FormWords.Noc2016) { Hint = FormWords.Noc2016Hint }),
    ];

    private static readonly Entry Birth = new Question("dateOfBirth", InputKind.Day, FormWords.Birth) { Hint = FormWords.BirthHint };

    private static readonly Entry Tests =
        new Series("languageTests", FormWords.TestNumber, FormWords.AddTest, Test);

    private static readonly Entry Education =
        new Series("education", FormWords.CredentialNumber, FormWords.AddCredential, Credential);

    private static readonly Entry Work = new Series("work", FormWords.JobNumber, FormWords.AddJob, Job);

    private static readonly Entry Sibling = new Question("siblingInCanada", InputKind.Box, FormWords.Sibling);

    private static readonly Entry Relative =
        new Question("relativeInCanada", InputKind.Box, FormWords.Relative) { Hint = FormWords.RelativeHint };

    private static readonly ImmutableArray<Entry> Nomination =
    [
        new Question("province", InputKind.Province, FormWords.Province),
        new Question("acceptedOn", InputKind.Day, FormWords.AcceptedOn) { Hint = FormWords.AcceptedOnHint },
        new Question("expiresOn", InputKind.Day, FormWords.ExpiresOn),
        new Fold(
            FormWords.NominationOver,
            new Question("endedOn", InputKind.Day, FormWords.NominationEndedOn) { Hint = FormWords.NominationEndedOnHint }),
    ];

    private static readonly ImmutableArray<Entry> Certificate =
    [
        Noc with { Label = FormWords.Trade },
        new Question("issuedBy", InputKind.Text, FormWords.IssuedBy),
        new Question("issuedOn", InputKind.Day, FormWords.IssuedOn),
        new Question("redSeal", InputKind.YesOrNo, FormWords.RedSeal),
    ];

    private static readonly ImmutableArray<Entry> Offer =
    [
        Noc,
        new Question("hoursPerWeek", InputKind.Number, FormWords.Hours),
        new Question("lmia", InputKind.YesOrNo, FormWords.Lmia),
        new Question("startsOn", InputKind.Day, FormWords.StartsOn),
        new Question("exemptPermit", InputKind.YesOrNo, FormWords.Exempt),
        new Fold(
            FormWords.MoreOfOffer,
            new Question("lmiaExpiresOn", InputKind.Day, FormWords.LmiaExpiresOn),
            new Question("endedOn", InputKind.Day, FormWords.OfferEndedOn) { Hint = FormWords.OfferEndedOnHint }),
    ];

    private static readonly ImmutableArray<Entry> Child =
    [
        new Question("dateOfBirth", InputKind.Day, FormWords.Birth),
        new Question("accompanying", InputKind.YesOrNo, FormWords.ChildAccompanying),
        new Fold(
            FormWords.MoreOfChild,
            new Question("adopted", InputKind.YesOrNo, FormWords.Adopted),
            new Question("otherParentStays", InputKind.YesOrNo, FormWords.OtherParent)),
    ];

    private static readonly ImmutableArray<Entry> Permit =
    [
        new Question("kind", InputKind.Choice, FormWords.Kind) { Choices = Choices.PermitKinds },
        new Question("from", InputKind.Day, FormWords.From),
        new Question("to", InputKind.Day, FormWords.To),
    ];

    private static readonly ImmutableArray<Entry> Residence =
    [
        Country,
        new Question("from", InputKind.Day, FormWords.From),
        new Question("to", InputKind.Day, FormWords.To) { Hint = FormWords.ResidenceToHint },
    ];

    private static readonly ImmutableArray<Entry> StudyPeriod =
    [
        Country,
        new Question("from", InputKind.Day, FormWords.From),
        new Question("to", InputKind.Day, FormWords.To) { Hint = FormWords.StudyPeriodToHint },
        new Question("fullTime", InputKind.YesOrNo, FormWords.FullTime),
    ];

    private static readonly Entry Nominated =
        new Part("nomination", FormWords.HasNomination, Nomination) { Hint = FormWords.NominationHint };

    private static readonly Entry Certificates =
        new Series("certificatesOfQualification", FormWords.CertificateNumber, FormWords.AddCertificate, Certificate);

    private static readonly Entry Offered = new Part("jobOffer", FormWords.HasOffer, Offer) { Hint = FormWords.OfferHint };

    private static readonly Entry Permits = new Series("permits", FormWords.PermitNumber, FormWords.AddPermit, Permit);

    private static readonly Entry Passport = new Question("passportExpiresOn", InputKind.Day, FormWords.Passport);

    private static readonly Entry Residences = new Series("residences", FormWords.ResidenceNumber, FormWords.AddResidence, Residence);

    private static readonly Entry Studies = new Series("studies", FormWords.StudyPeriodNumber, FormWords.AddStudyPeriod, StudyPeriod);

    private static readonly Section Spouse = new(
        "form-spouse",
        Draft.SpouseField,
        FormWords.Spouse,
        [
            new Question("accompanying", InputKind.YesOrNo, FormWords.Accompanying),
            new Question("citizenOrPermanentResident", InputKind.YesOrNo, FormWords.Citizen),
            Birth,
            Tests,
            Education,
            Work,
            Sibling,
            new Fold(FormWords.SpousePapers, Passport, Residences, Permits, Studies),
            new Fold(
                FormWords.SpouseAsPrincipal,
                Nominated with { Label = FormWords.SpouseNominated },
                Certificates,
                Offered,
                Relative),
        ])
    {
        Intro = FormWords.SpouseIntro,
    };

    private static readonly ImmutableArray<Section> Sections =
    [
        OfPrincipal("form-birth", FormWords.You, FormWords.YouIntro, Birth),
        OfProfile(
            "form-situation",
            FormWords.Situation,
            new Question("maritalStatus", InputKind.Choice, FormWords.Marital) { Choices = Choices.MaritalStatuses },
            new Part(Draft.SpouseField, FormWords.HasSpouse, []) { Hint = FormWords.HasSpouseHint }),
        OfPrincipal("form-languages", FormWords.Languages, FormWords.LanguagesIntro, Tests),
        OfPrincipal("form-education", FormWords.Education, FormWords.EducationIntro, Education),
        OfPrincipal("form-work", FormWords.Work, FormWords.WorkIntro, Work),
        Spouse,
        OfPrincipal(
            "form-more",
            FormWords.More,
            FormWords.MoreIntro,
            Nominated,
            Sibling,
            Relative,
            Certificates,
            Offered),
        OfProfile(
            "form-family",
            FormWords.Family,
            new Question("familySize", InputKind.Number, FormWords.FamilySize) { Hint = FormWords.FamilySizeHint },
            new Question("settlementFunds", InputKind.Number, FormWords.Funds) { Hint = FormWords.FundsHint },
            new Question("settlementFundsSixMonthAverage", InputKind.Number, FormWords.Average),
            new Question("intendedProvince", InputKind.Province, FormWords.Intended),
            new Series("children", FormWords.ChildNumber, FormWords.AddChild, Child))
            with { Intro = FormWords.FamilyIntro },
        OfPrincipal(
            "form-permits",
            FormWords.Permits,
            FormWords.PermitsIntro,
            Permits,
            Passport,
            Residences,
            new Fold(FormWords.StudyPeriods, Studies)),
        OfProfile(
            "form-submission",
            FormWords.Submission,
            new Question("profileSubmittedAt", InputKind.Text, FormWords.SubmittedAt) { Hint = FormWords.SubmittedAtHint },
            new Question("id", InputKind.Text, FormWords.Reference) { Hint = FormWords.ReferenceHint })
            with { Intro = FormWords.SubmissionIntro },
    ];

    /// <summary>The sections that a draft needs.</summary>
    public static IEnumerable<Section> Of(Draft draft) =>
        Sections.Where(section => section.Owner != Draft.SpouseField || draft.HasSpouse);

    private static Section OfPrincipal(string id, Phrase heading, Phrase intro, params ImmutableArray<Entry> entries) =>
        new(id, Draft.PrincipalField, heading, entries) { Intro = intro };

    private static Section OfProfile(string id, Phrase heading, params ImmutableArray<Entry> entries) =>
        new(id, null, heading, entries);
}
