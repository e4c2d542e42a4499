#if NET10_0
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Json.Tests.Docs;

/// <summary>The pages in docs/api are what the documentation says. Both targets have the same; one is enough to write them.</summary>
public class ApiPagesTests
{
    [Fact]
    public void The_page_of_every_public_type_is_up_to_date() => ApprovedPages.Check(typeof(CrsJson).Assembly);

    [Fact]
    public void The_index_of_all_packages_is_up_to_date() => ApprovedPages.CheckIndex(typeof(CrsJson).Assembly);

    [Fact]
    public void Every_link_leads_to_a_page_and_a_heading() => PageLinks.DeadIn(typeof(CrsJson).Assembly).Should().BeEmpty();
}
#endif
