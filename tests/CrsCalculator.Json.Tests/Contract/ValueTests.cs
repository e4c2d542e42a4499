using CrsCalculator.TestKit.Contracts;

namespace CrsCalculator.Json.Tests.Contract;

/// <summary>Values are equal as their kind promises, and everything that can be held in hand says what it is.</summary>
public class ValueTests() : ValueContract(typeof(CrsJson).Assembly, Samples.Values, Samples.Results, typeof(ScoreLineWriter));
