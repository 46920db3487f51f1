using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Geopol.Events.Generators;

/// <summary>
/// Completes each <c>[WireObject] partial record</c>. A member is declared only once, as a property. From the declaration the generator writes the guard of the
/// member, and the code for the member in the codec, the depth, the roles, the checks of rules and the reconciler.
/// </summary>
[Generator]
public sealed class WireObjectGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var readings = context.SyntaxProvider.ForAttributeWithMetadataName(
            WireTypeReader.Attribute, static (node, _) => node is TypeDeclarationSyntax, WireTypeReader.Read);
        context.RegisterSourceOutput(readings.SelectMany(static (reading, _) => reading.Faults), static (output, fault) => output.ReportDiagnostic(fault.ToDiagnostic()));

        var textValues = NamesWith(context, "Geopol.Events.TextValueAttribute");
        var codes = NamesWith(context, "Geopol.Events.OpenCodeAttribute");
        var ruledTypes = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Geopol.Events.RuleAttribute", static (node, _) => node is MethodDeclarationSyntax, static (rule, _) => RuledType((IMethodSymbol)rule.TargetSymbol)).Collect();
        var types = readings.Select(static (reading, _) => reading.Type).Collect();
        var files = types.Combine(textValues).Combine(codes).Combine(HintName.ProjectDirectory(context))
            .SelectMany(static (all, _) => FilesOf(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right));
        var undeclared = readings.Where(static reading => reading.Undeclared.Any()).Collect().Combine(types).SelectMany(static (all, _) => UndeclaredOf(all.Left, all.Right));
        context.RegisterSourceOutput(undeclared, static (output, fault) => output.ReportDiagnostic(fault.ToDiagnostic()));
        var walks = types.Combine(ruledTypes).SelectMany(static (all, _) => WalksOf(all.Left, all.Right));
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.Name, file.Source));
        context.RegisterSourceOutput(walks, static (output, file) => output.AddSource(file.Name, file.Source));
    }

    private static IncrementalValueProvider<ImmutableArray<string>> NamesWith(IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(attribute, static (node, _) => node is TypeDeclarationSyntax, static (type, _) => type.TargetSymbol.Name).Collect();

    private static string RuledType(IMethodSymbol rule) => rule.Parameters.Length > 0 ? rule.Parameters[0].Type.Name : "";

    private static IEnumerable<GeneratedFile> WalksOf(ImmutableArray<WireType> types, ImmutableArray<string> ruledTypes)
    {
        var graph = new WireGraph(types);
        var ruled = ruledTypes.Where(graph.Has).ToImmutableHashSet();
        yield return new GeneratedFile("Validation/RuleWalker.Visits.g.cs", WalkSource.Of(graph, ruled));
        yield return new GeneratedFile("Validation/RuleTables.g.cs", WalkSource.TablesOf(ruled));
        yield return new GeneratedFile("Registry/Reconciler.Members.g.cs", ReconcilerSource.Of(graph));
    }

    private static IEnumerable<Fault> UndeclaredOf(ImmutableArray<WireReading> readings, ImmutableArray<WireType> types)
    {
        var said = new HashSet<string>(new WireGraph(types).SaidTypes().Select(static t => t.Name));
        return readings.Where(reading => said.Contains(reading.Type.Name)).SelectMany(static reading => reading.Undeclared);
    }

    // If a declaration changes, all files are generated again. Only changed files go on to the compiler.
    private static IEnumerable<GeneratedFile> FilesOf(ImmutableArray<WireType> types, ImmutableArray<string> textValues, ImmutableArray<string> codes, string folder)
    {
        var graph = new WireGraph(types);
        foreach (var type in graph.Types)
        {
            yield return new GeneratedFile(HintName.Beside(type.File, folder, type.Name + ".Members.g.cs"), MemberSource.Of(type, graph));
            if (CopySource.Of(type, graph) is { } copies)
            {
                yield return new GeneratedFile(HintName.Beside(type.File, folder, type.Name + ".Copies.g.cs"), copies);
            }

            if (type.Shape == WireShape.Union)
            {
                yield return new GeneratedFile(HintName.Beside(type.File, folder, type.Name + ".Types.g.cs"), UnionSource.NamesOf(type, graph));
                yield return new GeneratedFile($"Json/Codecs/{type.Codec}.g.cs", UnionSource.CodecOf(type, graph));
                yield return new GeneratedFile($"Identity/{type.Name}Identity.g.cs", UnionSource.IdentityOf(type, graph));
            }
            else if (type.HasObject)
            {
                yield return new GeneratedFile($"Json/Codecs/{type.Codec}.g.cs", CodecSource.Of(type, graph));
            }
        }

        yield return new GeneratedFile("Notation/MemberBearings.g.cs", BearingSource.Of(graph));
        yield return new GeneratedFile("Json/WireObjects.Json.g.cs", ConverterSource.AttributesOf(graph));
        yield return new GeneratedFile("Json/Converters/ClaimJsonConverter.Table.g.cs", ConverterSource.TableOf(graph, textValues, codes));
    }
}
