using System.Text.Json;

namespace Geopol.Events;

// This file reads objects, arrays and maps.
internal ref partial struct WireReader
{
    /// <summary>Reads an object. Returns null if the object is empty.</summary>
    internal T? Object<T, TCodec>()
        where T : class
        where TCodec : ICodec<T> => IsEmptyObject() ? null : TCodec.Read(ref this);

    /// <summary>Reads an array of objects.</summary>
    internal EquatableArray<T> List<T, TCodec>()
        where T : class
        where TCodec : ICodec<T> => Sequence<T, ObjectItem<T, TCodec>>();

    /// <summary>Reads an array of codes.</summary>
    internal EquatableArray<T> Codes<T>() where T : struct, IOpenCode<T> => Sequence<T, CodeItem<T>>();

    /// <summary>Reads an array of text values.</summary>
    internal EquatableArray<T> Values<T>() where T : struct, ITextValue<T> => Sequence<T, ValueItem<T>>();

    /// <summary>Reads an array of texts.</summary>
    internal EquatableArray<string> Texts() => Sequence<string, TextItem>();

    /// <summary>Reads a map from language tag to text.</summary>
    internal LocalizedText LocalizedText() => Entries<LanguageText, LanguageEntry>() is { } texts ? Geopol.Events.LocalizedText.OfOwned(texts) : default;

    /// <summary>Reads a map from scheme to code.</summary>
    internal Identifiers Identifiers() => Entries<Identifier, IdentifierEntry>() is { } ids ? Geopol.Events.Identifiers.OfOwned(ids) : default;

    /// <summary>Reads an array with a reader for its items. In lenient mode, faulty items are dropped and the other items are kept.</summary>
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

    // Only items, entries and unknown members need a limit. The model itself limits the number of all other values in a text.
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

        // After an error no entry is used. If a key is duplicate, for example, the reader can't know which of the two entries is meant.
        return session.Errors == errors ? items.ToArray() : null;
    }

    /// <summary>
    /// Returns whether the reader is at an object without members. If it is, the reader moves to the closing brace, and strict mode reports an error.
    /// </summary>
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
