using System.Collections.Frozen;
using CrsCalculator.Text;

namespace CrsCalculator.Application;

/// <summary>Sentences and names for the codes of an application, in one language.</summary>
/// <remarks>Immutable, and safe to use from several threads. It ignores the current culture: each text has its own language.</remarks>
public sealed class ApplicationText
{
    private static readonly FrozenDictionary<string, Phrase> All =
        WindowPhrases.All
            .Concat(DocumentPhrases.All)
            .Concat(ProofPhrases.All)
            .Concat(FlagPhrases.All)
            .Concat(DecisionPhrases.All)
            .ToFrozenDictionary(StringComparer.Ordinal);

    private readonly PhraseTable _phrases;

    private readonly FlagFactText _facts;

    private readonly CrsText _names;

    private ApplicationText(OfficialLanguage language)
    {
        _phrases = new PhraseTable(All, language);
        _names = CrsText.Of(language);
        _facts = new FlagFactText(_phrases, language);
    }

    /// <summary>English.</summary>
    public static ApplicationText English { get; } = new(OfficialLanguage.English);

    /// <summary>French, in the terms of Immigration, Refugees and Citizenship Canada (IRCC).</summary>
    /// <remarks>Codes, paths and dates are not translated, nor are citations, which are in English.</remarks>
    public static ApplicationText French { get; } = new(OfficialLanguage.French);

    /// <summary>Returns the text in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns><see cref="English"/> or <see cref="French"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static ApplicationText Of(OfficialLanguage language) =>
        Guard.Defined(language, nameof(language)) == OfficialLanguage.French ? French : English;

    /// <summary>The statement that a checklist is not legal advice.</summary>
    public string NotLegalAdvice => _phrases["notLegalAdvice"];

    /// <summary>Returns what to do according to the submission window.</summary>
    /// <param name="advice">The advice; <see langword="null"/> if facts are missing.</param>
    /// <returns>For example <c>submit</c>.</returns>
    public string Advice(SubmissionAdvice? advice) => _phrases[advice is { } known ? $"advice.{Code.Of(known)}" : "advice.open"];

    /// <summary>Returns a description of the clients shown.</summary>
    /// <param name="filter">The filter.</param>
    /// <returns>For example <c>clients with an expiry within 90 days</c>.</returns>
    public string Filter(ClientFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        string days = filter.ExpiringWithin is { } within ? Invariant.Text(within) : string.Empty;
        return (filter.IsInvited, filter.ExpiringWithin) switch
        {
            (true, null) => _phrases["filter.invited"],
            (true, _) => _phrases.Format("filter.both", days),
            (_, null) => _phrases["filter.all"],
            _ => _phrases.Format("filter.expiring", days),
        };
    }

    /// <summary>Returns what changes at an edge of a submission window.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>For example <c>the requirements of the program are met</c>.</returns>
    public string Edge(WindowEdgeReason reason) => _phrases[$"edge.{Code.Of(reason)}"];

    /// <summary>Returns the name of a kind of document that expires.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>For example <c>language test</c>.</returns>
    public string Expiry(ExpiryKind kind) => _phrases[$"expiry.{Code.Of(kind)}"];

    /// <summary>Returns the name of a person in an application.</summary>
    /// <param name="role">The person.</param>
    /// <param name="index">The child's index, from 0; <see langword="null"/> for others.</param>
    /// <returns>For example <c>Child 1</c>.</returns>
    public string Person(ApplicantRole role, int? index = null) =>
        _phrases.Format($"role.{Code.Of(role)}", index is { } place ? Invariant.Text(place + 1) : string.Empty);

