namespace Geopol.Events;

public readonly partial struct Extra
{
    /// <summary>What a JSON object holds, each member being a format.</summary>
    /// <param name="jsonObject">A JSON object whose members are named by format.</param>
    /// <returns>The extra data; empty for an empty object.</returns>
    /// <exception cref="ClaimFormatException">It isn't a JSON object, nests deeper than 17 levels, has a member twice, or a number that a double changes.</exception>
    public static Extra Parse(string jsonObject) => new(UnknownMembers.Parse(jsonObject));

    /// <summary>This, with a JSON value for a format, which replaces the one that there is.</summary>
    /// <param name="format">The name of the format: "gdelt", "ucdp-ged".</param>
    /// <param name="json">Any JSON value.</param>
    /// <returns>A copy with the data of the format.</returns>
    /// <exception cref="ArgumentException">The name is empty or has a lone surrogate.</exception>
    /// <exception cref="ClaimFormatException">It isn't JSON, nests deeper than 16 levels, has a member twice, or a number that a double changes.</exception>
    public Extra With(string format, string json)
    {
        WellFormed.Required(format, nameof(format));
        ArgumentNullException.ThrowIfNull(json);
        var added = UnknownMembers.Parse($"{{{new UnknownMember(format, "null"u8.ToArray()).ToString()[..^4]}{json}}}");
        return added.Count == 1 && added[0].Name == format
            ? new(UnknownMembers.OfOwned([.. Records.Where(record => record.Name != format), added[0]]))
            : throw new ArgumentException("The text is more than one JSON value. Give a single value.", nameof(json));
    }
}
