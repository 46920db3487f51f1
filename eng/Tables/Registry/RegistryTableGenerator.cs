namespace Geopol.Events.Tables;

/// <summary>Writes the table of ActorRegistry.Default: ActorTable.g.cs, and files with the names (one per language) and adjectives.</summary>
/// <remarks>ActorTable.cs, which reads the table, explains its layout.</remarks>
public static class RegistryTableGenerator
{
    private const string Folder = "src/Geopol.Events/Registry/";
    private const int None = 0xFFFF;
    private const int Capital = 0x80;

    /// <summary>Generates the files.</summary>
    /// <param name="generation">Reads the inputs and takes the outputs.</param>
    public static void Generate(Generation generation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        var list = new ActorList(generation);
        var actors = list.Actors;
        var bytes = 0;
        foreach (var language in TerritoryNames.Languages)
        {
            AddLines($"ActorNames{char.ToUpperInvariant(language[0])}{language[1..]}", $"The names in the language {language}, a line an actor.",
                actor => actor.Names.GetValueOrDefault(language, ""));
        }

        AddLines("ActorNamesFormal", "The formal English names, a line an actor.", static actor => actor.FormalName == actor.Names["en"] ? "" : actor.FormalName);
        AddLines("ActorAdjectives", "The English adjectives with semicolons between them, a line an actor.", static actor => string.Join(';', actor.Adjectives));
        AddLines("ActorNamesOther", "Further names, each with its language before a colon, semicolons between them, a line an actor.",
            static actor => string.Join(';', actor.OtherNames.Select(static other => $"{other.Language}:{other.Name}")));
        var more = new MoreActorList(generation, list);
        generation.Add($"{Folder}ActorTable.g.cs", Table(list, more, bytes, out var names));
        MoreActorTableGenerator.Generate(generation, more, names);

        void AddLines(string name, string summary, Func<TableActor, string> line)
        {
            var source = new TableSource($"/// <summary>{summary}</summary>\ninternal static class {name}");
            source.AddLines(actors.ConvertAll(actor => line(actor)));
            bytes += source.Bytes;
            generation.Add($"{Folder}{name}.g.cs", source.ToString());
        }
    }

    /// <param name="list">The actors.</param>
    /// <param name="more">The actors of the second table.</param>
    /// <param name="bytes">The size in bytes of the files of names and adjectives.</param>
    /// <param name="foldedNames">The folded names of the table.</param>
    private static string Table(ActorList list, MoreActorList more, int bytes, out HashSet<string> foldedNames)
    {
        var periods = new PeriodTable();
        var codes = new CodeLayout(list.Actors, periods);
        var names = new NameLayout(list.Actors, more, periods);
        foldedNames = [.. names.Folded];
        var latin = names.Folded.FindIndex(static name => !char.IsAscii(name[0]));
        var source = new TableSource("internal static partial class ActorTable");
        source.AddConstant($"int Count = {list.Actors.Count}");
        source.AddConstant("char FirstScheme = 'a'");
        source.AddTexts("SchemeTexts", "SchemeStarts", CodeLayout.Schemes);
        source.AddNumbers("CodeDisplacements", codes.Hash.Displacements);
        source.AddNumbers("CodeSlots", codes.Hash.Slots);
        source.AddTexts("RowCodes", "RowCodeStarts", codes.Keys);
        source.AddNumbers("RowActors", codes.Actors);
        source.AddNumbers("NameDisplacements", names.Hash.Displacements);
        source.AddNumbers("NameSlots", names.Hash.Slots);
        source.AddBlankLine();
        source.AddConstant($"int FirstOther = {latin}");
        source.AddTexts("Folded", "FoldedStarts", names.Folded[..latin]);
        source.AddTexts("FoldedOther", "FoldedOtherStarts", names.Folded[latin..]);
        source.AddNumbers("Targets", names.Targets);
        AddActors(source, list, more, periods);
        source.AddSpan("ushort", "CodeStarts", codes.ActorStarts);
        source.AddSpan("ushort", "Codes", codes.RowsByActor);
        source.AddSpan("ushort", "RowDates", codes.Periods);
        source.AddSpan("int", "Dates", periods.Days);
        source.AddSpan("ushort", "Groups", names.Groups);
        source.AddConstant("How many bytes of the image the actors take.", $"int Bytes = {bytes + source.Bytes}");
        return source.ToString();
    }

    // The actors of both tables.
    private static void AddActors(TableSource source, ActorList list, MoreActorList more, PeriodTable periods)
    {
        source.AddSpan("byte", "Kinds", [.. list.Actors.Select(static actor => actor.KindIndex | (actor.IsCapital ? Capital : 0)), .. more.New.Select(static actor => TableActor.IndexOfKind(actor.Kind))]);
        source.AddSpan("ushort", "PartOf", [.. list.Actors.Select(actor => IndexOf(actor.PartOf)), .. more.New.Select(actor => IndexOf(actor.PartOf))]);
        source.AddSpan("ushort", "StandsFor", [.. list.Actors.Select(actor => IndexOf(actor.StandsFor)), .. more.New.Select(static _ => None)]);
        source.AddSpan("ushort", "Countries", [.. list.Actors.Select(actor => IndexOf(actor.Country)), .. more.New.Select(actor => IndexOf(actor.Country))]);
        source.AddSpan("ushort", "Lives", [.. list.Actors.Select(actor => periods.NumberOf(actor.Since, actor.Until)), .. more.New.Select(_ => periods.NumberOf("", ""))]);

        int IndexOf(string id) => id.Length == 0 ? None : more.IndexOf(id);
    }
}
