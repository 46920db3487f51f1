namespace Geopol.Events.Tests;

/// <summary>How much of a label a part of a claim contains.</summary>
internal enum LabelFit
{
    None,
    Part,
    Whole,
}
