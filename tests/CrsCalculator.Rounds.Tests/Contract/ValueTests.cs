using CrsCalculator.TestKit.Contracts;

namespace CrsCalculator.Rounds.Tests.Contract;

/// <summary>Values are equal as their kind promises, and everything that can be held in hand says what it is.</summary>
public class ValueTests() : ValueContract(typeof(RoundHistory).Assembly, Samples.Values, Samples.Results, typeof(RoundText));
