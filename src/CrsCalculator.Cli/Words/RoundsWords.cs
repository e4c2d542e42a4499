
namespace CrsCalculator.Cli.Words;

/// <summary>Phrases about rounds of invitations, and about their feed.</summary>
internal static class RoundsWords
{
    public static readonly Phrase NoRound = new("There is no such round.", "Il n'y a pas de telle ronde.");
    public static readonly Phrase Complete = new(
        "[dim]Rounds are complete to {0} (number {1}); update with: crs rounds update[/]",
        "[dim]Les rondes sont complètes jusqu'au {0} (numéro {1}) ; mettez-les à jour avec : crs rounds update[/]");
    public static readonly Phrase CompleteByFeed = new(
        "[dim]Rounds are complete to {0} (number {1}), updated from IRCC's feed of {2}.[/]",
        "[dim]Les rondes sont complètes jusqu'au {0} (numéro {1}), à jour selon le fichier d'IRCC du {2}.[/]");
    public static readonly Phrase CompleteByKept = new(
        "[dim]Rounds are complete to {0} (number {1}), updated with rounds that 'crs rounds update' kept.[/]",
        "[dim]Les rondes sont complètes jusqu'au {0} (numéro {1}), mises à jour avec celles que « crs rounds update » a conservées.[/]");
    public static readonly Phrase Source = new("[dim]{0}[/]", "[dim]{0}[/]");
    public static readonly Phrase Round = new("round", "ronde");
    public static readonly Phrase Date = new("date", "date");
    public static readonly Phrase For = new("for", "pour");
    public static readonly Phrase Invited = new("invited", "invités");
    public static readonly Phrase CutOff = new("cut-off", "seuil");
    public static readonly Phrase SubmittedBefore = new("submitted before (UTC)", "soumis avant (UTC)");
    public static readonly Phrase Count = new("{0:N0}", "{0:N0}");

    public static readonly Phrase DetailsHead = new("[bold]Round {0} of {1}[/]: {2}", "[bold]Ronde {0} du {1}[/] : {2}");
    public static readonly Phrase Invitations = new("  invitations: {0:N0}", "  invitations : {0:N0}");
    public static readonly Phrase InvitationsNotKnown = new("their number is not known", "leur nombre n'est pas connu");
    public static readonly Phrase CutOffOf = new("  cut-off: [bold]{0}[/]", "  seuil : [bold]{0}[/]");
    public static readonly Phrase AtCutOff = new("  at the cut-off: {0}", "  au seuil : {0}");
    public static readonly Phrase ProfilesBefore = new("profiles submitted before {0}", "profils soumis avant {0}");
    public static readonly Phrase NoTieBreak = new("no tie-breaking time was published", "aucune heure de départage n'a été publiée");
    public static readonly Phrase Held = new("  held: {0}", "  tenue : {0}");
    public static readonly Phrase HeldOnDay = new("{0} (on {1} in Ottawa)", "{0} (le {1} à Ottawa)");
    public static readonly Phrase TimeNotKnown = new("the time is not known", "l'heure n'est pas connue");
    public static readonly Phrase ForPrograms = new("  for: {0}", "  pour : {0}");
    public static readonly Phrase ProgramsNotKnown = new("the programs are not known", "les programmes ne sont pas connus");
    public static readonly Phrase ApplyBy = new(
        "  its invitations: apply by {0} ({1} {1:day|days}){2}",
        "  ses invitations : présenter la demande au plus tard le {0} ({1} {1:jour|jours}){2}");
    public static readonly Phrase LaterDay = new(
        ", or by {0}: which of two periods applied is not known",
        ", ou le {0} : lequel des deux délais s'appliquait n'est pas connu");
    public static readonly Phrase NoPool = new(
        "The pool before it is not available.",
        "Le bassin qui l'a précédée n'est pas disponible ici.");
    public static readonly Phrase Pool = new(
        "[bold]Pool of {0}[/]: {1:N0} {1:candidate|candidates}; a score of {2} ranked {3:N0} to {4:N0}",
        "[bold]Bassin du {0}[/] : {1:N0} {1:candidat|candidats} ; une note de {2} y occupait les rangs {3:N0} à {4:N0}");
    public static readonly Phrase Band = new("{0} to {1}", "{0} à {1}");

