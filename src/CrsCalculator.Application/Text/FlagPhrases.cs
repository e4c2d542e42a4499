namespace CrsCalculator.Application;

/// <summary>Sentences for red flags and what to do about them, English and French side by side.</summary>
internal static class FlagPhrases
{
    public static IReadOnlyDictionary<string, Phrase> All { get; } = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["severity.stop"] = new("stop", "arrêt"),
        ["severity.high"] = new("high", "élevé"),
        ["severity.medium"] = new("medium", "moyen"),
        ["severity.low"] = new("low", "faible"),

        ["flag.submissionWindowEmpty"] = new(
            "From the invitation of {0} to the last day, {1}, there is no day on which deadline, program, category and rank all hold.",
            "De l'invitation du {0} au dernier jour, le {1}, il n'y a aucun jour où le délai, le programme, la catégorie et le rang "
            + "sont tous respectés."),
        ["remedy.submissionWindowEmpty"] = new(
            "Decline the invitation. The profile then stays in the pool; if the invitation lapses, the profile can no longer be "
            + "invited.",
            "Déclinez l'invitation. Le profil reste alors dans le bassin ; si elle expire, le profil ne peut plus faire l'objet "
            + "d'une invitation."),

        ["flag.invitationNotByOurCount"] = new(
            "By these documents the invitation of {0} under the {1} should not have been issued: the score was {2} on that day, and "
            + "the lowest-ranked candidate invited had {3}.",
            "D'après ces documents, l'invitation du {0} ({1}) n'aurait pas dû être émise : la note était de {2} ce jour-là, et le "
            + "candidat invité le moins bien classé avait {3}."),
        ["remedy.invitationNotByOurCount"] = new(
            "Compare the profile in the account with these documents. If the account claims more, correct it: the score is "
            + "recalculated on submission.",
            "Comparez le profil du compte avec ces documents. Si le compte en déclare davantage, corrigez-le : la note est "
            + "recalculée à la soumission."),

        ["flag.invitationNotByOurCount/2"] = new(
            "By these documents the invitation of {0} under the {1} should not have been issued: on that day the requirements were "
            + "not met, or the profile was not in the pool.",
            "D'après ces documents, l'invitation du {0} ({1}) n'aurait pas dû être émise : ce jour-là, les exigences n'étaient pas "
            + "satisfaites ou le profil n'était pas dans le bassin."),
        ["remedy.invitationNotByOurCount/2"] = new(
            "Compare the profile in the account with these documents, and find out which one is wrong before you apply.",
            "Comparez le profil du compte avec ces documents et trouvez lequel est erroné avant de présenter la demande."),

        ["flag.invitationNotByOurCount/5"] = new(
            "By these documents the invitation of {0} under the {1} should not have been issued. The score equals the cut-off of "
            + "{3}, but the profile was not submitted before the tie-breaking time {4}.",
            "D'après ces documents, l'invitation du {0} ({1}) n'aurait pas dû être émise. La note est égale au seuil de {3}, mais "
            + "le profil n'a pas été soumis avant l'heure de départage {4}."),
        ["remedy.invitationNotByOurCount/5"] = new(
            "Compare the profile in the account with these documents, and check when the profile was submitted.",
            "Comparez le profil du compte avec ces documents et vérifiez quand le profil a été soumis."),

        ["flag.yearNotCompleteAtInvitation"] = new(
            "The work for the {0} is complete on {4}, after the invitation of {1}: on that day it comes to {2} of {3} {3:hour|hours}. "
            + "Contested: the act asks for it on the day of the invitation too (IRPA 11.2(1)(a)); the press reports that IRCC invites "
            + "early on purpose and says to submit once it is complete.",
            "Le travail exigé ({0}) est complet le {4}, après l'invitation du {1} : ce jour-là, il atteint {2} {2:heure|heures} sur {3}. "
            + "Point contesté : la loi l'exige aussi le jour de l'invitation (LIPR 11.2(1)a)) ; selon la presse, IRCC invite tôt à "
            + "dessein et il suffit de soumettre la demande une fois le travail complet."),
        ["remedy.yearNotCompleteAtInvitation"] = new(
            "Declining is the safe answer. If you apply, do so on or after {4}, and say in a letter when the work became complete.",
            "Décliner est la réponse sûre. Si vous présentez la demande, faites-le à compter du {4} et indiquez dans une lettre "
            + "quand le travail est devenu complet."),

        ["flag.yearNotCompleteAtInvitation/4"] = new(
            "On the day of the invitation, {1}, the work for the {0} comes to {2} of {3} {3:hour|hours}, and time alone does not complete "
            + "it. The act asks for it on the day of the invitation and on the day of submission (IRPA 11.2(1)(a)).",
            "Le jour de l'invitation, le {1}, le travail exigé ({0}) atteint {2} {2:heure|heures} sur {3}, et le temps seul ne le complète "
            + "pas. La loi l'exige le jour de l'invitation et le jour de la soumission (LIPR 11.2(1)a))."),
        ["remedy.yearNotCompleteAtInvitation/4"] = new(
            "Decline the invitation, unless a job is missing from the profile.",
            "Déclinez l'invitation, à moins qu'un emploi ne manque au profil."),

        ["flag.countedByMonth"] = new(
            "By calendar months, as in an IRCC account, a year of {0} is complete; by days it is complete on {1}. Contested: the "
            + "account may show it early and the candidate may be invited on it, but an officer counts days and hours.",
            "En mois civils, comme dans un compte d'IRCC, une année de {0} est complète ; en jours, elle l'est le {1}. Point "
            + "contesté : le compte peut l'afficher tôt et le candidat peut être invité sur cette base, mais un agent compte les "
            + "jours et les heures."),
        ["remedy.countedByMonth"] = new(
            "Do not claim this year before {1}. If the invitation came earlier, declining is the safe answer.",
            "Ne déclarez pas cette année avant le {1}. Si l'invitation est antérieure, décliner est la réponse sûre."),

        ["flag.countedByMonth/1"] = new(
            "By calendar months, as in an IRCC account, a year of {0} is complete; by days it is not. Contested: the account may "
            + "show it and the candidate may be invited on it, but an officer counts days and hours.",
            "En mois civils, comme dans un compte d'IRCC, une année de {0} est complète ; en jours, elle ne l'est pas. Point "
            + "contesté : le compte peut l'afficher et le candidat peut être invité sur cette base, mais un agent compte les jours et "
            + "les heures."),
        ["remedy.countedByMonth/1"] = new(
            "Do not claim this year until its days are complete.",
            "Ne déclarez pas cette année avant que ses jours soient complets."),

