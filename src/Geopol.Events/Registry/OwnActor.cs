namespace Geopol.Events;

/// <summary>
/// The data that a user gives for an actor. The type is separate from <see cref="RegisteredActor"/> so that the types of its members aren't loaded
/// before a built-in actor is found.
/// </summary>
internal sealed record OwnActor(Actor Actor)
{
    internal EquatableArray<RegisteredCode> Codes { get; init; } = new([.. ((IEnumerable<Identifier>)Actor.Id).Select(static id => new RegisteredCode(id))]);

    internal string? FormalName { get; init; }

    internal EquatableArray<LanguageText> OtherNames { get; init; }

    internal EquatableArray<string> Adjectives { get; init; }
}
