namespace CrsCalculator.Counting;

/// <summary>JSON paths of a profile's documents in <c>crs-profile/1</c>.</summary>
internal static class Place
{
    public const string Principal = "$.principal";
    public const string Spouse = "$.spouse";

    public static string Birth(string person) => $"{person}.dateOfBirth";

    public static string Credential(string person, int index) => $"{person}.education[{index}]";

    public static string Test(string person, int index) => $"{person}.languageTests[{index}]";

    public static string Work(string person) => $"{person}.work";

    public static string Work(string person, int index) => $"{person}.work[{index}]";

    public static string Certificate(string person, int index) => $"{person}.certificatesOfQualification[{index}]";

    public static string Nomination(string person) => $"{person}.nomination";

    public static string Residence(string person, int index) => $"{person}.residences[{index}]";

    public static string Permit(string person, int index) => $"{person}.permits[{index}]";

    public static string StudyPeriod(string person, int index) => $"{person}.studies[{index}]";

    public static string Passport(string person) => $"{person}.passportExpiresOn";

    public static string Child(int index) => $"$.children[{index}]";

    public static string JobOffer(string person) => $"{person}.jobOffer";

    public static string Sibling(string person) => $"{person}.siblingInCanada";
}