        ["flag.experienceLeavesWindow"] = new(
            "From {1} on, the work within {3} {3:year|years} before submission falls under the {2} {2:hour|hours} that the {0} asks for: "
            + "days at the beginning no longer count.",
            "À compter du {1}, le travail effectué dans les {3} {3:année|années} précédant la soumission n'atteint plus les {2} "
            + "{2:heure|heures} exigées ({0}) : les premiers jours ne comptent plus."),
        ["remedy.experienceLeavesWindow"] = new(
            "Submit before {1}. From that day on, decline.",
            "Soumettez la demande avant le {1}. À compter de ce jour, déclinez."),

        ["flag.testExpiresBeforeDue"] = new(
            "The test of {0} expires on {1}, on or before the last day to apply, {2}.",
            "Le test du {0} expire le {1}, au plus tard le dernier jour pour présenter la demande, le {2}."),
        ["remedy.testExpiresBeforeDue"] = new(
            "Submit before {1}. From that day on, only a new result that is at least as high helps.",
            "Soumettez la demande avant le {1}. À compter de ce jour, seul un nouveau résultat au moins aussi élevé convient."),

        ["flag.ecaExpiresBeforeDue"] = new(
            "The credential assessment of {0} expires on {1}, on or before the last day to apply, {2}.",
            "L'évaluation des diplômes d'études (EDE) du {0} expire le {1}, au plus tard le dernier jour pour présenter la demande, "
            + "le {2}."),
        ["remedy.ecaExpiresBeforeDue"] = new(
            "Submit before {1}. From that day on, only a new assessment helps: order it now.",
            "Soumettez la demande avant le {1}. À compter de ce jour, seule une nouvelle évaluation convient : commandez-la dès "
            + "maintenant."),

        ["flag.testExpiresBeforeVisa"] = new(
            "The test or credential assessment of {0} expires on {1}, within six months of submission. The regulations ask for it "
            + "again when the visa is issued (IRPR 77); in practice the day of the application is accepted.",
            "Le test ou l'évaluation du {0} expire le {1}, dans les six mois suivant la soumission. Le règlement l'exige de nouveau "
            + "à la délivrance du visa (RIPR 77) ; en pratique, le jour de la demande est accepté."),
        ["remedy.testExpiresBeforeVisa"] = new(
            "Consider a new test or assessment before {1}.",
            "Envisagez un nouveau test ou une nouvelle évaluation avant le {1}."),

        ["flag.rankBelowRound"] = new(
            "The score on the day of submission is {0}; the lowest-ranked candidate invited had {1}. IRCC refuses such an "
            + "application and keeps the fee.",
            "La note le jour de la soumission est de {0} ; le candidat invité le moins bien classé avait {1}. IRCC refuse une telle "
            + "demande et conserve les frais."),

        ["flag.rankBelowRound/3"] = new(
            "The score equals the cut-off of {1}, but the profile was not submitted before the tie-breaking time {2}. IRCC refuses "
            + "such an application and keeps the fee.",
            "La note est égale au seuil de {1}, mais le profil n'a pas été soumis avant l'heure de départage {2}. IRCC refuse une "
            + "telle demande et conserve les frais."),
        ["remedy.rankBelowRound"] = new(
            "Wait for a day on which the score holds, if there is one before the last day; else decline.",
            "Attendez un jour où la note suffit, s'il y en a un avant le dernier jour ; sinon, déclinez."),

        ["flag.birthdayForgiven"] = new(
            "The age on the day of the invitation of {1}, {0}, counts; the birthday since (now {2}) is forgiven.",
            "L'âge le jour de l'invitation du {1}, {0} {0:an|ans}, compte ; l'anniversaire survenu depuis (maintenant {2} {2:an|ans}) "
            + "n'est pas retenu."),
        ["remedy.birthdayForgiven"] = new(
            "Nothing to do. A new invitation would not forgive it.",
            "Rien à faire. Une nouvelle invitation n'en tiendrait pas compte."),

        ["flag.itaExpired"] = new(
            "The last day to apply was {0}. The profile is no longer eligible to be invited.",
            "Le dernier jour pour présenter la demande était le {0}. Le profil ne peut plus faire l'objet d'une invitation."),
        ["remedy.itaExpired"] = new("Submit a new profile.", "Présentez un nouveau profil."),

        ["flag.profileExpires"] = new(
            "The profile expires on {0}, no later than {2} {2:day|days} after {1}.",
            "Le profil expire le {0}, au plus tard {2} {2:jour|jours} après le {1}."),
        ["remedy.profileExpires"] = new(
            "Without an invitation, submit a new profile in time. With one, check that the profile was valid on its day.",
            "Sans invitation, présentez un nouveau profil à temps. Avec une invitation, vérifiez que le profil était valide ce jour-là."),

        ["flag.profileExpires/2"] = new(
            "The profile had expired on {0}, before the invitation of {1}.",
            "Le profil avait expiré le {0}, avant l'invitation du {1}."),
        ["remedy.profileExpires/2"] = new(
            "Check when the profile was submitted. An expired profile cannot be invited.",
            "Vérifiez quand le profil a été soumis. Un profil expiré ne peut pas faire l'objet d'une invitation."),

        ["flag.profileExpires/1"] = new(
            "The profile expired on {0}.",
            "Le profil a expiré le {0}."),
        ["remedy.profileExpires/1"] = new(
            "Submit a new profile.",
            "Présentez un nouveau profil."),

        ["flag.categoryJustMet"] = new(
            "The category {0} is met until {3} only: its work comes to {1} {1:hour|hours} of {2} required, and days at the beginning stop "
            + "counting. It is tested at the invitation and at submission.",
            "La catégorie {0} n'est remplie que jusqu'au {3} : le travail atteint {1} {1:heure|heures} sur {2} exigées, et les premiers "
            + "jours cessent de compter. Elle est vérifiée à l'invitation et à la soumission."),
        ["remedy.categoryJustMet"] = new("Submit before {3}.", "Soumettez la demande avant le {3}."),

        ["flag.categoryJustMet/3"] = new(
            "The category {0} is met only just: {1} {1:hour|hours} of work in one occupation, {2} required. It is tested at the invitation "
            + "and at submission, and a letter with other dates would undo it.",
            "La catégorie {0} n'est remplie que de justesse : {1} {1:heure|heures} de travail dans une profession, {2} exigées. Elle est "
            + "vérifiée à l'invitation et à la soumission, et une lettre indiquant d'autres dates la remettrait en cause."),
        ["remedy.categoryJustMet/3"] = new(
            "Have the employer state exact dates and hours, and check the duties against the occupation.",
            "Faites préciser par l'employeur les dates et les heures exactes, et comparez les fonctions à celles de la profession."),

