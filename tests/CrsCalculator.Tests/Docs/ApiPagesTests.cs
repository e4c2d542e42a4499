#if NET10_0
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.Tests.Docs;

/// <summary>The pages in docs/api are what the documentation says. Both targets have the same; one is enough to write them.</summary>
public class ApiPagesTests
{
    [Fact]
    public void The_page_of_every_public_type_is_up_to_date() => ApprovedPages.Check(typeof(Crs).Assembly);
}
#endif
