using CrsCalculator.Rules;
using CrsCalculator.TestKit.Rules;
using CrsCalculator.TestKit.Generators;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator.Rounds.Tests;

/// <summary>Whether a candidate would have been invited.</summary>
[Properties(Arbitrary = [typeof(ProfileArbitraries)])]
public class InvitationTests
{
    private static readonly RoundHistory History = RoundHistory.Official;
    private static readonly Duration Second = Duration.FromSeconds(1);

    public static TheoryData<string, int, string, bool> NamedRounds { get; } = new()
    {
        { "389", 711, "2025-12-03T08:05:16Z", true },
        { "390", 511, "2025-06-10T15:59:25Z", false },
        { "391", 746, "", true },
        { "392", 509, "2025-10-29T04:35:24Z", false },
    };

    [Theory]
    [MemberData(nameof(NamedRounds))]
    public void Above_at_and_below_the_cut_off(string number, int cutOff, string tieBreak, bool isForNominees)
    {
        Round round = History[RoundNumber.Parse(number)];
        round.CutOff.Should().Be(cutOff);
        if (number is "390" or "392")
        {
            InstantPattern.General.Format(round.TieBreak!.Value).Should().Be(tieBreak);
        }

        Instant stamp = round.TieBreak!.Value;
        Nomination? nomination = isForNominees ? new Nomination(Province.AB, round.Date.PlusDays(-200)) : null;
        Check(cutOff + 1, stamp.Minus(Second)).Should().Be("invited aboveCutOff");
        Check(cutOff + 1, stamp.Plus(Second)).Should().Be("invited aboveCutOff");
        Check(cutOff + 1, round.HeldAt!.Value.Minus(Second)).Should().Be("invited aboveCutOff");
        Check(cutOff, stamp.Minus(Second)).Should().Be("invited beforeTieBreak");
        Check(cutOff, stamp).Should().Be("not notBeforeTieBreak");
        Check(cutOff, stamp.Plus(Second)).Should().Be("not notBeforeTieBreak");
        Check(cutOff - 1, stamp.Minus(Second)).Should().Be("not belowCutOff");

        string Check(int score, Instant submittedAt)
        {
            InvitationCheck check = new PoolCandidate(
                Candidates.OfCec(score, round.Date, nomination, submittedAt),
                ExpressEntry.Official).Check(round);
            check.Score!.Value.Total.Should().Be(score);
            check.Program.Should().Be(isForNominees ? InvitationProgram.ProvincialNominee : InvitationProgram.CanadianExperienceClass);
            return Told(check);
        }
    }

    [Fact]
    public void A_child_who_was_born_after_a_round_changes_nothing_about_it()
    {
        Round round = History[RoundNumber.Parse("392")];
        Candidate profile = Candidates.OfCec(511, round.Date) with
        {
            Children = [new Child { DateOfBirth = round.Date.PlusDays(1), Accompanying = true }],
        };
        Told(new PoolCandidate(profile, ExpressEntry.Official).Check(round)).Should()
            .Be(Told(new PoolCandidate(profile with { Children = [] }, ExpressEntry.Official).Check(round)))
            .And.StartWith("invited");
    }

    /// <summary>Whoever was born last, what cannot be true of either is found.</summary>
    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_spouse_who_works_more_than_a_week_has_is_refused_whoever_is_older(int years)
    {
        Candidate profile = Candidates.OfCec(511, new LocalDate(2026, 1, 21));
        var job = new Job(NocCode.Parse("21232"), "CA", new LocalDate(2024, 1, 1), null, 100);
        var spouse = new Person { DateOfBirth = profile.Principal.DateOfBirth!.Value.PlusYears(years), Work = [job, job] };
        FluentActions.Invoking(() => new PoolCandidate(profile with { Spouse = new Spouse(spouse, true, false) }, ExpressEntry.Official))
            .Should().Throw<InvalidProfileException>().Which.Issues.Should().ContainSingle().Which.Code
            .Should().Be(IssueCodes.MoreHoursThanAWeekHas);
    }

