using NodaTime;

namespace CrsCalculator.Benchmarks.Baselines;

/// <summary>Checks that both calculators are right: otherwise comparing them means nothing.</summary>
internal static class LiteralCheck
{
    public static void MustAgree(LocalDate on, CrsFactors[] pool)
    {
        foreach (CrsFactors factors in pool)
        {
            CrsScore score = ExpressEntry.Official.Score(in factors, on);
            LiteralCandidate literal = LiteralCandidate.Of(factors);
            if (score.Core != LiteralCalculator.Core(literal)
                || score.Spouse != LiteralCalculator.Spouse(literal)
                || score.Transferability != LiteralCalculator.Transferability(literal)
                || score.Additional != LiteralCalculator.Additional(literal))
            {
                throw new InvalidOperationException(
                    $"The library scores {score}, the literal calculator {LiteralCalculator.Total(literal)}: {factors}");
            }
        }
    }
}
