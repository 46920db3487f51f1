namespace Geopol.Events.Tests.Interop;

/// <summary>Rows as sentences. Each sentence was written by hand before the reader was run.</summary>
public class SipriSentenceTests
{
    public static TheoryData<string, int, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, int, string>();
            foreach (var cells in ImportTesting.Rows("sipri", "sentences.tsv"))
            {
                rows.Add(cells[0], int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture), cells[2]);
            }

            return rows;
        }
    }

    [Fact]
    public void Rows_Always_ThirtySentences() => Assert.Equal(30, Rows.Count);

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Read_Row_SaysSentence(string file, int line, string sentence) =>
        Assert.Equal(sentence, (await SipriFile.ReadFileAsync(file)).Single(result => result.Line == line && result.IsRead).Value!.ToString());

    [Theory]
    [InlineData("register-bom.csv")]
    [InlineData("register-cp1252.csv")]
    [InlineData("register-selected.csv")]
    [InlineData("register-years.csv")]
    [InlineData("deals.csv")]
    [InlineData("release-2025.csv")]
    public async Task Read_File_ClaimsHaveNoFault(string file) =>
        ImportTesting.AssertSound([.. (await SipriFile.ReadFileAsync(file)).Where(static result => result.IsRead).Select(static result => result.Value!)]);
}
