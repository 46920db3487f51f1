using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

// Writes PublicAPI.Unshipped.txt of each library: the public API, one member per line, in ordinal order. The build fails where the code and the
// file differ (RS0016, RS0017). After a deliberate change, run this program and review the difference of the file.
//
//     dotnet run eng/write-public-api.cs [-- PROJECT ...]
//
// The lines are those that the analyzer names in its messages, because its code fix doesn't reach generated files.
string[] all = ["Geopol.Events", "Geopol.Events.AspNetCore", "Geopol.Events.AspNetCore.OpenApi", "Geopol.Events.CloudEvents", "Geopol.Events.German", "Geopol.Events.Interop"];
foreach (var project in args.Length > 0 ? args : all)
{
    var folder = Path.Combine("src", project);
    var file = Path.Combine(folder, "PublicAPI.Unshipped.txt");
    var before = File.Exists(file) ? File.ReadAllText(file) : "";
    File.WriteAllText(file, "#nullable enable\n");
    var log = Path.GetTempFileName();
    try
    {
        var build = Process.Start("dotnet", ["build", folder, "--no-dependencies", "--no-incremental", "--nologo", "-v", "quiet", "-p:TreatWarningsAsErrors=false", $"-p:ErrorLog={log}%2Cversion=2.1"]);
        build.WaitForExit();
        if (build.ExitCode != 0)
        {
            File.WriteAllText(file, before);
            Console.Error.WriteLine($"{project} doesn't build. Its file is as it was.");
            return 1;
        }

        var members = MembersIn(log);
        File.WriteAllText(file, $"#nullable enable\n{string.Concat(members.Select(static member => member + "\n"))}");
        Console.WriteLine($"{file}: {members.Count} members");
    }
    finally
    {
        File.Delete(log);
    }
}

return 0;

static List<string> MembersIn(string log)
{
    using var document = JsonDocument.Parse(File.ReadAllBytes(log));
    var members = new SortedSet<string>(StringComparer.Ordinal);
    foreach (var run in document.RootElement.GetProperty("runs").EnumerateArray())
    {
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var text = result.GetProperty("message").GetProperty("text").GetString()!;
            if (result.GetProperty("ruleId").GetString() == "RS0016" && Regex.Match(text, "^Symbol '(.*)' is not part of the declared public API") is { Success: true } match)
            {
                members.Add(match.Groups[1].Value);
            }
        }
    }

    return [.. members];
}
