namespace Geopol.Events.Generators;

/// <summary>The relation of a type to the unions.</summary>
internal enum WireShape
{
    /// <summary>An object that isn't part of a union.</summary>
    Object,

    /// <summary>The abstract base of several objects that a discriminator tells apart.</summary>
    Union,

    /// <summary>An object of a union.</summary>
    Case,

    /// <summary>The object of a union that is used for each discriminator that this version doesn't know.</summary>
    OtherCase,
}
