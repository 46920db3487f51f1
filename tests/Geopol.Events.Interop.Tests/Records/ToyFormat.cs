namespace Geopol.Events.Tests.Interop;

/// <summary>A format of three columns for the tests of files: who attacks whom, and a figure.</summary>
internal sealed class ToyFormat : RecordFormat
{
    private static readonly Column Attacker = new("attacker", ColumnFate.Mapped, "agents");
    private static readonly Column Target = new("target name", ColumnFate.Mapped, "objects");
    private static readonly Column Score = new("score", ColumnFate.Extra, "extra");

    public static ColumnTable Table { get; } = new(Attacker, Target, Score);

    public override string Name => "toy";

    public override ColumnTable Columns => Table;

    public override Claim? Map(SourceRecord record)
    {
        if (record.Text(Target) is not { } target)
        {
            return record.Refuse(Target, "The record has no target.");
        }

        _ = record.Number(Score);
        return new Claim
        {
            Proposition = new Interaction
            {
                Verb = Verb.Parse("attack"),
                Agents = record.Text(Attacker) is { } attacker ? [Actor.Named(ActorKind.Group, attacker)] : default,
                Objects = [Actor.Named(ActorKind.Group, target)],
            },
            Extra = record.ToExtra(),
        };
    }
}
