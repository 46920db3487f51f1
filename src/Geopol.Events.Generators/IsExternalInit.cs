namespace System.Runtime.CompilerServices;

/// <summary>Records need it, and .NET Standard 2.0, which compilers load, lacks it.</summary>
internal static class IsExternalInit;