    [Theory]
    [InlineData("2025-01-21T12:37:41Z", "not profileExpired")]
    [InlineData("2025-01-21T12:37:42Z", "not profileExpired")]
    [InlineData("2025-01-21T12:37:43Z", "invited")]
    [InlineData("2026-01-21T12:37:41Z", "invited")]
    [InlineData("2026-01-21T12:37:42Z", "not notYetSubmitted")]
    [InlineData("2026-03-01T00:00:00Z", "not notYetSubmitted")]
    [InlineData(null, "invited poolAssumed")]
    public void A_profile_is_in_the_pool_for_twelve_months(string? submittedAt, string expected)
    {
        Round round = History[RoundNumber.Parse("392")];
        Told(new PoolCandidate(Candidates.OfCec(511, round.Date, submittedAt: Time(submittedAt)), ExpressEntry.Official).Check(round))
            .Replace(" aboveCutOff", string.Empty, StringComparison.Ordinal)
            .Should().Be(expected);
    }

    [Theory]
    [InlineData("2026-09-29T03:59:59Z", "invited aboveCutOff regulationsNotVerified")]
    [InlineData("2026-09-29T04:00:00Z", "open aboveCutOff roundTimeMissing regulationsNotVerified")]
    [InlineData("2026-09-30T03:59:59Z", "open aboveCutOff roundTimeMissing regulationsNotVerified")]
    [InlineData("2026-09-30T04:00:00Z", "not aboveCutOff notYetSubmitted regulationsNotVerified")]
    [InlineData("2025-09-29T03:59:59Z", "not aboveCutOff profileExpired regulationsNotVerified")]
    [InlineData("2025-09-29T04:00:00Z", "open aboveCutOff roundTimeMissing regulationsNotVerified")]
    [InlineData("2025-09-30T03:59:59Z", "open aboveCutOff roundTimeMissing regulationsNotVerified")]
    [InlineData("2025-09-30T04:00:00Z", "invited aboveCutOff regulationsNotVerified")]
    public void Where_the_time_of_a_round_is_not_known_only_its_date_in_Ottawa_stays_open(string submittedAt, string expected)
    {
        Round round = History[RoundNumber.Parse("446")];
        round.HeldAt.Should().BeNull();
        Told(new PoolCandidate(Candidates.OfCec(520, round.Date, submittedAt: Time(submittedAt)), ExpressEntry.Official).Check(round))
            .Should().Be(expected);
    }

    /// <summary>Round 357 claims a time ten days before its date, and those of 111 and 274 fall on the evening before it.</summary>
    [Theory]
    [InlineData("111", "2019-02-20T03:00:00Z")]
    [InlineData("274", "2023-12-08T04:00:00Z")]
    [InlineData("357", "2025-07-15T00:00:00Z")]
    public void A_time_that_cannot_be_is_not_used(string number, string submittedAt)
    {
        Round round = History[RoundNumber.Parse(number)];
        Instant submitted = Time(submittedAt)!.Value;
        round.CredibleHeldAt.Should().BeNull();
        (submitted > round.HeldAt).Should().BeTrue();
        DocumentTime expires = RuleBook.Official.Invitations.At(round.HeldOn).Value.ProfileExpiresAt(submitted);
        RoundRules.Pool(submitted, expires, round).Outcome.Should().Be(Outcome.Met);
    }

    /// <summary>Whatever turns with the day, age, work or the law, turns with the day on which the round was held.</summary>
    [Theory]
    [InlineData("104")]
    [InlineData("108")]
    [InlineData("146")]
    [InlineData("148")]
    public void A_birthday_on_the_day_on_which_a_round_was_held_counts(string number)
    {
        Round round = History[RoundNumber.Parse(number)];
        Candidate before = Turning(round.HeldOn.PlusDays(1));
        Candidate after = Turning(round.HeldOn);
        int points = Score(before) - Score(after);
        points.Should().Be(5, "that is what the 30th birthday takes");
        InvitationToApply invitation = new(round, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official);
        invitation.CheckApplication(after, round.HeldOn.PlusDays(7)).Score!.Value.Total.Should().Be(Score(after));
        invitation.CheckApplication(before, round.HeldOn.PlusDays(7)).Score!.Value.Total.Should().Be(Score(before));

        static Candidate Turning(LocalDate thirty)
        {
            Candidate some = Candidates.OfCec(470, new LocalDate(2026, 1, 21));
            return some with { Principal = some.Principal with { DateOfBirth = thirty.PlusYears(-30) } };
        }

        int Score(Candidate profile) => new PoolCandidate(profile, ExpressEntry.Official).Check(round).Score!.Value.Total;
    }

