namespace CrsCalculator;

/// <summary>One of the four language abilities, in the order in which IRCC prints them.</summary>
public enum Ability : byte
{
    /// <summary>Listening (compréhension de l'oral).</summary>
    Listening,

    /// <summary>Reading (compréhension de l'écrit).</summary>
    Reading,

    /// <summary>Writing (expression écrite).</summary>
    Writing,

    /// <summary>Speaking (expression orale).</summary>
    Speaking,
}
