using NodaTime.Text;

namespace Geopol.Events;

/// <summary>Reads a code with the days on which it was in force: <c>cow:345@1918-12-01..2003-02-03</c>. Either day may be missing.</summary>
internal static class RegistryCodes
{
    internal static bool TryRead(string text, out RegisteredCode code)
    {
        code = default;
        var at = text.LastIndexOf('@');
        if (!Identifier.TryParse(at < 0 ? text : text[..at], out var identifier))
        {
            return false;
        }

        var days = at < 0 ? [] : text[(at + 1)..].Split("..");
        if (at >= 0 && days.Length != 2)
        {
            return false;
        }

        if (!TryReadDay(at < 0 ? "" : days[0], out var since) || !TryReadDay(at < 0 ? "" : days[1], out var until) || since > until)
        {
            return false;
        }

        code = new RegisteredCode(identifier) { Since = since, Until = until };
        return true;
    }

    internal static bool TryReadDay(string text, out LocalDate? day)
    {
        day = null;
        if (text.Length == 0)
        {
            return true;
        }

        var read = LocalDatePattern.Iso.Parse(text);
        day = read.Success ? read.Value : null;
        return read.Success;
    }
}
