using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;
using CrsCalculator.Rules;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-factors/1</c>.</summary>
internal static class FactorsShape
{
    public const string Format = "crs-factors/1";

    private static readonly Shape<SpokenLanguage> Language = new(
        "language",
        [
            Field.Required(
                "language",
                "the official language",
                Values.CodeOf<OfficialLanguage>(),
                (SpokenLanguage l) => l.Name.GetValueOrDefault(),
                out var name),
            Field.Required(
                "listening",
                "the CLB or NCLC level",
                Level(),
                (SpokenLanguage l) => l.Levels.Listening.Level,
                out var listening),
            Field.Required("reading", "the CLB or NCLC level", Level(), (SpokenLanguage l) => l.Levels.Reading.Level, out var reading),
            Field.Required("writing", "the CLB or NCLC level", Level(), (SpokenLanguage l) => l.Levels.Writing.Level, out var writing),
            Field.Required("speaking", "the CLB or NCLC level", Level(), (SpokenLanguage l) => l.Levels.Speaking.Level, out var speaking),
        ],
        (ref v) => new SpokenLanguage(
            v.Find(name),
            AbilityLevels.From(v.Get(listening), v.Get(reading), v.Get(writing), v.Get(speaking))))
    {
        // The language may be known even if a level is not: both languages can still be the same.
        IsMadeOfStandIns = true,
    };

    /// <summary>The factors of a spouse.</summary>
    public static readonly Shape<SpouseFactors> Spouse = new(
        "spouse",
        [
            Field.Stated(
                "education",
                "the highest level of education that the spouse may claim",
                Values.CodeOf<EducationLevel>(),
                (SpouseFactors s) => s.Education,
                out var education),
            Field.StatedOrNull(
                "firstLanguage",
                "the official language of the spouse's better test result",
                Language,
                (SpouseFactors s) => LanguageOf(s),
                out var language),
            Field.Stated(
                "canadianWorkYears",
                "the spouse's completed years of skilled work in Canada",
                Years(),
                (SpouseFactors s) => s.CanadianWorkYears,
                out var years),
        ],
        (ref v) => new SpouseFactors
        {
            Education = v.Get(education),
            Language = v.Get(language).Name.GetValueOrDefault(),
            LanguageLevels = v.Get(language).Levels,
            CanadianWorkYears = v.Get(years),
        });

    /// <summary>Years of work in the tiers of a ruleset.</summary>
    public static readonly Shape<TierYears> YearsInTiers = new(
        "yearsInTiers",
        [
            Field.Stated("tier1", "completed years in any tier", YearsInTier(), (TierYears y) => y.Tier1, out var inTier1),
            Field.Stated("tier2", "completed years in tiers 2 and 3", YearsInTier(), (TierYears y) => y.Tier2, out var inTier2),
            Field.Stated("tier3", "completed years in tier 3, the highest wage", YearsInTier(), (TierYears y) => y.Tier3, out var inTier3),
        ],
        (ref v) => new TierYears(v.Get(inTier1), v.Get(inTier2), v.Get(inTier3)))
    {
        Description = "Years in a tier are also years in each tier below, so the numbers never rise.",
        Check = (ref v, issues) =>
        {
            CheckNotMore("tier2", v.Get(inTier2), v.IsUnreadable(inTier1) ? int.MaxValue : v.Get(inTier1), issues);
            CheckNotMore("tier3", v.Get(inTier3), v.IsUnreadable(inTier2) ? int.MaxValue : v.Get(inTier2), issues);
        },
    };

