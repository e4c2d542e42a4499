using System.Collections.Immutable;

namespace CrsCalculator.Rounds;

/// <summary>A set of reasons in the order of their enumeration; does not allocate.</summary>
internal readonly record struct ReasonSet(uint Bits)
{
    public static ReasonSet operator |(ReasonSet left, ReasonSet right) => new(left.Bits | right.Bits);

    public static implicit operator ReasonSet(InvitationReason reason) => new(1u << (int)reason);

    public ReasonSet With(InvitationReason reason, bool applies) => applies ? this | reason : this;

    public bool Has(InvitationReason reason) => (Bits >> (int)reason & 1) != 0;

    public ImmutableArray<InvitationReason> ToArray()
    {
        ImmutableArray<InvitationReason>.Builder reasons = ImmutableArray.CreateBuilder<InvitationReason>();
        for (int i = 0; Bits >> i != 0; i++)
        {
            if (Has((InvitationReason)i))
            {
                reasons.Add((InvitationReason)i);
            }
        }

        return reasons.ToImmutable();
    }
}

/// <summary>The outcome of a condition, with reasons.</summary>
internal readonly record struct Finding(Outcome Outcome, ReasonSet Reasons)
{
    public static Finding Met { get; } = new(Outcome.Met, default);

    /// <summary>Combines two findings: one that is not met decides, then one that is open.</summary>
    public static Finding operator &(Finding left, Finding right) => new(left.Outcome.And(right.Outcome), left.Reasons | right.Reasons);

    /// <summary>Creates a finding from an outcome, with the reason against it or the reason for leaving it open.</summary>
    public static Finding Of(Outcome outcome, InvitationReason against, InvitationReason open) => outcome switch
    {
        Outcome.Met => Met,
        Outcome.NotMet => new Finding(outcome, against),
        _ => new Finding(outcome, open),
    };
}
