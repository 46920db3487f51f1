using System.Text;

namespace Geopol.Events.Tests.Interop;

/// <summary>Files with changed, inserted and missing bytes: issues, never an exception, and each row is a result.</summary>
public class SipriMutationTests
{
    private static readonly string[] files = ["register-bom.csv", "register-cp1252.csv", "register-years.csv", "deals.csv"];

    [Fact]
    public async Task Read_MutatedFile_NeverThrows()
    {
        var random = new Random(17);
        for (var round = 0; round < Tier.Of(2000); round++)
        {
            var bytes = Mutated(SipriFile.Bytes(files[round % files.Length]), random);
            var import = SipriFile.Import(bytes, new SipriOptions { MaxRecordSize = 4096 });
            await foreach (var result in import)
            {
                Assert.True(result.IsRead || result.Issues.Count > 0, $"Round {round}, line {result.Line}: neither a claim nor an issue.");
                _ = result.Value?.ContentId;
            }

            var losses = import.GetLosses();
            Assert.Equal(losses.Records, losses.Claims + losses.WithoutClaim);
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"Mali,France")]
    [InlineData("Mali,France,\"1990,,,,")]
    public async Task Read_RowsAfterFault_AreRead(string broken)
    {
        var row = "India,France,2000,,40,,Mirage-2000H,FGA aircraft,20,,2003,New,,1,40,20\n";
        var results = await SipriFile.ReadAsync(SipriFile.Header + row + broken + "\n" + string.Concat(Enumerable.Repeat(row, 50)), new SipriOptions { MaxRecordSize = 1024 });
        Assert.Equal(51, results.Count(static result => result.IsRead));
        Assert.Single(results, static result => !result.IsRead);
    }

    [Fact]
    public async Task Read_HostileComment_IsReadInTime()
    {
        var comment = string.Concat(Enumerable.Repeat("financed by via $1 m ", 5000));
        var claim = (await SipriFile.ReadAsync(SipriFile.Header + $"India,France,2000,,40,,X-1,tank,20,,2003,New,{comment},,,\n")).Single(static result => result.IsRead).Value!;
        Assert.Equal(comment.Trim(), ((Transfer)claim.Proposition.Event).Description.Main);
    }

    private static byte[] Mutated(byte[] bytes, Random random)
    {
        List<byte> changed = [.. bytes];
        for (var count = random.Next(1, 8); count > 0 && changed.Count > 1; count--)
        {
            var at = random.Next(changed.Count);
            switch (random.Next(5))
            {
                case 0:
                    changed[at] = (byte)random.Next(256);
                    break;
                case 1:
                    changed.Insert(at, "\",\n?;*-0"u8[random.Next(8)]);
                    break;
                case 2:
                    changed.RemoveRange(at, Math.Min(random.Next(1, 40), changed.Count - at));
                    break;
                case 3:
                    changed.InsertRange(at, Encoding.UTF8.GetBytes("99999999999999999999999999999999,2023; 9999,$9 m deal"));
                    break;
                default:
                    changed.RemoveRange(at, random.Next(10) == 0 ? changed.Count - at : 0);
                    break;
            }
        }

        return [.. changed];
    }
}