        ["flag.worseRetest"] = new(
            "The test of {0} is lower than the one of {1}, which is claimed. Contested: IRCC names a lower retest as a change that "
            + "lowers the score; nothing says that an older result that is still valid may not be used.",
            "Le test du {0} est inférieur à celui du {1}, qui est déclaré. Point contesté : IRCC cite un nouveau test plus faible "
            + "comme un changement qui abaisse la note ; rien ne dit qu'un résultat antérieur encore valide ne puisse pas être "
            + "utilisé."),
        ["remedy.worseRetest"] = new(
            "Do not hide the newer test. Check whether the invitation still stands with it.",
            "Ne cachez pas le test plus récent. Vérifiez si l'invitation tient encore avec lui."),

        ["flag.yearJustComplete"] = new(
            "A year of {0} has been complete only since {1}. Refusals are reported where the 52nd week was not over.",
            "Une année de {0} n'est complète que depuis le {1}. Des refus ont été signalés lorsque la 52e semaine n'était pas terminée."),
        ["remedy.yearJustComplete"] = new(
            "Wait for the anniversary of the job if the last day to apply allows it.",
            "Attendez l'anniversaire de l'emploi si le dernier jour pour présenter la demande le permet."),

        ["flag.jobEndsOnCompletion"] = new(
            "The job ended on {0}, within days of {1}, when its year was complete. A letter with fewer days may undo the year.",
            "L'emploi a pris fin le {0}, à quelques jours du {1}, où l'année a été complète. Une lettre qui indique moins de jours peut "
            + "remettre l'année en cause."),
        ["remedy.jobEndsOnCompletion"] = new(
            "Have the letter, the record of employment and the pay stubs show the same first and last day.",
            "Veillez à ce que la lettre, le relevé d'emploi et les talons de paie indiquent les mêmes premier et dernier jours."),

        ["flag.overlapCanadaAbroad"] = new(
            "This job and the one in occupation {3} ({4} to {5}) are in Canada and abroad on the same days, from {1} to {2}. "
            + "Contested: foreign work must be gained outside Canada and simultaneous periods count once (Ministerial Instructions "
            + "25(1)(a)), and refusals are reported; replies of IRCC from 2024 and 2025 allow both.",
            "Cet emploi et celui de la profession {3} (du {4} au {5}) se déroulent au Canada et à l'étranger les mêmes jours, du "
            + "{1} au {2}. Point contesté : le travail à l'étranger doit être acquis hors du Canada et des périodes simultanées ne "
            + "comptent qu'une fois (Instructions ministérielles 25(1)a)), et des refus ont été signalés ; des réponses d'IRCC de "
            + "2024 et de 2025 admettent les deux."),
        ["remedy.overlapCanadaAbroad"] = new(
            "Work out whether the invitation stands without the job abroad. If it does not, declining is the safe answer; if you "
            + "claim both, explain them in a letter.",
            "Vérifiez si l'invitation tient sans l'emploi à l'étranger. Sinon, décliner est la réponse sûre ; si vous déclarez les "
            + "deux, expliquez-les dans une lettre."),

        ["flag.overlapCanadaAbroad/5"] = new(
            "This job and the one in occupation {3} (since {4}) are in Canada and abroad on the same days, from {1} to {2}. "
            + "Contested: foreign work must be gained outside Canada and simultaneous periods count once (Ministerial Instructions "
            + "25(1)(a)), and refusals are reported; replies of IRCC from 2024 and 2025 allow both.",
            "Cet emploi et celui de la profession {3} (depuis le {4}) se déroulent au Canada et à l'étranger les mêmes jours, du "
            + "{1} au {2}. Point contesté : le travail à l'étranger doit être acquis hors du Canada et des périodes simultanées ne "
            + "comptent qu'une fois (Instructions ministérielles 25(1)a)), et des refus ont été signalés ; des réponses d'IRCC de "
            + "2024 et de 2025 admettent les deux."),

        ["flag.fullTimeJobsAtOnce"] = new(
            "This job and the one in occupation {3} ({4} to {5}) are both full-time from {1} to {2}. An officer will ask whether "
            + "both were done.",
            "Cet emploi et celui de la profession {3} (du {4} au {5}) sont tous deux à temps plein du {1} au {2}. Un agent "
            + "demandera si les deux ont été exercés."),
        ["remedy.fullTimeJobsAtOnce"] = new(
            "Have both letters state hours and schedules, and explain the overlap.",
            "Faites préciser les heures et les horaires dans les deux lettres, et expliquez le chevauchement."),

        ["flag.fullTimeJobsAtOnce/5"] = new(
            "This job and the one in occupation {3} (since {4}) are both full-time from {1} to {2}. An officer will ask whether "
            + "both were done.",
            "Cet emploi et celui de la profession {3} (depuis le {4}) sont tous deux à temps plein du {1} au {2}. Un agent "
            + "demandera si les deux ont été exercés."),

        ["flag.hoursOver60"] = new(
            "The jobs come to {0} {0:hour|hours} a week on {1}. There is no official limit, but an officer will ask.",
            "Les emplois totalisent {0} {0:heure|heures} par semaine le {1}. Il n'y a pas de limite officielle, mais un agent posera la "
            + "question."),
        ["remedy.hoursOver60"] = new(
            "Check the hours of each letter, and explain how they fit together.",
            "Vérifiez les heures de chaque lettre et expliquez comment elles se concilient."),

        ["flag.gapInWork"] = new(
            "Neither work nor studies are given from {0} to {1} ({2} {2:day|days}).",
            "Ni travail ni études ne sont indiqués du {0} au {1} ({2} {2:jour|jours})."),
        ["remedy.gapInWork"] = new(
            "Fill in the personal history without gaps; time without work is an activity too.",
            "Remplissez les antécédents personnels sans interruption ; une période sans travail est aussi une activité."),

        ["flag.gapBreaksContinuity"] = new(
            "Work comes to {0} {0:hour|hours} together, but to {1} of {2} {2:hour|hours} in one run and one occupation, which the Federal "
            + "Skilled Worker program asks for.",
            "Le travail totalise {0} {0:heure|heures}, mais {1} {1:heure|heures} sur {2} de façon continue et dans une seule profession, "
            + "ce qu'exige le Programme des travailleurs qualifiés (fédéral)."),
        ["remedy.gapBreaksContinuity"] = new(
            "Do not apply under the Federal Skilled Worker Program on this work. Check whether one occupation covers a whole year.",
            "Ne présentez pas de demande à ce programme sur la base de ce travail. Vérifiez si une profession couvre une année entière."),

