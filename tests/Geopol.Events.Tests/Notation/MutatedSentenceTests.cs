namespace Geopol.Events.Tests;

/// <summary>Changes letters or words of sentences. No text throws. If a text can be read, the printed sentence has the same reading.</summary>
public sealed class MutatedSentenceTests
{
    private const int Seeds = 8;

    private static readonly string[] Sentences = [.. ReferenceCorpus.All.Select(static statement => statement.Sentence), .. CanonicalTable.All, .. LiberalTable.All.Select(static row => row.Read)];

    private static readonly string[] Words = [.. Sentences.SelectMany(static sentence => sentence.Split(' ')).Distinct()];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Seeds)];

    [Theory]
    [MemberData(nameof(All))]
    public void TryParse_LettersChanged_NeverThrowsAndPrintsWhatReadsTheSame(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Tier.Of(40_000) / Seeds; i++)
        {
            Check(WithLetters(Sentences[random.Next(Sentences.Length)], random));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void TryParse_WordsChanged_NeverThrowsAndPrintsWhatReadsTheSame(int seed)
    {
        var random = new Random(seed);
        var read = 0;
        for (var i = 0; i < Tier.Of(40_000) / Seeds; i++)
        {
            read += Check(WithWords(Sentences[random.Next(Sentences.Length)], random)) ? 1 : 0;
        }

        Assert.True(read > 0, "Of sentences with words changed some are sentences.");
    }

    private static bool Check(string text)
    {
        if (!ClaimNotation.Default.TryParse(text.AsSpan(), out var claim, out NotationIssue fault))
        {
            Assert.InRange(fault.Column, 1, text.Length + 1);
            Assert.False(fault.ToString().Contains('\n', StringComparison.Ordinal));
            return false;
        }

        var printed = claim.ToString();
        Assert.True(ClaimNotation.Default.TryParse(printed.AsSpan(), out var again, out fault), $"'{text}' is printed '{printed}': {fault}");
        Assert.True(printed == again.ToString(), $"'{text}' is printed '{printed}', and that '{again}'");
        Assert.True(again == claim || claim.GetOmissions().All(static left => left.Path.Contains("affiliations", StringComparison.Ordinal) || left.Path.EndsWith("wording.lemma", StringComparison.Ordinal)), $"'{text}' is printed '{printed}', which says otherwise: {string.Join("; ", claim.GetOmissions())}");
        return true;
    }

    private static string WithLetters(string sentence, Random random)
    {
        var letters = sentence.ToList();
        for (var times = random.Next(1, 4); times > 0 && letters.Count > 1; times--)
        {
            var at = random.Next(letters.Count);
            switch (random.Next(5))
            {
                case 0:
                    letters.RemoveAt(at);
                    break;
                case 1:
                    letters.Insert(at, letters[random.Next(letters.Count)]);
                    break;
                case 2:
                    letters[at] = (char)random.Next(' ', 127);
                    break;
                case 3:
                    letters[at] = (char)random.Next(char.MaxValue + 1);
                    break;
                default:
                    (letters[at], letters[^1]) = (letters[^1], letters[at]);
                    break;
            }
        }

        return new string([.. letters]);
    }

    private static string WithWords(string sentence, Random random)
    {
        var words = sentence.Split(' ').ToList();
        for (var times = random.Next(1, 4); times > 0 && words.Count > 1; times--)
        {
            var at = random.Next(words.Count);
            switch (random.Next(4))
            {
                case 0:
                    words.RemoveAt(at);
                    break;
                case 1:
                    words.Insert(at, Words[random.Next(Words.Length)]);
                    break;
                case 2:
                    words[at] = Words[random.Next(Words.Length)];
                    break;
                default:
                    words.InsertRange(at, Sentences[random.Next(Sentences.Length)].Split(' ').Take(random.Next(1, 6)));
                    break;
            }
        }

        return string.Join(' ', words);
    }
}
