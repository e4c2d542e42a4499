using System.Globalization;
using System.Text;

namespace CrsCalculator.Report.Tests;

/// <summary>The same report gives the same bytes, whatever the machine.</summary>
public class SameBytesTests
{
    public static TheoryData<string, OfficialLanguage> Pages => ReportPages.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Twice_the_same_input_gives_the_same_bytes(string client, OfficialLanguage language) =>
        Clients.All.Single(one => one.Name == client).Report(language).ToHtml().Should().Be(ReportPages.Html(client, language));

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("de-CH")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        string before = ReportPages.Html(Clients.Couple.Name, OfficialLanguage.French);
        CultureInfo usual = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Clients.Couple.Report(OfficialLanguage.French).ToHtml().Should().Be(before);
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }

    [Fact]
    public void A_stream_gets_UTF_8_without_a_mark_and_stays_open()
    {
        using var stream = new MemoryStream();
        Clients.Single.Report().Write(stream);
        stream.CanWrite.Should().BeTrue();
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(ReportPages.Html(Clients.Single.Name, OfficialLanguage.English));
        stream.ToArray()[0].Should().Be((byte)'<');
    }
}