    public static readonly Phrase CheckHead = new("{0}: [bold]{1}[/]", "{0} : [bold]{1}[/]");
    public static readonly Phrase RoundInFull = new("Round {0} of {1}, {2}", "Ronde {0} du {1}, {2}");
    public static readonly Phrase RoundByHand = new("Round of {0}, {1} (given by hand)", "Ronde du {0}, {1} (donnée à la main)");
    public static readonly Phrase AskedOfDay = new(
        "  The round was held on {0} in Ottawa; the candidate is assessed on that day.",
        "  La ronde a eu lieu le {0} à Ottawa ; le candidat est évalué à cette date.");
    public static readonly Phrase Reason = new("  {0}", "  {0}");
    public static readonly Phrase IsInvited = new("invited", "invité");
    public static readonly Phrase IsNotInvited = new("not invited", "non invité");
    public static readonly Phrase IsOpen = new("open", "indéterminé");
    public static readonly Phrase Invitation = new(
        "[bold]Invitation[/] under {0}: apply by [bold]{1}[/] ({2} {2:day|days}, {3}){4}",
        "[bold]Invitation[/] au titre de {0} : présenter la demande au plus tard le [bold]{1}[/] ({2} {2:jour|jours}, {3}){4}");
    public static readonly Phrase LastDay = new(
        "The hour and the time zone in which that day ends are not in the sources: apply before it to be safe.",
        "Les sources ne disent ni l'heure ni le fuseau horaire auxquels ce jour prend fin : par prudence, présentez la demande avant ce "
            + "jour.");
    public static readonly Phrase Consequences = new(
        "  If it is declined, the profile stays in the pool ({0}). If it lapses, the profile can no longer be invited ({1}).",
        "  Si elle est déclinée, le profil reste dans le bassin ({0}). Si elle reste sans suite, il ne peut plus être invité ({1}).");
    public static readonly Phrase Application = new("[bold]Application received on {0}[/]: {1}", "[bold]Demande reçue le {0}[/] : {1}");
    public static readonly Phrase Holds = new("everything holds", "tout est réuni");
    public static readonly Phrase DoesNotHold = new("something does not hold", "une condition n'est pas réunie");
    public static readonly Phrase HoldsNotAssessed = new("not everything could be assessed", "tout n'a pas pu être évalué");
    public static readonly Phrase ScoreOf = new(" (a score of {0})", " (une note de {0})");
    public static readonly Phrase Condition = new("  {0}: {1}{2} ({3})", "  {0} : {1}{2} ({3})");
    public static readonly Phrase InvitedTitle = new("[bold]Invited[/]{0}", "[bold]Invité[/]{0}");
    public static readonly Phrase OpenTitle = new("[bold]Open[/]{0}", "[bold]Indéterminé[/]{0}");
    public static readonly Phrase NotInvitedTitle = new(
        "[bold]Not invited[/] (a round can have several reasons; see one with --round N)",
        "[bold]Non invité[/] (une ronde peut avoir plusieurs raisons ; voyez-en une avec --round N)");
    public static readonly Phrase RestsOnTitle = new("[bold]What this rests on[/]", "[bold]Ce sur quoi cela repose[/]");
    public static readonly Phrase Check = new("  {0} of {1}, {2}: {3}", "  {0} du {1}, {2} : {3}");
    public static readonly Phrase RoundsFor = new("{0} {0:round|rounds}", "{0} {0:ronde|rondes}");
    public static readonly Phrase ReasonOfRounds = new("  {0}: {1}", "  {0} : {1}");

