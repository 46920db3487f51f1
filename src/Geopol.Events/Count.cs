namespace Geopol.Events;

/// <summary>A number of people in an event, what happened to them or what they did (killed, arrested, voting for ...), and who they are.</summary>
/// <remarks>Immutable and thread safe; compared by value. Leave the count out where the text gives no number: no count doesn't mean zero.</remarks>
[WireObject]
[BearsOnContent]
public sealed partial record Count
{
    /// <summary>The kind of count, for example killed.</summary>
    public required partial CountKind Kind { get; init; }

    /// <summary>The number of people.</summary>
    public required partial Quantity Number { get; init; }

    /// <summary>The people who are counted; null where the text doesn't say.</summary>
    public partial Actor? Of { get; init; }

    /// <summary>The kind and the number, for example <c>killed: 12</c>.</summary>
    public override string ToString() => $"{Kind}: {Number}";
}
