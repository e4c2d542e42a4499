using CrsCalculator.Rules;

namespace CrsCalculator.Counting;

/// <summary>Counts one person's documents on any day, and keeps what does not depend on the day.</summary>
internal sealed class PersonCounter(Person person)
{
    // Most days that are asked for have the same rules on work, so one record is enough.
    private WorkRecord? _record;

    public Person Person => person;

    public CountedPerson On(AssessmentDate date, RulesInForce rules) => new(this, date, rules);

    /// <summary>The person's work by some rules.</summary>
    public WorkRecord Record(WorkRules rules)
    {
        WorkRecord? record = _record;
        if (record is null || !ReferenceEquals(record.Rules, rules))
        {
            record = new WorkRecord(person, rules);
            _record = record;
        }

        return record;
    }
}
