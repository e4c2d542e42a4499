namespace CrsCalculator.Eligibility;

/// <summary>
/// The occupations of the Federal Skilled Trades program (IRPR 87.2(1)): major groups 72 but for sub-major 726, 73, 82, 83, 92, and 93
/// but for sub-major 932; minor group 6320; unit group 62200. In NOC 2021 these are 96 unit groups.
/// </summary>
internal static class SkilledTrades
{
    private static readonly string[] Groups = ["72", "73", "82", "83", "92", "93", "6320", "62200"];
    private static readonly string[] Exceptions = ["726", "932"];

    public static bool Include(NocCode occupation) => BeginsWithAny(occupation, Groups) && !BeginsWithAny(occupation, Exceptions);

    private static bool BeginsWithAny(NocCode occupation, string[] groups)
    {
        foreach (string group in groups)
        {
            if (occupation.Code.StartsWith(group, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