    public static readonly Phrase FeedHead = new(
        "[bold]{0}[/] ({1} to {2}) and {3} were read from the feed ({4}); {5}",
        "[bold]{0}[/] ({1} à {2}) et {3} ont été lus dans le fichier des rondes ({4}) ; {5}");
    public static readonly Phrase Pools = new("{0} {0:pool|pools}", "{0} {0:bassin|bassins}");
    public static readonly Phrase UnreadRows = new(
        "{0} {0:row|rows} could not be read.",
        "{0} {0:ligne n'a pas pu être lue|lignes n'ont pas pu être lues}.");
    public static readonly Phrase FeedChanges = new(
        "[bold]Changes to the rounds known so far[/]{0}",
        "[bold]Changements aux rondes connues jusqu'ici[/]{0}");
    public static readonly Phrase FeedRemarks = new("[bold]Odd[/]{0}", "[bold]Singularités[/]{0}");
    public static readonly Phrase FeedLine = new("  {0}", "  {0}");
    public static readonly Phrase FeedRemark = new("{0}: {1}", "{0} : {1}");
    public static readonly Phrase FeedIssue = new("{0}: {1}: {2}", "{0} : {1} : {2}");
    public static readonly Phrase FeedChange = new("{0}: {1}", "{0} : {1}");
    public static readonly Phrase OlderFeed = new("{0}", "{0}");
    public static readonly Phrase MoreUnread = new(
        "{0}: {1} more {1:row|rows} could not be read; see 'crs rounds import FEED.json --json'.",
        "{0} : {1} {1:autre ligne n'a pas pu être lue|autres lignes n'ont pas pu être lues} ; voyez « crs rounds import FEED.json --json "
            + "».");
    public static readonly Phrase MoreChanges = new(
        "{0}: {1} more {1:difference|differences}; see 'crs rounds import FEED.json'.",
        "{0} : {1} {1:autre différence|autres différences} ; voyez « crs rounds import FEED.json ».");
    public static readonly Phrase NotTheFeed = new(
        "{0}: this is not IRCC's feed of rounds: {1}.",
        "{0} : ce n'est pas le fichier des rondes d'IRCC : {1}.");

