using System.Text;

namespace Geopol.Events.Interop;

/// <summary>A copy of one record of a file, so that the record after it can be looked at.</summary>
/// <remarks>Reused for many records. Not thread safe.</remarks>
internal sealed class SipriRow
{
    private readonly List<int> ends = [];
    private byte[] bytes = new byte[1024];

    public int Count => ends.Count;

    public int Line { get; private set; }

    public long ByteOffset { get; private set; }

    public Issue? Fault { get; set; }

    public Issue? Remark { get; set; }

    /// <summary>The number of fields up to the last one that isn't empty.</summary>
    public int Filled
    {
        get
        {
            var count = Count;
            while (count > 0 && Field(count - 1).Trim(" \t\r\n;"u8).IsEmpty)
            {
                count--;
            }

            return count;
        }
    }

    public ReadOnlySpan<byte> Field(int index) => bytes.AsSpan((index == 0 ? 0 : ends[index - 1])..ends[index]);

    public string Text(int index) => index < 0 || index >= Count ? "" : Encoding.UTF8.GetString(Field(index)).Trim();

    /// <summary>Copies the current record of a source.</summary>
    public void Copy(RecordSource source)
    {
        (Line, ByteOffset, Fault, Remark) = (source.Line, source.ByteOffset, source.Fault, source.Remark);
        ends.Clear();
        for (var at = 0; Fault is null && at < source.FieldCount; at++)
        {
            Add(source.Field(at));
        }
    }

    /// <summary>Replaces the fields.</summary>
    public void Set(IEnumerable<string> fields)
    {
        ends.Clear();
        foreach (var field in fields)
        {
            Add(Encoding.UTF8.GetBytes(field));
        }
    }

    private void Add(ReadOnlySpan<byte> field)
    {
        var start = ends.Count == 0 ? 0 : ends[^1];
        if (start + field.Length > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, start + field.Length));
        }

        field.CopyTo(bytes.AsSpan(start));
        ends.Add(start + field.Length);
    }
}
