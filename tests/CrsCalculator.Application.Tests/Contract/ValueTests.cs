using CrsCalculator.TestKit.Contracts;

namespace CrsCalculator.Application.Tests.Contract;

/// <summary>Values are equal as their kind promises, and everything that can be held in hand says what it is.</summary>
public class ValueTests() : ValueContract(typeof(Applicant).Assembly, Samples.Values, Samples.Results, typeof(ApplicationText));
