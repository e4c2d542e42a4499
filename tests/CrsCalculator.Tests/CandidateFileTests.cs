using CrsCalculator.Rules;
using CrsCalculator.TestKit.Generators;
using CrsCalculator.Tests.Counting;
using NodaTime;

namespace CrsCalculator.Tests;

/// <summary>A file that is asked many questions answers each as one that was opened for it.</summary>
[Properties(Arbitrary = [typeof(CountingArbitraries)])]
public class CandidateFileTests
{
    private static readonly LocalDate On = ProfileArbitraries.On;

    [Property(MaxTest = 60)]
    public void Questions_do_not_change_each_other_s_answers(Candidate candidate, short[] shifts, bool isInvited)
    {
        CandidateFile file = LastAvailable.Calculator.Open(candidate);
        foreach (AssessmentDate date in shifts.Take(8).SelectMany(shift => Dates(shift, isInvited)))
        {
            Answer(file, date).Should().Be(Answer(LastAvailable.Calculator.Open(candidate), date), $"{date}");
        }
    }

    /// <summary>
    /// Days on which nobody is born yet or somebody is too old are refused before and after others, and so is a document that contradicts
    /// another on every day.
    /// </summary>
    [Property(MaxTest = 60)]
    public void What_cannot_be_assessed_is_refused_whatever_was_asked_before(Candidate candidate, bool contradicts)
    {
        Candidate asked = contradicts ? candidate with { MaritalStatus = MaritalStatus.Married, Spouse = null } : candidate;
        CandidateFile file = LastAvailable.Calculator.Open(asked);
        LocalDate birth = candidate.Principal.DateOfBirth!.Value;
        foreach (LocalDate day in (LocalDate[])[On, birth.PlusDays(-1), birth, On, birth.PlusYears(121).PlusDays(-1), birth.PlusYears(121)])
        {
            bool isPossible = ExpressEntry.Check(asked, day, shownOn: DocumentDates.Latest).IsEmpty;
            file.CanBeAssessedOn(day).Should().Be(isPossible, $"{day}");
            if (RuleBook.Official.Work.TryAt(day, out _))
            {
                Action assess = () => file.Assess(day);
                _ = isPossible ? assess.Should().NotThrow() : (object)assess.Should().Throw<InvalidProfileException>();
            }
        }
    }

    /// <summary>The same questions from several threads at once.</summary>
    [Property(MaxTest = 20)]
    public void A_file_can_be_asked_by_several_at_once(Candidate candidate)
    {
        CandidateFile file = LastAvailable.Calculator.Open(candidate);
        LocalDate[] days = [.. Enumerable.Range(0, 40).Select(static week => On.PlusWeeks(week - 20))];
        string[] expected = [.. days.Select(day => Answer(LastAvailable.Calculator.Open(candidate), day))];
        string[] found = new string[days.Length];
        Parallel.For(0, days.Length, index => found[index] = Answer(file, days[index]));
        found.Should().Equal(expected);
    }

    private static IEnumerable<AssessmentDate> Dates(short shift, bool isInvited)
    {
        LocalDate day = On.PlusDays(shift % 3000);
        yield return new AssessmentDate(day);
        yield return new AssessmentDate(day, isInvited ? day.PlusDays(-30) : null);
    }

    private static string Answer(CandidateFile file, AssessmentDate date)
    {
        EligibilityAssessment eligibility = file.Eligibility(date);
        CrsAssessment assessment = file.Assess(date);
        return string.Join(
            '|',
            [
                $"{assessment.Factors} {assessment.Score} {assessment.Principal} {assessment.Spouse}",
                string.Join(' ', assessment.Notices.Concat(eligibility.Notices)),
                .. eligibility.Programs.SelectMany(static one => one.Requirements).Select(Eligibility.Candidates.Told),
            ]);
    }
}
