using System.Text;

namespace Geopol.Events.Interop;

/// <summary>Says of each byte of a stream of JSON records whether it belongs to a record.</summary>
/// <param name="arrayMember">The member of the outer object whose array has the records; null if there is no outer object.</param>
internal sealed class JsonRecordScanner(string? arrayMember)
{
    private readonly byte[] member = Encoding.UTF8.GetBytes(arrayMember ?? "");
    private int depth;
    private bool isInText;
    private bool isEscaped;
    private bool isLineStart = true;

    /// <summary>Whether the records are elements of an array.</summary>
    private bool isInArray;

    /// <summary>Whether the rest of an outer object is passed over.</summary>
    private bool isInTail;

    /// <summary>The number of characters of the searched member's name that the current text has; -1 if it is another text.</summary>
    private int matched;

    /// <summary>Whether the searched name was the last text, so that an array after its colon has the records.</summary>
    private bool isAfterMember;

    public JsonRecordStep Step(byte next)
    {
        var startsLine = isLineStart;
        isLineStart = next == '\n' || (isLineStart && next == '\r');
        if (depth > 0 && startsLine && next == '{' && !isInTail)
        {
            depth = 0;
            isInText = isEscaped = false;
            isLineStart = true;
            return JsonRecordStep.End;
        }

        if (isInText)
        {
            StepInText(next);
            return depth == 0 || isInTail ? JsonRecordStep.Skip : JsonRecordStep.Take;
        }

        return isInTail ? StepInTail(next) : depth == 0 ? StepBetween(next) : StepInRecord(next);
    }

    private JsonRecordStep StepBetween(byte next)
    {
        switch (next)
        {
            case (byte)'{':
                depth = 1;
                return JsonRecordStep.Take;
            case (byte)'[':
                isInArray = true;
                return JsonRecordStep.Skip;
            case (byte)']':
                isInArray = false;
                isInTail = hasOuter;
                return JsonRecordStep.Skip;
            case (byte)'"':
                isInText = true;
                return JsonRecordStep.Skip;
            default:
                return JsonRecordStep.Skip;
        }
    }

    /// <summary>Whether the array of the records is a member of an outer object.</summary>
    private bool hasOuter;

    private JsonRecordStep StepInRecord(byte next)
    {
        switch (next)
        {
            case (byte)'"':
                isInText = true;
                matched = depth == 1 && member.Length > 0 && !isInArray ? 0 : -1;
                isAfterMember = false;
                return JsonRecordStep.Take;
            case (byte)'[' when isAfterMember:
                isAfterMember = false;
                isInArray = hasOuter = true;
                depth = 0;
                return JsonRecordStep.Drop;
            case (byte)'{' or (byte)'[':
                depth++;
                return JsonRecordStep.Take;
            case (byte)'}' or (byte)']':
                depth--;
                return depth == 0 ? JsonRecordStep.TakeLast : JsonRecordStep.Take;
            case (byte)':' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n':
                return JsonRecordStep.Take;
            default:
                isAfterMember = false;
                return JsonRecordStep.Take;
        }
    }

    private JsonRecordStep StepInTail(byte next)
    {
        isInText = next == '"';
        depth += next is (byte)'{' or (byte)'[' ? 1 : next is (byte)'}' or (byte)']' ? -1 : 0;
        if (depth < 0)
        {
            depth = 0;
            isInTail = hasOuter = false;
        }

        return JsonRecordStep.Skip;
    }

    private void StepInText(byte next)
    {
        if (isEscaped)
        {
            isEscaped = false;
            matched = -1;
            return;
        }

        switch (next)
        {
            case (byte)'\\':
                isEscaped = true;
                break;
            case (byte)'"':
                isInText = false;
                isAfterMember = matched >= 0 && matched == member.Length;
                break;
            case (byte)'\n':
                // A text has no line end in JSON: the record is broken, and the text ends here.
                isInText = false;
                break;
            default:
                matched = matched >= 0 && matched < member.Length && member[matched] == next ? matched + 1 : -1;
                break;
        }
    }
}
