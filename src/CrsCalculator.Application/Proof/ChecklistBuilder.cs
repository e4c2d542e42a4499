using System.Collections.Immutable;

namespace CrsCalculator.Application;

/// <summary>Determines which rows of evidence apply to a profile.</summary>
internal static class ChecklistBuilder
{
    /// <summary>The items by person, then by points at stake, highest first, then in the order of the rows.</summary>
    public static ImmutableArray<ChecklistItem> Items(ApplicationFacts facts, ImmutableArray<ApplicationDocument> documents)
    {
        if (facts.Rules.Evidence.At(facts.On).ValueOrNull is not { } list || facts.Papers is not { } papers)
        {
            return [];
        }

        return
        [
            .. from row in list.Rows
               from place in EvidencePlace.AllOf(row.Subject, facts.Profile)
               from question in Questions(new ProofQuestion(facts, papers, documents, row, place))
               let item = Item(question, EvidenceConditions.Of(question))
               where item is not null
               orderby item.Person, item.Index ?? int.MaxValue, item.AtStake.Points ?? 0 descending
               select item,
        ];
    }

    /// <summary>A row about countries is asked once per country, if the countries are known.</summary>
    private static IEnumerable<ProofQuestion> Questions(ProofQuestion question) =>
        question.Row.Subject == EvidenceSubject.Residence && PersonConditions.StaysOf(question) is { } stays
            ? stays.Long.Select(stay => question with { Stay = stay })
            : [question];

    private static ChecklistItem? Item(ProofQuestion question, Applicability applies)
    {
        if (applies.Need is not { } need)
        {
            return null;
        }

        string id = RowIds.Of(question.Row, question.Stay);
        ApplicationDocument? document = PaperState.Find(question, id);
        bool isWaived = document?.State == DocumentState.NotApplicable && need != EvidenceNeed.Required;
        UsableDays usable = need == EvidenceNeed.NotNeeded || question.Place.IsUnknown ? UsableDays.Any : UsableDays.Of(question, document);
        ImmutableArray<string> mustShow = ElementConditions.Applying(question.Row.MustShow, question);
        PaperState state = PaperState.Of(isWaived ? null : document, question, usable, mustShow);
        ProfilePart? part = PartOf(question);
        return new ChecklistItem(question.Row)
        {
            Id = id,
            Person = question.Place.Person,
            Index = question.Place.Index,
            Paths = PathsOf(question),
            For = part is { } claimed ? question.Facts.ClaimsOf(claimed) : [],
            Need = isWaived ? EvidenceNeed.NotNeeded : need,
            Reason = isWaived && need != EvidenceNeed.NotNeeded ? EvidenceReasons.MarkedNotApplicable : applies.Reason,
            MissingFacts = isWaived ? [] : [.. applies.MissingFacts.Union(usable.MissingFacts, StringComparer.Ordinal)],
            MustShow = mustShow,
            Recommended = ElementConditions.Applying(question.Row.Recommended, question),
            Lacks = state.Lacks,
            UsableFrom = usable.From,
            UsableUntil = usable.Until,
            State = state.State,
            Document = document,
            AtStake = part is { } withdrawn ? question.Facts.StakeOf(withdrawn) : Stake.None,
        };
    }

    private static ImmutableArray<string> PathsOf(ProofQuestion question)
    {
        if (question.Stay is { } stay)
        {
            return [.. stay.Residences.Select(place => question.PathOf($"residences[{Invariant.Text(place)}]"))];
        }

        return question.Place.Path is { } path ? [path] : [];
    }

    /// <summary>The fact that is withdrawn: for papers behind an offer, not the whole offer.</summary>
    private static ProfilePart? PartOf(ProofQuestion question) => question.Row.Condition switch
    {
        EvidenceCondition.OfferWithLmia => new ProfilePart(question.Place.Person, PartKind.Lmia),
        EvidenceCondition.OfferWithPermit when question.Offer.ExemptPermit == true =>
            new ProfilePart(question.Place.Person, PartKind.ExemptPermit),
        EvidenceCondition.OfferWithPermit => null,
        _ => question.Place.Part,
    };
}
