namespace CrsCalculator.Benchmarks.Baselines;

/// <summary>The points of 2025-03-25, written out as dictionaries and nested switches.</summary>
internal static class LiteralPoints
{
    public static Dictionary<string, Dictionary<string, int>> Education { get; } = new(StringComparer.Ordinal)
    {
        ["single"] = new(StringComparer.Ordinal)
        {
            ["less than secondary"] = 0,
            ["secondary"] = 30,
            ["one-year"] = 90,
            ["two-year"] = 98,
            ["bachelor's"] = 120,
            ["two or more"] = 128,
            ["master's or professional"] = 135,
            ["doctorate"] = 150,
        },
        ["married"] = new(StringComparer.Ordinal)
        {
            ["less than secondary"] = 0,
            ["secondary"] = 28,
            ["one-year"] = 84,
            ["two-year"] = 91,
            ["bachelor's"] = 112,
            ["two or more"] = 119,
            ["master's or professional"] = 126,
            ["doctorate"] = 140,
        },
    };

    public static Dictionary<string, int> SpouseEducation { get; } = new(StringComparer.Ordinal)
    {
        ["less than secondary"] = 0,
        ["secondary"] = 2,
        ["one-year"] = 6,
        ["two-year"] = 7,
        ["bachelor's"] = 8,
        ["two or more"] = 9,
        ["master's or professional"] = 10,
        ["doctorate"] = 10,
    };

    public static Dictionary<string, int> EducationTier { get; } = new(StringComparer.Ordinal)
    {
        ["less than secondary"] = 0,
        ["secondary"] = 0,
        ["one-year"] = 1,
        ["two-year"] = 1,
        ["bachelor's"] = 1,
        ["two or more"] = 2,
        ["master's or professional"] = 2,
        ["doctorate"] = 2,
    };

    public static int Age(string maritalStatus, int age) => maritalStatus switch
    {
        "married" => age switch
        {
            < 18 => 0,
            18 => 90,
            19 => 95,
            < 30 => 100,
            30 => 95,
            31 => 90,
            32 => 85,
            33 => 80,
            34 => 75,
            35 => 70,
            36 => 65,
            37 => 60,
            38 => 55,
            39 => 50,
            40 => 45,
            41 => 35,
            42 => 25,
            43 => 15,
            44 => 5,
            _ => 0,
        },
        _ => age switch
        {
            < 18 => 0,
            18 => 99,
            19 => 105,
            < 30 => 110,
            30 => 105,
            31 => 99,
            32 => 94,
            33 => 88,
            34 => 83,
            35 => 77,
            36 => 72,
            37 => 66,
            38 => 61,
            39 => 55,
            40 => 50,
            41 => 39,
            42 => 28,
            43 => 17,
            44 => 6,
            _ => 0,
        },
    };

    public static int FirstLanguage(string maritalStatus, int level) => maritalStatus switch
    {
        "married" => level switch
        {
            < 4 => 0,
            4 or 5 => 6,
            6 => 8,
            7 => 16,
            8 => 22,
            9 => 29,
            _ => 32,
        },
        _ => level switch
        {
            < 4 => 0,
            4 or 5 => 6,
            6 => 9,
            7 => 17,
            8 => 23,
            9 => 31,
            _ => 34,
        },
    };

    public static int SecondLanguage(int level) => level switch
    {
        < 5 => 0,
        5 or 6 => 1,
        7 or 8 => 3,
        _ => 6,
    };

    public static int SpouseLanguage(int level) => level switch
    {
        < 5 => 0,
        5 or 6 => 1,
        7 or 8 => 3,
        _ => 5,
    };

    public static int CanadianWork(string maritalStatus, int years) => maritalStatus switch
    {
        "married" => years switch
        {
            0 => 0,
            1 => 35,
            2 => 46,
            3 => 56,
            4 => 63,
            _ => 70,
        },
        _ => years switch
        {
            0 => 0,
            1 => 40,
            2 => 53,
            3 => 64,
            4 => 72,
            _ => 80,
        },
    };

    public static int SpouseWork(int years) => years switch
    {
        0 => 0,
        1 => 5,
        2 => 7,
        3 => 8,
        4 => 9,
        _ => 10,
    };

    public static int Combination(int row, int column) => (row, column) switch
    {
        (1, 1) => 13,
        (1, 2) or (2, 1) => 25,
        (2, 2) => 50,
        _ => 0,
    };
}
