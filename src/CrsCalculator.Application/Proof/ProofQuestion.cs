using System.Collections.Immutable;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>A row of evidence applied to one person or fact.</summary>
internal sealed record ProofQuestion(
    ApplicationFacts Facts,
    PaperRules Papers,
    ImmutableArray<ApplicationDocument> Documents,
    EvidenceRow Row,
    EvidencePlace Place)
{
    /// <summary>The country of a police certificate; <see langword="null"/> in any other row, and if it is unknown.</summary>
    public PoliceStay? Stay { get; init; }

    /// <summary>The person to whom it belongs; <see langword="null"/> for a child who is not born yet, or is unknown.</summary>
    public FamilyMember? Member => field ??= Facts.Family.Find(Place.Person, Place.Index);

    public Person Person => Member!.Person!;

    public Candidate Profile => Facts.Profile;

    public LocalDate On => Facts.On;

    /// <summary>The rules under which the calculator counts on the day.</summary>
    public RuleBook Rules => Facts.File.Calculator.Rules;

    public bool IsPrincipal => Place.Person == ApplicantRole.Principal;

    public Job Job => Person.Work[Place.Part!.Value.Index];

    /// <summary>Whether the job is over on the day.</summary>
    public bool JobIsOver => Job.End is { } end && end.Earliest <= On;

    public Credential Credential => Person.Education[Place.Part!.Value.Index];

    public LanguageTestResult Test => Person.LanguageTests[Place.Part!.Value.Index];

    public JobOffer Offer => Person.JobOffer!;

    public Child Child => Profile.Children!.Value[Place.Index!.Value];

    /// <summary>
    /// Whether a factor or a requirement rests on the fact, under the last earlier points if the day's are not available. If nothing can be
    /// assessed, each fact is assumed to be used.
    /// </summary>
    public bool IsUsed => IsClaimed || Facts.Claimed is null;

    /// <summary>Whether a factor or a requirement is known to rest on the fact.</summary>
    public bool IsClaimed => Place.Part is { } part && !Facts.ClaimsOf(part).IsEmpty;

    /// <summary>The row applies with its own need.</summary>
    public Applicability Applies => Applicability.Is(Row.Need);

    /// <summary>The row applies on a condition.</summary>
    public Applicability When(bool applies) => Applicability.When(applies, Row.Need);

    /// <summary>The row applies if a fact, which may be unknown, is true.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="path">The path at which the fact belongs.</param>
    public Applicability When(bool? fact, string path) => fact is { } known ? When(known) : Applicability.Unknown(path);

    /// <summary>Returns the path of one of the person's fields.</summary>
    public string PathOf(string field) => $"{Place.PersonPath}.{field}";

    /// <summary>Returns the path of one of the fact's fields.</summary>
    public string PathIn(string field) => $"{Place.Path}.{field}";

    public bool Proves(ImmigrationProgram program) => Facts.Programs.Contains(program);
}
