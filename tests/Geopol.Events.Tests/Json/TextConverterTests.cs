using System.ComponentModel;
using System.Globalization;

namespace Geopol.Events.Tests;

public sealed class TextConverterTests
{
    public static TheoryData<Type> Types =>
        [.. typeof(Claim).Assembly.GetExportedTypes().Where(static type => type.IsValueType && type.GetInterface(typeof(ISpanParsable<>).Name) is not null)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Converter_OfATextValue_ReadsTheEmptyTextAsAbsent(Type type)
    {
        var converter = TypeDescriptor.GetConverter(type);

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.Equal(Activator.CreateInstance(type), converter.ConvertFromInvariantString(""));
    }

    [Fact]
    public void Converter_OfACode_ReadsAndWritesItsText()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Modality));

        Assert.Equal(Modality.Possible, converter.ConvertFromString(null, CultureInfo.GetCultureInfo("tr-TR"), "possible"));
        Assert.Equal("possible", converter.ConvertToInvariantString(Modality.Possible));
    }

    [Fact]
    public void Converter_OfADate_SaysWhatIsWrong()
    {
        var exception = Assert.Throws<FormatException>(static () => TypeDescriptor.GetConverter(typeof(Edtf)).ConvertFromInvariantString("im Juli"));

        Assert.StartsWith("'im Juli' isn't an EDTF date", exception.Message, StringComparison.Ordinal);
    }
}
