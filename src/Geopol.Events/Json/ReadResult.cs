namespace Geopol.Events;

/// <summary>The result of reading one value: the value, if there was no error, and the issues.</summary>
/// <remarks>Immutable.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct ReadResult<T>
    where T : class
{
    /// <summary>Creates the result of reading a value, for readers of other formats.</summary>
    /// <param name="value">The value; null if there was an error.</param>
    /// <param name="issues">The issues, in the order in which they were found. The list isn't copied, so don't change it.</param>
    /// <param name="line">The line on which the value begins, counted from 1.</param>
    /// <param name="byteOffset">The byte at which the value begins, counted from 0; -1 if it isn't known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="issues"/> is null.</exception>
    public ReadResult(T? value, IReadOnlyList<Issue> issues, int line = 1, long byteOffset = 0)
    {
        ArgumentNullException.ThrowIfNull(issues);
        Value = value;
        Issues = issues;
        Line = line;
        ByteOffset = byteOffset;
    }

    /// <summary>The value; null if there was an error.</summary>
    public T? Value { get; }

    /// <summary>
    /// The issues, in the order in which they were found. The list has at most 100 issues. If there were more, one further issue at the end says so.
    /// </summary>
    public IReadOnlyList<Issue> Issues { get => field ?? []; }

    /// <summary>The line of the text or stream on which the value begins, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The byte of the text or stream at which the value begins, counted from 0; -1 if it isn't known, because the text was converted to UTF-8.</summary>
    public long ByteOffset { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsRead => Value is not null;

    /// <summary>Returns the value. Throws an exception if there is no value.</summary>
    /// <exception cref="ClaimFormatException">There was an error.</exception>
    public T ValueOrThrow() => Value ?? throw new ClaimFormatException(Issues);

    /// <summary>Returns the text of the value, or of the first issue if there is no value.</summary>
    public override string ToString() => Value?.ToString() ?? (Issues.Count > 0 ? Issues[0].ToString() : "nothing read");
}
