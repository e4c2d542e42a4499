namespace CrsCalculator.Cli.Words;

/// <summary>Messages about reports, which have their own words.</summary>
internal static class ReportWords
{
    public static readonly Phrase NoTerminal = new(
        "A report is an HTML file: write it with -o FILE.html, or into a pipe.",
        "Un rapport est un fichier HTML : écrivez-le avec -o FILE.html, ou dans un tube.");
    public static readonly Phrase UnknownSection = new(
        "--sections: '{0}' is not a section; these are: {1}.",
        "--sections : « {0} » n'est pas une section ; les sections sont : {1}.");
    public static readonly Phrase NoSection = new(
        "--sections: name at least one of: {0}.",
        "--sections : nommez-en au moins une : {0}.");
}
