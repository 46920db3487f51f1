namespace Geopol.Events.Tests.Interop;

/// <summary>Damages a file at one place, as a bad copy or an editor does.</summary>
internal static class DamagedFile
{
    /// <summary>The file with one damage before an offset.</summary>
    public static byte[] Of(byte[] file, Random random, int before)
    {
        var at = random.Next(before);
        var length = Math.Min(random.Next(1, 40), before - at);
        byte[] middle = random.Next(7) switch
        {
            0 => [(byte)'"'],
            1 => [(byte)'\n'],
            2 => [(byte)','],
            3 => [(byte)random.Next(256)],
            4 => [0xC3, 0x28, 0x00],
            5 => [.. file.AsSpan(at, length), .. file.AsSpan(at, length)],
            _ => [],
        };
        return [.. file.AsSpan(0, at), .. middle, .. file.AsSpan(at + (random.Next(2) == 0 ? 0 : length))];
    }

    /// <summary>The first bytes of the file.</summary>
    public static byte[] Cut(byte[] file, Random random) => file[..random.Next(file.Length)];
}
