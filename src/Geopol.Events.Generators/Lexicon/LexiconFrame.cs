using System.Collections.Generic;

namespace Geopol.Events.Generators;

/// <summary>A line of the table of frames.</summary>
internal sealed class LexiconFrame
{
    public int Number { get; set; }

    public EventSort Sort { get; set; }

    public string? Kind { get; set; }

    public string? Stage { get; set; }

    public string? Mode { get; set; }

    public string? Status { get; set; }

    public string? PloverType { get; set; }

    public string[] PloverModes { get; set; } = [];

    public List<LexiconSlot> Slots { get; set; } = [];

    public bool IsInfinitiveOfSubject { get; set; }

    public bool IsState { get; set; }

    public bool HasSeveralSubjects { get; set; }

    public bool HasOneSubject { get; set; }

    public bool IsPhrase { get; set; }

    public string? Code { get; set; }

    public string Example { get; set; } = "";

    public Place Place { get; set; } = null!;
}
