using System.Text;

namespace Geopol.Events.Tests.Interop;

/// <summary>Reads files of the trade register: those of the test data, and single rows.</summary>
internal static class SipriFile
{
    public const string Header =
        "Recipient,Supplier,Year of order,,Number ordered,,Weapon designation,Weapon description,Number delivered,,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons\n";

    public const string DealsHeader =
        "SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production\n";

    public static byte[] Bytes(string name) => File.ReadAllBytes(ImportTesting.Path("sipri", name));

    public static Task<List<ReadResult<Claim>>> ReadFileAsync(string name, SipriOptions? options = null) => ReadAsync(Bytes(name), options);

    public static Task<List<ReadResult<Claim>>> ReadAsync(string text, SipriOptions? options = null) => ReadAsync(Encoding.UTF8.GetBytes(text), options);

    public static Task<List<ReadResult<Claim>>> ReadAsync(byte[] bytes, SipriOptions? options = null) => Import(bytes, options).ToListAsync();

    /// <summary>The claim of one row of the register, without the line end.</summary>
    public static async Task<Claim> RowAsync(string row, SipriOptions? options = null) => (await ReadAsync(Header + row + "\n", options)).Single(static result => result.IsRead).Value!;

    /// <summary>The transfer of one row of the register, without the line end.</summary>
    public static async Task<Transfer> TransferAsync(string row, SipriOptions? options = null) => (Transfer)(await RowAsync(row, options)).Proposition.Event;

    public static ClaimImport Import(byte[] bytes, SipriOptions? options = null) => SipriReader.ReadAsync(new PieceStream(bytes, 4096), options, TestContext.Current.CancellationToken);
}
