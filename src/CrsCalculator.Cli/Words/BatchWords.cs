namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about many candidates, one per line.</summary>
internal static class BatchWords
{
    public static readonly Phrase Nothing = new(
        "{0}: there is nothing to read; a candidate on each line is expected.",
        "{0} : il n'y a rien à lire ; un candidat par ligne est attendu.");
    public static readonly Phrase Failed = new(
        "{0}: {1:N0} of {2:N0} {2:line|lines} {1:was|were} not scored; each is reported above and in the output.",
        "{0} : {1:N0} {1:ligne|lignes} sur {2:N0} {1:n'a pas été notée|n'ont pas été notées} ; chacune est signalée ci-dessus et dans "
            + "la sortie.");
    public static readonly Phrase FailedOfMany = new(
        "{0:N0} of {1:N0} {1:candidate|candidates} {0:was|were} not scored; each is reported above and in the output.",
        "{0:N0} {0:candidat|candidats} sur {1:N0} {0:n'a pas été noté|n'ont pas été notés} ; chacun est signalé ci-dessus et dans la "
            + "sortie.");
    public static readonly Phrase NoDocuments = new(
        "{0}: there is no document (*.json) in this folder.",
        "{0} : il n'y a aucun document (*.json) dans ce dossier.");
    public static readonly Phrase OneDocument = new(
        "{0}: the file is read as one document. If each of its lines is a candidate, add --format jsonl.",
        "{0} : le fichier est lu comme un seul document. Si chacune de ses lignes est un candidat, ajoutez --format jsonl.");
    public static readonly Phrase Progress = new("{0:N0} {0:line|lines}{1}", "{0:N0} {0:ligne|lignes}{1}");
    public static readonly Phrase Share = new(" ({0} %)", " ({0} %)");
    public static readonly Phrase LineProblem = new("{0}: line {1}: {2}", "{0} : ligne {1} : {2}");
    public static readonly Phrase HeaderTooLong = new("{0}: line {1}: the header is {2}.", "{0} : ligne {1} : l'en-tête : {2}.");
    public static readonly Phrase HeaderNotCsv = new(
        "{0}: line {1}: the header is not valid CSV in UTF-8; look at its quotation marks, line ends (LF or CRLF) and encoding.",
        "{0} : ligne {1} : l'en-tête n'est pas du CSV valide en UTF-8 ; vérifiez ses guillemets, ses fins de ligne (LF ou CRLF) et son "
            + "encodage.");
    public static readonly Phrase NotAColumn = new("'{0}' is not a column.", "« {0} » n'est pas une colonne.");
    public static readonly Phrase ColumnTwice = new("'{0}' appears twice.", "« {0} » figure deux fois.");
    public static readonly Phrase ColumnMissing = new(
        "the column '{0}' is required and missing.",
        "la colonne « {0} » est obligatoire et manque.");
    public static readonly Phrase HowToIgnore = new(
        "With --ignore-extra, other columns are left out.",
        "Avec --ignore-extra, les autres colonnes sont laissées de côté.");
    public static readonly Phrase Ignored = new(
        "{0}: these columns are not fields and were left out: {1}.",
        "{0} : ces colonnes ne sont pas des champs et ont été laissées de côté : {1}.");
    public static readonly Phrase Columns = new("The columns are {0}.", "Les colonnes sont {0}.");
}