    [Fact]
    public void At_the_cut_off_without_a_time_of_submission_the_answer_is_open()
    {
        Round round = History[RoundNumber.Parse("392")];
        Told(new PoolCandidate(Candidates.OfCec(509, round.Date), ExpressEntry.Official).Check(round))
            .Should().Be("open submissionTimeMissing poolAssumed");
        RoundRules.Rank(886, null, History.Rounds[0]).Should().Be(new Finding(Outcome.Met, InvitationReason.NoTieBreakPublished));
    }

    /// <summary>Every round since number 77 has a tie-breaking time: without one, it is not known here.</summary>
    [Theory]
    [InlineData("2017-11-07", 0, "Met NoTieBreakPublished")]
    [InlineData("2017-11-08", 0, "NotAssessed TieBreakNotKnown")]
    [InlineData("2026-10-15", 0, "NotAssessed TieBreakNotKnown")]
    [InlineData("2026-10-15", 1, "Met AboveCutOff")]
    [InlineData("2026-10-15", -1, "NotMet BelowCutOff")]
    public void A_tie_break_that_is_not_known_leaves_only_the_cut_off_open(string date, int distance, string expected)
    {
        var round = Round.Of(RoundCategory.CanadianExperienceClass, LocalDatePattern.Iso.Parse(date).Value, 500);
        Finding rank = RoundRules.Rank(500 + distance, Time("2017-01-01T00:00:00Z"), round);
        $"{rank.Outcome} {rank.Reasons.ToArray().Single()}".Should().Be(expected);
        History.Rounds.Should().OnlyContain(static known => known.TieBreak == null == known.IsBeforeTieBreaks);
    }

    /// <summary>
    /// A book without rules on invitations leaves the expiry open; a profile submitted later is not in the pool all the same.
    /// </summary>
    [Fact]
    public void A_profile_submitted_after_the_round_is_not_in_the_pool_whatever_the_rules()
    {
        Round round = History[RoundNumber.Parse("392")];
        RoundRules.Pool(round.HeldAt, expiresAt: null, round).Outcome.Should().Be(Outcome.NotMet);
        RoundRules.Pool(round.HeldAt - Duration.FromSeconds(1), expiresAt: null, round).Should()
            .Be(new Finding(Outcome.NotAssessed, InvitationReason.RulesNotHeld));
    }

    [Theory]
    [InlineData("391", "not belowCutOff notNominated")]
    [InlineData("393", "not belowCutOff notNominated")]
    [InlineData("394", "invited aboveCutOff")]
    public void Only_rounds_that_fit_invite(string number, string expected)
    {
        // Round 394 is for French.
        Round round = History[RoundNumber.Parse(number)];
        Candidate profile = Candidates.OfCec(505, round.Date, submittedAt: Time("2025-12-01T00:00:00Z"));
        if (round.Category == RoundCategory.French)
        {
            profile = profile with
            {
                Principal = profile.Principal with
                {
                    LanguageTests = profile.Principal.LanguageTests.Add(
                        LanguageTestResult.FromLevels(new LocalDate(2025, 6, 1), OfficialLanguage.French, AbilityLevels.All(7))),
                },
            };
        }

        Told(new PoolCandidate(profile, ExpressEntry.Official).Check(round)).Should().Be(expected);
    }

    [Theory]
    [InlineData("255", RoundCategory.Stem, "notInCategory")]
    [InlineData("447", RoundCategory.Trades, "notInCategory", "categoryProbable")]
    [InlineData("441", RoundCategory.Healthcare, "notInCategory")]
    public void A_category_is_held_or_left_open(string number, RoundCategory category, params string[] reasons)
    {
        Round round = History.Rounds.First(
            candidate => candidate.Category == category && (candidate.Number.ToString() == number || category == RoundCategory.Stem));
        InvitationCheck check = new PoolCandidate(Candidates.OfCec(520, new LocalDate(2026, 1, 21)), ExpressEntry.Official).Check(round);
        check.Reasons.Select(Code.Of).Should().Contain(reasons);
    }

    /// <summary>The official rules have every list, so no round of the history is open for want of one.</summary>
    [Fact]
    public void No_round_of_the_history_lacks_the_list_of_its_category()
    {
        Candidate profile = Candidates.OfCec(520, new LocalDate(2026, 1, 21));
        IEnumerable<InvitationCheck> checks = new PoolCandidate(profile, ExpressEntry.Official).Check(History)
            .Where(static check => check.Round.Category.Selection() is not null);
        checks.Should().HaveCount(78).And.OnlyContain(static check =>
            !check.Reasons.Contains(InvitationReason.CategoryNotHeld) && !check.Reasons.Contains(InvitationReason.CategoryNotKnown));
    }

