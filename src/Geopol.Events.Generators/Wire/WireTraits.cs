using System;

namespace Geopol.Events.Generators;

/// <summary>What the attributes of a member say that its type can't.</summary>
[Flags]
internal enum WireTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Belongs to the recording: in no id.</summary>
    Recording = 1,

    /// <summary>The reconciler leaves it as it is.</summary>
    NotReconciled = 2,
}
