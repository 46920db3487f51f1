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
        "--mode", "How to read unknown or faulty members: preserving keeps unknown members (the default), strict refuses them, lenient drops faulty optional members with a warning.",
        ("preserving", ReadMode.Preserving), ("strict", ReadMode.Strict), ("lenient", ReadMode.Lenient));

    internal static Option<IssueFormat> Format() => ChoiceOption.Create(
        "--format", "How issues are written on standard error: as file:line: CODE severity path: message (text, the default), or one JSON object per line.",
        ("text", IssueFormat.Text), ("json", IssueFormat.Json));

    internal static Option<bool> Quiet() => new("--quiet", "-q")
    {
        Description = "Writes no issues, only the counts and the exit code.",
    };
}
