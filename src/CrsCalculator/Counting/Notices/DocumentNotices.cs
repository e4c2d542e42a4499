using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Notices about a candidate's documents: not errors, but worth reporting with the result.</summary>
internal static class DocumentNotices
{
    private const int MonthsOfWarning = 6;

    /// <summary>Returns the notices about everyone who is scored; a test result that expires soon is reported only if it is used.</summary>
    public static IEnumerable<Notice> Of(Household household, Func<CountedTest, bool> isUsed) =>
    [
        .. OfInvitation(household),
        .. OfSpouse(household.Candidate),
        .. OfPerson(household.Principal, Place.Principal, isUsed),
        .. household.ScoredSpouse is { } spouse ? OfPerson(spouse, Place.Spouse, isUsed) : [],
    ];

    /// <summary>
    /// Returns the notices where the choice of test results is unknown: every valid result that expires soon is reported.
    /// </summary>
    public static IEnumerable<Notice> Of(Household household) => Of(household, static test => test.IsValid);

    private static IEnumerable<Notice> OfPerson(CountedPerson person, string place, Func<CountedTest, bool> isUsed) =>
    [
        .. person.Tests.SelectMany(test => OfTest(test, Place.Test(place, test.Index), person, isUsed(test))),
        .. person.Credentials.SelectMany(credential => OfCredential(credential, Place.Credential(place, credential.Index), person.Date.On)),
        .. WorkNotices.Of(person, place),
    ];

    /// <summary>Reports that a birthday after the invitation is disregarded.</summary>
    private static IEnumerable<Notice> OfInvitation(Household household)
    {
        LocalDate birth = household.Principal.Person.DateOfBirth!.Value;
        (int then, int now) = (AgeCounting.On(birth, household.Date), AgeCounting.On(birth, household.On));
        if (now != then)
        {
            yield return Notice.About(
                Place.Birth(Place.Principal),
                NoticeCodes.BirthdayForgiven,
                Invariant.Text(then),
                Invariant.Text(household.Date.InvitedOn!.Value),
                Invariant.Text(now));
        }
    }

    /// <summary>Reports why a spouse is not scored.</summary>
    private static IEnumerable<Notice> OfSpouse(Candidate profile) => profile.Spouse switch
    {
        { CitizenOrPermanentResident: true } => [Notice.About(Place.Spouse, NoticeCodes.SpouseIsCitizenOrResident)],
        { Accompanying: false } => [Notice.About(Place.Spouse, NoticeCodes.SpouseStaysBehind)],
        _ => [],
    };

    private static IEnumerable<Notice> OfTest(CountedTest test, string path, CountedPerson person, bool isUsed)
    {
        LanguageTestResult result = test.Result;
        if (isUsed && IsSoon(test.ExpiresOn, person.Date.On))
        {
            yield return Notice.About(path, NoticeCodes.TestExpiresSoon, Invariant.Text(result.TakenOn), Invariant.Text(test.ExpiresOn));
        }

        if (result.Scale is { } scale
            && person.Rules.Tests.Value.ChartOf(result.Test, scale) is { } chart
            && !chart.IsPrintedOn(result.TakenOn))
        {
            yield return Notice.About(path, NoticeCodes.TefScaleDoesNotFit, Code.Of(scale), Invariant.Text(result.TakenOn));
        }

        if (test.IsValid && result.Scale == TefScale.From2023)
        {
            yield return Notice.About(path, NoticeCodes.AncienScoreAsked, Invariant.Text(result.TakenOn));
        }
    }

    private static IEnumerable<Notice> OfCredential(CountedCredential counted, string path, LocalDate on)
    {
        Credential credential = counted.Credential;
        if (counted.Counts && counted.ExpiresOn is { } expiresOn && IsSoon(expiresOn, on))
        {
            yield return Notice.About(
                path,
                NoticeCodes.AssessmentExpiresSoon,
                credential.Eca!.IssuedOn.ToString(),
                Invariant.Text(expiresOn));
        }

        if (credential.Eca?.IssuedOn.Latest < credential.AwardedOn.Earliest)
        {
            yield return Notice.About(
                path,
                NoticeCodes.AssessedBeforeAward,
                credential.Eca!.IssuedOn.ToString(),
                credential.AwardedOn.ToString());
        }

        if (counted.Level != credential.Level && counted.Use is (CredentialUse.Counts or CredentialUse.LessThanOneYear))
        {
            yield return Notice.About(path, NoticeCodes.AssessedLower, Code.Of(credential.Level), Code.Of(counted.Level));
        }
    }

    private static bool IsSoon(LocalDate expiresOn, LocalDate on) => expiresOn <= on.PlusMonths(MonthsOfWarning);
}
