namespace Geopol.Events.Tests;

/// <summary>Makes random texts with their meanings. Most texts are close to each other in time, so that all relations occur.</summary>
internal sealed class WrittenMeaningsMaker(int seed)
{
    private const int MostMeanings = 3_000;

    private static readonly string[] Days = ["2004-02-28", "2004-02-29", "2004-03-01", "2004-03-02", "2004-03-30", "2004-03-31", "2004-04-01", "2005-03-01"];

    private static readonly string[] Few =
    [
        "2004-03-3X", "2004-02-3X", "2004-0X-31", "2004-1X-31", "2004-03-0X", "2004-02-2X", "200X-02-29", "2004-X2-29", "2004-XX-01", "2004-03", "2004-02",
    ];

    private static readonly string[] Many = ["2004", "2005-XX-XX", "200X-03-XX", "20X4-03-0X", "2X04-02-29", "2004-XX-1X", "2004S4", "2004S3", "XX04-02-29", "1X0X-03-31"];

    private readonly Random random = new(seed);

    internal WrittenMeanings Make()
    {
        while (true)
        {
            var made = random.Next(10) switch
            {
                < 4 => OneDate(),
                < 6 => Interval(),
                < 8 => OneOf(),
                _ => AllOf(),
            };
            if (made is { All.Count: > 0 } && Edtf.TryParse(made.Text, out var edtf))
            {
                return random.Next(2) == 0 ? made : made with { Text = edtf.Canonical().Text };
            }
        }
    }

    private WrittenMeanings? OneDate()
    {
        var date = Date();
        return date.IsUnlimited || date.Days().Count <= 15_000
            ? new(date.Text, [.. date.Days().Select(static day => new WrittenMeaning([(day, day)]))], date.IsUnlimited)
            : null;
    }

    private WrittenMeanings? Interval()
    {
        var (from, to) = (End(), End());
        var first = from.Length == 0 ? [.. WrittenMeanings.Universe().Select(WrittenMeanings.Number)] : from == ".." ? [int.MinValue] : Parse(from).Days();
        var last = to.Length == 0 ? [.. WrittenMeanings.Universe().Select(WrittenMeanings.Number)] : to == ".." ? [int.MaxValue] : Parse(to).Days();
        if ((from.Length == 0 && to.Length == 0) || !IsFew(first.Count, last.Count))
        {
            return null;
        }

        return new($"{from}/{to}", Stretches(first, last), IsUnlimited(from) || IsUnlimited(to));
    }

    private WrittenMeanings? OneOf()
    {
        var texts = new List<string>();
        var days = new HashSet<int>();
        var isUnlimited = false;
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var date = Date();
            isUnlimited |= date.IsUnlimited;
            if (random.Next(3) > 0)
            {
                texts.Add(date.Text);
                days.UnionWith(date.Days());
                continue;
            }

            var to = Date();
            isUnlimited |= to.IsUnlimited;
            texts.Add($"{date.Text}..{to.Text}");
            days.UnionWith(Through(date.IsUnlimited ? Number(WrittenMeanings.Universe().First()) : date.Days().Min(), to.IsUnlimited ? Number(WrittenMeanings.Universe().Last()) : to.Days().Max()));
        }

        if (random.Next(6) == 0)
        {
            var last = Date();
            isUnlimited = true;
            texts.Insert(0, $"..{last.Text}");
            days.UnionWith(last.IsUnlimited ? [] : last.Days());
            days.UnionWith(Through(Number(WrittenMeanings.Universe().First()), last.IsUnlimited ? Number(WrittenMeanings.Universe().Last()) : last.Days().Max()));
        }

        // The universe can't represent an endless part if another part is outside of the universe.
        return days.Count > 15_000 || (isUnlimited && !days.All(WrittenMeanings.IsInUniverse)) || days.Count == 0 ? null : new($"[{string.Join(',', texts)}]", [.. days.Select(static day => new WrittenMeaning([(day, day)]))], isUnlimited);
    }

    private WrittenMeanings? AllOf()
    {
        var texts = new List<string>();
        var meanings = new List<List<(int, int)>> { new() };
        var isUnlimited = false;
        var count = random.Next(1, 5);
        for (var member = 1; member <= count; member++)
        {
            var from = random.Next(2) == 0 ? Pick(Days) : Pick(Few);
            var isRange = random.Next(4) == 0;
            var to = isRange ? Pick(random.Next(2) == 0 ? Days : Few) : "";
            var isOpen = isRange && member == count && random.Next(3) == 0;
            texts.Add(isOpen ? $"{from}.." : isRange ? $"{from}..{to}" : from);
            var parts = !isRange ? [.. Parse(from).Days().Select(static day => (day, day))]
                : Ends(Parse(from).Days(), isOpen ? [int.MaxValue] : Parse(to).Days());
            if (!IsFew(meanings.Count, parts.Count))
            {
                return null;
            }

            meanings = [.. from meaning in meanings from part in parts select (List<(int, int)>)[.. meaning, part]];
        }

        return new($"{{{string.Join(',', texts)}}}", [.. meanings.Select(static meaning => WrittenMeaning.Of(meaning))], isUnlimited);
    }

    private static bool IsFew(int one, int other) => (long)one * other <= MostMeanings;

    private static IEnumerable<int> Through(int first, int last) => first > last ? [] : Enumerable.Range(first, last - first + 1);

    private static int Number(LocalDate day) => WrittenMeanings.Number(day);

    private static List<(int, int)> Ends(IEnumerable<int> first, IReadOnlyCollection<int> last) =>
        [.. from a in first from b in last where a <= b select (a, b)];

    private static List<WrittenMeaning> Stretches(IEnumerable<int> first, IReadOnlyCollection<int> last) =>
        [.. Ends(first, last).Select(static pair => new WrittenMeaning([pair]))];

    private static bool IsUnlimited(string end) => end.Length == 0 || (end != ".." && Parse(end).IsUnlimited);

    private string End() => random.Next(12) switch
    {
        0 => "",
        < 3 => "..",
        < 8 => Pick(Days),
        _ => Pick(Few),
    };

    private WrittenDate Date()
    {
        while (true)
        {
            var date = random.Next(12) switch
            {
                < 4 => Parse(Pick(Days)),
                < 6 => Parse(Pick(Few)),
                < 7 => Parse(Pick(Many)),
                < 8 => new(random.Next(4) == 0 ? "200X" : "2004", $"{random.Next(21, 42)}", null, Qualifiers()),
                < 9 => Parse(Pick(Few)) with { Qualifiers = Qualifiers() },
                _ => Parse(Pick(Days)) with { Qualifiers = Qualifiers() },
            };
            if (Edtf.TryParse(date.Text, out _))
            {
                return date;
            }
        }
    }

    private string Qualifiers() => string.Concat(Enumerable.Range(0, 3).Select(_ => "   ??~~%"[random.Next(8)]));

    private string Pick(string[] texts) => texts[random.Next(texts.Length)];

    private static WrittenDate Parse(string text) =>
        new(text.Split('-')[0], text.Split('-') is [_, var month, ..] ? month : null, text.Split('-') is [_, _, var day] ? day : null, "   ");
}
