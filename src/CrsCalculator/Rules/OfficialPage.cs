namespace CrsCalculator.Rules;

/// <summary>An official page or file that states a rule, with its title and address.</summary>
/// <remarks>
/// Immutable, compared by value, and safe to use from several threads. The addresses belong to the Government of Canada, which may move a
/// page; this library never opens one.
/// </remarks>
public sealed record OfficialPage
{
    /// <summary>The title in English, for example <c>Comprehensive Ranking System (CRS) criteria</c>.</summary>
    public required string Title { get; init => field = Guard.Text(value); }

    /// <summary>The title in French.</summary>
    public required string FrenchTitle { get; init => field = Guard.Text(value); }

    /// <summary>The absolute address of the English page.</summary>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    public required Uri Address { get; init => field = Absolute(value, nameof(Address)); }

    /// <summary>The absolute address of the French page; that of the English page if no other is known.</summary>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    public Uri FrenchAddress
    {
        get => field ?? Address;
        init => field = Absolute(value, nameof(FrenchAddress));
    }

    /// <summary>The title in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The title.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public string TitleIn(OfficialLanguage language) =>
        Guard.Defined(language, nameof(language)) == OfficialLanguage.French ? FrenchTitle : Title;

    /// <summary>The address in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public Uri AddressIn(OfficialLanguage language) =>
        Guard.Defined(language, nameof(language)) == OfficialLanguage.French ? FrenchAddress : Address;

    /// <summary>The title and the address.</summary>
    /// <returns>For example <c>Proof of funds: https://www.canada.ca/…/proof-funds.html</c>.</returns>
    public override string ToString() => $"{Title}: {Address.AbsoluteUri}";

    private static Uri Absolute(Uri value, string name) => Guard.Given(value, name).IsAbsoluteUri
        ? value
        : throw new ArgumentException($"{name} must be an absolute address.", name);
}
