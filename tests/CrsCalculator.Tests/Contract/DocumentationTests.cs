using CrsCalculator.TestKit.Api;
using CrsCalculator.TestKit.Contracts;

namespace CrsCalculator.Tests.Contract;

/// <summary>Whoever meets a type or a member in an editor is told what it is.</summary>
public class DocumentationTests
{
    [Fact]
    public void Everything_public_is_documented() => DocumentationContract.GapsOf(typeof(ExpressEntry).Assembly).Should().BeEmpty();

    [Fact]
    public void A_gap_is_found() =>
        DocumentationContract.GapsOf(typeof(ApprovedApi).Assembly)
            .Should().Contain(static gap => gap.EndsWith("nothing of what it returns", StringComparison.Ordinal))
            .And.Contain(static gap => gap.EndsWith("nothing of threads", StringComparison.Ordinal));
}
