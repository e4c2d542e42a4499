using CrsCalculator.Counting;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>Red flags about the papers at hand.</summary>
internal static class PaperFlags
{
    private const string Police = "police";
    private const string Medical = "medical.proof";
    private const string WorkLetter = "work.letter";
    private const string TranslationRow = "translation";

    private static readonly string[] Letters = [WorkLetter, "offer.letter", "funds.letter"];

    public static IEnumerable<RedFlag> Of(FlagContext context) =>
    [
        .. Lacking(context),
        .. OldLetters(context),
        .. PoliceCertificates(context),
        .. MedicalExams(context),
        .. Translations(context),
    ];

    /// <summary>Letters that lack an element they must show, if their elements were given.</summary>
    private static IEnumerable<RedFlag> Lacking(FlagContext context) =>
        context.Items.Where(static item => Letters.Contains(item.Row.Id, StringComparer.Ordinal) && !item.Lacks.IsEmpty)
            .Select(item => context.Rule(FlagCodes.LetterLacks).At(
                PathOf(item),
                item.AtStake,
                item.Id,
                string.Join(", ", item.Lacks)));

    private static string PathOf(ChecklistItem item) => item switch
    {
        { Paths: [var path, ..] } => path,
        { Person: ApplicantRole.Child, Index: { } index } => $"$.children[{Invariant.Text(index)}]",
        _ => $"$.{Code.Of(item.Person)}",
    };

    /// <summary>A letter proves a job up to its own date: without the days since, something claimed falls short.</summary>
    private static IEnumerable<RedFlag> OldLetters(FlagContext context) =>
        from document in context.Documents
        where document is { Id: WorkLetter, State: DocumentState.Held }
        let issuedOn = document.IssuedOn
        where issuedOn < context.On
        from person in context.People
        from entry in person.Jobs
        where person.JobPath(entry.Index) == document.Subject
        where entry.Job.End is not { } end || end.Latest >= context.On
        where entry.Job.Start.Latest <= issuedOn && FallsShort(person, entry.Index, issuedOn.Value, context)
        select context.Rule(FlagCodes.LetterTooOld).At(
            document.Subject,
            context.StakeOf(person, PartKind.Job, entry.Index),
            Invariant.Text(issuedOn.Value),
            Invariant.Text(context.On));

    private static bool FallsShort(FlagPerson person, int index, LocalDate provenTo, FlagContext context)
    {
        Candidate proven = context.WithJobUntil(person, index, provenTo);
        if (context.Counted is not { } now || context.CountWith(proven) is not { } then)
        {
            return false;
        }

        return IsLess(then.Principal, now.Principal)
            || IsLess(then.Spouse, now.Spouse)
            || context.LosesProgram(proven);
    }

    private static bool IsLess(CountedPerson? then, CountedPerson? now) =>
        then?.CanadianWorkYears < now?.CanadianWorkYears || then?.ForeignWorkYears < now?.ForeignWorkYears;

    /// <summary>Certificates known to be missing or out of date, by country.</summary>
    private static IEnumerable<RedFlag> PoliceCertificates(FlagContext context)
    {
        foreach (ChecklistItem item in context.Items.Where(static item => item.Row.Id == Police && item.Id != Police))
        {
            string? code = item.State switch
            {
                EvidenceState.Missing => FlagCodes.PoliceMissing,
                EvidenceState.Stale => FlagCodes.PoliceStale,
                _ => null,
            };
            if (code is not null)
            {
                yield return context.Rule(code).At(PersonOf(item), item.Id[(Police.Length + 1)..]);
            }
        }
    }

    /// <summary>A police certificate belongs to a person, whatever residences require it.</summary>
    private static string PersonOf(ChecklistItem item) => item.Person == ApplicantRole.Child
        ? $"$.children[{Invariant.Text(item.Index ?? 0)}]"
        : $"$.{Code.Of(item.Person)}";

    private static IEnumerable<RedFlag> MedicalExams(FlagContext context)
    {
        if (context.Facts.Papers is not { } papers)
        {
            yield break;
        }

        foreach (ApplicationDocument exam in context.Documents.Where(static one => one is { Id: Medical, State: DocumentState.Held }))
        {
            LocalDate? expiresOn = exam.ValidUntil?.PlusDays(1) ?? exam.IssuedOn?.PlusMonths(papers.MedicalMonths);
            if (expiresOn < context.On.PlusMonths(context.Limits.MonthsToVisa))
            {
                yield return MedicalExam(exam, expiresOn.Value, context);
            }
        }
    }

    /// <summary>An exam that is out of date on the day of submission is more serious than one that soon will be.</summary>
    private static RedFlag MedicalExam(ApplicationDocument exam, LocalDate expiresOn, FlagContext context)
    {
        FlagRule rule = context.Rule(FlagCodes.MedicalExpires);
        string[] facts = [Invariant.Text(expiresOn), Invariant.Text(context.On)];
        return expiresOn <= context.On
            ? rule.Worse.At(PathOf(exam), facts)
            : rule.At(PathOf(exam), [.. facts, Invariant.Text(context.Limits.MonthsToVisa)]);
    }

    /// <summary>Papers in other languages without a translation at hand.</summary>
    private static IEnumerable<RedFlag> Translations(FlagContext context) =>
        context.Documents.Any(static one => one is { Id: TranslationRow, State: DocumentState.Held })
            ? []
            : context.Documents
                .Where(static one => one is { IsInOtherLanguage: true, State: DocumentState.Held })
                .DistinctBy(static one => (one.Id, one.Subject, one.Language))
                .Select(one => context.Rule(FlagCodes.Translation).At(PathOf(one), one.Id, one.Language!));

    private static string PathOf(ApplicationDocument document) =>
        document.Subject.StartsWith('$') ? document.Subject : $"$.{document.Subject}";
}
