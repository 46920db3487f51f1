namespace Geopol.Events;

/// <summary>Opens files. If a file can't be opened, gives the reason in plain words.</summary>
internal static class FileInput
{
    /// <exception cref="UnreadableInputException">The file can't be opened.</exception>
    internal static FileStream Open(string file)
    {
        try
        {
            return new FileStream(file, new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.Read,
                Share = FileShare.ReadWrite | FileShare.Delete,
                BufferSize = 0,
                Options = FileOptions.SequentialScan,
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableInputException(Reason(file, exception), exception);
        }
    }

    private static string Reason(string file, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        _ when Directory.Exists(file) => "it's a folder",
        UnauthorizedAccessException => "access is denied",
        ArgumentException => "it isn't a valid file name",
        _ => exception.Message,
    };
}
