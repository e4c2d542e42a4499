using System.Collections.Immutable;
using System.Text.Json;
using CrsCalculator.Counting;
using CrsCalculator.Eligibility;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;
using CrsCalculator.Text;

namespace CrsCalculator.Json.Shapes;

/// <summary>The fields of <c>crs-eligibility/1</c>.</summary>
internal static class EligibilityShapes
{
    public const string Format = "crs-eligibility/1";

    /// <summary>One requirement.</summary>
    public static readonly Shape<Requirement> Requirements = new(
        "requirement",
        [
            Field.Written("id", "the requirement", Values.OpenCodeOf<RequirementId>(), (Requirement r) => r.Id),
            Field.Written(
                "outcome",
                "the verdict; `notAssessed` if a fact or a rule is missing",
                Values.CodeOf<Outcome>(),
                (Requirement r) => r.Outcome),
            Field.WrittenOrNull("actual", "what the profile shows, or null", RequirementValueKind.Instance, (Requirement r) => r.Actual),
            Field.WrittenOrNull("required", "what is required, or null", RequirementValueKind.Instance, (Requirement r) => r.Required),
            Field.Written("citation", "the provision", Values.Text, (Requirement r) => r.Citation),
            Field.WrittenOrNull(
                "earliestDate",
                "the first later day, within ten years, on which time alone meets the requirement; otherwise null",
                Values.AnyDay,
                (Requirement r) => r.EarliestDate),
            Field.WrittenIfAny(
                "missingFacts",
                "the facts that the profile lacks, as JSON paths into the input",
                Values.ListOf(Values.Path, least: 1),
                (Requirement r) => r.MissingFacts.IsEmpty ? (ImmutableArray<string>?)null : r.MissingFacts),
            Field.WrittenIfAny(
                "note",
                "an exemption, a table that is not available, or facts that no profile contains",
                Values.OpenCodeOf<RequirementNote>(first: 1),
                (Requirement r) => r.Note == RequirementNote.None ? (RequirementNote?)null : r.Note),
        ]);

    /// <summary>A factor of the selection grid.</summary>
    public static readonly Shape<FswScoreLine> GridLines = new(
        "gridLine",
        [
            Field.Written("factor", "the factor of the selection grid", Values.OpenCodeOf<FswFactorId>(), (FswScoreLine l) => l.Factor),
            Field.Written("points", "the points after caps", Values.Points, (FswScoreLine l) => l.Points),
            Field.Written("maximum", "the most points that the factor can give", Values.Points, (FswScoreLine l) => l.Maximum),
            Field.Written("beforeCaps", "the points before the cap on adaptability", Values.Points, (FswScoreLine l) => l.BeforeCaps),
            Field.Written("citation", "the provision", Values.Text, (FswScoreLine l) => l.Citation),
        ]);

    /// <summary>A job that is excluded entirely.</summary>
    public static readonly Shape<ExcludedJob> ExcludedJobs = new(
        "excludedJob",
        [
            Field.Written("index", "the position of the job in `principal.work`, from 0", Values.CountFrom(0), (ExcludedJob j) => j.Index),
            Field.Written(
                "reasons",
                "every reason that applies",
                Values.ListOf(Values.OpenCodeOf<WorkExclusion>(), least: 1),
                (ExcludedJob j) => j.Reasons),
        ]);

    /// <summary>One program.</summary>
    public static readonly Shape<ProgramEligibility> Programs = new(
        "program",
        [
            Field.Written("program", "the program", Values.CodeOf<ImmigrationProgram>(), (ProgramEligibility p) => p.Program),
            Field.WrittenOrNull(
                "eligible",
                "the verdict; null if no requirement fails but one could not be assessed",
                Values.Boolean,
                (ProgramEligibility p) => p.Outcome.ToBoolean()),
            Field.WrittenIfAny("trade", "the trade that was assessed; FST only", Values.Noc, (ProgramEligibility p) => p.Trade),
            Field.Written(
                "requirements",
                "the requirements",
                Values.ListOf(Requirements, least: 1),
                (ProgramEligibility p) => p.Requirements),
            Field.WrittenIfAny("grid", "the selection grid; FSW only", Values.ListOf(GridLines), (ProgramEligibility p) => p.Grid?.Lines),
            Field.Written(
                "excludedWork",
                "jobs that are excluded entirely",
                Values.ListOf(ExcludedJobs),
                (ProgramEligibility p) => p.ExcludedWork),
        ]);

