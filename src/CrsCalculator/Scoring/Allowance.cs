namespace CrsCalculator.Scoring;

/// <summary>
/// A cap that several factors draw on in their printed order: each takes what is left of it. So the lines of a breakdown
/// add up to the capped sum, whichever cap bit.
/// </summary>
internal struct Allowance(int cap)
{
    private int _left = cap;

    public int Cap { get; } = cap;

    public int Take(int points)
    {
        int taken = Math.Min(points, _left);
        _left -= taken;
        return taken;
    }
}
