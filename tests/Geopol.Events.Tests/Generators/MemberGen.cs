using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Builds generators of records member by member. Each member is present in a fraction of the cases, so that all combinations occur.</summary>
internal static class MemberGen
{
    /// <summary>Adds a small member, which is present in a third of the values.</summary>
    internal static Gen<T> With<T, TMember>(this Gen<T> owner, Gen<TMember> member, Func<T, TMember, T> set) =>
        owner.With(3, member, set);

    /// <summary>Adds a member that may be large. It is present in a sixth of the values, so that claims don't become too large.</summary>
    internal static Gen<T> WithLarge<T, TMember>(this Gen<T> owner, Gen<TMember> member, Func<T, TMember, T> set) =>
        owner.With(6, member, set);

    /// <summary>Sequences of one to three elements.</summary>
    internal static Gen<EquatableArray<T>> Few<T>(this Gen<T> item) => item.Array[1, 3].Select(items => items.ToEquatableArray());

    private static Gen<T> With<T, TMember>(this Gen<T> owner, int oneOf, Gen<TMember> member, Func<T, TMember, T> set)
    {
        var change = member.Select(value => (Func<T, T>)(target => set(target, value)));
        return Gen.Select(
            owner,
            Gen.Frequency((oneOf - 1, (IGen<Func<T, T>>)Gen.Const<Func<T, T>>(target => target)), (1, change)),
            (target, step) => step(target));
    }
}
