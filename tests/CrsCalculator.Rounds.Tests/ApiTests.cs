using CrsCalculator.TestKit.Api;

namespace CrsCalculator.Rounds.Tests;

/// <summary>Nobody changes what users' code hangs on without noticing.</summary>
public class ApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => ApprovedApi.Check(typeof(Round).Assembly);
}
