namespace Geopol.Events.Tests;

/// <summary>German sentences about meetings that were postponed or cancelled by an unnamed actor, and about resumed events.</summary>
public sealed class EventSubjectTests
{
    [Theory]
    [InlineData("Erdogan's visit to Washington was postponed", "Ein Besuch von Recep Tayyip Erdoğan in Washington wurde verschoben")]
    [InlineData("Iran's talks with the EU were cancelled", "Gespräche zwischen dem Iran und der EU wurden abgesagt")]
    [InlineData("Talks with Iran were postponed", "Gespräche mit dem Iran wurden verschoben")]
    [InlineData("Putin postponed a meeting with Modi on trade", "Wladimir Putin verschob ein Treffen mit Narendra Modi über Handel")]
    [InlineData("Iran resumed selling arms to Russia", "Der Iran nahm es wieder auf, Waffen an Russland zu verkaufen")]
    public void Say_Sentence_SaysWhoTookTheStepOnlyWhereItWasSaid(string sentence, string german) => Assert.Equal(german, Claim.Parse(sentence).Say(German.Instance));
}
