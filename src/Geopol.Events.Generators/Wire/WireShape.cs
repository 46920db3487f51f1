namespace Geopol.Events.Generators;

/// <summary>The place of a type among the wire objects.</summary>
internal enum WireShape
{
    /// <summary>An object of its own.</summary>
    Object,

    /// <summary>The abstract base of several objects that a discriminator tells apart.</summary>
    Union,

    /// <summary>One of these objects.</summary>
    Case,

    /// <summary>The object for every discriminator that this version doesn't know.</summary>
    OtherCase,
}
