using System;

namespace Geopol.Events.Generators;

/// <summary>What the attribute of a wire object says.</summary>
[Flags]
internal enum WireTypeTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Its codec is written by hand, for it has a rule across members.</summary>
    CodecByHand = 1,

    /// <summary>It has no object of its own on the wire, so that it holds no unknown members.</summary>
    NoObject = 2,

    /// <summary>A stream's reader reuses equal ones.</summary>
    Pooled = 4,
}
