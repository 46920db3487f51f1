using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Generators of a type that can hold its own kind: one for each number of levels that it may still nest.</summary>
internal sealed class Leveled<T>(Func<int, Gen<T>> make)
{
    private readonly Gen<T>?[] made = new Gen<T>?[Nesting.MaxLevel];

    internal Gen<T> this[int levels] => made[levels] ??= make(levels);
}
