using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>
/// Dependencies point one way. Folders aren't namespaces, so this reads the source: a file is of the layer of its folder, and
/// depends on the layers of the types that it names.
/// </summary>
public sealed partial class ArchitectureTests
{
    // From the ground up: a layer may use those before it.
    private static readonly string[][] Layers =
    [
        ["Text", "Codes", "Keys", "Values", "Time", "Actors", "Amounts", "Assessment", "Speech", "Evidence", "Events", ""],
        ["Issues", "Ontologies"],
        ["Json"],
        ["Identity"],
        ["Registry"],
        ["Validation"],
        ["Granularity"],
        ["Notation"],
        ["Analysis"],
        ["DependencyInjection"],
    ];

    // The edges upwards that are meant: what an event that came from JSON must keep, and the one thing that domain types know
    // of JSON.
    private static readonly HashSet<string> UpwardEdges = ["EventParts", "ClaimJsonConverter"];

    [Fact]
    public void Source_OfALayer_UsesOnlyTheLayersBelow()
    {
        var root = Repository.At("src", "Geopol.Events");
        var files = Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToDictionary(static path => path, path => LayerOf(Path.GetRelativePath(root, path)));
        var layerOfType = files.Where(static file => !Path.GetFileNameWithoutExtension(file.Key).Contains('.', StringComparison.Ordinal))
            .ToDictionary(static file => Path.GetFileNameWithoutExtension(file.Key), static file => file.Value);

        var upward =
            from file in files
            from name in Names(File.ReadAllText(file.Key))
            where layerOfType.TryGetValue(name, out var layer) && layer > file.Value
            where !UpwardEdges.Contains(name) && !(file.Value == 0 && name.EndsWith("Codec", StringComparison.Ordinal))
            select $"{Path.GetRelativePath(root, file.Key)} uses {name}";

        Assert.Empty(upward.Order());
    }

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
    public void PublicTypes_StandInOneNamespace()
    {
        var others = typeof(Claim).Assembly.GetExportedTypes()
            .Where(static type => type.Namespace is not ("Geopol.Events" or "Microsoft.Extensions.DependencyInjection"));

        Assert.Empty(others);
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

    private static int LayerOf(string path)
    {
        var folder = path.EndsWith(".Json.cs", StringComparison.Ordinal) ? "Json"
            : path.EndsWith(".Identity.cs", StringComparison.Ordinal) ? "Identity"
            : path.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path.Split(Path.DirectorySeparatorChar)[0] : "";
        var layer = Array.FindIndex(Layers, layer => layer.Contains(folder));
        Assert.True(layer >= 0, $"The folder {folder} is in no layer.");
        return layer;
    }

    private static IEnumerable<string> Names(string source) =>
        Name().Matches(CommentOrText().Replace(source, "\"\"")).Select(static match => match.Value).Distinct();

    [GeneratedRegex("//.*|\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"")]
    private static partial Regex CommentOrText();

    [GeneratedRegex("[A-Z]\\w*")]
    private static partial Regex Name();
}