        ["flag.gapBreaksContinuity/2"] = new(
            "Foreign work counts as {0} {0:year|years} only if jobs are added together; one unbroken job in one occupation gives {1}.",
            "Le travail à l'étranger ne compte pour {0} {0:année|années} que si des emplois sont additionnés ; un seul emploi sans "
            + "interruption, dans une seule profession, en donne {1}."),
        ["remedy.gapBreaksContinuity/2"] = new(
            "Check whether the score holds with {1}; if not, be ready to explain how the jobs add up.",
            "Vérifiez si la note tient avec {1} ; sinon, préparez-vous à expliquer l'addition des emplois."),

        ["flag.selfEmployedCanada"] = new(
            "The work in Canada from {0} to {1} was self-employed. It does not count for the Canadian Experience Class or for points.",
            "Le travail au Canada du {0} au {1} était un travail autonome. Il ne compte ni pour la catégorie de l'expérience "
            + "canadienne ni pour les points."),

        ["flag.selfEmployedCanada/1"] = new(
            "The work in Canada since {0} is self-employed. It does not count for the Canadian Experience Class or for points.",
            "Le travail au Canada depuis le {0} est un travail autonome. Il ne compte ni pour la catégorie de l'expérience "
            + "canadienne ni pour les points."),
        ["remedy.selfEmployedCanada"] = new("Declare it without claiming it.", "Déclarez-le sans le faire valoir."),

        ["flag.notAuthorized"] = new(
            "The work in Canada from {0} to {1} was not authorized. It does not count, and it is a breach that an officer may act on.",
            "Le travail au Canada du {0} au {1} n'était pas autorisé. Il ne compte pas, et c'est une infraction qu'un agent peut "
            + "retenir."),

        ["flag.notAuthorized/1"] = new(
            "The work in Canada since {0} is not authorized. It does not count, and it is a breach that an officer may act on.",
            "Le travail au Canada depuis le {0} n'est pas autorisé. Il ne compte pas, et c'est une infraction qu'un agent peut "
            + "retenir."),
        ["remedy.notAuthorized"] = new(
            "Declare it, and get advice before you apply.",
            "Déclarez-le et demandez conseil avant de présenter la demande."),

        ["flag.noStatus"] = new(
            "During the work in Canada from {0} to {1} the person had no temporary resident status. It does not count.",
            "Pendant le travail au Canada du {0} au {1}, la personne n'avait pas le statut de résident temporaire. Il ne compte pas."),

        ["flag.noStatus/1"] = new(
            "During the work in Canada since {0} the person has had no temporary resident status. It does not count.",
            "Pendant le travail au Canada depuis le {0}, la personne n'a pas le statut de résident temporaire. Il ne compte pas."),
        ["remedy.noStatus"] = new(
            "Declare it, and get advice before you apply.",
            "Déclarez-le et demandez conseil avant de présenter la demande."),

        ["flag.workWhileStudying"] = new(
            "The job in Canada lies on days of full-time studies, from {0} to {1}. Work as a full-time student does not count.",
            "L'emploi au Canada se déroule pendant des études à temps plein, du {0} au {1}. Le travail d'un étudiant à temps plein "
            + "ne compte pas."),
        ["remedy.workWhileStudying"] = new(
            "Do not claim those days. Prove by transcripts and a letter of the school when the studies ended.",
            "Ne faites pas valoir ces jours. Prouvez par des relevés de notes et une lettre de l'établissement quand les études ont "
            + "pris fin."),

        ["flag.studyUnknown"] = new(
            "The job in Canada began on {0}, and a Canadian credential was awarded on {1}. Nothing says when the studies ended.",
            "L'emploi au Canada a commencé le {0}, et un diplôme canadien a été décerné le {1}. Rien n'indique quand les études ont "
            + "pris fin."),
        ["remedy.studyUnknown"] = new(
            "Enter the studies. Days as a full-time student do not count.",
            "Indiquez les études. Les jours passés comme étudiant à temps plein ne comptent pas."),

        ["flag.unpaidWork"] = new(
            "The work from {0} to {1} was not paid. It does not count.",
            "Le travail du {0} au {1} n'était pas rémunéré. Il ne compte pas."),

        ["flag.unpaidWork/1"] = new(
            "The work since {0} is not paid. It does not count.",
            "Le travail depuis le {0} n'est pas rémunéré. Il ne compte pas."),
        ["remedy.unpaidWork"] = new("Declare it without claiming it.", "Déclarez-le sans le faire valoir."),

        ["flag.remoteForeignEmployer"] = new(
            "The work in Canada from {1} to {2} was for an employer in {0}. Canadian work is work for a Canadian employer.",
            "Le travail au Canada du {1} au {2} était pour un employeur étranger (pays : {0}). Le travail au Canada suppose un "
            + "employeur canadien."),

        ["flag.remoteForeignEmployer/2"] = new(
            "The work in Canada since {1} is for an employer in {0}. Canadian work is work for a Canadian employer.",
            "Le travail au Canada depuis le {1} est pour un employeur étranger (pays : {0}). Le travail au Canada suppose un "
            + "employeur canadien."),
        ["remedy.remoteForeignEmployer"] = new(
            "Declare it without claiming it as Canadian work.",
            "Déclarez-le sans le faire valoir comme travail au Canada."),

        ["flag.dutiesDecide"] = new(
            "Points, a program or the invitation rest on this job being in occupation {0}.",
            "Des points, un programme ou l'invitation reposent sur le fait que cet emploi relève de la profession {0}."),
        ["remedy.dutiesDecide"] = new(
            "Compare the letter with the lead statement and the main duties of {0}, in the employer's own words.",
            "Comparez la lettre avec l'énoncé principal et les fonctions principales de {0}, dans les mots de l'employeur."),

        ["flag.hoursJustThirty"] = new(
            "The job is just at full-time: {0} {0:hour|hours} a week, and full-time is {1}. Any unpaid hour can leave a week short.",
            "L'emploi est tout juste à temps plein : {0} {0:heure|heures} par semaine, le seuil étant de {1}. Toute heure non rémunérée "
            + "peut rendre une semaine incomplète."),
        ["remedy.hoursJustThirty"] = new(
            "Have the letter state paid hours, and check them against the pay stubs.",
            "Faites préciser les heures rémunérées dans la lettre et vérifiez-les avec les talons de paie."),

        ["flag.leave"] = new(
            "The job lasted from {0} to {1}, and nothing says whether there was leave. Unpaid, parental and sick leave do not "
            + "count; about two weeks of paid vacation a year do.",
            "L'emploi a duré du {0} au {1}, et rien n'indique s'il y a eu des congés. Les congés sans solde, parentaux et de "
            + "maladie ne comptent pas ; environ deux semaines de vacances payées par an comptent."),

