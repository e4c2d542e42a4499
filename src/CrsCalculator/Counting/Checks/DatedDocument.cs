namespace CrsCalculator.Counting;

/// <summary>A document that a person shows, with its date. The path is built only if something is wrong with it.</summary>
internal readonly record struct DatedDocument(DatedField Field, int Index, DocumentDate Date)
{
    /// <summary>Whether the date may be in the future: a job, a home, a permit or studies can be arranged ahead.</summary>
    public bool CanBeAhead =>
        Field is DatedField.Job or DatedField.Residence or DatedField.Permit or DatedField.StudyPeriod or DatedField.Passport;

    /// <summary>All dated documents of a person.</summary>
    public static IEnumerable<DatedDocument> Of(Person person)
    {
        for (int i = 0; i < person.Education.Length; i++)
        {
            yield return new DatedDocument(DatedField.Award, i, person.Education[i].AwardedOn);
            if (person.Education[i].Eca is { } assessment)
            {
                yield return new DatedDocument(DatedField.Assessment, i, assessment.IssuedOn);
            }
        }

        for (int i = 0; i < person.LanguageTests.Length; i++)
        {
            yield return new DatedDocument(DatedField.Test, i, person.LanguageTests[i].TakenOn);
        }

        for (int i = 0; i < person.Work.Length; i++)
        {
            yield return new DatedDocument(DatedField.Job, i, person.Work[i].Start);
        }

        for (int i = 0; i < person.CertificatesOfQualification.Length; i++)
        {
            yield return new DatedDocument(DatedField.Certificate, i, person.CertificatesOfQualification[i].IssuedOn);
        }

        if (person.Nomination is { } nomination)
        {
            yield return new DatedDocument(DatedField.Nomination, 0, nomination.AcceptedOn);
        }

        foreach (DatedDocument document in OfStays(person))
        {
            yield return document;
        }
    }

    /// <summary>The path of the date.</summary>
    public string PathOf(string person) => Field switch
    {
        DatedField.Award => $"{Place.Credential(person, Index)}.awardedOn",
        DatedField.Assessment => $"{Place.Credential(person, Index)}.eca.issuedOn",
        DatedField.Test => $"{Place.Test(person, Index)}.takenOn",
        DatedField.Job => $"{Place.Work(person, Index)}.start",
        DatedField.Certificate => $"{Place.Certificate(person, Index)}.issuedOn",
        DatedField.Nomination => $"{Place.Nomination(person)}.acceptedOn",
        DatedField.Residence => $"{Place.Residence(person, Index)}.from",
        DatedField.Permit => $"{Place.Permit(person, Index)}.from",
        DatedField.StudyPeriod => $"{Place.StudyPeriod(person, Index)}.from",
        _ => Place.Passport(person),
    };

    private static IEnumerable<DatedDocument> OfStays(Person person)
    {
        for (int i = 0; i < person.Residences?.Length; i++)
        {
            yield return new DatedDocument(DatedField.Residence, i, person.Residences.Value[i].From);
        }

        for (int i = 0; i < person.Permits?.Length; i++)
        {
            yield return new DatedDocument(DatedField.Permit, i, person.Permits.Value[i].From);
        }

        for (int i = 0; i < person.Studies?.Length; i++)
        {
            yield return new DatedDocument(DatedField.StudyPeriod, i, person.Studies.Value[i].From);
        }

        if (person.PassportExpiresOn is { } expiresOn)
        {
            yield return new DatedDocument(DatedField.Passport, 0, expiresOn);
        }
    }
}

/// <summary>The field of a dated document that holds its date.</summary>
internal enum DatedField
{
    Award,
    Assessment,
    Test,
    Job,
    Certificate,
    Nomination,
    Residence,
    Permit,
    StudyPeriod,
    Passport,
}
