using static CrsCalculator.Application.Tests.Proof.ProofClients;

namespace CrsCalculator.Application.Tests.Proof;

/// <summary>What the facts are called that items are about.</summary>
public class DocumentNameTests
{
    private static readonly Candidate Client = LivedIn(Stay("IN", "2010-01-01", "2021-06-30"), Stay("CA", "2021-07-01", null)) with
    {
        SettlementFunds = null,
    };

    [Theory]
    [InlineData("$.settlementFunds", "Settlement funds", "Fonds d'établissement")]
    [InlineData("$.maritalStatus", "Marital status", "État matrimonial")]
    [InlineData("$.principal.nomination", "Nomination", "Désignation")]
    [InlineData(
        "$.principal.residences[0]",
        "Residence in IN, 2010-01-01 to 2021-06-30",
        "Résidence du 2010-01-01 au 2021-06-30 (pays : IN)")]
    [InlineData("$.principal.residences[1]", "Residence in CA since 2021-07-01", "Résidence depuis le 2021-07-01 (pays : CA)")]
    [InlineData(
        "$.principal.work[0]",
        "Job 21232 Software developers and programmers (CA) since 2023-06-05",
        "Emploi 21232 Software developers and programmers (CA) depuis le 2023-06-05")]
    [InlineData("$.principal.residences[2]", "$.principal.residences[2]", "$.principal.residences[2]")]
    public void Document_has_words(string path, string english, string french)
    {
        ApplicationText.English.Document(Client, path).Should().Be(english);
        ApplicationText.French.Document(Client, path).Should().Be(french);
    }

    [Fact]
    public void Every_path_of_an_item_has_words() =>
        Items(Client, On, Invitation(InvitationProgram.ProvincialNominee))
            .SelectMany(static item => item.Paths)
            .Should()
            .OnlyContain(static path => ApplicationText.English.Document(Client, path) != path);
}
