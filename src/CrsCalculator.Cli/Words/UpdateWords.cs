namespace CrsCalculator.Cli.Words;

/// <summary>Messages for fetching and keeping rounds.</summary>
internal static class UpdateWords
{
    public static readonly Phrase Fetching = new("Fetching {0}", "Téléchargement de {0}");
    public static readonly Phrase NotModified = new(
        "IRCC's feed has not been modified since {0}.",
        "Le fichier des rondes d'IRCC n'a pas été modifié depuis le {0}.");
    public static readonly Phrase KeptIn = new("Kept in {0}", "Conservé dans {0}");
    public static readonly Phrase NotKept = new(
        "the rounds could not be kept, so later commands do not have them: {0}: {1}",
        "les rondes n'ont pas pu être conservées, si bien que les commandes suivantes n'en disposent pas : {0} : {1}");
    public static readonly Phrase NoDataFolder = new(
        "there is no folder to keep rounds in, so later commands do not have them; name one with the environment variable {0}.",
        "il n'y a pas de dossier où conserver les rondes, si bien que les commandes suivantes n'en disposent pas ; nommez-en un avec la "
            + "variable d'environnement {0}.");
    public static readonly Phrase KeptUnreadable = new(
        "{0}: the rounds that 'crs rounds update' keeps cannot be read: {1} The rounds that come with the tool are used. Run "
            + "'crs rounds update' to replace the file.",
        "{0} : les rondes que conserve « crs rounds update » ne peuvent pas être lues : {1} Celles qui accompagnent l'outil sont "
            + "utilisées. Lancez « crs rounds update » pour remplacer le fichier.");
    public static readonly Phrase KeptIssue = new("{0}: {1}.", "{0} : {1}.");
    public static readonly Phrase KeptLater = new(
        "{0}: the rounds that 'crs rounds update' keeps are a '{1}' document, written by a later version of the tool. The rounds that come "
            + "with the tool are used. Install that version, or move the file away.",
        "{0} : les rondes que conserve « crs rounds update » forment un document « {1} », écrit par une version ultérieure de l'outil. "
            + "Celles qui accompagnent l'outil sont utilisées. Installez cette version, ou déplacez le fichier.");
    public static readonly Phrase KeptReplaced = new(
        "{0}: the rounds that were kept there could not be read, and this update replaced them: {1}",
        "{0} : les rondes qui y étaient conservées n'ont pas pu être lues, et cette mise à jour les a remplacées : {1}");
    public static readonly Phrase LaterFormat = new(
        "a later version of the tool wrote the '{0}' document that is there; install that version, or move the file away.",
        "une version ultérieure de l'outil y a écrit un document « {0} » ; installez cette version, ou déplacez le fichier.");
    public static readonly Phrase NotReadAgain = new(
        "the tool could not read them again ({0}); what was kept is unchanged.",
        "l'outil ne pourrait pas les relire ({0}) ; ce qui était conservé reste inchangé.");
    public static readonly Phrase Stopped = new(
        "The update was stopped; nothing was changed.",
        "La mise à jour a été interrompue ; rien n'a été modifié.");

    public static readonly Phrase AddressNotAllowed = new(
        "--from: '{0}' is not an address to fetch from; give an https:// address or a file. http:// is allowed for this computer only "
            + "(localhost).",
        "--from : « {0} » n'est pas une adresse de téléchargement ; donnez une adresse https:// ou un fichier. http:// n'est admis que "
            + "pour cet ordinateur (localhost).");
    public static readonly Phrase NameNotResolved = new(
        "the name {0} was not found; check the address and the network connection.",
        "le nom {0} est introuvable ; vérifiez l'adresse et la connexion au réseau.");
    public static readonly Phrase ConnectionRefused = new(
        "the server refused the connection.",
        "le serveur a refusé la connexion.");
    public static readonly Phrase NoConnection = new(
        "there is no connection to the server; check the network connection.",
        "le serveur est injoignable ; vérifiez la connexion au réseau.");
    public static readonly Phrase NotSecure = new(
        "there is no secure connection (TLS) to the server; nothing was sent.",
        "aucune connexion sécurisée (TLS) n'a pu être établie avec le serveur ; rien n'a été envoyé.");
    public static readonly Phrase TimedOut = new(
        "the feed did not arrive within {0} seconds.",
        "le fichier des rondes n'est pas arrivé en {0} secondes.");
    public static readonly Phrase CutOff = new(
        "the connection ended in the middle of the feed.",
        "la connexion a été coupée avant la fin du fichier des rondes.");
    public static readonly Phrase NotUnderstood = new(
        "the server's answer is not HTTP that the tool understands.",
        "la réponse du serveur n'est pas du HTTP que l'outil comprend.");
    public static readonly Phrase NotUnpacked = new(
        "the server's answer is damaged: it cannot be unpacked.",
        "la réponse du serveur est endommagée : elle ne peut pas être décompressée.");
    public static readonly Phrase NotFound = new(
        "there is nothing at this address (status {0}).",
        "il n'y a rien à cette adresse (code {0}).");
    public static readonly Phrase Refused = new(
        "the server refuses this program (status {0}), as canada.ca does with some.",
        "le serveur refuse ce programme (code {0}), comme canada.ca le fait pour certains.");
    public static readonly Phrase ServerFailed = new(
        "the server failed (status {0}); try again later.",
        "le serveur est en panne (code {0}) ; réessayez plus tard.");
    public static readonly Phrase OtherStatus = new(
        "the server did not send the feed (status {0}).",
        "le serveur n'a pas envoyé le fichier des rondes (code {0}).");
    public static readonly Phrase TooLarge = new(
        "the server sends more than {0} MiB, which is too large for a feed.",
        "le serveur envoie plus de {0} Mio, ce qui est trop pour le fichier des rondes.");
    public static readonly Phrase RedirectNotAllowed = new(
        "the server redirects to {0}; only https:// addresses are followed.",
        "le serveur redirige vers {0} ; seules les adresses https:// sont suivies.");
    public static readonly Phrase TooManyRedirects = new(
        "the server redirects more than {0} {0:time|times}.",
        "le serveur redirige plus de {0} fois.");
    public static readonly Phrase ByHand = new(
        "What was kept is unchanged. To update by hand, download the feed in a browser and run 'crs rounds update --from FILE'.",
        "Ce qui était conservé reste inchangé. Pour mettre à jour à la main, téléchargez le fichier des rondes dans un navigateur et "
            + "lancez « crs rounds update --from FILE ».");
}
