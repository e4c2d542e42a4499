using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CrsCalculator.Report.Text;

/// <summary>
/// Names the facts of a profile instead of giving JSON paths: <c>$.principal.work[0]</c> is job 1. Paths without a name stay.
/// </summary>
internal static partial class PlaceNames
{
    private static readonly FrozenDictionary<string, Phrase> Names = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["dateOfBirth"] = new("date of birth", "date de naissance"),
        ["education"] = new("credentials", "diplômes"),
        ["eca"] = new("assessment", "évaluation"),
        ["languageTests"] = new("language tests", "tests de langue"),
        ["work"] = new("jobs", "emplois"),
        ["certificatesOfQualification"] = new("certificates of qualification", "certificats de qualification"),
        ["nomination"] = new("provincial nomination", "désignation provinciale"),
        ["jobOffer"] = new("job offer", "offre d'emploi"),
        ["siblingInCanada"] = new("sibling in Canada", "frère ou sœur au Canada"),
        ["relativeInCanada"] = new("relative in Canada", "parent au Canada"),
        ["residences"] = new("places of residence", "lieux de résidence"),
        ["permits"] = new("permits", "permis"),
        ["studies"] = new("studies", "études"),
        ["passportExpiresOn"] = new("expiry of the passport", "expiration du passeport"),
        ["children"] = new("children", "enfants"),
        ["maritalStatus"] = new("marital status", "état matrimonial"),
        ["familySize"] = new("family size", "taille de la famille"),
        ["settlementFunds"] = new("settlement funds", "fonds d'établissement"),
        ["settlementFundsSixMonthAverage"] = new("six-month average of the funds", "moyenne des fonds sur six mois"),
        ["intendedProvince"] = new("intended province", "province de destination"),
        ["profileSubmittedAt"] = new("time of submission of the profile", "heure de soumission du profil"),
        ["spouse"] = new("spouse", "conjoint"),
        ["principal"] = new("principal applicant", "demandeur principal"),
        ["accompanying"] = new("intention to come along", "intention d'accompagner le demandeur"),
        ["province"] = new("province", "province"),
        ["expiresOn"] = new("expiry", "expiration"),
        ["lmiaExpiresOn"] = new("expiry of the LMIA", "expiration de l'EIMT"),
        ["issuedBy"] = new("issuer", "organisme"),
        ["issuedOn"] = new("day of issue", "date de délivrance"),
        ["level"] = new("level", "niveau"),
        ["adopted"] = new("adoption", "adoption"),
        ["otherParentStays"] = new("whether the other parent stays behind", "présence ou non de l'autre parent"),
        ["citizenOrPermanentResident"] = new("status in Canada", "statut au Canada"),
        ["study"] = new("studies in Canada", "études au Canada"),
        ["fullTime"] = new("full time", "temps plein"),
        ["monthsPresentInCanada"] = new("months of presence in Canada", "mois de présence au Canada"),
        ["mostlyDistance"] = new("distance learning", "études à distance"),
        ["noc"] = new("occupation", "profession"),
        ["employerCountry"] = new("country of the employer", "pays de l'employeur"),
        ["country"] = new("country", "pays"),
        ["hoursPerWeek"] = new("hours per week", "heures par semaine"),
        ["whileFullTimeStudent"] = new("full-time studies meanwhile", "études à temps plein en parallèle"),
        ["authorized"] = new("authorization to work", "autorisation de travail"),
        ["temporaryResidentStatus"] = new("temporary resident status", "statut de résident temporaire"),
        ["selfEmployed"] = new("self-employment", "travail autonome"),
        ["paid"] = new("pay", "rémunération"),
        ["leave"] = new("leave", "congés"),
        ["start"] = new("start", "début"),
        ["end"] = new("end", "fin"),
        ["redSeal"] = new("Red Seal", "Sceau rouge"),
        ["endedOn"] = new("end", "fin"),
        ["exemptPermit"] = new("permit exempt from an LMIA", "permis dispensé d'EIMT"),
        ["startsOn"] = new("start", "début"),
        ["acceptedOn"] = new("day of acceptance", "date d'acceptation"),
        ["awardedOn"] = new("day of award", "date d'obtention"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Phrase> OneOfMany = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["education"] = new("credential", "diplôme"),
        ["languageTests"] = new("language test", "test de langue"),
        ["work"] = new("job", "emploi"),
        ["certificatesOfQualification"] = new("certificate of qualification", "certificat de qualification"),
        ["children"] = new("child", "enfant"),
        ["residences"] = new("residence", "résidence"),
        ["permits"] = new("permit", "permis"),
        ["studies"] = new("study", "période d'études"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Phrase Numbered = new("{0} {1}", "{0} {1}");
    private static readonly Phrase OfSpouse = new("the spouse's {0}", "{0} du conjoint");
    private static readonly Phrase OfChild = new("{0} of child {1}", "{0} de l'enfant {1}");
    private static readonly Phrase PartOfWhole = new("{0} of {1}", "{0}, {1}");
    private static readonly Phrase PartOfPart = new("{0} of the {1}", "{0}, {1}");

    /// <summary>Replaces each path in a text with a name.</summary>
    public static string Named(string text, OfficialLanguage language) =>
        text.Contains('$', StringComparison.Ordinal) || text.Contains("work[", StringComparison.Ordinal)
            ? PathInText().Replace(text, match => NameOf(match.Value, language) ?? match.Value)
            : text;

    private static string? NameOf(string path, OfficialLanguage language)
    {
        string[] parts = path.StartsWith("$.", StringComparison.Ordinal) ? path[2..].Split('.') : path.Split('.');
        (string? owner, string[] rest) = parts[0] switch
        {
            "principal" when parts.Length > 1 => (null, parts[1..]),
            "spouse" when parts.Length > 1 => ("spouse", parts[1..]),
            _ when parts.Length > 1 && parts[0].StartsWith("children[", StringComparison.Ordinal) => (parts[0], parts[1..]),
            _ => (null, parts),
        };
        string?[] names = [.. rest.Select(part => PartOf(part, language))];
        if (names.Contains(null))
        {
            return null;
        }

        string whole = owner switch
        {
            null => names[0]!,
            "spouse" => Format(OfSpouse, language, names[0]!),
            _ => Format(OfChild, language, names[0]!, NumberOf(owner)),
        };
        return names.Length == 1
            ? whole
            : names.Skip(2).Aggregate(
                Format(PartOfWhole, language, names[1]!, whole),
                (name, part) => Format(PartOfPart, language, part!, name));
    }

    private static string? PartOf(string part, OfficialLanguage language)
    {
        int bracket = part.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0)
        {
            return Names.GetValueOrDefault(part)?.In(language);
        }

        string key = part[..bracket];
        Phrase? name = OneOfMany.GetValueOrDefault(key) ?? Names.GetValueOrDefault(key);
        return name is null ? null : Format(Numbered, language, name.In(language), NumberOf(part));
    }

    /// <summary>Readers count from 1.</summary>
    private static string NumberOf(string part)
    {
        int bracket = part.IndexOf('[', StringComparison.Ordinal);
        ReadOnlySpan<char> number = part.AsSpan(bracket + 1, part.Length - bracket - 2);
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int place) ? Invariant.Text(place + 1L) : "?";
    }

    private static string Format(Phrase phrase, OfficialLanguage language, params string[] facts) =>
        phrase.Format(language, CultureInfo.InvariantCulture, facts);

    [GeneratedRegex(
        @"\$(\.[A-Za-z]+(\[[0-9]+\])?)+|\bwork\[[0-9]+\]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex PathInText();
}
