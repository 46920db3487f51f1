namespace Geopol.Events.Languages;

/// <summary>A use of a verb. It has the event, and the roles of the phrases before and after the verb.</summary>
/// <remarks>Immutable; compared by value.</remarks>
public sealed record VerbUse
{
    /// <summary>The type of event: interaction, transfer, meeting, agreement or warning.</summary>
    public required string EventType { get; init; }

    /// <summary>The kind of transfer, agreement or warning; null if the verb doesn't say a kind.</summary>
    public string? Kind { get; init; }

    /// <summary>The stage of a transfer or agreement; null if the verb doesn't say a stage.</summary>
    public string? Stage { get; init; }

    /// <summary>The mode of a meeting; null if the verb doesn't say a mode.</summary>
    public string? Mode { get; init; }

    /// <summary>The status of a meeting or interaction; null if the verb doesn't say a status.</summary>
    public string? Status { get; init; }

    /// <summary>The code of the verb in interactions; absent for other events.</summary>
    public Verb Code { get; init; }

    /// <summary>The sense, which is the same for synonyms. It is <see cref="Verb.Sense"/> of the code.</summary>
    public Verb Sense => Code.IsAbsent ? default : VerbSenses.SenseOf(Code);

    /// <summary>The PLOVER code; null if the verb alone doesn't determine the code.</summary>
    public PloverCode? Plover { get; init; }

    /// <summary>The roles by place, in the order in which they are printed.</summary>
    public required EquatableArray<VerbRole> Roles { get; init; }

    /// <summary>A sentence with this verb, or with a synonym that has the same use. The sentence need not be true.</summary>
    public required string Example { get; init; }

    internal static VerbUse Of(VerbEntry verb, Frame frame) => new()
    {
        EventType = Lower(frame.Sort.ToString()),
        Kind = frame.Kind,
        Stage = frame.Stage,
        Mode = frame.Mode,
        Status = frame.Status,
        Code = frame.Sort == EventSort.Interaction ? verb.CodeIn(frame) : default,
        Plover = frame.Plover,
        Roles = [.. frame.Slots.OrderBy(static slot => slot.Place).SelectMany(VerbRole.Of)],
        Example = frame.Example,
    };

    /// <summary>Returns the event with its kind, stage, mode or status: <c>transfer kind=sale</c>.</summary>
    public override string ToString() => string.Join(' ', new[]
    {
        EventType, Said("kind", Kind), Said("stage", Stage), Said("mode", Mode), Said("status", Status),
    }.OfType<string>());

    /// <summary>Returns the name of an enum value as it is written in the tables: endUse.</summary>
    internal static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string? Said(string key, string? value) => value is null ? null : $"{key}={value}";
}
