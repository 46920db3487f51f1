using System.CommandLine;

namespace Geopol.Events;

/// <summary>The arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    internal static Argument<string[]> Files(string content) => new("files")
    {
        Description = $"Files of {content}. Standard input where none is named, or where the name is -.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    internal static Argument<string?> File(string content) => new("file")
    {
        Description = $"A file of {content}. Standard input where none is named, or where the name is -.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    internal static Option<ReadMode> Mode() => ChoiceOption.Create(
        "--mode", "What to do with what is unknown or faulty: preserving keeps what is unknown (the default), strict refuses it, lenient drops faulty optional members with a warning.",
        ("preserving", ReadMode.Preserving), ("strict", ReadMode.Strict), ("lenient", ReadMode.Lenient));

    internal static Option<IssueFormat> Format() => ChoiceOption.Create(
        "--format", "How issues are written on standard error: as file:line: CODE severity path: message (text, the default), or one JSON object a line.",
        ("text", IssueFormat.Text), ("json", IssueFormat.Json));

    internal static Option<bool> Quiet() => new("--quiet", "-q")
    {
        Description = "Writes no issues; the exit code and the counts remain.",
    };
}
