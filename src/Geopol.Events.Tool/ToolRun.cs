namespace Geopol.Events;

/// <summary>A run of the tool: the streams that its commands read from and write to.</summary>
internal sealed class ToolRun(Stream? input, Stream output, ErrorOutput errors)
{
    /// <summary>The name of standard input, on the command line and in issues.</summary>
    internal const string StandardInput = "-";

    internal Stream Output { get; } = output;

    internal ErrorOutput Errors { get; } = errors;

    /// <summary>Writes to standard output. Earlier lines for standard error are written first.</summary>
    internal void Write(ReadOnlySpan<byte> output)
    {
        Errors.Flush();
        Errors.ClearBar();
        Output.Write(output);
        Output.Flush();
    }

    /// <summary>Reads the files in order, or standard input where no file is named. Reports a file that can't be read, and goes on with the next.</summary>
    internal async Task ReadAsync(
        IReadOnlyList<string> files, IssueReport report, Func<InputStream, Task> read, CancellationToken cancellationToken)
    {
        foreach (var file in files is [] ? [StandardInput] : files)
        {
            try
            {
                await using var source = await OpenAsync(file, cancellationToken);
                await read(source);
            }
            catch (UnreadableInputException exception)
            {
                report.AddUnreadable(file, exception.Message);
            }
            finally
            {
                Errors.ClearBar();
            }
        }
    }

    private async Task<InputStream> OpenAsync(string file, CancellationToken cancellationToken)
    {
        if (file == StandardInput)
        {
            return new InputStream(file, input ?? throw new UnreadableInputException("standard input is closed"), isOwned: false, Errors);
        }

        // Opening a named pipe waits for its writer, so pending lines are written before.
        Errors.Flush();
        var opened = await Task.Run(() => FileInput.Open(file), CancellationToken.None).WaitAsync(cancellationToken);
        return new InputStream(file, opened, isOwned: true, Errors);
    }
}
