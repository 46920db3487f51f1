using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Geopol.Events;

/// <summary>Creates options whose value is a day. If the option is missing, its value is null.</summary>
internal static class DateOption
{
    internal static Option<LocalDate?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "date",
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (LocalDatePattern.Iso.Parse(given) is { Success: true } date)
            {
                return date.Value;
            }

            result.AddError($"{name} takes a date such as 2026-11-30, not '{given}'.");
            return null;
        },
    };
}