    public static readonly Phrase NotARoundNumber = new(
        "'{0}' is not a round number; write 392 or 91a.",
        "« {0} » n'est pas un numéro de ronde ; écrivez 392, ou 91a.");
    public static readonly Phrase LetterNeeded = new(
        "Round {0} has letters: write one of {1}.",
        "La ronde {0} porte des lettres : écrivez l'une de {1}.");
    public static readonly Phrase UnknownRound = new(
        "There is no round {0}: rounds {1} to {2} are available. For newer ones, run: crs rounds update",
        "Il n'y a pas de ronde {0} : les rondes disponibles ici vont de {1} à {2}. Pour les suivantes, lancez : crs rounds update");
    public static readonly Phrase UnknownCategory = new(
        "--category: '{0}' is not a category; the categories are {1}.",
        "--category : « {0} » n'est pas une catégorie ; il y a : {1}.");
    public static readonly Phrase OnlyOfAllRounds = new(
        "{0}: it belongs to the answer about all rounds; leave it out where one round is named or given by hand.",
        "{0} : cette option concerne la réponse sur toutes les rondes ; omettez-la quand une seule ronde est nommée ou donnée à la main.");
    public static readonly Phrase ReceivedWithoutRound = new(
        "--received-on: an application belongs to one invitation; name its round with --round N, or give it by hand with --cut-off, --date "
            + "and --program.",
        "--received-on : une demande répond à une seule invitation ; nommez sa ronde avec --round N, ou donnez-la à la main avec "
            + "--cut-off, --date et --program.");
    public static readonly Phrase NoInvitation = new(
        "By our count there is no invitation in {0}. If one was issued, what follows is what holds for it:",
        "Selon notre calcul, il n'y a pas d'invitation à {0}. S'il y en a une, voici ce qui vaut pour elle :");
    public static readonly Phrase InvitationOpen = new(
        "By our count it is open whether there is an invitation in {0}. If one was issued, what follows is what holds for it:",
        "Selon notre calcul, on ne peut pas dire s'il y a une invitation à {0}. S'il y en a une, voici ce qui vaut pour elle :");
    public static readonly Phrase NoProgram = new(
        "--received-on: the program of an invitation in {0} cannot be worked out from the profile; name it with crs checklist FILE "
            + "--invited-on DATE --program P.",
        "--received-on : le programme d'une invitation à {0} ne peut pas être déduit du profil ; nommez-le avec crs checklist FILE "
            + "--invited-on DATE --program P.");
    public static readonly Phrase RoundNumbered = new("round {0}", "la ronde {0}");
    public static readonly Phrase RoundDated = new("the round of {0}", "la ronde du {0}");
    public static readonly Phrase ByHandNeeds = new(
        "A round given by hand needs --cut-off, --date and --program; {0} and {1} are missing.",
        "Une ronde donnée à la main exige --cut-off, --date et --program ; il manque {0} et {1}.");
    public static readonly Phrase ByHandNeedsOne = new(
        "A round given by hand needs --cut-off, --date and --program; {0} is missing.",
        "Une ronde donnée à la main exige --cut-off, --date et --program ; il manque {0}.");
    public static readonly Phrase NumberAndByHand = new(
        "--round names a round that is known, and --cut-off, --date and --program give another by hand; ask about one of them.",
        "--round nomme une ronde connue, et --cut-off, --date et --program en donnent une autre à la main ; choisissez l'une des deux.");
    public static readonly Phrase NotACutOff = new(
        "{0}: '{1}' is not a cut-off; write a whole number from 0 to {2}.",
        "{0} : « {1} » n'est pas un seuil ; écrivez un nombre entier de 0 à {2}.");
    public static readonly Phrase NotADateOfARound = new(
        "--date: '{0}' is not the date of a round; write yyyy-MM-dd, from {1} to {2}.",
        "--date : « {0} » n'est pas une date de ronde ; écrivez aaaa-MM-jj, du {1} au {2}.");
    public static readonly Phrase UnknownProgram = new(
        "--program: '{0}' is neither a program nor a category; write one of {1}.",
        "--program : « {0} » n'est ni un programme ni une catégorie ; écrivez l'un de ceux-ci : {1}.");
    public static readonly Phrase NotATimeOfARound = new(
        "{0}: '{1}' is not a time of a round in UTC; write for example 2026-10-01T10:00:00Z.",
        "{0} : « {1} » n'est pas une heure de ronde en UTC ; écrivez par exemple 2026-10-01T10:00:00Z.");
    public static readonly Phrase HeldOnAnotherDay = new(
        "--held-at: {0} falls on {1} in Ottawa; a round of {2} takes place on that day or the next. Correct one of them.",
        "--held-at : {0} tombe le {1} à Ottawa ; une ronde du {2} a lieu ce jour-là ou le lendemain. Corrigez l'un des deux.");
    public static readonly Phrase TieBreakAfterRound = new(
        "--tie-break: {0} is later than the round of {1}, and a profile submitted then was not in the pool. Correct one of them.",
        "--tie-break : {0} est postérieur à la ronde du {1}, et un profil soumis alors n'était pas dans le bassin. "
            + "Corrigez l'un des deux.");
    public static readonly Phrase ReceivedTooEarly = new(
        "--received-on: {0} is before {1}, the day of the invitation.",
        "--received-on : le {0} précède le {1}, jour de l'invitation.");

    /// <summary>Returns whether a candidate would have been invited, in words.</summary>
    public static Phrase Verdict(Outcome invited) => invited switch
    {
        Outcome.Met => IsInvited,
        Outcome.NotMet => IsNotInvited,
        _ => IsOpen,
    };
}
