using System.Globalization;
using System.Runtime.CompilerServices;

namespace Geopol.Events.Tests;

/// <summary>The culture of this process of tests.</summary>
internal static class ProcessCulture
{
    /// <summary>The environment variable that names the culture for a process. Unlike <c>LC_ALL</c> it works on every system.</summary>
    internal const string Variable = "GEOPOL_TESTS_CULTURE";

    /// <summary>The name of the culture that the process was asked for, or else of the machine's.</summary>
    internal static string Expected { get; } = Environment.GetEnvironmentVariable(Variable) ?? CultureInfo.CurrentCulture.Name;

    // Before any test data is made, so that no text of it has been printed under another culture.
    [ModuleInitializer]
    internal static void Set()
    {
        var culture = CultureInfo.GetCultureInfo(Expected);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (culture, culture);
    }
}