    /// <summary>Returns a name for a document in a profile that distinguishes it from others.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="path">The document, as a JSON path of <c>crs-profile/1</c>, as in <see cref="ChecklistItem.Paths"/>.</param>
    /// <returns>
    /// For example <c>Job 21232 Software developers and programmers (CA) since 2023-09-05</c>; the path itself if none is there.
    /// </returns>
    public string Document(Candidate profile, string path)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(path);
        return DocumentFacts.NameOf(profile, path) is { } name
            ? _phrases.Format($"document.{name.Kind}", [.. name.Facts.Select(Titled)])
            : path;
    }

    /// <summary>Returns what to have: the papers of an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>For example <c>Employer's letter on letterhead</c>.</returns>
    public string Have(ChecklistItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        string key = $"row.{item.Row.Id}";
        return item.Id == item.Row.Id ? _phrases.Format(key) : _phrases.Format(key, item.Id[(item.Row.Id.Length + 1)..]);
    }

    /// <summary>Returns the name of an element that a paper must show.</summary>
    /// <param name="element">The code of the element.</param>
    /// <returns>For example <c>hours per week</c>; the code itself if it is unknown.</returns>
    public string Element(string element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return _phrases.Find($"element.{element}") ?? element;
    }

    /// <summary>Returns why an item is not needed.</summary>
    /// <param name="item">The item.</param>
    /// <returns>A sentence; <see langword="null"/> if <see cref="ChecklistItem.Reason"/> is.</returns>
    public string? Reason(ChecklistItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Reason is { } reason ? _phrases[$"reason.{reason}"] : null;
    }

    /// <summary>Returns how much evidence is needed.</summary>
    /// <param name="need">The need.</param>
    /// <returns>For example <c>required</c>.</returns>
    public string Need(EvidenceNeed need) => _phrases[$"need.{Code.Of(need)}"];

    /// <summary>Returns whether evidence is at hand.</summary>
    /// <param name="state">The state.</param>
    /// <returns>For example <c>missing</c>.</returns>
    public string State(EvidenceState state) => _phrases[$"state.{Code.Of(state)}"];

    /// <summary>Returns a red flag as a sentence.</summary>
    /// <param name="flag">The red flag.</param>
    /// <returns>The sentence.</returns>
    public string Flag(RedFlag flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return _phrases.Format($"flag.{flag.Code}", _facts.Of(flag));
    }

    /// <summary>Returns what to do about a red flag.</summary>
    /// <param name="flag">The red flag.</param>
    /// <returns>A sentence.</returns>
    public string Remedy(RedFlag flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return _phrases.Format($"remedy.{flag.Code}", _facts.Of(flag));
    }

    /// <summary>Returns how serious a red flag is.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>For example <c>stop</c>.</returns>
    public string Severity(FlagSeverity severity) => _phrases[$"severity.{Code.Of(severity)}"];

    /// <summary>Returns the question that would supply a missing fact.</summary>
    /// <param name="fact">The missing fact.</param>
    /// <returns>For example <c>Where has each person lived in the last ten years?</c></returns>
    public string Question(MissingFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return _phrases.Find($"ask.{fact.Path[(fact.Path.LastIndexOf('.') + 1)..]}") ?? fact.Path;
    }

    /// <summary>Returns the name of what a missing fact would decide: a requirement, evidence or a red flag.</summary>
    /// <param name="code">One of <see cref="MissingFact.Unlocks"/>.</param>
    /// <returns>For example <c>Settlement funds (FSW)</c>; the code itself if it is unknown.</returns>
    public string Decision(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _phrases.Find($"decides.{code}") ?? _phrases.FindFormatted($"row.{code}") ?? RowOfOne(code) ?? code;
    }

    /// <summary>Returns a checklist notice as a sentence; <see cref="CrsCalculator.Text.CrsText"/> has those of the domain.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>The sentence; <see langword="null"/> for a notice of the domain.</returns>
    public string? Notice(Notice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        string key = $"notice.{notice.Code}";
        return _phrases.Has(key) ? _phrases.Format(key, [.. notice.Facts]) : null;
    }

    internal static IReadOnlyDictionary<string, Phrase> Phrases => All;

    internal bool Has(string key) => _phrases.Has(key);

    /// <summary>Names a row that a checklist has once for each of several, such as countries: the code ends with which.</summary>
    private string? RowOfOne(string code) =>
        code.LastIndexOf('.') is > 0 and var end ? _phrases.FindFormatted($"row.{code[..end]}", code[(end + 1)..]) : null;

    /// <summary>Returns an occupation code with its title; no other fact of a document has five digits.</summary>
    private string Titled(string fact) => NocCode.TryParse(fact, out NocCode? occupation) ? _names.Occupation(occupation) : fact;
}
