using Geopol.Events.Docs;

// Writes the generated pages of docs/reference, and prints the path of each page that changed.
//
//     dotnet run --project eng/Docs
//
// GeneratedPageTests runs the same code and fails if a committed page is out of date.
DirectoryInfo? root = new(Environment.CurrentDirectory);
while (root is not null && !File.Exists(Path.Combine(root.FullName, "Geopol.Events.sln")))
{
    root = root.Parent;
}

if (root is null)
{
    Console.Error.WriteLine("Run the program inside the repository.");
    return 2;
}

foreach (var page in GeneratedPage.All)
{
    var file = Path.Combine(root.FullName, page.Path);
    var committed = File.Exists(file) ? File.ReadAllText(file) : "";
    var text = page.TextFrom(committed);
    if (text != committed)
    {
        File.WriteAllText(file, text);
        Console.WriteLine(page.Path);
    }
}

return 0;
