using System.Security.Cryptography;
using System.Text;

namespace Geopol.Events.Tables;

/// <summary>The lock file of a generator: one line per file with its SHA-256 and its path, as <c>sha256sum</c> prints them.</summary>
internal static class GenerationLock
{
    /// <summary>The hash of a text with line feeds, in UTF-8.</summary>
    internal static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The hashes by path; empty if the file doesn't exist yet.</summary>
    internal static Dictionary<string, string> Read(string file) =>
        File.Exists(file) ? File.ReadLines(file).ToDictionary(static line => line[66..], static line => line[..64]) : [];

    internal static string Write(SortedDictionary<string, string> hashes) =>
        string.Concat(hashes.Select(static hash => $"{hash.Value}  {hash.Key}\n"));
}
