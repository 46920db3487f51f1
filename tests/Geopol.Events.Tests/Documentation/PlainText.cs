using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopol.Events.Tests;

/// <summary>Text for people: a comment, the text of a message, or a page. It has no code spans, quotations and XML tags.</summary>
/// <param name="Origin">The file, and the line where there is one.</param>
/// <param name="Paragraphs">The paragraphs, each in one line.</param>
internal sealed partial record PlainText(string Origin, IReadOnlyList<string> Paragraphs)
{
    private const int FewestWordsOfAMessage = 4;

    /// <summary>Returns the sentences: a sentence ends at a full stop, question mark or exclamation mark before white space.</summary>
    internal IEnumerable<string> Sentences => Paragraphs.SelectMany(static paragraph => SentenceEnd().Split(paragraph)).Select(static sentence => sentence.Trim('*', '_', ' ', '(')).Where(static sentence => sentence.Length > 0);

    /// <summary>Returns the comments of a C# file. Comments on neighbouring lines are one text.</summary>
    internal static IEnumerable<PlainText> CommentsOf(string origin, string code)
    {
        var block = new List<string>();
        var (first, last) = (0, 0);
        foreach (var (line, text) in SyntaxFactory.ParseTokens(code).SelectMany(static token => token.LeadingTrivia.Concat(token.TrailingTrivia)).SelectMany(trivia => LinesOf(trivia, code)))
        {
            if (block.Count > 0 && line != last + 1)
            {
                yield return Of($"{origin}:{first}", string.Join('\n', block));
                block.Clear();
            }

            first = block.Count == 0 ? line : first;
            last = line;
            block.Add(text);
        }

        if (block.Count > 0)
        {
            yield return Of($"{origin}:{first}", string.Join('\n', block));
        }
    }

    /// <summary>Returns the strings of a C# file that are messages: four words or more, and a full stop.</summary>
    internal static IEnumerable<PlainText> MessagesOf(string origin, string code) =>
        SyntaxFactory.ParseTokens(code)
            .Where(static token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringToken)
            .Select(token => (Line: LineOf(token.SpanStart, code), Text: Placeholder().Replace(token.Text.TrimStart('$', '@').Trim('"'), "X")))
            .Where(static message => message.Text.Split(' ').Length >= FewestWordsOfAMessage && FullStop().IsMatch(message.Text))
            .Select(message => Of($"{origin}:{message.Line}", message.Text.Replace("\\\"", "\"", StringComparison.Ordinal)));

    /// <summary>Returns a page in Markdown as text.</summary>
    internal static PlainText OfPage(string origin, string markdown) => Of(origin, CodeBlock().Replace(markdown, "\n\n"));

    internal static PlainText Of(string origin, string text)
    {
        foreach (var (pattern, replacement) in new[] { (CodeSpan(), "X"), (Reference(), "X"), (Tag(), "\n\n"), (Quotation(), "X") })
        {
            text = pattern.Replace(text, replacement);
        }

        return new(origin, [.. ParagraphEnd().Split(text).Select(static paragraph => WhiteSpace().Replace(paragraph, " ").Trim()).Where(static paragraph => paragraph.Length > 0)]);
    }

    private static IEnumerable<(int Line, string Text)> LinesOf(SyntaxTrivia trivia, string code)
    {
        if (trivia.Kind() is not (SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia))
        {
            return [];
        }

        var first = LineOf(trivia.FullSpan.Start, code);
        return trivia.ToFullString().TrimEnd().Split('\n').Select((line, i) => (first + i, line.Trim().TrimStart('/', '*').TrimEnd('*', '/').Trim()));
    }

    private static int LineOf(int position, string code) => code.AsSpan(0, position).Count('\n') + 1;

    [GeneratedRegex(@"(?<=[.!?])[""')\]]*\s+|(?<=:)\s+(?=[A-Z])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\n\s*\n|\n\s*[-*]\s|\n?\|")]
    private static partial Regex ParagraphEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`[^`]*`|<(c|code)>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex CodeSpan();

    [GeneratedRegex("<(see|seealso|paramref|typeparamref)[^>]*/>", RegexOptions.Singleline)]
    private static partial Regex Reference();

    [GeneratedRegex("</?[a-zA-Z!][^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\"[^\"]*\"|\u201c[^\u201d]*\u201d|&quot;.*?&quot;")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[a-z)X`]\.(\s|$)")]
    private static partial Regex FullStop();
}
