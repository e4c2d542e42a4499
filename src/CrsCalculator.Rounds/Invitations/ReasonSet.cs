using System.Collections.Immutable;

namespace CrsCalculator.Rounds;

/// <summary>Reasons, in the order of their enumeration; it allocates nothing.</summary>
internal readonly record struct ReasonSet(uint Bits)
{
    public static ReasonSet operator |(ReasonSet left, ReasonSet right) => new(left.Bits | right.Bits);

    public static implicit operator ReasonSet(InvitationReason reason) => new(1u << (int)reason);

    public ReasonSet With(InvitationReason reason, bool applies) => applies ? this | reason : this;

    public ImmutableArray<InvitationReason> ToArray()
    {
        ImmutableArray<InvitationReason>.Builder reasons = ImmutableArray.CreateBuilder<InvitationReason>();
        for (int i = 0; Bits >> i != 0; i++)
        {
            if ((Bits >> i & 1) != 0)
            {
                reasons.Add((InvitationReason)i);
            }
        }

        return reasons.ToImmutable();
    }
}

/// <summary>What one condition comes to: met, not met or open, and why.</summary>
internal readonly record struct Finding(bool? Verdict, ReasonSet Reasons)
{
    public static Finding Met { get; } = new(Verdict: true, default);

    /// <summary>Both: one that is not met decides, then one that is open.</summary>
    public static Finding operator &(Finding left, Finding right) => new(
        left.Verdict == false || right.Verdict == false ? false
        : left.Verdict is null || right.Verdict is null ? null
        : true,
        left.Reasons | right.Reasons);

    /// <summary>A verdict with its reason against, or its reason for leaving it open.</summary>
    public static Finding Of(bool? verdict, InvitationReason against, InvitationReason open) => verdict switch
    {
        true => Met,
        false => new Finding(Verdict: false, against),
        null => new Finding(Verdict: null, open),
    };
}
