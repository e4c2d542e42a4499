namespace CrsCalculator.Application;

/// <summary>The names of documents in a profile, English and French side by side.</summary>
internal static class DocumentPhrases
{
    public static IReadOnlyDictionary<string, Phrase> All { get; } = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["document.languageTest"] = new("Language test of {0}", "Test de langue du {0}"),
        ["document.credential"] = new("Credential of {0} ({1})", "Diplôme de {0} ({1})"),
        ["document.study"] = new("Studies for the credential of {0} ({1})", "Études menant au diplôme de {0} ({1})"),
        ["document.job/3"] = new("Job {0} ({1}) since {2}", "Emploi {0} ({1}) depuis le {2}"),
        ["document.job/4"] = new("Job {0} ({1}), {2} to {3}", "Emploi {0} ({1}), du {2} au {3}"),
        ["document.certificate"] = new("Certificate of qualification {0} of {1}", "Certificat de compétence {0} du {1}"),
        ["document.nomination"] = new("Nomination by {0} of {1}", "Désignation par {0} du {1}"),
        ["document.nomination/0"] = new("Nomination", "Désignation"),
        ["document.jobOffer"] = new("Job offer {0}", "Offre d'emploi {0}"),
        ["document.lmia"] = new("LMIA for the job offer {0}", "EIMT de l'offre d'emploi {0}"),
        ["document.exemptPermit"] = new("Permit for the job offer {0}", "Permis de l'offre d'emploi {0}"),
        ["document.sibling"] = new("Brother or sister in Canada", "Frère ou sœur au Canada"),
        ["document.relative"] = new("Relative in Canada", "Membre de la parenté au Canada"),
        ["document.maritalStatus"] = new("Marital status", "État matrimonial"),
        ["document.residence/2"] = new("Residence in {0} since {1}", "Résidence depuis le {1} (pays : {0})"),
        ["document.residence/3"] = new("Residence in {0}, {1} to {2}", "Résidence du {1} au {2} (pays : {0})"),
        ["document.funds"] = new("Settlement funds", "Fonds d'établissement"),
    };
}
