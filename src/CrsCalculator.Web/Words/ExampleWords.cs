namespace CrsCalculator.Web.Words;

/// <summary>The profiles of the guides, to try the page with: the files and what a reader calls them.</summary>
internal static class ExampleWords
{
    public static readonly Phrase Cec = new("Software developer in Toronto", "Développeur de logiciels à Toronto");
    public static readonly Phrase Couple = new(
        "Welder nominated by Alberta, with a spouse",
        "Soudeur désigné par l'Alberta, avec conjointe");
    public static readonly Phrase French = new("Civil engineer in Dakar, French test", "Ingénieur civil à Dakar, test de français");
    public static readonly Phrase Window = new(
        "Technologist whose test expires soon",
        "Technologue dont le test expire bientôt");

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<KeyValuePair<string, Phrase>> All =
    [
        new("profile-cec.json", Cec),
        new("profile-couple.json", Couple),
        new("profile-fsw-french.json", French),
        new("profile-cec-window.json", Window),
    ];
}
