using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>A member of the model that can contain any number of values, and a claim that contains this member. It is found by reflection.</summary>
internal sealed class LongMember
{
    private static readonly Type[] EventTypes = [.. FilledClaim.EventTypes];

    private readonly Type holder;
    private readonly PropertyInfo[] members;
    private readonly (Type Owner, PropertyInfo Member)[] path;

    private LongMember(string name, Type holder, PropertyInfo[] members)
    {
        Name = name;
        this.holder = holder;
        this.members = members;
        path = PathTo(holder);
    }

    /// <summary>The name, for example <c>Transfer.Items</c>. <c>Transfer.*</c> means all lists of the type together.</summary>
    internal string Name { get; }

    /// <summary>All members that are lists. There is also an entry per type for all its lists together.</summary>
    internal static IEnumerable<LongMember> All => Types.SelectMany(static type =>
    {
        PropertyInfo[] lists = [.. ListsOf(type)];
        return lists.Select(list => new LongMember($"{type.Name}.{list.Name}", type, [list])).Append(new LongMember($"{type.Name}.*", type, lists));
    });

    /// <summary>The types of the wire format that have lists and can be in a claim.</summary>
    internal static IEnumerable<Type> Types { get; } = [.. typeof(Claim).Assembly.GetTypes().Where(static type => type is { IsClass: true, IsPublic: true, IsAbstract: false }
        && type.GetProperty("Unknown") is { PropertyType: var unknown, SetMethod.IsPublic: true } && unknown == typeof(UnknownMembers) && type != typeof(UnknownEvent) && type != typeof(Participant)).OrderBy(static type => type.Name, StringComparer.Ordinal)];

    /// <summary>Returns a claim whose member has this many values. If the path to the member goes through a list, that list has two such values.</summary>
    internal Claim Claim(int count) => (Claim)At(0, 0, count);

    private static IEnumerable<PropertyInfo> ListsOf(Type type) =>
        type.GetProperties().Where(static property => property.SetMethod is { IsPublic: true } && Distinct.IsList(property.PropertyType));

    private object At(int step, int number, int count)
    {
        if (step == path.Length)
        {
            return Holder(number, count);
        }

        var (owner, member) = path[step];
        var isLastList = !path.Skip(step + 1).Any(static next => Distinct.IsList(next.Member.PropertyType));
        var inner = At(step + 1, number, count);
        if (owner == typeof(Participant))
        {
            return typeof(Participant).GetMethod("Of", [inner.GetType()])!.Invoke(null, [inner])!;
        }

        if (owner == typeof(Clause))
        {
            return Clause.Of((Proposition)inner);
        }

        var value = Distinct.Of(owner, number);
        member.SetValue(value, Distinct.IsList(member.PropertyType)
            ? Distinct.ListOf(Places.ItemOf(member.PropertyType), isLastList ? [inner, At(step + 1, number + count, count)] : [inner])
            : inner);
        return value;
    }

    private object Holder(int number, int count)
    {
        var value = Distinct.Of(holder, number);
        foreach (var member in members)
        {
            // If all lists are long together, each has a quarter of the values. This is enough to measure work on pairs of lists.
            member.SetValue(value, Distinct.List(member.PropertyType, number, members.Length == 1 ? count : count / 4));
        }

        return value;
    }

    // Returns the shortest path from a claim to the type.
    private static (Type Owner, PropertyInfo Member)[] PathTo(Type target)
    {
        var ways = new Dictionary<Type, (Type Owner, PropertyInfo Member)[]> { [typeof(Claim)] = [] };
        var next = new Queue<Type>([typeof(Claim)]);
        while (!ways.ContainsKey(target))
        {
            var owner = next.Dequeue();
            foreach (var member in owner.GetProperties().Where(static property => property.SetMethod is not null))
            {
                foreach (var type in Concrete(Places.ItemOf(member.PropertyType)).Where(type => ways.TryAdd(type, [.. ways[owner], (owner, member)])))
                {
                    next.Enqueue(type);
                }
            }
        }

        return ways[target];
    }

    private static Type[] Concrete(Type type) => type == typeof(GeopolEvent) ? EventTypes : type.Assembly == typeof(Claim).Assembly && type.IsClass ? [type] : [];
}
