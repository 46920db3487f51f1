namespace System.Runtime.CompilerServices;

/// <summary>Needed by records. .NET Standard 2.0, for which compilers load generators, doesn't have it.</summary>
internal static class IsExternalInit;
