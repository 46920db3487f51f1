using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace Geopol.Events.Tests;

/// <summary>Runs the cells of a notebook one after the other, as a notebook does: each cell sees the variables of those before it.</summary>
/// <remarks>It sets the console and the current folder of the process, so no other test may run beside it.</remarks>
internal sealed class NotebookScript : IDisposable
{
    // The namespaces that .NET Interactive opens in each notebook, except its own.
    private static readonly string[] Usings = ["System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq"];

    private static readonly ScriptOptions Options = ScriptOptions.Default.WithImports(Usings).WithReferences(References());

    private readonly TextWriter console = Console.Out;
    private readonly string folder = Directory.GetCurrentDirectory();
    private readonly InteractiveAssemblyLoader loader = new();
    private ScriptState<object>? state;

    /// <summary>Begins a run.</summary>
    /// <param name="folder">The folder of the notebook.</param>
    internal NotebookScript(string folder)
    {
        loader.RegisterDependency(typeof(Claim).Assembly);
        loader.RegisterDependency(typeof(LocalDate).Assembly);
        Directory.SetCurrentDirectory(folder);
    }

    /// <summary>Runs a cell. Lines of the notebook itself, such as <c>#r</c>, are left out.</summary>
    /// <returns>The printed text, and the value of the last line; the value is null if the cell has none.</returns>
    internal async Task<(string Console, object? Value)> Run(string cell)
    {
        var code = string.Join('\n', cell.Split('\n').Where(static line => !line.StartsWith("#r", StringComparison.Ordinal) && !line.StartsWith("#!", StringComparison.Ordinal)));
        await using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            state = state is null
                ? await CSharpScript.Create(code, Options, assemblyLoader: loader).RunAsync(cancellationToken: TestContext.Current.CancellationToken)
                : await state.ContinueWithAsync(code, cancellationToken: TestContext.Current.CancellationToken);
        }
        finally
        {
            Console.SetOut(console);
        }

        return (output.ToString(), state.ReturnValue);
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(folder);
        loader.Dispose();
    }

    // The framework and the library, and nothing of the tests: a notebook doesn't have it either.
    private static IEnumerable<MetadataReference> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetDirectoryName(file) == framework || Path.GetFileName(file) is "Geopol.Events.dll" or "NodaTime.dll")
            .Select(static file => MetadataReference.CreateFromFile(file));
    }
}
