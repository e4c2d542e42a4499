using System.Collections.Immutable;
using CrsCalculator.Report;

namespace CrsCalculator.Web.Answer;

/// <summary>The report of the profile as it is typed: section by section, each kept until its successor is there.</summary>
public sealed class LiveReport
{
    // Between two keys of somebody who types.
    private const int Pause = 350;

    private int _turn;
    private ReportResults? _results;

    /// <summary>The sections that are there, in the order of a report.</summary>
    public ImmutableArray<ReportPart> Parts { get; private set; } = [];

    /// <summary>Whether some sections still belong to an earlier answer.</summary>
    public bool IsWorking { get; private set; }

    /// <summary>Drops what is under way, and every section.</summary>
    public void Clear()
    {
        _turn++;
        _results = null;
        Parts = [];
        IsWorking = false;
    }

    /// <summary>Works out every section of an answer, unless the next answer comes first.</summary>
    /// <param name="answer">An answer about a profile without issues.</param>
    /// <param name="language">The language of the sections.</param>
    /// <param name="shown">Told whenever there is something new to show.</param>
    public async Task FollowAsync(ProfileAnswer answer, OfficialLanguage language, Action shown)
    {
        int turn = ++_turn;
        IsWorking = true;
        await Task.Delay(Pause);
        if (turn != _turn)
        {
            return;
        }

        ImmutableArray<ReportStep> steps = answer.Question.OfReport(answer.File!).Steps();
        foreach (ReportStep step in steps)
        {
            Show(step, language);
            shown();
            await Task.Delay(1);
            if (turn != _turn)
            {
                return;
            }
        }

        Finish(steps[^1].Results, language);
        shown();
    }

    /// <summary>The whole report as one document; nothing while it is under way.</summary>
    public ClientReport? Whole(string? reference, OfficialLanguage language) => IsWorking || _results is null
        ? null
        : new ClientReport(_results) { Language = language, Head = new ReportHead { Reference = reference } };

    /// <summary>Sections that cannot be chosen come last, in the order in which they were written.</summary>
    private static int Order(ReportPart part) => part.Section is { } section and < ReportSection.Sources ? (int)section : int.MaxValue;

    private void Show(ReportStep step, OfficialLanguage language)
    {
        ImmutableArray<ReportPart> written = [.. new ClientReport(step.Results) { Language = language }.Parts().Where(IsDecided)];
        Parts = [.. Parts.Where(part => !IsDecided(part)).Concat(written).OrderBy(Order)];

        bool IsDecided(ReportPart part) => part.Section is { } section && step.Sections.Contains(section);
    }

    /// <summary>Writes every section: some sum up the others, and with an invitation, early ones mention what later steps found.</summary>
    private void Finish(ReportResults results, OfficialLanguage language)
    {
        Parts = new ClientReport(results) { Language = language }.Parts();
        _results = results;
        IsWorking = false;
    }
}
