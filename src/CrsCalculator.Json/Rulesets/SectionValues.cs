using CrsCalculator.Rules;

namespace CrsCalculator.Json.Rulesets;

/// <summary>
/// What was read of a section. In the place of a value that could not be read stands one of a ruleset that is known to be good,
/// so that everything else can still be checked; the document has an issue then and never becomes a ruleset.
/// </summary>
internal sealed class SectionValues
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    public void Add(string field, object? value)
    {
        if (value is not null)
        {
            _values[field] = value;
        }
    }

    public T Get<T>(string field, T standIn)
        where T : FactorTable =>
        (T)_values.GetValueOrDefault(field, standIn);

    public int? Number(string field) => _values.TryGetValue(field, out object? value) ? (int)value : null;
}