        ["flag.leave/1"] = new(
            "The job has lasted since {0}, and nothing says whether there was leave. Unpaid, parental and sick leave do not count; "
            + "about two weeks of paid vacation a year do.",
            "L'emploi dure depuis le {0}, et rien n'indique s'il y a eu des congés. Les congés sans solde, parentaux et de maladie "
            + "ne comptent pas ; environ deux semaines de vacances payées par an comptent."),
        ["remedy.leave"] = new("Ask for times of leave and enter them.", "Demandez les périodes de congé et indiquez-les."),

        ["flag.longVacation"] = new(
            "The job has {0} {0:day|days} of vacation between {1} and {2}. About two weeks a year is usual; an officer may not count the "
            + "rest.",
            "L'emploi comporte {0} {0:jour|jours} de vacances entre le {1} et le {2}. Environ deux semaines par an sont habituelles ; un "
            + "agent pourrait ne pas compter le reste."),
        ["remedy.longVacation"] = new("Leave a margin: do not rely on those days.", "Gardez une marge : ne comptez pas sur ces jours."),

        ["flag.workBeforePermit"] = new(
            "No permit covers the work in Canada from {0} to {1}, and none had ended before. A study permit covers work during "
            + "full-time studies alone.",
            "Aucun permis ne couvre le travail au Canada du {0} au {1}, et aucun n'avait pris fin avant. Un permis d'études ne "
            + "couvre que le travail pendant des études à temps plein."),
        ["remedy.workBeforePermit"] = new(
            "Enter the permit, or prove what else authorized the work, such as the application for a work permit after studies "
            + "(IRPR 186(w)).",
            "Indiquez le permis, ou prouvez ce qui autorisait le travail, par exemple la demande de permis de travail après les "
            + "études (RIPR 186w))."),

        ["flag.workAfterPermit"] = new(
            "No permit covers the work in Canada from {0} to {1}, after an earlier one had ended.",
            "Aucun permis ne couvre le travail au Canada du {0} au {1}, après la fin d'un permis antérieur."),
        ["remedy.workAfterPermit"] = new(
            "Enter maintained status if an extension was requested in time (IRPR 186(u)), or prove the application for a work "
            + "permit after studies (186(w)).",
            "Indiquez le statut maintenu si une prolongation a été demandée à temps (RIPR 186u)), ou prouvez la demande de permis "
            + "de travail après les études (186w))."),

        ["flag.studentHours"] = new(
            "On {2}, during full-time studies, the jobs come to {0} {0:hour|hours} a week; students may work {1} off campus while classes "
            + "are in session. Temporary policies that lifted this limit are not taken into account.",
            "Le {2}, pendant des études à temps plein, les emplois totalisent {0} {0:heure|heures} par semaine ; les étudiants peuvent en "
            + "travailler {1} hors campus pendant les cours. Les politiques temporaires qui ont levé cette limite ne sont pas prises "
            + "en compte."),
        ["remedy.studentHours"] = new(
            "Prove scheduled breaks, work on campus or a work permit. Without them, get advice before you apply.",
            "Prouvez des congés prévus au calendrier, un travail sur le campus ou un permis de travail. Sinon, demandez conseil "
            + "avant de présenter la demande."),

        ["flag.restoration"] = new(
            "Status was lost on {1} and restored on {0}, and there is work in Canada from {2} between them. Nobody may work in that "
            + "time.",
            "Le statut a été perdu le {1} et rétabli le {0}, et il y a du travail au Canada à compter du {2} dans l'intervalle. Il "
            + "est interdit de travailler pendant ce temps."),
        ["remedy.restoration"] = new(
            "Do not claim that work, and get advice before you apply.",
            "Ne faites pas valoir ce travail et demandez conseil avant de présenter la demande."),

        ["flag.restoration/2"] = new(
            "Status was lost on {1} and restored on {0}. No work is given between them.",
            "Le statut a été perdu le {1} et rétabli le {0}. Aucun travail n'est indiqué dans l'intervalle."),
        ["remedy.restoration/2"] = new(
            "Attach the decision, and explain the loss of status.",
            "Joignez la décision et expliquez la perte du statut."),

        ["flag.restoration/1"] = new(
            "Status was restored on {0}. Nothing says since when it had been lost.",
            "Le statut a été rétabli le {0}. Rien n'indique depuis quand il était perdu."),
        ["remedy.restoration/1"] = new(
            "Enter the permit before it, and explain the loss of status.",
            "Indiquez le permis précédent et expliquez la perte du statut."),

        ["flag.residenceGap"] = new(
            "No address is given from {0} to {1} ({2} {2:day|days}).",
            "Aucune adresse n'est indiquée du {0} au {1} ({2} {2:jour|jours})."),
        ["remedy.residenceGap"] = new(
            "Enter every address of the last ten years.",
            "Indiquez toutes les adresses des dix dernières années."),

        ["flag.residenceContradictsWork"] = new(
            "The job is in {0}, but from {2} to {3} the person lived in {1}.",
            "L'emploi est à l'étranger (pays : {0}), mais du {2} au {3} la personne vivait ailleurs (pays : {1})."),
        ["remedy.residenceContradictsWork"] = new(
            "Correct the job or the address; if the work was remote, say so in a letter.",
            "Corrigez l'emploi ou l'adresse ; si le travail se faisait à distance, indiquez-le dans une lettre."),

        ["flag.presentInCanada"] = new(
            "The job is in Canada, but from {1} to {2} the person lived in {0}. Canadian work asks for presence in Canada.",
            "L'emploi est au Canada, mais du {1} au {2} la personne vivait à l'étranger (pays : {0}). Le travail au Canada suppose "
            + "la présence au Canada."),
        ["remedy.presentInCanada"] = new(
            "Correct the address, or do not claim those days.",
            "Corrigez l'adresse, ou ne faites pas valoir ces jours."),

        ["flag.passportExpires"] = new(
            "The passport expires on {0}; it should be valid for {2} {2:month|months} from {1}.",
            "Le passeport expire le {0} ; il devrait être valide {2} mois à compter du {1}."),
        ["remedy.passportExpires"] = new(
            "Renew it before you submit, or at once afterwards, and send the new one.",
            "Renouvelez-le avant la soumission, ou aussitôt après, et envoyez le nouveau."),