    /// <summary>With the lists of 2023 nothing is left open for want of a list: the verdict is there for each of the 198 rounds.</summary>
    [Fact]
    public void Every_round_since_the_first_categories_can_be_answered()
    {
        Round[] rounds = [.. History.Rounds.Where(static round => round.Date >= new LocalDate(2023, 5, 31))];
        rounds.Should().HaveCount(198);
        foreach (string noc in (string[])["21231", "31301", "72106", "73300", "63201", "41220", "31102", "00012"])
        {
            InvitationCheck[] checks =
            [
                .. from round in rounds
                   let profile = Nominated(WorkingInCanada(noc, round), round)
                   select new PoolCandidate(profile, ExpressEntry.Official).Check(round),
            ];
            checks.Where(static check => check.Invited == Outcome.NotAssessed || check.Reasons.Any(static reason => reason.IsOpen()))
                .Select(static check => $"{check}").Should().BeEmpty();
            checks.Count(static check => check.Invited == Outcome.Met).Should().BeGreaterThan(100);
        }

        static Candidate Nominated(Candidate profile, Round round) =>
            profile with { Principal = profile.Principal with { Nomination = new Nomination(Province.ON, round.Date.PlusDays(-30)) } };
    }

    [Fact]
    public void A_list_that_a_rule_book_lacks_leaves_the_answer_open()
    {
        Round round = History[RoundNumber.Parse("254")];
        RuleBook own = RuleBook.Official with
        {
            Categories = RuleBook.Official.Categories.With(
                new Dated<CategoryList>(
                    new LocalDate(2023, 5, 31),
                    RuleBook.Official.Categories.At(round.Date).Value with { Categories = [], NotAvailable = [CategoryId.Stem] },
                    new Citation("Another instruction", "categories", new LocalDate(2023, 5, 31)))),
        };
        Candidate profile = WorkingInCanada("21232", round);
        Check(ExpressEntry.Official).Should().Be("not belowCutOff poolAssumed");
        Check(new ExpressEntry(own)).Should().Be("not belowCutOff categoryNotHeld poolAssumed rulesNotOfficial");

        string Check(ExpressEntry rules) => Told(new PoolCandidate(profile, rules).Check(round));
    }

    /// <summary>Acupuncturists (32200) are in the first list of healthcare only, dental hygienists (32111) in the later ones.</summary>
    [Theory]
    [InlineData("252", "32200", true)]
    [InlineData("252", "32111", false)]
    [InlineData("271", "32200", true)]
    [InlineData("345", "32200", false)]
    [InlineData("345", "32111", true)]
    [InlineData("264", "73300", true)]
    [InlineData("434", "73300", false)]
    [InlineData("267", "82030", true)]
    [InlineData("254", "21231", true)]
    [InlineData("255", "21231", false)]
    public void The_list_of_the_day_of_a_round_decides(string number, string noc, bool isInCategory)
    {
        Round round = History[RoundNumber.Parse(number)];
        InvitationCheck check = new PoolCandidate(WorkingInCanada(noc, round), ExpressEntry.Official).Check(round);
        check.Reasons.Contains(InvitationReason.NotInCategory).Should().Be(!isInCategory, check.ToString());
    }

    /// <summary>Somebody who has worked in Canada for two years before a round and is eligible for the CEC.</summary>
    private static Candidate WorkingInCanada(string noc, Round round) => new()
    {
        Principal = new Person
        {
            DateOfBirth = round.Date.PlusYears(-40),
            Work = [new Job(NocCode.Parse(noc), "CA", round.Date.PlusYears(-2), null, 40)],
            LanguageTests =
            [
                LanguageTestResult.FromLevels(round.Date.PlusMonths(-6), OfficialLanguage.English, AbilityLevels.All(7)),
            ],
        },
        IntendedProvince = Province.ON,
    };

    [Fact]
    public void A_day_whose_rules_are_not_held_is_open_and_can_be_filled()
    {
        Round round = TestRounds.Of("450", new LocalDate(2026, 11, 10), "Canadian Experience Class", 1000, 500) with
        {
            TieBreak = Instant.FromUtc(2026, 10, 1, 0, 0),
        };
        Candidate profile = Candidates.OfCec(520, new LocalDate(2026, 10, 1), submittedAt: Time("2026-09-01T00:00:00Z"));
        InvitationCheck check = new PoolCandidate(profile, ExpressEntry.Official).Check(round);
        (check.Score, Told(check)).Should().Be((null, "open rulesNotHeld regulationsNotVerified"));
        CrsRuleset own = RuleBook.Official.Points.LastAvailable!.Derive("mine", static tables => tables);
        new PoolCandidate(profile, new ExpressEntry(RuleBook.Official.WithPoints(own)))
            .Check(round).Invited.Should()
            .Be(Outcome.NotAssessed, "a derived ruleset keeps its first day");
    }

