using System.Collections.Generic;

namespace Geopol.Events.Generators;

/// <summary>A frame: a row of the table of frames.</summary>
internal sealed class LexiconFrame
{
    /// <summary>The index of the frame in the table.</summary>
    public int Number { get; set; }

    public EventSort Sort { get; set; }

    public string? Kind { get; set; }

    public string? Stage { get; set; }

    public string? Mode { get; set; }

    public string? Status { get; set; }

    public string? PloverType { get; set; }

    public string[] PloverModes { get; set; } = [];

    public List<LexiconSlot> Slots { get; set; } = [];

    /// <summary>Whether the subject does the action of the infinitive, even if the verb has an object.</summary>
    public bool IsInfinitiveOfSubject { get; set; }

    /// <summary>Whether the verb describes a state.</summary>
    public bool IsState { get; set; }

    /// <summary>Whether the verb needs at least two subjects.</summary>
    public bool HasSeveralSubjects { get; set; }

    /// <summary>Whether the verb has exactly one subject.</summary>
    public bool HasOneSubject { get; set; }

    /// <summary>Whether the words of the verb are always read as one verb.</summary>
    public bool IsPhrase { get; set; }

    /// <summary>The code that the verb has in claims; null if the code is the verb itself.</summary>
    public string? Code { get; set; }

    public string Example { get; set; } = "";

    public Place Place { get; set; } = null!;
}
