namespace CrsCalculator.Cli.Interview;

/// <summary>Returns to the previous question: the user typed <c>b</c>.</summary>
internal sealed class BackException : Exception;
