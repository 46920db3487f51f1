#:project ../../src/Geopol.Events/Geopol.Events.csproj
#:package Microsoft.EntityFrameworkCore.Sqlite@10.0.15
using Geopol.Events;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

// A database in memory lives as long as its connection.
await using var connection = new SqliteConnection("Data Source=:memory:");
await connection.OpenAsync();
var options = new DbContextOptionsBuilder<Notebook>().UseSqlite(connection).Options;

var hedged = Claim.Parse("DPRK may sell munitions to Russia, per FT");
var denied = Claim.Parse("Russia denied that DPRK sold munitions to Russia, per Reuters");
var other = Claim.Parse("Serbia supplied rockets to Ukraine, per Reuters");

await using (var notebook = new Notebook(options))
{
    await notebook.Database.EnsureCreatedAsync();
    notebook.Notes.AddRange(Note.Of(hedged), Note.Of(denied), Note.Of(other));
    await notebook.SaveChangesAsync();
}

await using (var notebook = new Notebook(options))
{
    // All that was said about one matter, whoever said it and however it was put.
    var matter = hedged.Proposition.MatterKey;
    foreach (var note in await notebook.Notes.Where(note => note.Matter == matter).OrderBy(note => note.Id).ToListAsync())
    {
        Console.WriteLine(note.Claim);
    }

    // An equal claim is no change. A changed claim is.
    var first = await notebook.Notes.SingleAsync(note => note.Content == hedged.ContentId);
    first.Claim = ClaimJson.Deserialize(ClaimJson.Serialize(first.Claim));
    Console.WriteLine($"equal claim: {notebook.Entry(first).State}");
    first.Take(first.Claim with { Credibility = Credibility.PossiblyTrue });
    notebook.ChangeTracker.DetectChanges();
    Console.WriteLine($"rated claim: {notebook.Entry(first).State}");
    await notebook.SaveChangesAsync();
}

await using (var notebook = new Notebook(options))
{
    Console.WriteLine(await notebook.Notes.CountAsync(note => note.Content == hedged.ContentId));
    Console.WriteLine((await notebook.Notes.OrderBy(note => note.Id).FirstAsync()).Claim.Credibility);
}

/// <summary>A row: the claim as canonical JSON, and the keys that queries ask for.</summary>
internal sealed class Note
{
    public int Id { get; set; }

    public required Claim Claim { get; set; }

    public ContentId Content { get; set; }

    public MatterKey Matter { get; set; }

    public static Note Of(Claim claim) => new() { Claim = claim, Content = claim.ContentId, Matter = claim.Proposition.MatterKey };

    public void Take(Claim claim)
    {
        Claim = claim;
        Content = claim.ContentId;
        Matter = claim.Proposition.MatterKey;
    }
}

internal sealed class Notebook(DbContextOptions<Notebook> options) : DbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        var note = model.Entity<Note>();

        // Claims compare by value and never change, so the comparer needs no copy.
        note.Property(row => row.Claim).HasConversion(
            claim => ClaimJson.Serialize(claim),
            json => ClaimJson.Deserialize(json),
            new ValueComparer<Claim>((left, right) => left == right, claim => claim.GetHashCode(), claim => claim));
        note.Property(row => row.Content).HasConversion(id => id.Text, text => ContentId.Parse(text));
        note.Property(row => row.Matter).HasConversion(key => key.Text, text => MatterKey.Parse(text));
        note.HasIndex(row => row.Content).IsUnique();
        note.HasIndex(row => row.Matter);
    }
}