        ["flag.spouseStaysBehindInCanada"] = new(
            "The spouse does not accompany the candidate, but has worked in Canada since {0}. Officers ask whether the family was "
            + "split for points.",
            "Le conjoint n'accompagne pas le candidat, mais travaille au Canada depuis le {0}. Des agents demandent si la famille a "
            + "été séparée pour obtenir des points."),
        ["remedy.spouseStaysBehindInCanada"] = new(
            "Work out the score with the spouse. If the spouse stays behind, explain why: the spouse is declared and examined all "
            + "the same.",
            "Calculez la note avec le conjoint. S'il n'accompagne pas le candidat, expliquez pourquoi : il est tout de même déclaré "
            + "et examiné."),

        ["flag.spouseStaysBehind"] = new(
            "The spouse does not accompany the candidate. The spouse is declared and examined all the same; a spouse who is not "
            + "examined can never be sponsored.",
            "Le conjoint n'accompagne pas le candidat. Il est tout de même déclaré et examiné ; une personne qui n'est pas examinée "
            + "ne peut jamais être parrainée."),
        ["remedy.spouseStaysBehind"] = new(
            "Have the spouse's passport, police certificates and medical exam ready.",
            "Préparez le passeport, les certificats de police et l'examen médical du conjoint."),

        ["flag.spouseAsPrincipal"] = new(
            "As principal applicant the spouse would score {1}; the candidate scores {0}.",
            "Comme demandeur principal, le conjoint obtiendrait {1} ; la note du candidat est de {0}."),
        ["remedy.spouseAsPrincipal"] = new(
            "Before an invitation, compare both ways round.",
            "Avant une invitation, comparez les deux possibilités."),

        ["flag.spouseAsPrincipal/0"] = new(
            "As principal applicant the spouse would qualify for a program, which the candidate does not.",
            "Comme demandeur principal, le conjoint serait admissible à un programme, ce que le candidat n'est pas."),
        ["remedy.spouseAsPrincipal/0"] = new(
            "Before an invitation, compare both ways round.",
            "Avant une invitation, comparez les deux possibilités."),

        ["flag.familySizeTooSmall"] = new(
            "The family size is {0}, but {1} {1:person counts|persons count}. Spouse and dependent children count even if they stay "
            + "behind.",
            "La taille de la famille est de {0}, mais {1} {1:personne compte|personnes comptent}. Le conjoint et les enfants à charge "
            + "comptent même s'ils n'accompagnent pas le candidat."),
        ["remedy.familySizeTooSmall"] = new(
            "Correct the family size, and check the settlement funds again.",
            "Corrigez la taille de la famille et vérifiez de nouveau les fonds d'établissement."),

        ["flag.childTurns18"] = new(
            "The child turns {1} on {0}. An application received from that day on needs police certificates of the child.",
            "L'enfant atteint {1} {1:an|ans} le {0}. Une demande reçue à compter de ce jour exige ses certificats de police."),
        ["remedy.childTurns18"] = new(
            "Submit before {0}, or order the certificates.",
            "Soumettez la demande avant le {0}, ou commandez les certificats."),

        ["flag.childTurns18/3"] = new(
            "The child turned {1} on {0}. The application needs police certificates of the child.",
            "L'enfant a atteint {1} {1:an|ans} le {0}. La demande exige ses certificats de police."),
        ["remedy.childTurns18/3"] = new(
            "Order the certificates now if they are not at hand.",
            "Commandez les certificats dès maintenant s'ils ne sont pas disponibles."),

        ["flag.childTurns22"] = new(
            "The child turns {1} on {0}. In an application received from that day on the child is no longer a dependent child, "
            + "unless the disability exception applies. For a nominee, the day of the application to the province decides.",
            "L'enfant atteint {1} {1:an|ans} le {0}. Dans une demande reçue à compter de ce jour, il n'est plus un enfant à charge, sauf "
            + "si l'exception pour invalidité s'applique. Pour un candidat désigné, le jour de la demande à la province est "
            + "déterminant."),
        ["remedy.childTurns22"] = new(
            "Submit before {0}: the child's age is locked in on the day the application is received.",
            "Soumettez la demande avant le {0} : l'âge de l'enfant est fixé le jour où la demande est reçue."),

        ["flag.childTurns22/3"] = new(
            "The child turned {1} on {0} and is no longer a dependent child, unless the disability exception applies. For a "
            + "nominee, the day of the application to the province decides.",
            "L'enfant a atteint {1} {1:an|ans} le {0} et n'est plus un enfant à charge, sauf si l'exception pour invalidité s'applique. "
            + "Pour un candidat désigné, le jour de la demande à la province est déterminant."),
        ["remedy.childTurns22/3"] = new(
            "If the disability exception applies, or the child was younger on the day of the application to the province, prove it. "
            + "If not, the child cannot come as a dependent child.",
            "Si l'exception pour invalidité s'applique, ou si l'enfant était plus jeune le jour de la demande à la province, "
            + "prouvez-le. Sinon, il ne peut pas venir comme enfant à charge."),

        ["flag.childUndeclared"] = new(
            "The family size is {0}, but the profile lists only {1}. A family member who is not declared and examined can never be "
            + "sponsored.",
            "La taille de la famille est de {0}, mais le profil n'en indique que {1}. Un membre de la famille qui n'est ni déclaré "
            + "ni examiné ne peut jamais être parrainé."),
        ["remedy.childUndeclared"] = new(
            "Enter every child, also one who stays behind, or correct the family size.",
            "Indiquez tous les enfants, même ceux qui n'accompagnent pas, ou corrigez la taille de la famille."),

        ["flag.maritalStatusChanged"] = new(
            "The marital status is {0}, but the candidate lives in {1} and the spouse in {2}. Common-law partners must have lived "
            + "together for at least one year.",
            "L'état matrimonial est « {0} », mais le candidat et le conjoint vivent dans des pays différents (candidat : {1} ; "
            + "conjoint : {2}). Des conjoints en union de fait doivent avoir vécu ensemble pendant au moins un an."),
        ["remedy.maritalStatusChanged"] = new(
            "Correct the status or the addresses. A change after the profile changes the score.",
            "Corrigez l'état matrimonial ou les adresses. Un changement après le profil modifie la note."),

        ["flag.maritalStatusChanged/1"] = new(
            "The marital status is {0}, but no spouse is declared. A separated spouse is still declared and examined.",
            "L'état matrimonial est « {0} », mais aucun conjoint n'est déclaré. Un conjoint séparé doit tout de même être déclaré "
            + "et examiné."),
        ["remedy.maritalStatusChanged/1"] = new(
            "Enter the spouse as not accompanying, or correct the status.",
            "Indiquez le conjoint comme n'accompagnant pas le candidat, ou corrigez l'état matrimonial."),

