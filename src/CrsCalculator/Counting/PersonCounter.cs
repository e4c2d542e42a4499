using CrsCalculator.Rules;

namespace CrsCalculator.Counting;

/// <summary>Counts one person's documents on any day and keeps what does not depend on the day.</summary>
internal sealed class PersonCounter(Person person)
{
    // There are few sets of work rules. A record that another thread adds at the same time may be lost and is then made again.
    private WorkRecord[] _records = [];

    public Person Person => person;

    public CountedPerson On(AssessmentDate date, RulesInForce rules) => new(this, date, rules);

    /// <summary>Returns the person's work under a set of rules.</summary>
    public WorkRecord Record(WorkRules rules)
    {
        WorkRecord[] records = _records;
        foreach (WorkRecord known in records)
        {
            if (ReferenceEquals(known.Rules, rules))
            {
                return known;
            }
        }

        var record = new WorkRecord(person, rules);
        _records = [.. records, record];
        return record;
    }
}
