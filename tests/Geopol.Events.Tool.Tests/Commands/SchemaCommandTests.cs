namespace Geopol.Events.Tests;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task Schema_Alone_IsTheOpenOne()
    {
        var outcome = await InProcess.RunAsync("", "schema");

        Assert.Equal(new ToolOutcome(0, ClaimSchema.Text, ""), outcome);
    }

    [Fact]
    public async Task Schema_Strict_IsTheClosedOne()
    {
        var outcome = await InProcess.RunAsync("", "schema", "--strict");

        Assert.Equal(new ToolOutcome(0, ClaimSchema.StrictText, ""), outcome);
        Assert.NotEqual(ClaimSchema.Text, ClaimSchema.StrictText);
    }

    [Fact]
    public async Task Schema_WithAFile_IsWrongUsage()
    {
        var outcome = await InProcess.RunAsync("", "schema", "claims.ndjson");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
    }
}
