namespace System.Runtime.CompilerServices;

/// <summary>The compiler needs this type for records. Generators must be built for .NET Standard 2.0, which doesn't have it.</summary>
internal static class IsExternalInit;
