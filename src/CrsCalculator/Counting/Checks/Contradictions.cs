using NodaTime;

namespace CrsCalculator.Counting;

/// <summary>Facts that cannot be true together, whatever the date.</summary>
internal static class Contradictions
{
    private const string Open = "now";

    /// <summary>Finds contradictions in one person's facts.</summary>
    public static void Find(Person person, string place, List<Issue> issues)
    {
        for (int i = 0; i < person.Work.Length; i++)
        {
            OfJob(person.Work[i], person.DateOfBirth, place, i, issues);
        }

        if (person.Nomination is { } nomination)
        {
            OfNomination(nomination, place, issues);
        }
    }

    /// <summary>Finds contradictions in the family's facts.</summary>
    public static void Find(Candidate candidate, List<Issue> issues)
    {
        (string Field, string Value)? other = (candidate.MaritalStatus, candidate.Spouse) switch
        {
            (MaritalStatus.Married or MaritalStatus.CommonLaw, null) => ("spouse", "absent"),
            (MaritalStatus.Single or MaritalStatus.Divorced or MaritalStatus.Widowed, not null) => ("spouse", "present"),
            (MaritalStatus.Separated, { Accompanying: true }) => ("spouse.accompanying", "true"),
            _ => null,
        };
        if (other is { } spouse)
        {
            string status = Code.Of(candidate.MaritalStatus!.Value);
            issues.Add(Between("$.maritalStatus", "maritalStatus", status, spouse.Field, spouse.Value));
        }
    }

    private static void OfJob(Job job, LocalDate? birth, string place, int index, List<Issue> issues)
    {
        if (job.Province is { } province && !job.IsInCanada)
        {
            issues.Add(Between($"{Place.Work(place, index)}.province", "province", Code.Of(province), "country", job.Country));
        }

        for (int i = 0; i < job.Leave?.Length; i++)
        {
            Leave leave = job.Leave.Value[i];
            if (leave.From < job.Start.Earliest || leave.To > job.End?.Latest)
            {
                issues.Add(Outside(leave, job, birth, $"{Place.Work(place, index)}.leave[{Invariant.Text(i)}]"));
            }
        }
    }

    /// <summary>Reports leave outside its job or, since that says more, leave that began before the person was born.</summary>
    private static Issue Outside(Leave leave, Job job, LocalDate? birth, string path) =>
        leave.From < birth
            ? new Issue($"{path}.from", IssueCodes.BeforeBirth, new Facts(Invariant.Text(leave.From), Invariant.Text(birth.Value)))
            : new Issue(
                path,
                IssueCodes.LeaveOutsideJob,
                new Facts(
                    Invariant.Text(leave.From),
                    Invariant.Text(leave.To),
                    job.Start.ToString(),
                    job.End is { } end ? end.ToString() : Open));

    /// <summary>Finds a nomination that ended or expired before it was accepted.</summary>
    private static void OfNomination(Nomination nomination, string place, List<Issue> issues)
    {
        AddEarlier(nomination.ExpiresOn, "expiresOn");
        AddEarlier(nomination.EndedOn, "endedOn");

        void AddEarlier(LocalDate? day, string field)
        {
            if (day < nomination.AcceptedOn)
            {
                string acceptedOn = Invariant.Text(nomination.AcceptedOn);
                issues.Add(Between($"{Place.Nomination(place)}.{field}", field, Invariant.Text(day.Value), "acceptedOn", acceptedOn));
            }
        }
    }

    private static Issue Between(string path, string field, string value, string otherField, string otherValue) =>
        new(path, IssueCodes.Contradiction, new Facts(field, value, otherField, otherValue));
}
