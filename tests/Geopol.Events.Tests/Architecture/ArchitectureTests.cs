namespace Geopol.Events.Tests;

/// <summary>Rules about the assembly: files, namespace, references and types of events. <see cref="FloorTests"/> checks the floors.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void Source_EachFile_HasOneTypeOfItsName()
    {
        var root = Repository.At("src", "Geopol.Events");
        var names = typeof(Claim).Assembly.GetTypes().Where(static type => type is { IsPublic: true, DeclaringType: null })
            .Select(static type => type.Name.Split('`')[0]).ToHashSet();
        var files = Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories).Select(static path => Path.GetFileNameWithoutExtension(path).Split('.', '{')[0]).ToHashSet();

        Assert.Empty(names.Except(files));
    }

    [Fact]
    public void References_OfTheCore_AreTheThreePackagesAndTheFramework()
    {
        var references = typeof(Claim).Assembly.GetReferencedAssemblies().Select(static name => name.Name!)
            .Where(static name => !name.StartsWith("System.", StringComparison.Ordinal));

        Assert.Equal(["FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions", "NodaTime"], references.Order());
    }

    [Fact]
    public void EventTypes_EachLeaf_HasCodecAndIsKnown()
    {
        var leaves = typeof(GeopolEvent).Assembly.GetTypes().Where(static type => type.BaseType == typeof(GeopolEvent) && type != typeof(UnknownEvent)).ToList();

        foreach (var leaf in leaves)
        {
            var name = ((GeopolEvent)Activator.CreateInstance(leaf)!).Type;
            Assert.True(GeopolEvent.IsKnownType(name), $"{leaf.Name} isn't in GeopolEventCodec.");
            Assert.Equal(name, GeopolEventCodec.Known(System.Text.Encoding.UTF8.GetBytes(name)));
            Assert.NotNull(leaf.Assembly.GetType($"Geopol.Events.{leaf.Name}Codec"));
            Assert.NotNull(leaf.Assembly.GetType($"Geopol.Events.{leaf.Name}Identity"));
            Assert.Contains(ClaimRules.Default.Rows, row => row.AppliesTo == leaf);
        }

        Assert.Equal(["agreement", "interaction", "meeting", "transfer", "warning"], leaves.Select(leaf => ((GeopolEvent)Activator.CreateInstance(leaf)!).Type).Order());
    }
}
