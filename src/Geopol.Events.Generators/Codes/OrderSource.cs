namespace Geopol.Events.Generators;

/// <summary>The C# by which a type is ordered: codes and text values have the same members.</summary>
internal static class OrderSource
{
    /// <summary>The interfaces, as they follow the others of a declaration; empty where the type has no order.</summary>
    public static string InterfacesOf(string type, bool isOrdered) => isOrdered ? $", global::System.IComparable<{type}>, global::System.IComparable" : "";

    /// <summary>The members; empty where the type has no order.</summary>
    /// <param name="type">The name of the type.</param>
    /// <param name="compare">The comparison of this value with <c>other</c>, as C#.</param>
    /// <param name="isOrdered">Whether the type has an order.</param>
    public static string MembersOf(string type, string compare, bool isOrdered) => !isOrdered ? "" : $$"""

            /// <summary>Compares the texts by their UTF-16 code units; the absent value is first.</summary>
            /// <param name="other">The other value.</param>
            /// <returns>Less than 0 where this value is first, 0 where they are equal, else more than 0.</returns>
            public int CompareTo({{type}} other) => {{compare}};

            int global::System.IComparable.CompareTo(object? obj) => obj is null ? 1 : obj is {{type}} other ? CompareTo(other)
                : throw new global::System.ArgumentException("The other value is not a {{type}}.", nameof(obj));

        """;
}
