using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Builds generators of records member by member: each is there in one of some cases, so that all combinations come.</summary>
internal static class MemberGen
{
    /// <summary>A member that is small: there in one of three.</summary>
    internal static Gen<T> With<T, TMember>(this Gen<T> owner, Gen<TMember> member, Func<T, TMember, T> set) =>
        owner.With(3, member, set);

    /// <summary>A member that may hold much: there in one of six, so that claims stay of a size.</summary>
    internal static Gen<T> WithLarge<T, TMember>(this Gen<T> owner, Gen<TMember> member, Func<T, TMember, T> set) =>
        owner.With(6, member, set);

    /// <summary>Sequences of one to three.</summary>
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
