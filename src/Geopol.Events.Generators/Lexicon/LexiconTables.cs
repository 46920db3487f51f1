using System;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>Reads and checks the tables of the notation.</summary>
internal static class LexiconTables
{
    private const string Folder = "/Notation/Data/";

    private const int MostOfAWord = 64;
    private const int MostOfAText = 300;
    private const int MostOfAnExample = 500;

    private static readonly string[] CodeTables =
    [
        "TransferKind", "TransferStage", "AgreementKind", "AgreementStage", "MeetingStatus", "InteractionStatus", "PloverType", "PloverMode", "SpeechAct", "Disposition", "Aspect", "ActorKind",
    ];

    /// <summary>Returns whether the generator reads this file.</summary>
    public static bool IsRead(string path) => path.Contains(Folder) || path.EndsWith("/Events/senses.tsv", StringComparison.Ordinal) || path.EndsWith("/Goods/goods.tsv", StringComparison.Ordinal)
        || CodeTables.Any(name => path.EndsWith("/" + name + ".tsv", StringComparison.Ordinal));

    public static LexiconModel Read(IReadOnlyList<TsvFile> files)
    {
        if (!files.Any(static file => file.Path.Contains(Folder)))
        {
            return new(null, new Sequence<Fault>([]));
        }

        var known = new KnownTexts(files.Where(static file => CodeTables.Any(name => file.Path.EndsWith("/" + name + ".tsv", StringComparison.Ordinal))));
        var codes = new VerbCodes(files.Where(static file => file.Path.EndsWith("/senses.tsv", StringComparison.Ordinal)));
        var book = new LexiconBook();
        CheckLengths(book, files.Where(static file => file.Path.Contains(Folder)));
        Each("frames.tsv", new FrameReader(book, known).Read);
        Each("nouns.tsv", new NounTableReader(book, known).Read);
        foreach (var file in files.Where(static file => file.Path.EndsWith("/Goods/goods.tsv", StringComparison.Ordinal)))
        {
            GoodsReader.Read(file, book);
        }

        Each("adjectives.txt", file => ReadAdjectives(file, book));
        var names = new NameTableReader(book, known);
        Each("registry.tsv", names.ReadRegistry);
        Each("names.tsv", names.Read);
        var sayings = new SayingTableReader(book, known);
        Each("adverbs.tsv", sayings.ReadAdverbs);
        Each("acts.tsv", sayings.ReadActs);
        Each("stances.tsv", sayings.ReadStances);
        foreach (var name in book.Names)
        {
            book.WordOf(name.Text).Names.Add(name);
        }

        foreach (var place in SlotPlaceNames.Prepositions)
        {
            book.WordOf(SlotPlaceNames.WordsOf(place)).Prepositions.Add(place);
        }

        new LooseVerbs(book, codes).Sort();
        new FrameChecks(book, new PrepositionTable(book, Named("prepositions.tsv")), codes).Check();
        return new(LexiconSource.Of(new LexiconLayout(book)), new Sequence<Fault>(book.Faults.Distinct().OrderBy(static fault => fault.Place.File, StringComparer.Ordinal).ThenBy(static fault => fault.Place.Span.Start)));

        IEnumerable<TsvFile> Named(string name) => files.Where(file => file.Path.EndsWith(Folder + name, StringComparison.Ordinal));

        void Each(string name, Action<TsvFile> read)
        {
            foreach (var file in Named(name))
            {
                read(file);
            }
        }
    }

    private static void CheckLengths(LexiconBook book, IEnumerable<TsvFile> files)
    {
        foreach (var row in files.SelectMany(static file => file.Rows))
        {
            var texts = row.Cells.First().Split('|');
            if (texts.Any(static text => text.Length > MostOfAText) || texts.SelectMany(static text => text.Split(' ', '_')).Any(static word => word.Length > MostOfAWord) || row.Cells.Count() == 6 && row.Cells.Last().Length > MostOfAnExample)
            {
                book.Report(LexiconRules.LongText, row.Place, row.Cells.First());
            }
        }
    }

    private static void ReadAdjectives(TsvFile file, LexiconBook book)
    {
        foreach (var row in file.Rows)
        {
            book.WordOf(row.Cells.First()).IsAdjective = true;
        }
    }
}
