namespace Geopol.Events;

/// <summary>The part of an array that an <see cref="ArraySplitter"/> expects next.</summary>
internal enum Awaited
{
    /// <summary>The opening bracket.</summary>
    Array,

    /// <summary>The first element, or the closing bracket.</summary>
    FirstOrClose,

    /// <summary>The element after a comma.</summary>
    Element,

    /// <summary>The end of the element that has begun.</summary>
    ElementEnd,

    /// <summary>A comma or the closing bracket.</summary>
    CommaOrClose,

    /// <summary>The end of the stream.</summary>
    Nothing,
}
