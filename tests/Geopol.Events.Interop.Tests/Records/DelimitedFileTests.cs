using System.Text;

namespace Geopol.Events.Tests.Interop;

/// <summary>Files of delimited text: headers, lines, encodings, and records that can't be read.</summary>
public class DelimitedFileTests
{
    private const string Header = "Attacker,target_name,Score\n";

    [Fact]
    public async Task Read_PlainFile_ClaimForEachRecord() =>
        Assert.Equal(["2 A>B", "3 C>D"], await Toy.ReadAsync(Header + "A,B,1\nC,D,\n"));

    [Fact]
    public async Task Read_LineEndInQuotes_CountsLines() =>
        Assert.Equal(["2 A>B\nb", "4 C, Ltd>D \"x\""], await Toy.ReadAsync(Header + "A,\"B\nb\",1\r\n\"C, Ltd\",\"D \"\"x\"\"\",2\r\n"));

    [Fact]
    public async Task Read_RecordTooLong_GoesOnWithNextLine() =>
        Assert.Equal(
            ["2 A>B", "3 GE7004", "4 C>D"],
            await Toy.ReadAsync(Header + "A,B,1\n" + new string('x', 5000) + ",B,1\nC,D,2\n", new ImportOptions { MaxRecordSize = 1000 }));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task Read_QuoteThatNeverEnds_LosesOneLine(int piece)
    {
        var rest = string.Concat(Enumerable.Range(0, 2000).Select(static number => $"A{number},B,1\n"));
        var lines = await Toy.ReadAsync(Encoding.UTF8.GetBytes(Header + "A,\"B,1\n" + rest), new ImportOptions { MaxRecordSize = 1000 }, piece);
        Assert.Equal(2001, lines.Count);
        Assert.Equal("2 GE7004", lines[0]);
        Assert.Equal("3 A0>B", lines[1]);
        Assert.Equal("2002 A1999>B", lines[^1]);
    }

    [Fact]
    public async Task Read_QuoteThatNeverEndsInShortFile_LosesOneLine() =>
        Assert.Equal(["2 GE7005", "3 C>D", "4 E>F"], await Toy.ReadAsync(Header + "A,\"B,1\nC,D,2\nE,F,3"));

    [Fact]
    public async Task Read_TwoBrokenRecords_EachIsAnIssue() =>
        Assert.Equal(["2 GE7005", "3 C>D", "4 GE7005", "5 G>H"], await Toy.ReadAsync(Header + "A,\"B,1\nC,D,2\nE,\"F,3\nG,H,4\n"));

    [Fact]
    public async Task Read_MissingColumn_OneIssueForFile() =>
        Assert.Equal(["1 GE7002", "2 A>B", "3 C>D"], await Toy.ReadAsync("attacker,target name\nA,B\nC,D\n"));

    [Fact]
    public async Task Read_UnknownColumn_KeepsValues()
    {
        List<Claim> claims = [];
        var import = Toy.Delimited(new MemoryStream(Encoding.UTF8.GetBytes("attacker,target name,score,mood\nA,B,2,\"\"\"grim\"\"\"\nC,D,,\n")));
        await foreach (var result in import)
        {
            if (result.Value is { } claim)
            {
                claims.Add(claim);
            }
            else
            {
                Assert.Equal("GE7003", Assert.Single(result.Issues).Code);
            }
        }

        Assert.Equal("""{"toy":{"mood":"\"grim\"","score":"2"}}""", claims[0].Extra.ToString());
        Assert.True(claims[1].Extra.IsEmpty);
        var losses = import.GetLosses();
        Assert.Equal((2, 2, 0), (losses.Records, losses.Claims, losses.WithoutClaim));
        Assert.All(losses.Columns, static column => Assert.Equal(2, column.Cells));
        Assert.Equal((1, 1), (losses.Columns[3].Extra, losses.Columns[3].Empty));
    }

    [Fact]
    public async Task Read_NoNumber_KeptWithIssue() => Assert.Equal(["2 A>B GE7102"], await Toy.ReadAsync(Header + "A,B,many\n"));

    [Fact]
    public async Task Read_RequiredValueMissing_IssueAtColumn()
    {
        await foreach (var result in Toy.Delimited(new MemoryStream(Encoding.UTF8.GetBytes(Header + "A,,1\n"))))
        {
            var issue = Assert.Single(result.Issues);
            Assert.Equal(("GE7101", "$['target name']", 2, 27L), (issue.Code, issue.Path, issue.Line, issue.ByteOffset));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("what,is,this\n1,2,3\n")]
    public async Task Read_NoHeader_OneIssue(string text) => Assert.EndsWith("GE7001", Assert.Single(await Toy.ReadAsync(text)));

    [Fact]
    public async Task Read_Preamble_IsSkipped() => Assert.Equal(["4 A>B"], await Toy.ReadAsync("A title\nAnother line, with a comma\n" + Header + "A,B,1\n"));

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(100_000)]
    public async Task Read_Windows1252_ReadsLettersAndSaysSo(int piece)
    {
        var bytes = Encoding.Latin1.GetBytes(Header + "A,B,1\nCôte,Bébé\u0092s,2\nA,Ü,3\n");
        var lines = await Toy.ReadAsync(bytes, piece: piece);
        Assert.Equal(["A>B", "Côte>Bébé’s", "A>Ü"], lines.Where(static line => line != "1 GE7007").Select(static line => line[2..].Replace(" GE7007", "", StringComparison.Ordinal)));
        Assert.Single(lines, static line => line.EndsWith("GE7007", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100_000)]
    public async Task Read_Utf8WithMark_ReadsLetters(int piece) =>
        Assert.Equal(["2 Київ>東京"], await Toy.ReadAsync([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Header + "Київ,東京,1\n")], piece: piece));

    [Theory]
    [InlineData("utf-16", 3)]
    [InlineData("utf-16BE", 100_000)]
    [InlineData("utf-32", 1)]
    public async Task Read_OtherUnicode_ReadsLetters(string name, int piece)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(["2 Київ>𐍈", "3 A>B"], await Toy.ReadAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(Header + "Київ,𐍈,1\nA,B,2\n")], piece: piece));
    }

    [Fact]
    public async Task Read_GivenEncoding_IsUsed() =>
        Assert.Equal(["2 Š>B"], await Toy.ReadAsync([.. Encoding.ASCII.GetBytes(Header), 0xA9, .. ",B,1\n"u8], new ImportOptions { Encoding = CodePagesEncodingProvider.Instance.GetEncoding(28592) }));

    [Fact]
    public async Task GetAsyncEnumerator_SecondTime_Throws()
    {
        var import = Toy.Delimited(new MemoryStream(Encoding.UTF8.GetBytes(Header)));
        await foreach (var _ in import)
        {
        }

        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var _ in import)
            {
            }
        });
    }
}
