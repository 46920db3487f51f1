using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Geopol.Events.Generators;

/// <summary>
/// Writes, from the rows of each <c>[RuleRows]</c> class, one test a type that tells whether any of them is broken: the
/// tests of the rows in straight code. The rows stay the one place where rules stand; a valid value is asked once.
/// </summary>
[Generator]
public sealed class RuleRowsGenerator : IIncrementalGenerator
{
    private const string RuleRowsAttribute = "Geopol.Events.RuleRowsAttribute";
    private const int TestArgument = 3;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.SyntaxProvider.ForAttributeWithMetadataName(
            RuleRowsAttribute, static (node, _) => node is ClassDeclarationSyntax, Read);
        context.RegisterSourceOutput(models, static (output, model) =>
            output.AddSource(model.Name + ".Tests.g.cs", RuleRowsSource.Of(model)));
        context.RegisterSourceOutput(models.Collect(), static (output, all) =>
            output.AddSource("LibraryRules.Tests.g.cs", RuleRowsSource.OfAll(all)));
    }

    private static RuleRowsModel Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) => new(
        context.TargetSymbol.Name, new Sequence<RuleRow>(RowsOf(context.TargetNode)));

    private static IEnumerable<RuleRow> RowsOf(SyntaxNode rows) =>
        from row in rows.DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
        let type = (row.Type as GenericNameSyntax)?.TypeArgumentList.Arguments[0].ToString()
        let test = row.ArgumentList?.Arguments.ElementAtOrDefault(TestArgument)?.Expression
        where type is not null
        select test switch
        {
            SimpleLambdaExpressionSyntax lambda => new RuleRow(type, lambda.Parameter.ToString(), null, lambda.Body.ToString()),
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 2 } parameters } lambda =>
                new RuleRow(type, parameters[0].ToString(), parameters[1].ToString(), lambda.Body.ToString()),
            _ => new RuleRow(type, "value", null, "the test of a row is a lambda"),
        };
}