        ["flag.fundsBelow"] = new(
            "The settlement funds are ${0}; ${1} are required.",
            "Les fonds d'établissement sont de {0} $ ; {1} $ sont exigés."),
        ["remedy.fundsBelow"] = new(
            "Show the full amount on the day of submission and when the visa is issued, or an exemption.",
            "Montrez le montant complet le jour de la soumission et à la délivrance du visa, ou une exemption."),

        ["flag.fundsNear"] = new(
            "The settlement funds are ${0}, less than {2}% above the ${1} required. The table rises in July, and the funds are "
            + "checked again when the visa is issued.",
            "Les fonds d'établissement sont de {0} $, soit moins de {2} % au-dessus des {1} $ exigés. Le tableau augmente en "
            + "juillet, et les fonds sont vérifiés de nouveau à la délivrance du visa."),
        ["remedy.fundsNear"] = new("Keep a margin, also for exchange rates.", "Gardez une marge, y compris pour les taux de change."),

        ["flag.fundsTableOld"] = new(
            "The settlement-funds table is from {0}; a newer one has probably been published.",
            "Le tableau des fonds d'établissement date du {0} ; un tableau plus récent a probablement été publié."),
        ["remedy.fundsTableOld"] = new("Check the amount on the official page.", "Vérifiez le montant sur la page officielle."),

        ["flag.fundsNeededIfNotCec"] = new(
            "The candidate also qualifies for the {0}, which asks for ${1}. Nobody chooses the program of an invitation.",
            "Le candidat est aussi admissible à un programme qui exige {1} $ ({0}). Personne ne choisit le programme d'une "
            + "invitation."),
        ["remedy.fundsNeededIfNotCec"] = new(
            "Keep the money available, even if an invitation under the Canadian Experience Class is likely.",
            "Gardez l'argent disponible, même si une invitation au titre de la catégorie de l'expérience canadienne est probable."),

        ["flag.depositUnexplained"] = new(
            "The settlement funds are ${0}, but their average of six months is ${1}; ${2} are required. An officer will ask where "
            + "the difference comes from.",
            "Les fonds d'établissement sont de {0} $, mais leur moyenne sur six mois est de {1} $ ; {2} $ sont exigés. Un agent "
            + "demandera d'où vient la différence."),
        ["remedy.depositUnexplained"] = new(
            "Attach the deed of gift, the sale or other proof of every large deposit. Borrowed money does not count.",
            "Joignez l'acte de donation, la vente ou une autre preuve de chaque dépôt important. L'argent emprunté ne compte pas."),

        ["flag.provinceQuebec"] = new(
            "The candidate intends to live in Quebec, which selects its own immigrants, and is not eligible for any federal "
            + "program.",
            "Le candidat a l'intention de vivre au Québec, qui choisit ses propres immigrants, et n'est admissible à aucun "
            + "programme fédéral."),
        ["remedy.provinceQuebec"] = new(
            "Do not submit, unless the intention was entered by mistake.",
            "Ne soumettez pas la demande, sauf si l'intention a été indiquée par erreur."),

        ["flag.nominationElsewhere"] = new(
            "The nomination is by {0}, but the candidate intends to live in {1}. A nominee must intend to live in the province that "
            + "nominated.",
            "Province de désignation : {0} ; province où le candidat a l'intention de vivre : {1}. Un candidat désigné doit avoir "
            + "l'intention de vivre dans la province qui l'a désigné."),
        ["remedy.nominationElsewhere"] = new(
            "Correct the intended province, or ask the province before you submit.",
            "Corrigez la province de destination, ou interrogez la province avant de soumettre la demande."),

        ["flag.nominationTooOld"] = new(
            "The nomination was accepted on {0}, more than {2} {2:month|months} before {1}, and nothing says when it ends.",
            "La désignation a été acceptée le {0}, plus de {2} mois avant le {1}, et rien n'indique quand elle prend fin."),
        ["remedy.nominationTooOld"] = new(
            "Read the expiry date on the certificate and enter it.",
            "Lisez la date d'expiration sur le certificat et indiquez-la."),

        ["flag.nominationEnds"] = new(
            "The nomination is no longer valid from {0}; the application would be received on {1}.",
            "La désignation n'est plus valide à compter du {0} ; la demande serait reçue le {1}."),
        ["remedy.nominationEnds"] = new(
            "Ask the province for an extension before you submit, else decline.",
            "Demandez une prolongation à la province avant de soumettre la demande ; sinon, déclinez."),

        ["flag.offerNoPoints"] = new(
            "By the rules of {0} a job offer earns no points. It may still stand in for settlement funds.",
            "Selon les règles en vigueur le {0}, une offre d'emploi ne donne aucun point. Elle peut encore dispenser des fonds "
            + "d'établissement."),
        ["remedy.offerNoPoints"] = new("Do not count on points for it.", "Ne comptez pas sur des points à ce titre."),

        ["flag.offerNotFullTime"] = new(
            "The job offer is for {0} {0:hour|hours} a week; {1} a week is full-time.",
            "L'offre d'emploi porte sur {0} {0:heure|heures} par semaine ; le temps plein est de {1}."),
        ["remedy.offerNotFullTime"] = new(
            "Ask the employer for a full-time offer, or do not claim it.",
            "Demandez à l'employeur une offre à temps plein, ou ne la faites pas valoir."),

        ["flag.offerNotSkilled"] = new(
            "The job offer is in occupation {0}, of TEER {1}. Only TEER 0 to 3 counts.",
            "L'offre d'emploi relève de la profession {0}, de catégorie FEER {1}. Seules les catégories FEER 0 à 3 comptent."),
        ["remedy.offerNotSkilled"] = new(
            "Check the code against the duties, or do not claim the offer.",
            "Comparez le code aux fonctions, ou ne faites pas valoir l'offre."),

        ["flag.lmiaEnds"] = new(
            "The labour market impact assessment expired on {0}; the application would be received on {1}.",
            "L'étude d'impact sur le marché du travail a expiré le {0} ; la demande serait reçue le {1}."),
        ["remedy.lmiaEnds"] = new(
            "Ask the employer for a new one before you submit.",
            "Demandez-en une nouvelle à l'employeur avant de soumettre la demande."),

        ["flag.wrongAssessor"] = new(
            "{3} assessed the degree. For occupation {0}, it must be {1} {2}.",
            "{3} a évalué le diplôme. Pour la profession {0}, ce doit être {1} {2}."),
        ["remedy.wrongAssessor"] = new(
            "Order the report of {1} if the degree is claimed for this occupation.",
            "Commandez le rapport de {1} si le diplôme est déclaré pour cette profession."),

