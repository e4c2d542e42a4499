using CrsCalculator.TestKit.Contracts;

namespace CrsCalculator.Application.Tests.Contract;

/// <summary>Whoever meets a type or a member in an editor is told what it is.</summary>
public class DocumentationTests
{
    [Fact]
    public void Everything_public_is_documented() => DocumentationContract.GapsOf(typeof(Applicant).Assembly).Should().BeEmpty();
}
