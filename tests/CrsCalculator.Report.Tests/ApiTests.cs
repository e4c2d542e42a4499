using CrsCalculator.TestKit.Api;

namespace CrsCalculator.Report.Tests;

/// <summary>Nobody changes what users' code hangs on without noticing.</summary>
public class ApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => ApprovedApi.Check(typeof(ClientReport).Assembly);

    [Fact]
    public void It_compiles_as_CSharp_12() => PublicRules.ParamsThatAreNoArrays(typeof(ClientReport).Assembly).Should().BeEmpty();

    [Fact]
    public void No_list_that_is_handed_out_can_change() =>
        PublicRules.ListsThatMightChange(typeof(ClientReport).Assembly).Should().BeEmpty();

    [Fact]
    public void No_record_prints_as_the_machine_is_set() =>
        PublicRules.RecordsThatReadCulture(typeof(ClientReport).Assembly).Should().BeEmpty();

    [Fact]
    public void Every_enumeration_is_a_byte() => PublicRules.EnumerationsThatAreNoBytes(typeof(ClientReport).Assembly).Should().BeEmpty();
}
