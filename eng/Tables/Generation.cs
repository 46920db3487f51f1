using System.Text;

namespace Geopol.Events.Tables;

/// <summary>A run of a generator: the files that it reads, and the files that it writes or compares.</summary>
/// <remarks>
/// Each generator has a lock file with the hash of each file that it reads and writes. Files of packages must have the locked
/// hash, so that another version of a package can't change a table unnoticed. A test compares the files of the repository.
/// </remarks>
public sealed class Generation
{
    private readonly string root;
    private readonly Dictionary<string, string> packages;
    private readonly SortedDictionary<string, string> inputs = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> outputs = new(StringComparer.Ordinal);

    private Generation(string root, Dictionary<string, string> packages)
    {
        this.root = root;
        this.packages = packages;
    }

    /// <summary>Runs a generator with the arguments of its command line.</summary>
    /// <param name="name">The name of the program. The lock file in <c>eng</c> has the same name.</param>
    /// <param name="arguments">
    /// <c>--check</c> writes nothing and fails where a file differs; <c>--accept</c> takes files of other versions of the packages;
    /// <c>--NAME FOLDER</c> gives the folder of a package.
    /// </param>
    /// <param name="generate">Reads the inputs and calls <see cref="Add"/> for each output.</param>
    /// <param name="packages">The packages that are read.</param>
    /// <returns>The exit code: 0 for success, 1 for a difference or an input that isn't locked, 2 for wrong usage.</returns>
    public static int Run(string name, string[] arguments, Action<Generation> generate, params ReadOnlySpan<PackageFolder> packages)
    {
        var folders = new Dictionary<string, string>();
        foreach (var package in packages)
        {
            folders.Add(package.Name, package.Folder);
        }

        bool check = false, accept = false;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--check")
            {
                check = true;
            }
            else if (arguments[i] == "--accept")
            {
                accept = true;
            }
            else if (arguments[i].StartsWith("--", StringComparison.Ordinal) && folders.ContainsKey(arguments[i][2..]) && i + 1 < arguments.Length)
            {
                folders[arguments[i][2..]] = arguments[++i];
            }
            else
            {
                Console.Error.WriteLine($"Unknown argument {arguments[i]}. Options: --check --accept {string.Join(' ', folders.Keys.Select(static key => $"--{key} FOLDER"))}");
                return 2;
            }
        }

        var generation = new Generation(FindRoot(), folders);
        try
        {
            generate(generation);
        }
        catch (IOException missing)
        {
            Console.Error.WriteLine($"{missing.Message} The head of eng/{name}.cs says which package has it.");
            return 1;
        }

        return generation.Finish($"eng/{name}.lock", check, accept) ? 0 : 1;
    }

    /// <summary>Reads a file of a package.</summary>
    /// <param name="package">The name of the package.</param>
    /// <param name="path">The path in the package's folder, with slashes.</param>
    public string ReadPackage(string package, string path) => Read($"{package}/{path}", Path.Combine(packages[package], path));

    /// <summary>Reads a file of the repository.</summary>
    /// <param name="path">The path in the repository, with slashes.</param>
    public string ReadRepository(string path) => Read(path, Path.Combine(root, path));

    /// <summary>Adds a file that is written to the repository when the generator is done.</summary>
    /// <param name="path">The path in the repository, with slashes.</param>
    /// <param name="text">The content, with line feeds.</param>
    public void Add(string path, string text) => outputs.Add(path, text);

    private string Read(string name, string file)
    {
        var text = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal);
        inputs[name] = GenerationLock.HashOf(text);
        return text;
    }

    private bool Finish(string lockPath, bool check, bool accept)
    {
        var locked = GenerationLock.Read(Path.Combine(root, lockPath));
        var differing = inputs.Where(input => packages.Keys.Any(package => input.Key.StartsWith(package + "/", StringComparison.Ordinal)))
            .Where(input => locked.TryGetValue(input.Key, out var hash) && hash != input.Value).Select(static input => input.Key).ToList();
        if (differing.Count > 0 && !accept)
        {
            Console.Error.WriteLine($"Other files than those of {lockPath}: {string.Join(", ", differing)}. Install the version that the head of the program names, or pass --accept to move to this one.");
            return false;
        }

        var hashes = new SortedDictionary<string, string>(inputs, StringComparer.Ordinal);
        foreach (var (path, text) in outputs)
        {
            hashes.Add(path, GenerationLock.HashOf(text));
        }

        var files = outputs.Append(new(lockPath, GenerationLock.Write(hashes)));
        return check ? Compare(files) : WriteAll(files);
    }

    private bool Compare(IEnumerable<KeyValuePair<string, string>> files)
    {
        var isSame = true;
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(root, path);
            if (!File.Exists(file) || File.ReadAllText(file) != text)
            {
                isSame = false;
                Console.Error.WriteLine($"{path} isn't what the generator writes.");
            }
        }

        return isSame;
    }

    private bool WriteAll(IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach (var (path, text) in files)
        {
            File.WriteAllText(Path.Combine(root, path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        return true;
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Geopol.Events.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Run the generator inside the repository.");
    }
}
