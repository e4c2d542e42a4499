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

    private static readonly Shape<Requirement> Requirements = new(
        "requirement",
        [
            Field.Written("id", "such as `cec.experience`", Values.OpenCodeOf<RequirementId>(), (Requirement r) => r.Id),
            Field.Written("outcome", "whether it is met", Values.CodeOf<Outcome>(), (Requirement r) => r.Outcome),
            Field.WrittenOrNull("actual", "what was found", RequirementValueKind.Instance, (Requirement r) => r.Actual),
            Field.WrittenOrNull("required", "what is required", RequirementValueKind.Instance, (Requirement r) => r.Required),
            Field.Written("citation", "the provision", Values.Text, (Requirement r) => r.Citation),
            Field.WrittenOrNull("earliestDate", "the first later day on which time alone meets it", Values.Day, (Requirement r) => r.EarliestDate),
            Field.WrittenIfAny(
                "missingFacts",
                "paths of facts that the profile lacks",
                Values.ListOf(Values.Text),
                (Requirement r) => r.MissingFacts.IsEmpty ? (ImmutableArray<string>?)null : r.MissingFacts),
            Field.WrittenIfAny(
                "note",
                "`exempt`, `tableNotHeld` or `factsNotInProfile`",
                Values.OpenCodeOf<RequirementNote>(),
                (Requirement r) => r.Note == RequirementNote.None ? (RequirementNote?)null : r.Note),
        ]);

    private static readonly Shape<FswScoreLine> GridLines = new(
        "gridLine",
        [
            Field.Written("factor", "the factor of the grid", Values.OpenCodeOf<FswFactorId>(), (FswScoreLine l) => l.Factor),
            Field.Written("points", "the points that count", Values.WholeNumber, (FswScoreLine l) => l.Points),
            Field.Written("maximum", "the most that it can give", Values.WholeNumber, (FswScoreLine l) => l.Maximum),
            Field.Written("beforeCaps", "the points before the cap of adaptability", Values.WholeNumber, (FswScoreLine l) => l.BeforeCaps),
            Field.Written("citation", "the provision", Values.Text, (FswScoreLine l) => l.Citation),
        ]);

    private static readonly Shape<ExcludedJob> ExcludedJobs = new(
        "excludedJob",
        [
            Field.Written("index", "its place in `principal.work`, from 0", Values.WholeNumber, (ExcludedJob j) => j.Index),
            Field.Written(
                "reasons",
                "all that apply: `abroad` `unpaid` `notSkilled` `notAuthorized` `noTemporaryResidentStatus` `selfEmployed` `fullTimeStudent` "
                + "`outsideWindow` `notTheTrade`",
                Values.ListOf(Values.OpenCodeOf<WorkExclusion>()),
                (ExcludedJob j) => j.Reasons),
        ]);

    /// <summary>One program.</summary>
    public static readonly Shape<ProgramEligibility> Programs = new(
        "program",
        [
            Field.Written("program", "the program", Values.CodeOf<ImmigrationProgram>(), (ProgramEligibility p) => p.Program),
            Field.WrittenOrNull(
                "eligible", "null where nothing fails but something could not be assessed", Values.Boolean, (ProgramEligibility p) => p.Outcome.ToBoolean()),
            Field.WrittenIfAny("trade", "the trade that was assessed; of FST only", Values.Noc, (ProgramEligibility p) => p.Trade),
            Field.Written("requirements", "each requirement", Values.ListOf(Requirements), (ProgramEligibility p) => p.Requirements),
            Field.WrittenIfAny("grid", "the selection grid; of FSW only", Values.ListOf(GridLines), (ProgramEligibility p) => p.Grid?.Lines),
            Field.Written("excludedWork", "the jobs that were left out entirely", Values.ListOf(ExcludedJobs), (ProgramEligibility p) => p.ExcludedWork),
        ]);

    /// <summary>One category.</summary>
    public static readonly Shape<CategoryEligibility> Categories = new(
        "category",
        [
            Field.Written("category", "such as `french`", Values.OpenCodeOf<CategoryId>(), (CategoryEligibility c) => c.Category),
            Field.WrittenOrNull("qualifies", "null where something could not be assessed", Values.Boolean, (CategoryEligibility c) => c.Outcome.ToBoolean()),
            Field.Written(
                "certain", "false where the list of occupations is unconfirmed", Values.Boolean, (CategoryEligibility c) => c.Certainty == Certainty.Certain),
            Field.Written("requirements", "each requirement", Values.ListOf(Requirements), (CategoryEligibility c) => c.Requirements),
        ]);

    /// <summary>Programs and categories on a date.</summary>
    public static readonly Shape<EligibilityDocument> Document = new(
        Format,
        [
            Field.Written("schema", "the format", Values.FormatName(Format), (EligibilityDocument _) => Format),
            Field.WrittenOrNull("id", "the id of the input", Values.Text, (EligibilityDocument d) => d.Id),
            Field.Written("on", "the date that was asked", Values.Day, (EligibilityDocument d) => d.Assessment.Date.On),
            Field.WrittenIfAny("invitedOn", "the date of the invitation, where one was given", Values.Day, (EligibilityDocument d) => d.Assessment.Date.InvitedOn),
            Field.Written("programs", "always three", Values.ListOf(Programs), (EligibilityDocument d) => d.Assessment.Programs),
            Field.WrittenOrNull(
                "invitedUnder",
                "the program of an invitation; null where none is sure",
                Values.CodeOf<InvitationProgram>(),
                (EligibilityDocument d) => d.Assessment.InvitedUnder),
            Field.Written(
                "categories", "the categories of the date; empty where there were none", Values.ListOf(Categories), (EligibilityDocument d) => d.Assessment.Categories),
            Field.Written(
                "notices", "what a reader must know", Values.ListOf(Said.Notice), (EligibilityDocument d) => Said.Of(d.Assessment.Notices, d.Words)),
        ]);

    /// <summary>What was found or is required: a number or a text.</summary>
    private sealed class RequirementValueKind : ValueKind<RequirementValue>
    {
        private RequirementValueKind()
        {
        }

        public static ValueKind<RequirementValue> Instance { get; } = new RequirementValueKind();

        public override string Words => "number or text";

        public override bool TryRead(ref JsonCursor json, out RequirementValue value) => throw new NotSupportedException("Eligibility is written, never read.");

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
