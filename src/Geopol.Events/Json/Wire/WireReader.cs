using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>
/// Reads the library's values from one JSON text, and continues after faults. Each fault is reported with its byte offset, and the faulty value is skipped. If
/// there are faults, their paths are found later in a second scan of the text. Only a syntax error or too many values end the reading. They cause an exception
/// that <see cref="ClaimJson"/> catches.
/// </summary>
/// <remarks>
/// This file reads objects. <c>WireReader.Values.cs</c> reads small values, <c>WireReader.Sequences.cs</c> reads sequences and maps, and
/// <c>WireReader.Unknown.cs</c> reads unknown members, event types and codes.
/// </remarks>
internal ref partial struct WireReader
{
    /// <summary>The length of the scratch buffer in characters: enough for nearly all texts of a claim.</summary>
    internal const int ScratchChars = 256;

    private readonly ReadOnlySpan<byte> text;
    private readonly ReadSession session;
    private readonly bool strict;
    private readonly Span<char> scratch;
    private JsonScanner json;
    private ReadOnlySpan<byte> name;
    private bool nameIsBroken;

    /// <param name="text">The text.</param>
    /// <param name="session">The options, the pools and the issues, which outlive this reader.</param>
    /// <param name="scratch">The buffer into which short texts are decoded.</param>
    internal WireReader(ReadOnlySpan<byte> text, ReadSession session, Span<char> scratch)
    {
        this.text = text;
        this.session = session;
        this.scratch = scratch;
        strict = session.Options.Mode == ReadMode.Strict;
        json = new JsonScanner(text, session.Options.MaxDepth);
    }

    /// <summary>Moves to the first token of the text.</summary>
    internal void Start() => json.Read();

    /// <summary>Moves past the last token. Anything after this token is a syntax error.</summary>
    internal void Finish() => json.Read();

    /// <summary>Returns the name of the current member as a key of a map. A faulty key is reported and becomes the absent code.</summary>
    internal readonly T Key<T>() where T : struct, IOpenCode<T>
    {
        if (!nameIsBroken && T.KnownText(name) is { } known)
        {
            return T.OfChecked(known);
        }

        if (!nameIsBroken && TryDecode(name, out var chars) && OpenCode.TryParse<T>(chars, out var key))
        {
            return key;
        }

        Note(json.TokenStartIndex, IssueCodes.NoCode, IssueSeverity.Error, $"'{Excerpt.Of(name)}' can't be the key of a {typeof(T).Name}.");
        return default;
    }

    /// <summary>Skips the current value.</summary>
    internal void Skip() => json.Skip();

    /// <summary>Whether the current value is a text.</summary>
    internal readonly bool IsText => json.TokenType == JsonTokenType.String;

    /// <summary>Whether the current value is an array.</summary>
    internal readonly bool IsArray => json.TokenType == JsonTokenType.StartArray;

    /// <summary>Returns whether the current member has this name.</summary>
    internal readonly bool Is(ReadOnlySpan<byte> known) => name.SequenceEqual(known);

    /// <summary>Enters the object at which the reader is. If the value isn't an object, the method reports it, skips it and returns false.</summary>
    internal bool Begin(out ObjectScope o, ReadOnlySpan<string> members)
    {
        o = default;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Fault(IssueCodes.WrongType, "An object is expected here.");
            return false;
        }

        o.Members = members;
        o.Start = json.TokenStartIndex;
        o.ErrorsAtStart = session.Errors;
        Remember(ref o);
        return true;
    }

    /// <summary>
    /// Returns whether the object that ends here has no errors. Errors that became warnings don't count. An object with errors isn't used. In lenient mode, the
    /// member that has this object as its value is dropped.
    /// </summary>
    internal readonly bool End(ref ObjectScope o) => session.Errors == o.ErrorsAtStart;

    /// <summary>
    /// Enters an object of a type that may contain objects of the same type. If the object is nested too deep, the method reports it, skips it and returns
    /// false.
    /// </summary>
    internal bool BeginNested(out ObjectScope o, ReadOnlySpan<string> members)
    {
        if (json.CurrentDepth < Nesting.MaxLevel || json.TokenType != JsonTokenType.StartObject)
        {
            return Begin(out o, members);
        }

        o = default;
        Fault(IssueCodes.TooDeep, $"The value nests deeper than {Nesting.MaxLevel} levels: split it into separate claims.");
        return false;
    }

    /// <summary>
    /// Moves to the value of the next member. If there are no more members, it moves to the closing brace and returns false. Known members with the value null
    /// are skipped.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal bool Next(ref ObjectScope o)
    {
        if (session.Errors != o.Errors)
        {
            Forgive(ref o);
        }

        while (json.ReadMember())
        {
            TakeName(ref o);
            o.ValueStart = json.TokenStartIndex;
            if (json.TokenType != JsonTokenType.Null || !SkipNull(ref o))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether a required member was read. If it wasn't, the method reports that it is missing.</summary>
    internal bool Has(ref ObjectScope o, bool isRead, ReadOnlySpan<char> member)
    {
        if (isRead)
        {
            return true;
        }

        // A faulty member has been reported already, unless its faults were forgiven.
        if (session.Options.Mode == ReadMode.Lenient || session.Errors == o.ErrorsAtStart || !HasMember(o.Start, member))
        {
            Note(o.Start, IssueCodes.Missing, IssueSeverity.Error, $"'{member}' is required here and missing: give it.");
        }

        return false;
    }

    /// <summary>Reports an error at the current value and skips the value.</summary>
    internal void Fault(string code, string message)
    {
        Note(json.TokenStartIndex, code, IssueSeverity.Error, message);
        json.Skip();
    }

    /// <summary>Reports that the object isn't valid, although each of its members is valid.</summary>
    internal readonly void FaultOf(ref ObjectScope o, string message) => Note(o.Start, IssueCodes.NoValue, IssueSeverity.Error, message);

    /// <summary>Reports that the claim isn't in the format that this version reads.</summary>
    internal readonly void FaultOfFormat(ref ObjectScope o, string member, string value) => Note(o.Start, IssueCodes.Format, IssueSeverity.Error,
        $"'{member}' is missing or isn't {value}: this version reads only this format. Correct the member, or use a version that reads the other format.");

    internal readonly void Note(long offset, string code, IssueSeverity severity, string message) =>
        session.Add(offset, code, severity, message);

    private readonly void Remember(ref ObjectScope o)
    {
        o.Issues = session.Count;
        o.Errors = session.Errors;
    }

    // In lenient mode a faulty member is dropped, and its errors become warnings.
    private readonly void Forgive(ref ObjectScope o)
    {
        if (session.Options.Mode == ReadMode.Lenient)
        {
            session.Forgive(o.Issues, o.Errors, text[o.ValueStart..json.BytesConsumed]);
        }

        Remember(ref o);
    }

    private void TakeName(ref ObjectScope o)
    {
        nameIsBroken = false;
        var current = json.NameIsEscaped ? UnescapedName() : json.NameSpan;
        name = current;
        if (IsRising(o.LastName, current))
        {
            o.LastName = current;
        }
        else if (!o.Checked)
        {
            o.Checked = true;
            CheckRepeats(o.Start);
            Remember(ref o);
        }
    }

    // Fast path: the first letters are usually enough.
    private static bool IsRising(ReadOnlySpan<byte> before, ReadOnlySpan<byte> name) =>
        before.IsEmpty || (!name.IsEmpty && before[0] < name[0]) || before.SequenceCompareTo(name) < 0;

    private ReadOnlySpan<byte> UnescapedName()
    {
        var escaped = json.NameSpan;
        var plain = new byte[escaped.Length];
        if (JsonUnescaper.TryUnescape(escaped, plain, out var length))
        {
            return plain.AsSpan(0, length);
        }

        nameIsBroken = true;
        return escaped;
    }

    // For a known member, null means absent. For an unknown member, null is a value to keep.
    private readonly bool SkipNull(ref ObjectScope o)
    {
        foreach (var member in o.Members)
        {
            if (System.Text.Ascii.Equals(name, member))
            {
                NoteEmpty("null");
                Remember(ref o);
                return true;
            }
        }

        return false;
    }

    private readonly void NoteEmpty(string what)
    {
        if (strict)
        {
            Note(json.TokenStartIndex, IssueCodes.EmptyMember, IssueSeverity.Error, $"{what} says nothing: leave the member out.");
        }
    }
}
