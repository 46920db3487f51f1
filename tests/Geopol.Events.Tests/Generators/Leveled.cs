using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Generators of a type that can contain itself: one generator per number of levels that may still be nested.</summary>
internal sealed class Leveled<T>(Func<int, Gen<T>> make)
{
    private readonly Gen<T>?[] made = new Gen<T>?[Nesting.MaxLevel];

    internal Gen<T> this[int levels] => made[levels] ??= make(levels);
}
