using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>The reader of comma-separated texts keeps RFC 4180 whole.</summary>
public sealed class CsvRecordsTests
{
    // The columns are the text, and its records as the line, a colon, and the cells between vertical bars.
    public static TheoryData<string, string[]> WellFormedTexts => new()
    {
        // RFC 4180, section 2, rules 1, 2, 5, 6 and 7, in their order.
        { "aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", ["1:aaa|bbb|ccc", "2:zzz|yyy|xxx"] },
        { "aaa,bbb,ccc\r\nzzz,yyy,xxx", ["1:aaa|bbb|ccc", "2:zzz|yyy|xxx"] },
        { "\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx", ["1:aaa|bbb|ccc", "2:zzz|yyy|xxx"] },
        { "\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx", ["1:aaa|b\r\nbb|ccc", "3:zzz|yyy|xxx"] },
        { "\"aaa\",\"b\"\"bb\",\"ccc\"", ["1:aaa|b\"bb|ccc"] },

        // Rule 4: blanks are a part of a cell.
        { " a , b\t,\" c \"\n", ["1: a | b\t| c "] },
        { "  \nx", ["1:  ", "2:x"] },

        // Empty cells.
        { ",", ["1:|"] },
        { ",,\n,,", ["1:||", "2:||"] },
        { "a,\"\",\n", ["1:a||"] },
        { "\"\"", ["1:"] },

        // Quotation marks.
        { "\"\"\"\"", ["1:\""] },
        { "\"\"\"a\"\"\",\",\"", ["1:\"a\"|,"] },
        { "\"a\"\"\"\"b\"", ["1:a\"\"b"] },

        // CR, LF and CRLF end a line. Blank lines are skipped and counted.
        { "a\rb\nc\r\nd", ["1:a", "2:b", "3:c", "4:d"] },
        { "a\n\n\nb\r\r\rc\r\n\r\n\r\nd\n\n", ["1:a", "4:b", "7:c", "10:d"] },
        { "\"a\rb\nc\r\nd\n\re\",f\rg", ["1:a\rb\nc\r\nd\n\re|f", "7:g"] },
        { "\"\r\n\"\r\n\"\"\r\n", ["1:\r\n", "3:"] },

        // No records.
        { "", [] },
        { "\r\n\n\r", [] },
        { "\uFEFF", [] },
        { "\uFEFF\n\uFEFF", [] },

        // A byte order mark at the beginning of a record is skipped. Elsewhere it is a part of a cell.
        { "\uFEFFa,b\n\uFEFF\"c,d\",\uFEFFe\n", ["1:a|b", "2:c,d|\uFEFFe"] },

        // Characters that other readers give a meaning to.
        { "a;b\tc|d#'e'\\\",\0", ["1:a;b\tc|d#'e'\\\"|\0"] },
    };

    [Theory]
    [MemberData(nameof(WellFormedTexts))]
    public void Read_Text_HasTheRecordsOfTheStandard(string text, string[] expected) =>
        Assert.Equal(expected, CsvRecords.Read(text).Select(static record => FormattableString.Invariant($"{record.Line}:{string.Join('|', record.Cells)}")));

    [Theory]
    [InlineData("a\nb,c 12\" d,e\nf", nameof(CsvFault.MarkInCell), 2, "b|c 12\" d|e")]
    [InlineData("a\nb, \"c\",d\nf", nameof(CsvFault.MarkAfterBlanks), 2, "b| \"c\"|d")]
    [InlineData("a\nb,\"c\"d,e\nf", nameof(CsvFault.TextAfterMark), 2, "b|cd|e")]
    [InlineData("a\nb,\"c\" ,e\nf", nameof(CsvFault.TextAfterMark), 2, "b|c |e")]
    [InlineData("a\n\"b\nc\"d,e\nf", nameof(CsvFault.TextAfterMark), 3, "b\ncd|e")]
    [InlineData("a\nb\"c,\"d\"e\nf", nameof(CsvFault.TextAfterMark), 2, "b\"c|de")]
    [InlineData("a\n\"b\n\n\",\"c\nd", nameof(CsvFault.Unclosed), 4, "b\n\n|c\nd")]
    [InlineData("a\n\"b\"\"", nameof(CsvFault.Unclosed), 2, "b\"")]
    [InlineData("a\n\"", nameof(CsvFault.Unclosed), 2, "")]
    public void Read_MisplacedMark_IsAFaultOfItsLine(string text, string fault, int line, string cells)
    {
        var record = CsvRecords.Read(text)[1];

        Assert.Equal((fault, line, 2), (record.Fault.ToString(), record.FaultLine, record.Line));
        Assert.Equal(cells, string.Join('|', record.Cells));
    }

    [Fact]
    public void Read_RecordsThatWereWritten_AreTheSame() =>
        Gen.Char["ab ,;\"\r\n\0\uFEFF"].Array[0, 6].Select(static cell => new string(cell)).Array[1, 4].Array[1, 5].Sample(static records =>
        {
            var text = string.Join("\r\n", records.Select(static cells => string.Join(',', cells.Select(static cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))));

            var read = CsvRecords.Read(text);

            Assert.Equal(records, read.Select(static record => record.Cells));
            Assert.All(read, static record => Assert.Equal(CsvFault.None, record.Fault));
        }, iter: Tier.Of(20_000));

    [Fact]
    public void Read_AnyText_LosesNoCharacterButDelimitersAndMarks() =>
        Gen.Char["ab ,;\"\r\n\0"].Array[0, 40].Select(static characters => new string(characters)).Sample(static text =>
        {
            var read = string.Concat(CsvRecords.Read(text).SelectMany(static record => record.Cells));

            Assert.Equal(Kept(text), Kept(read));
        }, iter: Tier.Of(20_000));

    private static string Kept(string text) => string.Concat(text.Where(static c => c is not (',' or '"' or '\r' or '\n')));
}
