namespace CrsCalculator.Benchmarks.Baselines;

/// <summary>
/// The score as most calculators compute it: texts from a form, dictionaries keyed by them, nested switches, and one undated set
/// of rules, here that of 2025-03-25. It is correct, and neither tuned nor slowed down.
/// </summary>
internal static class LiteralCalculator
{
    public static int Total(LiteralCandidate c) => Core(c) + Spouse(c) + Transferability(c) + Additional(c);

    public static int Core(LiteralCandidate c)
    {
        int first = 0;
        foreach (int level in c.Languages[c.FirstLanguage].Values)
        {
            first += LiteralPoints.FirstLanguage(c.MaritalStatus, level);
        }

        string secondLanguage = c.FirstLanguage == "english" ? "french" : "english";
        int second = c.Languages[secondLanguage].Values.Sum(LiteralPoints.SecondLanguage);
        return LiteralPoints.Age(c.MaritalStatus, c.Age)
            + LiteralPoints.Education[c.MaritalStatus][c.Education]
            + first
            + Math.Min(second, c.MaritalStatus == "married" ? 22 : 24)
            + LiteralPoints.CanadianWork(c.MaritalStatus, c.CanadianWorkYears);
    }

    public static int Spouse(LiteralCandidate c) => c.MaritalStatus switch
    {
        "married" => LiteralPoints.SpouseEducation[c.SpouseEducation]
            + c.SpouseLanguage.Values.Sum(LiteralPoints.SpouseLanguage)
            + LiteralPoints.SpouseWork(c.SpouseCanadianWorkYears),
        _ => 0,
    };

    public static int Transferability(LiteralCandidate c)
    {
        int lowest = c.Languages[c.FirstLanguage].Values.Min();
        int language = lowest switch
        {
            >= 9 => 2,
            >= 7 => 1,
            _ => 0,
        };
        int canadian = Math.Min(c.CanadianWorkYears, 2);
        int foreign = c.ForeignWorkYears switch
        {
            0 => 0,
            < 3 => 1,
            _ => 2,
        };
        int education = LiteralPoints.EducationTier[c.Education];
        int certificate = c.HasCertificate switch
        {
            true when lowest >= 7 => 50,
            true when lowest >= 5 => 25,
            _ => 0,
        };
        return Math.Min(
            Math.Min(LiteralPoints.Combination(education, language) + LiteralPoints.Combination(education, canadian), 50)
                + Math.Min(LiteralPoints.Combination(foreign, language) + LiteralPoints.Combination(foreign, canadian), 50)
                + certificate,
            100);
    }

    public static int Additional(LiteralCandidate c)
    {
        int points = c.HasNomination ? 600 : 0;
        points += c.StudyInCanada switch
        {
            "1-2 years" => 15,
            "3+ years" => 30,
            _ => 0,
        };
        if (c.Languages["french"].Values.Min() >= 7)
        {
            points += c.Languages["english"].Values.Min() >= 5 ? 50 : 25;
        }

        if (c.HasSibling)
        {
            points += 15;
        }

        return Math.Min(points, 600);
    }
}