    /// <summary>One category.</summary>
    public static readonly Shape<CategoryEligibility> Categories = new(
        "category",
        [
            Field.Written("category", "the category", Values.OpenCodeOf<CategoryId>(), (CategoryEligibility c) => c.Category),
            Field.WrittenOrNull(
                "qualifies",
                "the verdict; null if something could not be assessed",
                Values.Boolean,
                (CategoryEligibility c) => c.Outcome.ToBoolean()),
            Field.Written(
                "certain", "whether the list of occupations is confirmed", Values.Boolean, (CategoryEligibility c) =>
                    c.Certainty == Certainty.Certain),
            Field.Written(
                "requirements",
                "the requirements",
                Values.ListOf(Requirements, least: 1),
                (CategoryEligibility c) => c.Requirements),
        ]);

    /// <summary>Whether the requirements of a program are met, without them.</summary>
    public static readonly Shape<(ImmigrationProgram Program, Outcome Outcome)> ProgramVerdicts = new(
        "programVerdict",
        [
            Field.Written(
                "program",
                "the program",
                Values.CodeOf<ImmigrationProgram>(),
                ((ImmigrationProgram Program, Outcome Outcome) p) => p.Program),
            Field.WrittenOrNull(
                "eligible",
                "whether its requirements are met on the day; null if a fact or a rule is missing",
                Values.Boolean,
                ((ImmigrationProgram Program, Outcome Outcome) p) => p.Outcome.ToBoolean()),
        ]);

    /// <summary>Whether the requirements of a category are met, without them.</summary>
    public static readonly Shape<CategoryEligibility> CategoryVerdicts = new(
        "categoryVerdict",
        [
            Field.Written("category", "the category", Values.OpenCodeOf<CategoryId>(), (CategoryEligibility c) => c.Category),
            Field.WrittenOrNull(
                "qualifies",
                "whether its requirements are met on the day; null if a fact or a rule is missing",
                Values.Boolean,
                (CategoryEligibility c) => c.Outcome.ToBoolean()),
        ]);

    /// <summary>Programs and categories on a date.</summary>
    public static readonly Shape<EligibilityDocument> Document = new(
        Format,
        [
            Field.Written("schema", "the format", Values.FormatName(Format), (EligibilityDocument _) => Format),
            Field.WrittenOrNull("id", "the id of the input document", Values.Text, (EligibilityDocument d) => d.Id),
            Field.Written("on", "the date of the assessment", Values.AnyDay, (EligibilityDocument d) => d.Assessment.Date.On),
            Field.WrittenIfAny(
                "invitedOn",
                "the date of the invitation, if one was given",
                Values.AnyDay,
                (EligibilityDocument d) => d.Assessment.Date.InvitedOn),
            Field.Written(
                "programs",
                "the three federal programs",
                Values.ListOf(Programs, least: 3, most: 3),
                (EligibilityDocument d) => d.Assessment.Programs),
            Field.WrittenOrNull(
                "invitedUnder",
                "the program under which an invitation would be issued; null if none is certain",
                Values.CodeOf<InvitationProgram>(),
                (EligibilityDocument d) => d.Assessment.InvitedUnder),
            Field.Written(
                "categories",
                "the categories on the date; empty if there were none or their lists are not available",
                Values.ListOf(Categories),
                (EligibilityDocument d) => d.Assessment.Categories),
            Field.Written(
                "notices", "what a reader must know", Values.ListOf(Said.Notice), (EligibilityDocument d) =>
                    Said.Of(d.Assessment.Notices, d.Words)),
        ]);

    /// <summary>What was found or is required: a number or a text.</summary>
    internal sealed class RequirementValueKind : ValueKind<RequirementValue>
    {
        private RequirementValueKind()
        {
        }

        public static ValueKind<RequirementValue> Instance { get; } = new RequirementValueKind();

        public override string Words => "number or text";

        public override bool TryRead(ref JsonCursor json, out RequirementValue value) =>
            throw new NotSupportedException("Eligibility is written, never read.");

        public override void Write(Utf8JsonWriter json, RequirementValue value)
        {
            if (value.Number is { } number)
            {
                json.WriteNumberValue(number);
            }
            else
            {
                json.WriteStringValue(value.Text);
            }
        }

        public override void Describe(SchemaWriter schema)
        {
            schema.Json.WritePropertyName("type");
            schema.WriteRaw("""["number", "string"]""");
        }
    }
}

/// <summary>A <c>crs-eligibility/1</c> document.</summary>
internal sealed record EligibilityDocument(EligibilityAssessment Assessment, string? Id, CrsText Words);
