using System.Collections.Immutable;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application.Tests.Flags;

/// <summary>What red flags are read from, in one place: a test changes only what it is about.</summary>
internal sealed record Situation(Candidate Profile, LocalDate On)
{
    public InvitationToApply? Invitation { get; init; }

    public ImmutableArray<ApplicationDocument> Documents { get; init; } = [];

    public ImmutableArray<ChecklistItem> Items { get; init; } = [];

    public ApplicationRules Rules { get; init; } = ApplicationRules.Official;

    public ImmutableArray<RedFlag> Flags => FlagList.Of(new FlagContext(Facts, Items, Documents));

    public ApplicationFacts Facts => new(ExpressEntry.Official.Open(Profile), On, Invitation, Rules);

    public Situation With(Func<Person, Person> change) => this with { Profile = Profile with { Principal = change(Profile.Principal) } };

    public Situation With(Func<Candidate, Candidate> change) => this with { Profile = change(Profile) };

    /// <summary>The same with another first job.</summary>
    public Situation WithJob(Func<Job, Job> change) =>
        With(person => person with { Work = person.Work.SetItem(0, change(person.Work[0])) });

    /// <summary>The same with one more job.</summary>
    public Situation WithMore(Job job) => With(person => person with { Work = person.Work.Add(job) });
}

/// <summary>A red flag on both sides of its condition.</summary>
internal sealed record FlagCase(string Code, Situation Raised, Situation Quiet)
{
    public FlagSeverity? Severity { get; init; }
}
