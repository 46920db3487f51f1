namespace Geopol.Events;

// This file writes members. Each method writes nothing if the value is absent.
internal ref partial struct WireWriter
{
    internal void Text(ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            Name(name);
            String(text);
        }
    }

    internal void Code<T>(ReadOnlySpan<byte> name, T code) where T : struct, IOpenCode<T>
    {
        if (!code.IsAbsent)
        {
            Name(name);
            String(code.Text);
        }
    }

    internal void Value<T>(ReadOnlySpan<byte> name, T value) where T : struct, ITextValue<T>
    {
        if (!value.IsAbsent)
        {
            Name(name);
            String(value.ToString());
        }
    }

    internal void Instant(ReadOnlySpan<byte> name, Instant? instant)
    {
        if (instant is { } given)
        {
            Name(name);
            Reserve(InstantText.MaxBytes + 2);
            buffer[length++] = (byte)'"';
            length += InstantText.Write(given, buffer.AsSpan(length));
            buffer[length++] = (byte)'"';
        }
    }

    internal void Decimal(ReadOnlySpan<byte> name, decimal? number)
    {
        if (number is { } given)
        {
            Name(name);
            Reserve(PlainDecimal.MaxBytes + 2);
            buffer[length++] = (byte)'"';
            length += PlainDecimal.Write(given, buffer.AsSpan(length));
            buffer[length++] = (byte)'"';
        }
    }

    internal void Double(ReadOnlySpan<byte> name, double? number)
    {
        if (number is { } given)
        {
            Name(name);
            Reserve(CanonicalNumber.MaxBytes);
            length += CanonicalNumber.Write(given, buffer.AsSpan(length));
        }
    }

    internal void Object<T, TCodec>(ReadOnlySpan<byte> name, T? value)
        where T : class
        where TCodec : ICodec<T>
    {
        if (value is not null)
        {
            Name(name);
            TCodec.Write(ref this, value);
        }
    }

    internal void List<T, TCodec>(ReadOnlySpan<byte> name, EquatableArray<T> values)
        where T : class
        where TCodec : ICodec<T> => Sequence<T, ObjectItem<T, TCodec>>(name, values);

    internal void Codes<T>(ReadOnlySpan<byte> name, EquatableArray<T> codes) where T : struct, IOpenCode<T> => Sequence<T, CodeItem<T>>(name, codes);

    internal void Values<T>(ReadOnlySpan<byte> name, EquatableArray<T> values) where T : struct, ITextValue<T> => Sequence<T, ValueItem<T>>(name, values);

    internal void Texts(ReadOnlySpan<byte> name, EquatableArray<string> texts) => Sequence<string, TextItem>(name, texts);

    private void Sequence<T, TItem>(ReadOnlySpan<byte> name, EquatableArray<T> values)
        where TItem : IItem<T>
    {
        if (!values.IsEmpty)
        {
            Name(name);
            Items<T, TItem>(values);
        }
    }

    /// <summary>Writes the values as an array.</summary>
    internal void Items<T, TItem>(EquatableArray<T> values)
        where TItem : IItem<T>
    {
        Raw((byte)'[');
        foreach (var value in values.AsSpan())
        {
            Comma();
            TItem.Write(ref this, value);
        }

        Raw((byte)']');
    }

    internal void LocalizedText(ReadOnlySpan<byte> name, in Geopol.Events.LocalizedText text)
    {
        if (!text.IsAbsent)
        {
            Name(name);
            Map(text);
        }
    }

    /// <summary>Writes the text as a map from language tag to text.</summary>
    internal void Map(in Geopol.Events.LocalizedText text)
    {
        Raw((byte)'{');
        foreach (var one in text.AsSpan())
        {
            Entry(one.Language.Text, one.Text);
        }

        Raw((byte)'}');
    }

    internal void Identifiers(ReadOnlySpan<byte> name, in Geopol.Events.Identifiers ids)
    {
        if (!ids.IsEmpty)
        {
            Name(name);
            Map(ids);
        }
    }

    /// <summary>Writes the identifiers as a map from scheme to code.</summary>
    internal void Map(in Geopol.Events.Identifiers ids)
    {
        Raw((byte)'{');
        for (var rest = ids.AsSpan(); !rest.IsEmpty;)
        {
            var count = Geopol.Events.Identifiers.CountOfFirstScheme(rest);
            Codes(rest[..count]);
            rest = rest[count..];
        }

        Raw((byte)'}');
    }

    internal void Extra(ReadOnlySpan<byte> name, Extra extra)
    {
        if (!extra.IsEmpty)
        {
            Name(name);
            End(Begin(extra.Records));
        }
    }

    // Writes the codes of one scheme. A single code is written as a text, and several codes as an array of texts.
    private void Codes(ReadOnlySpan<Identifier> ids)
    {
        if (ids.Length == 1)
        {
            Entry(ids[0].Scheme.Text, ids[0].Value);
            return;
        }

        Key(ids[0].Scheme.Text);
        Raw((byte)'[');
        foreach (var id in ids)
        {
            Comma();
            String(id.Value);
        }

        Raw((byte)']');
    }

    private void Entry(string key, string value)
    {
        Key(key);
        String(value);
    }

    private void Key(string key)
    {
        if (buffer[length - 1] != '{')
        {
            Raw((byte)',');
        }

        String(key);
        Raw((byte)':');
    }

    private void Comma()
    {
        if (buffer[length - 1] != '[')
        {
            Raw((byte)',');
        }
    }
}