    /// <summary>
    /// A candidate as factors, with the notice that a spouse who is given but does not accompany is not taken into account.
    /// </summary>
    public static readonly Shape<FactorsDocument> Document = new(
        Format,
        [
            Field.OnlyRead<FactorsDocument, string>("schema", "the format", Values.FormatName(Format)),
            Field.Optional("id", "your own reference, returned in the output", Values.Text, (FactorsDocument d) => d.Id, out var id),
            Field.Stated(
                "accompanyingSpouse",
                "whether a spouse or common-law partner accompanies the candidate and is neither a citizen nor a permanent resident of "
                    + "Canada; "
                + "the columns for candidates with a spouse then apply",
                Values.Boolean,
                (FactorsDocument d) => d.Factors.Spouse is not null,
                out var isAccompanied),
            Field.Required(
                "age",
                "the age in whole years",
                Values.WholeNumberFrom(0, Person.MaxAge),
                (FactorsDocument d) => d.Factors.Age,
                out var age),
            Field.Required(
                "education",
                "the highest level of education that may be claimed",
                Values.CodeOf<EducationLevel>("educationLevel"),
                (FactorsDocument d) => d.Factors.Education,
                out var level),
            Field.RequiredOrNull(
                "firstLanguage",
                "the first official language, or null if there is no test result",
                Language,
                (FactorsDocument d) => FirstOf(d.Factors.Languages),
                out var first),
            Field.StatedOrNull(
                "secondLanguage",
                "the other official language, if `firstLanguage` is given",
                Language,
                (FactorsDocument d) => SecondOf(d.Factors.Languages),
                out var second),
            Field.Stated(
                "canadianWorkYears",
                "completed years of skilled work in Canada",
                Years(),
                (FactorsDocument d) => d.Factors.CanadianWorkYears,
                out var canadianYears),
            Field.Optional(
                "canadianWorkYearsInTiers",
                "those of `canadianWorkYears` in occupations that your own ruleset lists by wage; earns nothing under official rulesets",
                YearsInTiers,
                (FactorsDocument d) => d.Factors.CanadianWorkYearsInTiers == default ? null : d.Factors.CanadianWorkYearsInTiers,
                out var yearsInTiers),
            Field.Stated(
                "foreignWorkYears",
                "completed years of skilled work outside Canada",
                Years(),
                (FactorsDocument d) => d.Factors.ForeignWorkYears,
                out var foreignYears),
            Field.Stated(
                "certificateOfQualification",
                "whether the candidate has a certificate of qualification in a trade from a Canadian authority",
                Values.Boolean,
                (FactorsDocument d) => d.Factors.CertificateOfQualification,
                out var certificate),
            Field.Usually(
                usual: false,
                "redSeal",
                "whether that certificate bears the Red Seal; earns nothing more under official rulesets",
                (FactorsDocument d) => d.Factors.RedSeal,
                out var redSeal),
            Field.StatedOrNull(
                "spouse",
                "the spouse's factors; ignored with a notice unless `accompanyingSpouse` is true",
                Spouse,
                (FactorsDocument d) => d.Factors.Spouse,
                out var spouse),
            Field.Stated(
                "canadianStudy",
                "the best credential earned in Canada; `threeYearsOrMore` includes any master's, professional or doctoral degree",
                Values.CodeOf<CanadianStudy>(),
                (FactorsDocument d) => d.Factors.CanadianStudy,
                out var study),
            Field.Usually(
                usual: false,
                "graduateStudy",
                "whether that study was for a master's, professional or doctoral degree; earns nothing more under official rulesets",
                (FactorsDocument d) => d.Factors.GraduateStudy,
                out var graduate),
            Field.Stated(
                "siblingInCanada",
                "whether the candidate or the accompanying spouse has a qualifying brother or sister in Canada",
                Values.Boolean,
                (FactorsDocument d) => d.Factors.SiblingInCanada,
                out var sibling),
            Field.Stated(
                "provincialNomination",
                "whether a province or territory other than Quebec nominated the candidate",
                Values.Boolean,
                (FactorsDocument d) => d.Factors.ProvincialNomination,
                out var nomination),
            Field.Stated(
                "jobOffer",
                "the kind of job offer; earns points only under rulesets that award them",
                Values.CodeOf<JobOfferKind>(),
                (FactorsDocument d) => d.Factors.JobOffer,
                out var offer),
            Field.Optional(
                "jobOfferTier",
                "the tier, by the lists of a ruleset of your own, of a job offer that it accepts; earns nothing under official rulesets",
                Values.WholeNumberFrom(0, CrsInput.JobOfferTier.Greatest()),
                (FactorsDocument d) => d.Factors.JobOfferTier == 0 ? null : d.Factors.JobOfferTier,
                out var offerTier),
        ],
        (ref v) => new FactorsDocument(
            v.Get(id),
            new CrsFactors
            {
                Age = v.Get(age),
                Education = v.Get(level),
                Languages = v.Has(first)
                    ? OfficialLanguages.From(v.Get(first).Name.GetValueOrDefault(), v.Get(first).Levels, v.Get(second).Levels)
                    : OfficialLanguages.None,
                CanadianWorkYears = v.Get(canadianYears),
                CanadianWorkYearsInTiers = v.Get(yearsInTiers),
                ForeignWorkYears = v.Get(foreignYears),
                CertificateOfQualification = v.Get(certificate),
                RedSeal = v.Get(redSeal),
                Spouse = v.Get(isAccompanied) ? v.Get(spouse) : null,
                CanadianStudy = v.Get(study),
                GraduateStudy = v.Get(graduate),
                SiblingInCanada = v.Get(sibling),
                ProvincialNomination = v.Get(nomination),
                JobOffer = v.Get(offer),
                JobOfferTier = v.Get(offerTier),
            },
            v.Has(spouse) && !v.Get(isAccompanied)))
    {
        Conditions =
            """
            [
              { "if": { "properties": { "firstLanguage": { "type": "null" } } },
                "then": { "properties": { "secondLanguage": { "type": "null" } } } }
            ]
            """,
        Check = (ref v, issues) =>
        {
            if (v.Has(second) && v.IsNull(first))
            {
                issues.AddOf("secondLanguage", IssueCodes.SecondLanguageWithoutFirst);
            }
            else if (v.Has(second) && v.Get(first).Name is { } name && name == v.Get(second).Name)
            {
                issues.AddWithin(new Issue("$.secondLanguage.language", IssueCodes.SameLanguageTwice, new Facts(Code.Of(name))));
            }

            if (v.Has(yearsInTiers) && !v.IsUnreadable(canadianYears))
            {
                CheckNotMore("canadianWorkYearsInTiers.tier1", v.Get(yearsInTiers).Tier1, v.Get(canadianYears), issues);
            }

            if (v.Get(redSeal) && !v.Get(certificate) && !v.IsUnreadable(certificate))
            {
                issues.AddOf("redSeal", IssueCodes.Contradiction, "redSeal", "true", "certificateOfQualification", "false");
            }

            if (v.Get(graduate) && v.Get(study) != CanadianStudy.ThreeYearsOrMore && !v.IsUnreadable(study))
            {
                issues.AddOf("graduateStudy", IssueCodes.Contradiction, "graduateStudy", "true", "canadianStudy", Code.Of(v.Get(study)));
            }
        },
    };

