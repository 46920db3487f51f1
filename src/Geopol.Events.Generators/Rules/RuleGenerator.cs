using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Geopol.Events.Generators;

/// <summary>
/// Generates code from the methods marked <c>[Rule]</c>: the constants of <c>IssueCodes</c>, the rows, and for each type a test that calls its rules directly.
/// A wrong declaration is reported as a diagnostic.
/// </summary>
[Generator]
public sealed class RuleGenerator : IIncrementalGenerator
{
    private const string RuleAttribute = "Geopol.Events.RuleAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var declarations = context.SyntaxProvider.ForAttributeWithMetadataName(
            RuleAttribute, static (node, _) => node is MethodDeclarationSyntax, RuleReader.Read);

        // A place changes with every edit above it, so places aren't part of the input of the source.
        var rows = declarations.Where(static declaration => declaration.Row is not null).Select(static (declaration, _) => declaration.Row!)
            .Collect().Select(static (all, _) => new Sequence<RuleRow>(all.OrderBy(static row => row.Code, StringComparer.Ordinal)));
        Write(context, rows, HintName.On("Issues", "IssueCodes.Rules.g.cs"), RuleSource.Codes);
        Write(context, rows, HintName.On("Validation", "LibraryRules.g.cs"), RuleSource.Library);
        context.RegisterSourceOutput(declarations.Collect(), static (output, all) =>
        {
            foreach (var fault in all.SelectMany(static declaration => declaration.Faults).Concat(Duplicates(all)))
            {
                output.ReportDiagnostic(fault.ToDiagnostic());
            }
        });
    }

    private static void Write(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Sequence<RuleRow>> rows, string file, Func<IReadOnlyList<RuleRow>, string> source) =>
        context.RegisterSourceOutput(rows, (output, model) =>
        {
            if (model.Any())
            {
                output.AddSource(file, source([.. model]));
            }
        });

    private static IEnumerable<Fault> Duplicates(ImmutableArray<RuleDeclaration> all)
    {
        var rows = all.Where(static declaration => declaration.Row is not null)
            .OrderBy(static declaration => declaration.Place.File, StringComparer.Ordinal).ThenBy(static declaration => declaration.Place.Span.Start)
            .Select(static declaration => (Row: declaration.Row!, declaration.Place)).ToList();
        return
        [
            .. from same in rows.GroupBy(static rule => rule.Row.Code)
               from other in same.Skip(1)
               select new Fault(RuleFaults.DuplicateCode, other.Place, same.First().Row.Name, other.Row.Name, same.Key),
            .. from same in rows.GroupBy(static rule => rule.Row.Name)
               from other in same.Skip(1)
               select new Fault(RuleFaults.DuplicateName, other.Place, same.First().Row.Code, other.Row.Code, same.Key),
        ];
    }
}
