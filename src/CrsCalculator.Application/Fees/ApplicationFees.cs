using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>The fees of a family whose application is received on a day, in Canadian dollars.</summary>
/// <remarks>
/// Immutable, and safe to use from several threads. They cover the persons in the profile who accompany the applicant: a spouse who is a
/// citizen or permanent resident, or who does not accompany, pays nothing, and a child too old to be a dependent child is left out.
/// </remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class ApplicationFees
{
    private ApplicationFees(Dated<FeeTable> entry, ImmutableArray<PersonFees> persons, int givingBiometrics)
    {
        FeeTable table = entry.Value;
        InForceFrom = entry.From;
        Citation = entry.Citation!;
        Persons = persons;
        GivingBiometrics = givingBiometrics;
        Biometrics = givingBiometrics > 1 ? table.BiometricsOfFamily.Dollars : table.Biometrics.Dollars * givingBiometrics;
    }

    /// <summary>The fees of each person included: the principal applicant, the spouse, the children.</summary>
    public ImmutableArray<PersonFees> Persons { get; }

    /// <summary>The number of persons who give biometrics.</summary>
    public int GivingBiometrics { get; }

    /// <summary>The biometrics fee for all of them together, which <see cref="Total"/> does not include.</summary>
    public int Biometrics { get; }

    /// <summary>Processing and right of permanent residence, without biometrics.</summary>
    public int Total => Persons.Sum(static person => person.Processing + person.RightOfPermanentResidence);

    /// <summary>The first day of the table.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>The source of the table.</summary>
    public Citation Citation { get; }

    /// <summary>The certainty of the least certain amount.</summary>
    public Certainty Certainty => Persons.Max(static person => person.Certainty);

    /// <summary>The total and the biometrics.</summary>
    /// <returns>For example <c>1590 and biometrics 85, from 2026-04-30</c>.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Total)} and biometrics {Invariant.Text(Biometrics)}, from {Invariant.Text(InForceFrom)}";

    /// <summary>Computes the fees from a table; returns nothing in a gap.</summary>
    internal static ApplicationFees? Of(Family family, Dated<FeeTable> entry, PaperRules? papers)
    {
        if (entry.ValueOrNull is not { } table || papers is null)
        {
            return null;
        }

        ImmutableArray<FamilyMember> coming = family.Coming(papers);
        return new ApplicationFees(
            entry,
            [.. coming.Select(member => PersonFees.Of(member, table))],
            coming.Count(member => member.GivesBiometrics(papers)));
    }
}

/// <summary>The fees of one person.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class PersonFees
{
    private PersonFees(FamilyMember member, FeeAmount processing, FeeAmount right)
    {
        Person = member.Role;
        Index = member.Index;
        Processing = processing.Dollars;
        RightOfPermanentResidence = right.Dollars;
        Certainty = processing.Certainty > right.Certainty ? processing.Certainty : right.Certainty;
    }

    /// <summary>The person for whom the fees are paid.</summary>
    public ApplicantRole Person { get; }

    /// <summary>The child's index in the list of children, from 0; <see langword="null"/> for others.</summary>
    public int? Index { get; }

    /// <summary>The processing fee.</summary>
    public int Processing { get; }

    /// <summary>The right of permanent residence fee; 0 for a dependent child.</summary>
    public int RightOfPermanentResidence { get; }

    /// <summary>The certainty of the less certain of the two fees.</summary>
    public Certainty Certainty { get; }

    /// <summary>The person and both fees.</summary>
    /// <returns>For example <c>principal: 990 and 600</c>.</returns>
    public override string ToString() =>
        $"{Code.Of(Person)}: {Invariant.Text(Processing)} and {Invariant.Text(RightOfPermanentResidence)}";

    internal static PersonFees Of(FamilyMember member, FeeTable table) => member.Role switch
    {
        ApplicantRole.Principal => new PersonFees(member, table.Principal, table.RightOfPermanentResidence),
        ApplicantRole.Spouse => new PersonFees(member, table.Spouse, table.RightOfPermanentResidence),
        _ => new PersonFees(member, table.Child, default),
    };
}
