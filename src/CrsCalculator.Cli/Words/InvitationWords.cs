namespace CrsCalculator.Cli.Words;

/// <summary>Messages about options that state an invitation.</summary>
internal static class InvitationWords
{
    public static readonly Phrase RoundAndLetter = new(
        "--round names a round that is known, and --invited-on gives the letter of an invitation; use one of them.",
        "--round nomme une ronde connue, et --invited-on donne la lettre d'une invitation ; choisissez l'une des deux.");
    public static readonly Phrase OnlyWithLetter = new(
        "{0}: a round has its own; the option belongs to an invitation by its letter, --invited-on DATE.",
        "{0} : une ronde a déjà le sien ; l'option concerne une invitation donnée par sa lettre, --invited-on DATE.");
    public static readonly Phrase LetterNeedsProgram = new(
        "--invited-on: name the program of the invitation with --program; it is one of {0}.",
        "--invited-on : nommez le programme de l'invitation avec --program ; c'est l'un de ceux-ci : {0}.");
    public static readonly Phrase ProgramWithoutInvitation = new(
        "--program: name the invitation too, with --round N or --invited-on DATE.",
        "--program : donnez aussi l'invitation, avec --round N ou --invited-on DATE.");
    public static readonly Phrase UnknownProgram = new(
        "--program: '{0}' is not the program of an invitation; write one of {1}.",
        "--program : « {0} » n'est pas le programme d'une invitation ; écrivez l'un de ceux-ci : {1}.");
    public static readonly Phrase RoundOfOtherProgram = new(
        "--program: {0} does not fit round {1}, which was for {2}; leave the option out.",
        "--program : {0} ne convient pas à la ronde {1}, qui visait {2} ; omettez l'option.");
    public static readonly Phrase ProgramNotKnown = new(
        "The program of an invitation in {0} cannot be worked out from the profile; name it with --program, one of {1}.",
        "Le programme d'une invitation à {0} ne peut pas être déduit du profil ; nommez-le avec --program, l'un de ceux-ci : {1}.");
    public static readonly Phrase TieBreakNeedsScore = new(
        "--tie-break: {0} decides at the lowest score alone; give that too, with --lowest-score SCORE.",
        "--tie-break : {0} ne départage qu'à la note la plus basse ; donnez-la aussi, avec --lowest-score SCORE.");
    public static readonly Phrase BeforeRounds = new(
        "--invited-on: {0} is before {1}, when invitations began; correct it.",
        "--invited-on : le {0} précède le {1}, date des premières invitations ; corrigez-le.");
    public static readonly Phrase OnBeforeInvitation = new(
        "--on: {0} is before {1}, the day of the invitation; an application follows its invitation. Choose a later day.",
        "--on : le {0} précède le {1}, jour de l'invitation ; une demande suit son invitation. Choisissez un jour ultérieur.");
}