        ["flag.wrongAssessor/3"] = new(
            "Nothing says who assessed the degree. For occupation {0}, it must be {1} {2}.",
            "Rien n'indique qui a évalué le diplôme. Pour la profession {0}, ce doit être {1} {2}."),
        ["remedy.wrongAssessor/3"] = new(
            "Read the issuer on the report and enter it.",
            "Lisez l'organisme sur le rapport et indiquez-le."),

        ["flag.twoCredentialsUnassessed"] = new(
            "This foreign credential has no assessment. With one, the level of education would be higher: {0}.",
            "Ce diplôme étranger n'a pas d'évaluation. Avec une évaluation, le niveau d'études serait plus élevé : {0}."),
        ["remedy.twoCredentialsUnassessed"] = new(
            "Do not claim the higher level before each credential is assessed.",
            "Ne déclarez pas le niveau supérieur avant que chaque diplôme soit évalué."),

        ["flag.assessedBeforeAward"] = new(
            "The credential assessment ({0}) predates the award ({1}).",
            "L'évaluation du diplôme ({0}) est antérieure au diplôme ({1})."),
        ["remedy.assessedBeforeAward"] = new(
            "Check both dates; if they are right, order a new assessment.",
            "Vérifiez les deux dates ; si elles sont exactes, commandez une nouvelle évaluation."),

        ["flag.ecaBeforeDesignation"] = new(
            "{0} issued the credential assessment on {1}, before it was designated on {2}. Such an assessment cannot be used.",
            "{0} a délivré l'évaluation des diplômes d'études (EDE) le {1}, avant sa désignation, le {2}. Une telle évaluation ne "
            + "peut pas être utilisée."),
        ["remedy.ecaBeforeDesignation"] = new(
            "Check the date on the report; if it is right, order a new assessment.",
            "Vérifiez la date sur le rapport ; si elle est exacte, commandez une nouvelle évaluation."),

        ["flag.ecaLevelLower"] = new(
            "The assessment states a lower level than the credential, and decides: {1} instead of {0}.",
            "L'évaluation indique un niveau inférieur à celui du diplôme, et c'est elle qui est déterminante : {1} au lieu de {0}."),
        ["remedy.ecaLevelLower"] = new("Claim the level of the assessment.", "Déclarez le niveau de l'évaluation."),

        ["flag.bachelorAsProfessional"] = new(
            "The level of education, {0}, rests on this credential being a master's or a listed professional degree. If it counts "
            + "as a bachelor's degree, the level is only {1}.",
            "Le niveau d'études, {0}, suppose que ce diplôme est une maîtrise ou un diplôme professionnel figurant sur la liste. "
            + "S'il est considéré comme un baccalauréat, le niveau est {1}."),
        ["remedy.bachelorAsProfessional"] = new(
            "Check that it is a master's degree, or that the profession is on IRCC's list.",
            "Vérifiez qu'il s'agit d'une maîtrise, ou que la profession figure sur la liste d'IRCC."),

        ["flag.letterLacks"] = new("The paper does not show: {1} ({0}).", "Le document n'indique pas : {1} ({0})."),
        ["remedy.letterLacks"] = new(
            "Ask for a new letter that shows it. If it cannot be had, explain that and attach other proof.",
            "Demandez une nouvelle lettre qui l'indique. S'il est impossible de l'obtenir, expliquez-le et joignez d'autres preuves."),

        ["flag.letterTooOld"] = new(
            "The employer's letter of {0} proves work up to that day. What is claimed on {1} rests on work after it.",
            "La lettre d'emploi du {0} prouve le travail jusqu'à ce jour. Ce qui est déclaré le {1} repose sur du travail postérieur."),
        ["remedy.letterTooOld"] = new(
            "Ask for a new letter, or add recent pay stubs.",
            "Demandez une nouvelle lettre, ou ajoutez des talons de paie récents."),

        ["flag.policeMissing"] = new(
            "The police certificate of {0} is missing.",
            "Un certificat de police manque (pays : {0})."),
        ["remedy.policeMissing"] = new(
            "Order it now. If it does not come in time, attach the receipt and a letter that shows your efforts.",
            "Commandez-le dès maintenant. S'il n'arrive pas à temps, joignez le reçu et une lettre montrant vos démarches."),

        ["flag.policeStale"] = new(
            "The police certificate of {0} is out of date on the day of submission.",
            "Un certificat de police est périmé le jour de la soumission (pays : {0})."),
        ["remedy.policeStale"] = new("Order a new one.", "Commandez-en un nouveau."),

        ["flag.medicalExpires"] = new(
            "The medical exam expires on {0}, less than {2} {2:month|months} after {1}. It must be valid on landing.",
            "L'examen médical expire le {0}, moins de {2} mois après le {1}. Il doit être valide à l'arrivée."),
        ["remedy.medicalExpires"] = new(
            "Have the exam done as late as possible before you submit; IRCC may ask for a new one.",
            "Passez l'examen le plus tard possible avant la soumission ; IRCC peut en demander un nouveau."),

        ["flag.medicalExpires/2"] = new(
            "The medical exam expired on {0} and is out of date on {1}, the day of submission.",
            "L'examen médical a expiré le {0} et n'est plus valide le {1}, jour de la soumission."),
        ["remedy.medicalExpires/2"] = new(
            "Have a new exam done before you submit.",
            "Passez un nouvel examen avant la soumission."),

        ["flag.translation"] = new(
            "The paper ({0}) is in another language ({1}), and no translation is at hand.",
            "Le document ({0}) est rédigé dans une autre langue ({1}), et aucune traduction n'est disponible."),
        ["remedy.translation"] = new(
            "Attach a certified translator's translation and a scan of the original, or an affidavit. Neither the applicant nor "
            + "family may translate.",
            "Joignez la traduction d'un traducteur agréé et une copie numérisée de l'original, ou un affidavit. Ni le demandeur ni "
            + "sa famille ne peuvent traduire."),

        ["fact.count.canadian"] = new("work in Canada", "travail au Canada"),
        ["fact.count.foreign"] = new("foreign work", "travail à l'étranger"),
        ["fact.count.cec"] = new("work for the Canadian Experience Class", "travail pour la catégorie de l'expérience canadienne"),
        ["fact.maritalStatus.separated"] = new("separated", "séparé"),
        ["fact.maritalStatus.commonLaw"] = new("common-law", "conjoint de fait"),
        ["fact.level.lessThanOneYear"] = new("a program of less than one year", "un programme de moins d'un an"),
        ["fact.program.PNP"] = new("Provincial Nominee Program", "Programme des candidats des provinces"),
        ["fact.asked.always"] = new("in every case", "dans tous les cas"),
        ["fact.asked.withLicence"] = new("where a licence is needed", "lorsqu'un permis d'exercice est exigé"),
    };
}
