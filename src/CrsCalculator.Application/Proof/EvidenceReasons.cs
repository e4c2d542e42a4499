namespace CrsCalculator.Application;

/// <summary>Why an item of a checklist is not needed: the codes of <see cref="ChecklistItem.Reason"/>.</summary>
public static class EvidenceReasons
{
    /// <summary>The program requires no settlement funds.</summary>
    public const string ProgramNeedsNoFunds = "programNeedsNoFunds";

    /// <summary>Authorized work in Canada and a valid job offer replace settlement funds.</summary>
    public const string WorkAndOffer = "workAndOffer";

    /// <summary>The program requires settlement funds, so there is no exemption to prove.</summary>
    public const string FundsAreShown = "fundsAreShown";

    /// <summary>The list of papers marks it as not applicable, and nothing in the profile contradicts that.</summary>
    public const string MarkedNotApplicable = "markedNotApplicable";
}
