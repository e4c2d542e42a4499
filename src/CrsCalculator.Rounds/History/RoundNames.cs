namespace CrsCalculator.Rounds;

/// <summary>Recognizes a round's category from IRCC's name for it. Names change every year, but one word in them does not.</summary>
internal static class RoundNames
{
    /// <summary>Words that identify a category, in lower case without accents; the first match decides.</summary>
    private static readonly (string Word, RoundCategory Category, bool IsFrench)[] Words =
    [
        ("federal skilled trades", RoundCategory.FederalSkilledTrades, false),
        ("metiers specialises (federal)", RoundCategory.FederalSkilledTrades, true),
        ("federal skilled worker", RoundCategory.FederalSkilledWorker, false),
        ("travailleurs qualifies", RoundCategory.FederalSkilledWorker, true),
        ("canadian experience class", RoundCategory.CanadianExperienceClass, false),
        ("experience canadienne", RoundCategory.CanadianExperienceClass, true),
        ("provincial nominee", RoundCategory.ProvincialNominee, false),
        ("candidats des provinces", RoundCategory.ProvincialNominee, true),
        ("no program specified", RoundCategory.General, false),
        ("aucun programme", RoundCategory.General, true),
        ("french", RoundCategory.French, false),
        ("francais", RoundCategory.French, true),
        ("physician", RoundCategory.Physicians, false),
        ("medecin", RoundCategory.Physicians, true),
        ("health", RoundCategory.Healthcare, false),
        ("sante", RoundCategory.Healthcare, true),
        ("senior manager", RoundCategory.SeniorManagers, false),
        ("cadres superieur", RoundCategory.SeniorManagers, true),
        ("researcher", RoundCategory.Researchers, false),
        ("chercheu", RoundCategory.Researchers, true),
        ("military", RoundCategory.MilitaryRecruits, false),
        ("militaire", RoundCategory.MilitaryRecruits, true),
        ("stem occ", RoundCategory.Stem, false),
        ("stim", RoundCategory.Stem, true),
        ("metiers", RoundCategory.Trades, true),
        ("trade", RoundCategory.Trades, false),
        ("transport", RoundCategory.Transport, false),
        ("agricultur", RoundCategory.Agriculture, false),
        ("agricole", RoundCategory.Agriculture, true),
        ("education", RoundCategory.Education, false),
    ];

    private static readonly string[] EverybodysNames = ["general", "generale"];

    /// <summary>
    /// Returns IRCC's name for current rounds of a category. No round for researchers has taken place yet: their name follows the others of
    /// 2026.
    /// </summary>
    public static string NameOf(RoundCategory category) => category switch
    {
        RoundCategory.General => "General",
        RoundCategory.CanadianExperienceClass => "Canadian Experience Class",
        RoundCategory.ProvincialNominee => "Provincial Nominee Program",
        RoundCategory.FederalSkilledWorker => "Federal Skilled Worker",
        RoundCategory.FederalSkilledTrades => "Federal Skilled Trades",
        RoundCategory.French => "French-Language proficiency 2026-Version 2",
        RoundCategory.Healthcare => "Healthcare and Social Services Occupations, 2026-Version 3",
        RoundCategory.Stem => "STEM occupations (Version 1)",
        RoundCategory.Trades => "Trades Occupations, 2026-Version 3",
        RoundCategory.Education => "Education occupations (Version 1)",
        RoundCategory.Transport => "Transport Occupations, 2026-Version 2",
        RoundCategory.Agriculture => "Agriculture and agri-food occupations (Version 1)",
        RoundCategory.Physicians => "Physicians with Canadian Work Experience, 2026-Version 1",
        RoundCategory.SeniorManagers => "Senior managers with Canadian Work Experience, 2026-Version 1",
        RoundCategory.Researchers => "Researchers with Canadian Work Experience, 2026-Version 1",
        RoundCategory.MilitaryRecruits => "Skilled Military Recruits, 2026-Version 1",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "A round is for a category that is known."),
    };

    public static RoundCategory CategoryOf(string name) => Match(name).Category;

    /// <summary>Whether a name is certainly French. Some words are the same in both languages.</summary>
    public static bool IsFrench(string name) => Match(name).IsFrench;

    private static (RoundCategory Category, bool IsFrench) Match(string name)
    {
        string plain = PlainText.Of(name.Trim());
        foreach ((string word, RoundCategory category, bool isFrench) in Words)
        {
            if (plain.Contains(word, StringComparison.Ordinal))
            {
                return (category, isFrench);
            }
        }

        return (EverybodysNames.Contains(plain, StringComparer.Ordinal) ? RoundCategory.General : RoundCategory.Unknown, false);
    }
}
