namespace Geopol.Events.Generators;

/// <summary>Writes the members that compare values of a type. They are the same for codes and text values.</summary>
internal static class OrderSource
{
    /// <summary>The interfaces, with a leading comma, to add to the interfaces of a declaration; empty if the type has no order.</summary>
    public static string InterfacesOf(string type, bool isOrdered) => isOrdered ? $", global::System.IComparable<{type}>, global::System.IComparable" : "";

    /// <summary>The members; empty if the type has no order.</summary>
    /// <param name="type">The name of the type.</param>
    /// <param name="compare">The comparison of this value with <c>other</c>, as C#.</param>
    /// <param name="isOrdered">Whether the type has an order.</param>
    public static string MembersOf(string type, string compare, bool isOrdered) => !isOrdered ? "" : $$"""

            /// <summary>Compares the texts by their UTF-16 code units; the absent value is first.</summary>
            /// <param name="other">The other value.</param>
            /// <returns>Less than 0 if this value is first, 0 if both are equal, else more than 0.</returns>
            public int CompareTo({{type}} other) => {{compare}};

            int global::System.IComparable.CompareTo(object? obj) => obj is null ? 1 : obj is {{type}} other ? CompareTo(other)
                : throw new global::System.ArgumentException("The other value is not a {{type}}.", nameof(obj));

        """;
}
