using System.Text.Json;

namespace Geopol.Events;

// Members that hold an object, an array or a map.
internal ref partial struct WireReader
{
    /// <summary>An object; an empty one says nothing.</summary>
    internal T? Object<T, TCodec>()
        where T : class
        where TCodec : ICodec<T> => IsEmptyObject() ? null : TCodec.Read(ref this);

    /// <summary>An array of objects.</summary>
    internal EquatableArray<T> List<T, TCodec>()
        where T : class
        where TCodec : ICodec<T> => Sequence<T, ObjectItem<T, TCodec>>();

    /// <summary>An array of codes.</summary>
    internal EquatableArray<T> Codes<T>() where T : struct, IOpenCode<T> => Sequence<T, CodeItem<T>>();

    /// <summary>An array of values that are written as one text.</summary>
    internal EquatableArray<T> Values<T>() where T : struct, ITextValue<T> => Sequence<T, ValueItem<T>>();

    /// <summary>An array of texts.</summary>
    internal EquatableArray<string> Texts() => Sequence<string, TextItem>();

    /// <summary>A map from language tag to text.</summary>
    internal LocalizedText LocalizedText() => Entries<LanguageText, LanguageEntry>() is { } texts ? Geopol.Events.LocalizedText.OfOwned(texts) : default;

    /// <summary>A map from scheme to code.</summary>
    internal Identifiers Identifiers() => Entries<Identifier, IdentifierEntry>() is { } ids ? Geopol.Events.Identifiers.OfOwned(ids) : default;

    /// <summary>An array of whatever the item reader reads. In lenient reading a faulty item is dropped, the others stay.</summary>
    internal EquatableArray<T> Sequence<T, TItem>()
        where TItem : IItem<T>
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            Fault(IssueCodes.WrongType, "An array is expected here: put the value between brackets.");
            return default;
        }

        var errorsAtStart = session.Errors;
        var items = default(ItemBuilder<T>);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var (issues, errors, start) = (session.Count, session.Errors, json.TokenStartIndex);
            CountValue();
            var isRead = TItem.TryRead(ref this, out var item);
            if (session.Errors != errors && session.Options.Mode == ReadMode.Lenient)
            {
                session.Forgive(issues, errors, text[start..json.BytesConsumed]);
            }
            else if (isRead)
            {
                items.Add(item!);
            }
        }

        if (items.Count == 0 && session.Errors == errorsAtStart)
        {
            NoteEmpty("An empty array");
        }

        return new EquatableArray<T>(items.ToArray());
    }

    // The model limits the number of everything else that a text can hold.
    private readonly void CountValue()
    {
        if (++session.Values > session.Options.MaxValues)
        {
            throw new TooManyValuesException(json.TokenStartIndex);
        }
    }

    private T[]? Entries<T, TEntry>()
        where TEntry : IEntryReader<T>
    {
        var errors = session.Errors;
        if (IsEmptyObject() || !Begin(out var o, []))
        {
            return null;
        }

        var items = default(ItemBuilder<T>);
        while (Next(ref o))
        {
            CountValue();
            if (json.TokenType == JsonTokenType.Null)
            {
                TEntry.CheckKey(ref this);
                NoteEmpty("null");
            }
            else
            {
                TEntry.Read(ref this, ref items);
            }
        }

        // A key that stands twice has been noted, and which of the two is meant nobody knows.
        return session.Errors == errors ? items.ToArray() : null;
    }

    /// <summary>Whether the reader stands on an object without members, which says nothing; then it is left on its closing brace.</summary>
    private bool IsEmptyObject()
    {
        var behind = text[(json.TokenStartIndex + 1)..];
        if (json.TokenType != JsonTokenType.StartObject
            || behind is [(byte)'"', ..] || !behind.TrimStart(" \t\r\n"u8).StartsWith("}"u8))
        {
            return false;
        }

        NoteEmpty("An empty object");
        json.Read();
        return true;
    }
}