    private readonly record struct SpokenLanguage(OfficialLanguage? Name, AbilityLevels Levels);

    /// <summary>Reports more years of one kind than of another that includes it.</summary>
    private static void CheckNotMore(string field, int years, int most, IssueList issues)
    {
        if (years > most)
        {
            issues.AddWithin(
                new Issue($"$.{field}", IssueCodes.OutOfRange, new Facts(Invariant.Text(years), "0", Invariant.Text(most))));
        }
    }

    private static ValueKind<int> Level() => Values.WholeNumberFrom(Clb.MinLevel, Clb.MaxLevel);

    private static ValueKind<int> Years() => Values.WholeNumberFrom(0);

    private static ValueKind<int> YearsInTier() => Values.WholeNumberFrom(0, byte.MaxValue);

    private static SpokenLanguage? FirstOf(OfficialLanguages languages) =>
        languages == OfficialLanguages.None ? null : new SpokenLanguage(languages.First, languages.FirstLevels);

    private static SpokenLanguage? SecondOf(OfficialLanguages languages) =>
        languages.SecondLevels == default ? null : new SpokenLanguage(languages.Second, languages.SecondLevels);

    /// <summary>The default is English without levels: no language.</summary>
    private static SpokenLanguage? LanguageOf(SpouseFactors spouse) =>
        spouse is { Language: OfficialLanguage.English } && spouse.LanguageLevels == default
            ? null
            : new SpokenLanguage(spouse.Language, spouse.LanguageLevels);
}

/// <summary>A <c>crs-factors/1</c> document.</summary>
internal readonly record struct FactorsDocument(string? Id, CrsFactors Factors, bool SpouseIsIgnored = false);
