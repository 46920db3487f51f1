namespace Client;

/// <summary>Counts checks, and prints those that fail.</summary>
internal sealed class Check
{
    private int succeeded;
    private int failed;

    internal void Equal(string name, object? expected, object? found)
    {
        if (Equals(expected, found))
        {
            succeeded++;
            return;
        }

        failed++;
        Console.Error.WriteLine($"failed: {name}\n  expected: {expected}\n  found:    {found}");
    }

    /// <summary>Prints the counts.</summary>
    /// <returns>The exit code.</returns>
    internal int Report()
    {
        Console.WriteLine($"succeeded: {succeeded}\nfailed: {failed}");
        return failed == 0 ? 0 : 1;
    }
}
