namespace Geopol.Events.Generators;

/// <summary>Writes the members that compare values of a type. They are the same for codes and text values.</summary>
internal static class OrderSource
{
    /// <summary>Returns the interfaces to add to a declaration, with a leading comma. Returns the empty text if the type has no order.</summary>
    public static string InterfacesOf(string type, bool isOrdered) => isOrdered ? $", global::System.IComparable<{type}>, global::System.IComparable" : "";

    /// <summary>Returns the C# of the members. Returns the empty text if the type has no order.</summary>
    /// <param name="type">The name of the type.</param>
    /// <param name="compare">The C# that compares this value with <c>other</c>.</param>
    /// <param name="isOrdered">Whether the type has an order.</param>
    public static string MembersOf(string type, string compare, bool isOrdered) => !isOrdered ? "" : $$"""

            /// <summary>Compares the texts by their UTF-16 code units; the absent value is first.</summary>
            /// <param name="other">The other value.</param>
            /// <returns>Less than 0 if this value is first, 0 if both are equal, otherwise more than 0.</returns>
            public int CompareTo({{type}} other) => {{compare}};

            int global::System.IComparable.CompareTo(object? obj) => obj is null ? 1 : obj is {{type}} other ? CompareTo(other)
                : throw new global::System.ArgumentException("The other value is not a {{type}}.", nameof(obj));

        """;
}
