using System.Globalization;

namespace Geopol.Events.Tables;

/// <summary>The properties of the Unicode Character Database that folding needs, read from its text files.</summary>
internal sealed class UnicodeDatabase
{
    /// <summary>The name of the folder with the files of the database.</summary>
    internal const string Package = "unicode";

    internal const int CodePoints = 0x110000;

    /// <summary>The general category of unassigned code points.</summary>
    internal const string Unassigned = "Cn";

    private static readonly string[] FilesWithVersion = ["CaseFolding.txt", "PropList.txt", "DerivedCoreProperties.txt", "DerivedAge.txt"];

    private readonly Generation generation;
    private readonly string[] categories = new string[CodePoints];
    private readonly byte[] classes = new byte[CodePoints];

    internal UnicodeDatabase(Generation generation)
    {
        this.generation = generation;
        Array.Fill(categories, Unassigned);
        Version = FilesWithVersion.Select(ReadVersion).Distinct().ToArray() is [var version]
            ? version : throw new InvalidDataException("The files are of several Unicode versions.");
        ReadCharacters();
        foreach (var fields in Rows("CaseFolding.txt").Where(static fields => fields[1] is "C" or "F"))
        {
            CaseFoldings[Hex(fields[0])] = CodePointsOf(fields[2]);
        }

        WhiteSpace = [.. Property("PropList.txt", "White_Space").Order()];
        // An unassigned code point folds to itself, even if Unicode already declares it ignorable.
        Ignorable = [.. Property("DerivedCoreProperties.txt", "Default_Ignorable_Code_Point").Where(IsAssigned)];
    }

    internal string Version { get; }

    /// <summary>The canonical and compatibility decompositions, one step each.</summary>
    internal Dictionary<int, int[]> Decompositions { get; } = [];

    /// <summary>The canonical decompositions, one step each.</summary>
    internal Dictionary<int, int[]> CanonicalDecompositions { get; } = [];

    /// <summary>The tag that Unicode gives a compatibility decomposition: super, sub, fraction ...</summary>
    internal Dictionary<int, string> DecompositionTags { get; } = [];

    /// <summary>The values of decimal digits.</summary>
    internal Dictionary<int, int> DigitValues { get; } = [];

    /// <summary>The full case foldings.</summary>
    internal Dictionary<int, int[]> CaseFoldings { get; } = [];

    internal int[] WhiteSpace { get; }

    internal HashSet<int> Ignorable { get; }

    internal string CategoryOf(int codePoint) => categories[codePoint];

    /// <summary>The canonical combining class; 0 if the code point isn't a combining mark.</summary>
    internal int ClassOf(int codePoint) => classes[codePoint];

    internal bool IsAssigned(int codePoint) => categories[codePoint] != Unassigned;

    private void ReadCharacters()
    {
        var start = 0;
        foreach (var fields in Rows("UnicodeData.txt"))
        {
            var codePoint = Hex(fields[0]);
            start = fields[1].EndsWith(", Last>", StringComparison.Ordinal) ? start : codePoint;
            categories.AsSpan(start..(codePoint + 1)).Fill(fields[2]);
            start = codePoint;
            classes[codePoint] = byte.Parse(fields[3], CultureInfo.InvariantCulture);
            if (fields[5].StartsWith('<'))
            {
                var tag = fields[5][1..fields[5].IndexOf('>', StringComparison.Ordinal)];
                DecompositionTags[codePoint] = tag;
                Decompositions[codePoint] = CodePointsOf(fields[5][(tag.Length + 3)..]);
            }
            else if (fields[5].Length > 0)
            {
                Decompositions[codePoint] = CanonicalDecompositions[codePoint] = CodePointsOf(fields[5]);
            }

            if (fields[2] == "Nd")
            {
                DigitValues[codePoint] = int.Parse(fields[6], CultureInfo.InvariantCulture);
            }
        }

        // UnicodeData.txt states no version, but it lists all characters of its version.
        var dated = Rows("DerivedAge.txt").SelectMany(static fields => Range(fields[0])).Except(Property("PropList.txt", "Noncharacter_Code_Point")).Order();
        if (!dated.SequenceEqual(Enumerable.Range(0, CodePoints).Where(IsAssigned)))
        {
            throw new InvalidDataException("UnicodeData.txt is of another version than DerivedAge.txt.");
        }
    }

    // "# CaseFolding-15.0.0.txt"
    private string ReadVersion(string file)
    {
        var head = generation.ReadPackage(Package, file).Split('\n', 2)[0];
        return head[(head.LastIndexOf('-') + 1)..^".txt".Length];
    }

    private IEnumerable<int> Property(string file, string name) =>
        Rows(file).Where(fields => fields.Length > 1 && fields[1] == name).SelectMany(static fields => Range(fields[0]));

    private IEnumerable<string[]> Rows(string file) =>
        from line in generation.ReadPackage(Package, file).Split('\n')
        let content = line.Split('#', 2)[0].Trim()
        where content.Length > 0
        select content.Split(';', StringSplitOptions.TrimEntries);

    // "0041" or "0041..005A"
    private static IEnumerable<int> Range(string text)
    {
        var ends = text.Split("..");
        return Enumerable.Range(Hex(ends[0]), Hex(ends[^1]) - Hex(ends[0]) + 1);
    }

    private static int[] CodePointsOf(string text) => [.. text.Split(' ').Select(Hex)];

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