    /// <summary>A part that programs or invitations need, and that a rule book lacks, leaves every answer of its days open.</summary>
    [Fact]
    public void A_rule_book_with_a_gap_has_no_answer_on_its_days()
    {
        Round round = History[RoundNumber.Parse("392")];
        Candidate profile = Candidates.OfCec(511, round.Date, submittedAt: Time("2025-09-01T00:00:00Z"));
        var gap = new RuleGap(GapReason.NotAvailable, round.Date, "Not entered");
        RuleBook official = RuleBook.Official;
        Check(official with { Cec = official.Cec.With(new Dated<CecRules>(gap)) }).Should().Be("open rulesNotHeld");
        Check(official with { Work = official.Work.With(new Dated<WorkRules>(gap)) }).Should().Be("open rulesNotHeld");
        Check(official with { Invitations = official.Invitations.With(new Dated<InvitationRules>(gap)) }).Should().Be("open rulesNotHeld");

        string Check(RuleBook rules)
        {
            var candidate = new PoolCandidate(profile, new ExpressEntry(rules));
            InvitationCheck check = candidate.Check(round);
            Told(candidate.Check(History).Single(other => other.Round == round)).Should().Be(Told(check));
            check.Score.Should().BeNull();
            return Told(check);
        }
    }

    [Fact]
    public void Points_that_are_not_those_of_the_day_are_said()
    {
        Round round = History[RoundNumber.Parse("392")];
        Candidate profile = Candidates.OfCec(520, round.Date, submittedAt: Time("2025-09-01T00:00:00Z"));
        foreach (Dated<CrsRuleset> entry in RuleBook.Official.Points.Entries.Where(static entry => entry.IsAvailable))
        {
            InvitationCheck check = new PoolCandidate(profile, ExpressEntry.Official.ScoringBy(entry.Value)).Check(round);
            bool isProvisional = entry.Value != RuleBook.Official.Points.At(round.Date).ValueOrNull;
            check.Score!.Value.IsProvisional.Should().Be(isProvisional);
            check.Reasons.Contains(InvitationReason.PointsProvisional).Should().Be(isProvisional);
        }
    }

    [Fact]
    public void Rules_of_ones_own_are_said()
    {
        Round round = TestRounds.Of("450", new LocalDate(2026, 11, 10), "Canadian Experience Class", 1000, 500) with
        {
            TieBreak = Instant.FromUtc(2026, 10, 1, 0, 0),
        };
        Candidate profile = Candidates.OfCec(520, new LocalDate(2026, 10, 1), submittedAt: Time("2026-09-01T00:00:00Z"));
        CrsRuleset own = RuleBook.Official.Points.LastAvailable!.Derive("mine", static tables => tables, new LocalDate(2026, 11, 3));
        Told(new PoolCandidate(profile, new ExpressEntry(RuleBook.Official.WithPoints(own))).Check(round))
            .Should()
            .Be("invited aboveCutOff regulationsNotVerified rulesNotOfficial");
        CrsRuleset byWage = MadeUpRules.Ruleset("byWage", own.InForceFrom);
        InvitationCheck check = new PoolCandidate(profile, new ExpressEntry(RuleBook.Official.WithPoints(byWage))).Check(round);
        Told(check).Should().Be("invited aboveCutOff regulationsNotVerified rulesNotOfficial");
        check.Reasons.TakeLast(2).Should().OnlyContain(static reason => reason.IsAssumption());
        new PoolCandidate(profile, ExpressEntry.Official)
            .Check(History)
            .SelectMany(static official => official.Reasons)
            .Should()
            .NotContain(InvitationReason.RulesNotOfficial);
    }

    [Fact]
    public void A_name_that_is_not_known_leaves_the_answer_open()
    {
        Round round = TestRounds.Of("450", new LocalDate(2026, 1, 21), "Beekeepers (Version 1)", 1000, 400);
        Told(new PoolCandidate(Candidates.OfCec(520, round.Date), ExpressEntry.Official).Check(round))
            .Should()
            .Be("open aboveCutOff categoryNotKnown poolAssumed");
    }

