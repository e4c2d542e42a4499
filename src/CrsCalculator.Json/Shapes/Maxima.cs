using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes;

/// <summary>What the sections of a ruleset add up to: stated in a document so that a mistyped cell shows where it counts most.</summary>
internal sealed record Maxima(int CoreWithSpouse, int CoreSingle, int Spouse, int Transferability, int Additional)
{
    public static Maxima Of(CrsTables tables) => new(
        tables.WithSpouse.Maximum,
        tables.Single.Maximum,
        tables.Spouse.Maximum,
        tables.Transferability.Maximum,
        tables.Additional.Maximum);

    /// <summary>Notes where a stated maximum is not what the tables add up to.</summary>
    public void Check(Maxima actual, IssueList issues)
    {
        Check("maxima.coreWithSpouse", CoreWithSpouse, actual.CoreWithSpouse, issues);
        Check("maxima.coreSingle", CoreSingle, actual.CoreSingle, issues);
        Check("maxima.spouse", Spouse, actual.Spouse, issues);
        Check("maxima.transferability", Transferability, actual.Transferability, issues);
        Check("maxima.additional", Additional, actual.Additional, issues);
    }

    private static void Check(string path, int stated, int actual, IssueList issues)
    {
        if (stated != actual)
        {
            issues.AddRange(
                [new Issue($"$.{path}", IssueCodes.MaximumMismatch, new Facts(Invariant.Text(stated), Invariant.Text(actual)))]);
        }
    }
}
