using System.Collections;
using System.Reflection;

using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>The random claims fill every member: a new member of a type must be added to the generator of the type.</summary>
public class GeneratorTests
{
    private const int Samples = 3_000;

    [Fact]
    public void Claim_ManySamples_SetEveryMemberOfEveryType()
    {
        var missing = Members(typeof(Claim)).ToHashSet();
        Assert.True(missing.Count > 150, $"Only {missing.Count} members were found to look for.");

        ClaimGen.Claim.Sample(claim => Cross(claim, missing), iter: Samples, threads: 1);

        Assert.Empty(missing.Select(member => $"{member.DeclaringType!.Name}.{member.Name}"));
    }

    [Fact]
    public void Claim_ManySamples_AreOfAllDepths()
    {
        var depths = new HashSet<int>();

        ClaimGen.Claim.Sample(claim => depths.Add(claim.Depth) || depths.Count > 0, iter: Samples, threads: 1);

        Assert.Equal(Nesting.MaxLevel, depths.Max());
        Assert.True(depths.Count > 15, $"Only {depths.Count} depths came.");
    }

    /// <summary>Returns the stored properties of a type and of all types that it contains.</summary>
    private static IEnumerable<PropertyInfo> Members(Type root)
    {
        HashSet<Type> seen = [root];
        Queue<Type> open = new(seen);
        while (open.TryDequeue(out var type))
        {
            foreach (var part in Parts(type).Where(seen.Add))
            {
                open.Enqueue(part);
            }

            foreach (var member in Kept(type))
            {
                yield return member;
            }
        }
    }

    private static IEnumerable<Type> Parts(Type type) => type.GetGenericArguments()
        .Concat(typeof(Claim).Assembly.GetExportedTypes().Where(leaf => leaf.BaseType == type))
        .Concat(Kept(type).Select(member => member.PropertyType));

    private static IEnumerable<PropertyInfo> Kept(Type type) =>
        from member in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null
            && type.GetField($"<{member.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is not null
        select member;

    private static void Cross(object value, HashSet<PropertyInfo> missing)
    {
        if (value is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                Cross(item, missing);
            }

            return;
        }

        for (var type = value.GetType(); type?.Assembly == typeof(Claim).Assembly; type = type.BaseType)
        {
            foreach (var member in Kept(type))
            {
                if (member.GetValue(value) is { } held && !held.Equals(DefaultOf(member.PropertyType)))
                {
                    missing.RemoveWhere(other => other.MetadataToken == member.MetadataToken);
                    Cross(held, missing);
                }
            }
        }
    }

    private static object? DefaultOf(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