    [Fact]
    public void Whoever_was_not_born_has_no_answer_and_contradictions_are_refused()
    {
        Candidate profile = Candidates.OfCec(520, new LocalDate(2026, 1, 21));
        Candidate child = profile with { Principal = new Person { DateOfBirth = new LocalDate(2016, 1, 1) } };
        new PoolCandidate(child, ExpressEntry.Official).Check(History.Rounds[0]).ToString()
            .Should().Be("1: open (notAssessable, poolAssumed)");
        Candidate wrong = profile with { Principal = profile.Principal with { DateOfBirth = new LocalDate(2024, 1, 1) } };
        FluentActions.Invoking(() => new PoolCandidate(wrong, ExpressEntry.Official)).Should().Throw<InvalidProfileException>();
    }

    /// <summary>The answer is the rule, word for word, put together from the parts that are tested elsewhere.</summary>
    [Property(MaxTest = 15)]
    public void Every_answer_is_the_rule(Candidate profile)
    {
        foreach (
            InvitationCheck check in new PoolCandidate(profile, ExpressEntry.Official)
                .Check(History)
                .Where(static check => IsTried(check.Round) && check.Score is not null))
        {
            Round round = check.Round;
            check.Score.Should().Be(ExpressEntry.Official.Assess(profile, round.HeldOn).Score);
            bool ranks = check.Score!.Value.Total > round.CutOff
                || (check.Score.Value.Total == round.CutOff
                    && (round.TieBreak is null || profile.ProfileSubmittedAt?.Time < round.TieBreak));
            InvitationRules rules = RuleBook.Official.Invitations.At(round.HeldOn).Value;
            bool isLive = profile.ProfileSubmittedAt?.Time is not { } submitted
                || (submitted < Latest(round) && Earliest(round) < rules.ProfileExpiresAt(submitted).Time);
            EligibilityAssessment eligibility = ExpressEntry.Official.Eligibility(profile, round.HeldOn);
            Outcome fits = round.Category switch
            {
                RoundCategory.General => eligibility.Outcome,
                RoundCategory.CanadianExperienceClass => eligibility.Cec.Outcome,
                RoundCategory.ProvincialNominee =>
                    profile.Principal.Nomination?.AcceptedOn <= round.HeldOn && profile.Principal.Nomination.Province != Province.QC
                        ? eligibility.Outcome
                        : Outcome.NotMet,
                RoundCategory.FederalSkilledWorker => eligibility.Fsw.Outcome,
                RoundCategory.FederalSkilledTrades => eligibility.Fst.Outcome,
                _ =>
                    eligibility.Categories.FirstOrDefault(category => $"{category.Category}" == $"{round.Category}")?.Outcome
                        ?? Outcome.NotAssessed,
            };
            if (check.Invited == Outcome.NotAssessed)
            {
                isLive.Should().BeTrue();
                fits.Should().NotBe(Outcome.NotMet);
            }
            else
            {
                (check.Invited == Outcome.Met).Should().Be(ranks && isLive && fits == Outcome.Met, check.ToString());
            }
        }

        static bool IsTried(Round round) => round.Number.Number % 7 == 0 || round.HeldOn != round.Date;
        static Instant Earliest(Round round) => round.CredibleHeldAt ?? OttawaTime.StartOf(round.Date);
        static Instant Latest(Round round) => round.CredibleHeldAt ?? OttawaTime.StartOf(round.Date.PlusDays(2));
    }

    [Fact]
    public void Every_answer_has_a_reason_and_every_reason_a_sentence()
    {
        foreach (
            InvitationCheck check in new PoolCandidate(
                Candidates.OfCec(509, new LocalDate(2026, 1, 21)),
                ExpressEntry.Official).Check(History))
        {
            check.Reasons.Should().NotBeEmpty();
            check.Reasons.Select(reason => RoundText.English.Reason(reason, check)).Should().OnlyContain(
                static sentence => sentence.EndsWith('.') && !sentence.Contains('{') && !sentence.Contains("? ", StringComparison.Ordinal));
        }
    }

    private static string Told(InvitationCheck check)
    {
        string verdict = check.Invited switch
        {
            Outcome.Met => "invited",
            Outcome.NotMet => "not",
            _ => "open",
        };
        return $"{verdict} {string.Join(' ', check.Reasons.Select(Code.Of))}";
    }

    private static Instant? Time(string? text) => text is null ? null : InstantPattern.General.Parse(text).Value;
}
