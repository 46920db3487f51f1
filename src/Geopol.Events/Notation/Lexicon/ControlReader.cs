namespace Geopol.Events;

/// <summary>Reads the lines of verbs before "to", and of verbs of saying.</summary>
internal static class ControlReader
{
    internal static ControlVerb Control(LexiconLine line, bool isMain) =>
        new(Disposition.Parse(line["disposition"] ?? throw line.Fault("Say the stance: disposition=intends.")), VerbReader.FormsOf(line), isMain);

    internal static ActVerb Act(LexiconLine line, bool isMain) => new(SpeechAct.Parse(First(line)), VerbReader.FormsOf(line), isMain, line["that"] ?? "that");

    private static string First(LexiconLine line) => line.Said.Length > 0 ? line.Said[0] : throw line.Fault("Say behind a semicolon what it does.");
}
