using System.ComponentModel;
using System.Globalization;

namespace Geopol.Events;

/// <summary>
/// Converts a value from and to its text. Users of <see cref="TypeDescriptor"/> need it, such as configuration binding, property grids and other JSON
/// libraries. The empty text is the absent value.
/// </summary>
/// <typeparam name="T">A type whose default value is absent.</typeparam>
internal sealed class TextConverter<T> : TypeConverter
    where T : struct, ISpanParsable<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value switch
    {
        "" => default(T),
        string text => T.Parse(text, CultureInfo.InvariantCulture),
        _ => base.ConvertFrom(context, culture, value),
    };

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T given && destinationType == typeof(string) ? given.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
