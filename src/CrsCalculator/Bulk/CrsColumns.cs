namespace CrsCalculator.Bulk;

/// <summary>
/// A view of candidates as columns of bytes in the caller's own memory, which is read in place. All columns are equal in length.
/// </summary>
/// <remarks>
/// Every byte value is valid. Lives on the stack, like its spans. The default value has no candidates. Several threads can each have a view
/// of the same memory; a view is safe to use from several threads as long as nothing writes to that memory.
/// </remarks>
public readonly ref struct CrsColumns
{
    /// <summary>Age in whole years.</summary>
    public required ReadOnlySpan<byte> Age { get; init; }

    /// <summary>The <see cref="EducationLevel"/>.</summary>
    public required ReadOnlySpan<byte> Education { get; init; }

    /// <summary>First official language, listening.</summary>
    public required ReadOnlySpan<byte> FirstListening { get; init; }

    /// <summary>First official language, reading.</summary>
    public required ReadOnlySpan<byte> FirstReading { get; init; }

    /// <summary>First official language, writing.</summary>
    public required ReadOnlySpan<byte> FirstWriting { get; init; }

    /// <summary>First official language, speaking.</summary>
    public required ReadOnlySpan<byte> FirstSpeaking { get; init; }

    /// <summary>Second official language, listening.</summary>
    public required ReadOnlySpan<byte> SecondListening { get; init; }

    /// <summary>Second official language, reading.</summary>
    public required ReadOnlySpan<byte> SecondReading { get; init; }

    /// <summary>Second official language, writing.</summary>
    public required ReadOnlySpan<byte> SecondWriting { get; init; }

    /// <summary>Second official language, speaking.</summary>
    public required ReadOnlySpan<byte> SecondSpeaking { get; init; }

    /// <summary>Completed years of work in Canada.</summary>
    public required ReadOnlySpan<byte> CanadianWorkYears { get; init; }

    /// <summary>Completed years of work abroad.</summary>
    public required ReadOnlySpan<byte> ForeignWorkYears { get; init; }

    /// <summary>0 without an accompanying spouse; with one, the spouse's <see cref="EducationLevel"/> plus 1.</summary>
    public required ReadOnlySpan<byte> SpouseEducation { get; init; }

    /// <summary>The spouse's official language, listening.</summary>
    public required ReadOnlySpan<byte> SpouseListening { get; init; }

    /// <summary>The spouse's official language, reading.</summary>
    public required ReadOnlySpan<byte> SpouseReading { get; init; }

    /// <summary>The spouse's official language, writing.</summary>
    public required ReadOnlySpan<byte> SpouseWriting { get; init; }

    /// <summary>The spouse's official language, speaking.</summary>
    public required ReadOnlySpan<byte> SpouseSpeaking { get; init; }

    /// <summary>The spouse's completed years of work in Canada.</summary>
    public required ReadOnlySpan<byte> SpouseCanadianWorkYears { get; init; }

    /// <summary>The yes-or-no facts: bytes of <see cref="CrsFlags"/>.</summary>
    public required ReadOnlySpan<byte> Flags { get; init; }

    /// <summary>The number of candidates.</summary>
    public int Length => Age.Length;

    /// <summary>A column by its name.</summary>
    /// <param name="column">The column.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public ReadOnlySpan<byte> this[CrsColumn column] => column switch
    {
        CrsColumn.Age => Age,
        CrsColumn.Education => Education,
        CrsColumn.FirstListening => FirstListening,
        CrsColumn.FirstReading => FirstReading,
        CrsColumn.FirstWriting => FirstWriting,
        CrsColumn.FirstSpeaking => FirstSpeaking,
        CrsColumn.SecondListening => SecondListening,
        CrsColumn.SecondReading => SecondReading,
        CrsColumn.SecondWriting => SecondWriting,
        CrsColumn.SecondSpeaking => SecondSpeaking,
        CrsColumn.CanadianWorkYears => CanadianWorkYears,
        CrsColumn.ForeignWorkYears => ForeignWorkYears,
        CrsColumn.SpouseEducation => SpouseEducation,
        CrsColumn.SpouseListening => SpouseListening,
        CrsColumn.SpouseReading => SpouseReading,
        CrsColumn.SpouseWriting => SpouseWriting,
        CrsColumn.SpouseSpeaking => SpouseSpeaking,
        CrsColumn.SpouseCanadianWorkYears => SpouseCanadianWorkYears,
        CrsColumn.Flags => Flags,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "There is no such column."),
    };

    /// <summary>Creates a view of columns in one block of memory, one after another in the order of <see cref="CrsColumn"/>.</summary>
    /// <param name="memory">The memory, starting at the first candidate's age.</param>
    /// <param name="distance">The number of bytes from the start of one column to the next, at least <paramref name="count"/>.</param>
    /// <param name="count">The number of candidates.</param>
    /// <returns>The columns.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A column would not fit in the memory, or would overlap the next one.</exception>
    public static CrsColumns InOnePiece(ReadOnlySpan<byte> memory, int distance, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfLessThan(distance, count);
        const CrsColumn last = CrsColumn.Flags;
        if (((long)distance * (int)last) + count > memory.Length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(distance),
                distance,
                $"{(int)last + 1} columns at such a distance do not lie in {memory.Length} bytes.");
        }

        return new CrsColumns
        {
            Age = Column(memory, CrsColumn.Age),
            Education = Column(memory, CrsColumn.Education),
            FirstListening = Column(memory, CrsColumn.FirstListening),
            FirstReading = Column(memory, CrsColumn.FirstReading),
            FirstWriting = Column(memory, CrsColumn.FirstWriting),
            FirstSpeaking = Column(memory, CrsColumn.FirstSpeaking),
            SecondListening = Column(memory, CrsColumn.SecondListening),
            SecondReading = Column(memory, CrsColumn.SecondReading),
            SecondWriting = Column(memory, CrsColumn.SecondWriting),
            SecondSpeaking = Column(memory, CrsColumn.SecondSpeaking),
            CanadianWorkYears = Column(memory, CrsColumn.CanadianWorkYears),
            ForeignWorkYears = Column(memory, CrsColumn.ForeignWorkYears),
            SpouseEducation = Column(memory, CrsColumn.SpouseEducation),
            SpouseListening = Column(memory, CrsColumn.SpouseListening),
            SpouseReading = Column(memory, CrsColumn.SpouseReading),
            SpouseWriting = Column(memory, CrsColumn.SpouseWriting),
            SpouseSpeaking = Column(memory, CrsColumn.SpouseSpeaking),
            SpouseCanadianWorkYears = Column(memory, CrsColumn.SpouseCanadianWorkYears),
            Flags = Column(memory, CrsColumn.Flags),
        };

        ReadOnlySpan<byte> Column(ReadOnlySpan<byte> all, CrsColumn column) => all.Slice((int)column * distance, count);
    }

    /// <summary>Returns a view of some of the candidates.</summary>
    /// <param name="start">The first candidate, from 0.</param>
    /// <param name="length">The number of candidates.</param>
    /// <returns>A view of the same memory.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not all of them are in the columns.</exception>
    /// <exception cref="ArgumentException">The columns are not equal in length.</exception>
    public CrsColumns Slice(int start, int length)
    {
        ColumnCheck.Check(in this);
        if (start < 0 || length < 0 || start > Length - length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(start),
                start,
                $"There are {Length} candidates; {length} from {start} on are not all there.");
        }

        return Part(start, length);
    }

    private CrsColumns Part(int start, int length) => new()
    {
        Age = Age.Slice(start, length),
        Education = Education.Slice(start, length),
        FirstListening = FirstListening.Slice(start, length),
        FirstReading = FirstReading.Slice(start, length),
        FirstWriting = FirstWriting.Slice(start, length),
        FirstSpeaking = FirstSpeaking.Slice(start, length),
        SecondListening = SecondListening.Slice(start, length),
        SecondReading = SecondReading.Slice(start, length),
        SecondWriting = SecondWriting.Slice(start, length),
        SecondSpeaking = SecondSpeaking.Slice(start, length),
        CanadianWorkYears = CanadianWorkYears.Slice(start, length),
        ForeignWorkYears = ForeignWorkYears.Slice(start, length),
        SpouseEducation = SpouseEducation.Slice(start, length),
        SpouseListening = SpouseListening.Slice(start, length),
        SpouseReading = SpouseReading.Slice(start, length),
        SpouseWriting = SpouseWriting.Slice(start, length),
        SpouseSpeaking = SpouseSpeaking.Slice(start, length),
        SpouseCanadianWorkYears = SpouseCanadianWorkYears.Slice(start, length),
        Flags = Flags.Slice(start, length),
    };

    /// <summary>Returns a candidate as factors; a value beyond its range becomes the last one.</summary>
    /// <param name="row">The candidate's position, from 0.</param>
    /// <returns>The candidate, with the same score as the row.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public CrsFactors FactorsOf(int row)
    {
        var flags = new CrsFlags(Flags[row]);
        return new CrsFactors
        {
            Age = Math.Min(Age[row], (byte)Person.MaxAge),
            Education = Level(Education[row]),
            Languages = OfficialLanguages.From(
                flags.FirstLanguage,
                Levels(FirstListening[row], FirstReading[row], FirstWriting[row], FirstSpeaking[row]),
                Levels(SecondListening[row], SecondReading[row], SecondWriting[row], SecondSpeaking[row])),
            CanadianWorkYears = CanadianWorkYears[row],
            ForeignWorkYears = ForeignWorkYears[row],
            CertificateOfQualification = flags.CertificateOfQualification,
            Spouse = SpouseEducation[row] == 0 ? null : SpouseOf(row),
            CanadianStudy = flags.CanadianStudy,
            SiblingInCanada = flags.SiblingInCanada,
            ProvincialNomination = flags.ProvincialNomination,
            JobOffer = flags.JobOffer,
        };
    }

    private SpouseFactors SpouseOf(int row) => new()
    {
        Education = Level(SpouseEducation[row] - 1),
        LanguageLevels = Levels(SpouseListening[row], SpouseReading[row], SpouseWriting[row], SpouseSpeaking[row]),
        CanadianWorkYears = SpouseCanadianWorkYears[row],
    };

    private static EducationLevel Level(int value) => (EducationLevel)Math.Min(value, (int)EducationLevel.Doctoral);

    private static AbilityLevels Levels(byte listening, byte reading, byte writing, byte speaking) =>
        new(Clb(listening), Clb(reading), Clb(writing), Clb(speaking));

    private static Clb Clb(byte value) => CrsCalculator.Clb.Known(Math.Min(value, (byte)CrsCalculator.Clb.MaxLevel));
}
