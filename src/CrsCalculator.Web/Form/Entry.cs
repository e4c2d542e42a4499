using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CrsCalculator.Profiles;

namespace CrsCalculator.Web.Form;

/// <summary>A row of the form, about the object at hand.</summary>
public abstract record Entry
{
    private protected Entry(Phrase label) => Label = label;

    /// <summary>What a reader calls it.</summary>
    internal Phrase Label { get; init; }

    /// <summary>Whether it is shown, by what the object at hand says already.</summary>
    internal Func<JsonObject, bool> When { get; init; } = static _ => true;
}

/// <summary>A row that edits one field of the object at hand.</summary>
public abstract record FieldEntry : Entry
{
    private protected FieldEntry(string field, Phrase label)
        : base(label) => Field = field;

    internal string Field { get; }

    /// <summary>Which paper has the answer, or what it is for.</summary>
    internal Phrase? Hint { get; init; }
}

/// <summary>One fact.</summary>
public sealed record Question : FieldEntry
{
    internal Question(string field, InputKind kind, Phrase label)
        : base(field, label) => Kind = kind;

    /// <summary>How it is typed.</summary>
    internal InputKind Kind { get; }

    /// <summary>The values of a closed list.</summary>
    internal ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>What a box that may be left alone means.</summary>
    internal bool Usual { get; init; }
}

/// <summary>Facts that belong together, such as a nomination, and that a profile has once or not at all.</summary>
public sealed record Part : FieldEntry
{
    internal Part(string field, Phrase label, ImmutableArray<Entry> entries)
        : base(field, label) => Entries = entries;

    internal ImmutableArray<Entry> Entries { get; }
}

/// <summary>Facts that can occur several times, such as jobs.</summary>
public sealed record Series : FieldEntry
{
    internal Series(string field, Phrase label, Phrase add, ImmutableArray<Entry> entries)
        : base(field, label) => (Add, Entries) = (add, entries);

    /// <summary>What adds one; the label names one by its number.</summary>
    internal Phrase Add { get; }

    internal ImmutableArray<Entry> Entries { get; }
}

/// <summary>Rows that few people need: they are hidden until somebody opens them.</summary>
public sealed record Fold : Entry
{
    internal Fold(Phrase label, params ImmutableArray<Entry> entries)
        : base(label) => Entries = entries;

    internal ImmutableArray<Entry> Entries { get; }

    /// <summary>Whether the object at hand has one of its facts.</summary>
    internal bool HasFacts(JsonObject facts) => Entries.OfType<FieldEntry>().Any(entry => facts.ContainsKey(entry.Field));
}

/// <summary>A section of the form.</summary>
/// <param name="Id">The id of its element.</param>
/// <param name="Owner">The field of the profile that has the facts; nothing for the profile itself.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Entries">The rows.</param>
internal sealed record Section(string Id, string? Owner, Phrase Heading, ImmutableArray<Entry> Entries)
{
    /// <summary>What the section is worth, in a line.</summary>
    public Phrase? Intro { get; init; }
}

/// <summary>How a fact is typed.</summary>
internal enum InputKind : byte
{
    Text,
    Number,
    Day,
    DayOrMonth,
    YesOrNo,
    Box,
    Choice,
    Country,
    Province,
    Occupation,
}
