using CrsCalculator.Application;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Clients;

/// <summary>
/// Which clients are shown. A client is also shown while the answer is open, and if the documents could not be reviewed.
/// </summary>
/// <param name="IsInvited">Whether only clients are shown whom a round invites or may invite.</param>
/// <param name="ExpiringWithin">Within how many days a document must expire; nothing for all clients.</param>
internal sealed record ClientFilter(bool IsInvited, int? ExpiringWithin)
{
    /// <summary>The longest time that can be asked for: a century, a choice of this library.</summary>
    private const int MostDays = 36_500;

    private const string UnitOfDays = "d";

    /// <summary>A number of days as it is typed: <c>90d</c>, or <c>90</c>.</summary>
    public static int DaysOf(string option, string text)
    {
        string number = text.EndsWith(UnitOfDays, StringComparison.Ordinal) ? text[..^UnitOfDays.Length] : text;
        return number.Length > 0 && number.All(char.IsAsciiDigit) && int.TryParse(number, out int days) && days <= MostDays
            ? days
            : throw ToolException.Invalid(ClientsWords.NotDays, option, text, MostDays);
    }

    public bool Fits(ClientRow row) => row.Overview is not { } client || (FitsInvited(client) && FitsExpiring(client));

    private bool FitsInvited(ClientOverview client) => !IsInvited || !client.InvitingRounds.IsEmpty || !client.OpenRounds.IsEmpty;

    private bool FitsExpiring(ClientOverview client) => ExpiringWithin is not { } days || client.ExpiresWithin(days);
}
