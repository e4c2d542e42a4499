#if !USE_FSCHECK_XUNIT
using Xunit;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>
/// A test that holds for every value of its parameters: FsCheck makes the values up and looks for the smallest that fails.
/// It stands in for the attribute of the same name and shape in the package FsCheck.Xunit; see CONTRIBUTING.md.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", "CrsCalculator.TestKit")]
public sealed class PropertyAttribute : FactAttribute
{
    /// <summary>How many sets of values are tried.</summary>
    public int MaxTest { get; set; } = 100;

    /// <summary>The size of the first values.</summary>
    public int StartSize { get; set; } = 1;

    /// <summary>The size of the last values.</summary>
    public int EndSize { get; set; } = 100;

    /// <summary>Repeats a run: <c>(seed,gamma)</c> or <c>(seed,gamma,size)</c>, as a failure prints it.</summary>
    public string? Replay { get; set; }

    /// <summary>Types whose static members make values.</summary>
    public Type[] Arbitrary { get; set; } = [];

    /// <summary>Whether nothing is printed for a property that holds.</summary>
    public bool QuietOnSuccess { get; set; }
}

/// <summary>Settings for every property of a class.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PropertiesAttribute : Attribute
{
    /// <summary>Types whose static members make values.</summary>
    public Type[] Arbitrary { get; set; } = [];
}
#endif
