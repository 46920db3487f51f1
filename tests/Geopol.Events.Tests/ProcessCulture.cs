using System.Globalization;
using System.Runtime.CompilerServices;

namespace Geopol.Events.Tests;

/// <summary>The culture of the test process.</summary>
internal static class ProcessCulture
{
    /// <summary>The environment variable that names the culture for a process. Unlike <c>LC_ALL</c> it works on every system.</summary>
    internal const string Variable = "GEOPOL_TESTS_CULTURE";

    /// <summary>The name of the culture that the environment gives the process. Without one, it is the name of the machine's culture.</summary>
    internal static string Expected { get; } = Environment.GetEnvironmentVariable(Variable) ?? CultureInfo.CurrentCulture.Name;

    // This method runs before any test data is created, so that no data is printed under another culture.
    [ModuleInitializer]
    internal static void Set()
    {
        var culture = CultureInfo.GetCultureInfo(Expected);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (culture, culture);
    }
}
