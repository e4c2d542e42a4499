namespace CrsCalculator.Cli.Interview;

/// <summary>Ends the interview before the last question: the user typed <c>q</c> or Ctrl-D.</summary>
internal sealed class StoppedException : Exception;
