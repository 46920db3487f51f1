using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopol.Events.Mutants;

/// <summary>Picks mutants from a seed: first a file of the area, then an operator, then a place. Each choice has equal chances.</summary>
internal sealed class Picker(Library library, IReadOnlyList<Equivalent> equivalents, int seed)
{
    private readonly Dictionary<LibrarySource, List<Mutation>> mutations = [];
    private readonly Dictionary<LibrarySource, List<Mutant>> picked = [];
    private readonly Random random = new(seed);
    private CSharpCompilation compilation = library.Compilation;
    private int count;

    /// <summary>The equivalent mutants that were drawn; they aren't counted.</summary>
    internal List<Equivalent> Dropped { get; } = [];

    /// <summary>The library with all picked mutants.</summary>
    internal Compilation Compilation => compilation;

    /// <summary>Picks mutants of one area.</summary>
    internal List<Mutant> Pick(Area area, int wanted)
    {
        var files = library.Sources.Where(area.Has).ToList();
        var result = new List<Mutant>();
        var drawn = new HashSet<string>();
        while (result.Count < wanted)
        {
            var all = MutationsOf(files[random.Next(files.Count)]);
            if (all.Count == 0)
            {
                continue;
            }

            var operators = all.GroupBy(static mutation => mutation.Operator).ToList();
            var places = operators[random.Next(operators.Count)].ToList();
            var mutation = places[random.Next(places.Count)];
            if (!drawn.Add($"{mutation.Source.Path}:{mutation.Original.Span}:{mutation.Operator}"))
            {
                continue;
            }

            if (equivalents.FirstOrDefault(equivalent => equivalent.Is(mutation)) is { } equivalent)
            {
                Dropped.Add(equivalent);
            }
            else if (TryAdd(new Mutant(count + 1, area, mutation)))
            {
                count++;
                result.Add(picked[mutation.Source][^1]);
            }
        }

        return result;
    }

    private List<Mutation> MutationsOf(LibrarySource source)
    {
        if (!mutations.TryGetValue(source, out var found))
        {
            var model = library.Compilation.GetSemanticModel(source.Tree);
            found =
            [
                .. from node in source.Tree.GetRoot().DescendantNodes()
                   where MutationHost.Of(node) is not null && !node.Ancestors().Any(static ancestor => ancestor.IsKind(SyntaxKind.Attribute))
                   from sort in Operators.All
                   let replacement = sort.Replace(node, model)
                   where replacement is not null
                   select new Mutation(source, sort.Name, node, replacement.WithTriviaFrom(node)),
            ];
            mutations.Add(source, found);
        }

        return found;
    }

    // Returns false, and adds nothing, if the change doesn't compile.
    private bool TryAdd(Mutant mutant)
    {
        var source = mutant.Mutation.Source;
        List<Mutant> all = [.. picked.GetValueOrDefault(source) ?? [], mutant];
        var path = source.Tree.FilePath;
        var changed = Schema.Of(source, all);
        var current = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        var next = compilation.ReplaceSyntaxTree(current, changed);
        if (next.GetSemanticModel(changed).GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return false;
        }

        picked[source] = all;
        compilation = next;
        return true;
    }
}
