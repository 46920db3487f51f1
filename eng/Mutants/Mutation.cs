using Microsoft.CodeAnalysis;

namespace Geopol.Events.Mutants;

/// <summary>A change of one place in the source.</summary>
/// <param name="Source">The file.</param>
/// <param name="Operator">The name of the mutation operator.</param>
/// <param name="Original">The node that is replaced.</param>
/// <param name="Replacement">The new node.</param>
internal sealed record Mutation(LibrarySource Source, string Operator, SyntaxNode Original, SyntaxNode Replacement)
{
    /// <summary>The number of the line, from 1.</summary>
    internal int Line => Original.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>The text of the line, without the spaces around it.</summary>
    internal string LineText => Source.Tree.GetText().Lines[Line - 1].ToString().Trim();

    /// <summary>The change as a text of one line.</summary>
    internal string Change => $"{OneLine(Original)} => {OneLine(Replacement)}";

    private static string OneLine(SyntaxNode node)
    {
        var text = string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 100 ? text : $"{text[..97]}...";
    }
}
