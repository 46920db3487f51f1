namespace Geopol.Events;

/// <summary>A number of people in an event. The kind says what happened to these people or what they did (killed, arrested, voting for ...).</summary>
/// <remarks>Immutable and thread safe; compared by value. If the text gives no number, leave the count out. A missing count doesn't mean zero.</remarks>
[WireObject]
[BearsOnContent]
public sealed partial record Count
{
    /// <summary>The kind of count, for example killed.</summary>
    public required partial CountKind Kind { get; init; }

    /// <summary>The number of people.</summary>
    public required partial Quantity Number { get; init; }

    /// <summary>The people who are counted; null if the text doesn't say.</summary>
    public partial Actor? Of { get; init; }

    /// <summary>Returns the kind and the number, for example <c>killed: 12</c>.</summary>
    public override string ToString() => $"{Kind}: {Number}";
}
