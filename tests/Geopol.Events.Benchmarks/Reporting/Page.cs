namespace Geopol.Events.Benchmarks;

/// <summary>The page of the documentation.</summary>
internal static class Page
{
    internal static string Of(Report report) => $"""
        # Benchmarks

        Made by `dotnet run -c Release --project tests/Geopol.Events.Benchmarks -- --write docs/reference/benchmarks.md`.

        Absolute times are those of one machine on one day. What is promised are the ratios: each is taken within one process
        that measures all contestants in turns, 45 rounds of 4 passes over 256 claims, and its median, least and most over five
        processes stand here. What is measured is the time of the processor, so that a turn that had to wait for one
        isn't longer for it. `--check` fails where a median misses its target.

        The claims (`claims.ndjson`, made from a seed) have 1.8 to 2.2 KB and 170 to 190 JSON tokens each: two links, two
        items, a quotation, two instants or more, six numbers or more; one string in ten isn't ASCII.

        - *Utf8JsonReader scan* goes over the tokens and takes nothing. *JsonDocument.Parse* is the framework's document.
        - *JsonSerializer, plain records* is source-generated System.Text.Json into `required` and `init` records of the same
          shape: arrays, dictionaries, codes and decimals as strings, no checks, nothing unknown kept.
        - *Utf8JsonWriter replay* writes the same tokens, recorded before, with the relaxed encoder and without validation.
        - *ReadLinesAsync* reads those claims over and over from a stream that gives 64 KiB at a time, in 20 rounds of 20 MB;
          *lines, scanned* is the same loop, window and splitter with the token scan in place of the codec; *texts made* makes
          the longer texts besides, which whoever hands over claims must; *no actor twice* has a number before each actor's name. The peak of memory is the working set's, in processes
          of their own that read streams of 4 MB until all is compiled, and then the long one.
        - *Find* looks 249 states up by alpha-3 code or English name, over and over; *FrozenDictionary* has the same codes, or all names
          as they are written, and is asked by span. A *first look-up* is that of a
          process that asked nothing before; *dictionaries* of the codes, the names and the actors with their names in ten languages are made
          of the same table in another process, and asked for both, in eleven rounds. Their time is the clock's, with all that is loaded and
          compiled on the way: nine tenths of a first look-up, a quarter of which is the loading of the library. Dictionaries that leave
          the making of the actors for later, as the registry does, are built in two fifths of the time.
        - *ClaimNotation.Parse* and *Format* are of "DPRK may sell munitions to Russia, per FT", *Deserialize* of the JSON of that claim. It has only
          names and nouns of the lexicon, so that its sentence isn't read again before it is given out. Of the 27 claims of *the corpus* one is as plain: the sentences of
          the others are read again, once or several times. The *first sentence* is the same one, of
          a claim made in code; the two sorts of process are measured in turns, by the clock, from their start to their end. The bytes of the claim are
          what the heap grows by for each of 100,000 that are kept; actors and goods of the lexicon are shared between them and not counted.
        - Tiered compilation and its profile are on, as they are by default; the warm-up goes on until nothing more is compiled
          for two turns of 600 ms. Garbage is collected on the thread that makes it.

        {report}
        ## What ReadLinesAsync saves, and where it can't

        In claims that come in a row the same states, papers and spokesmen stand again and again: the 1,024 actors of the 256 claims are 48.
        A stream's reader knows an actor by its bytes and takes the object that it has, up to 512 of them. Where no two
        actors are alike, which the row *no actor twice* has, each is read. A claim is then some 40 objects and 20 texts, 4.5 KB,
        built while 90 members are told apart, checked and kept in order, where a bare scan allocates nothing.
        What helped besides: a scanner of our own, places rather than spans kept in it (a span copied from memory waits for
        both its halves), one step to the next member instead of one compiled into each codec, texts decoded on the stack, a
        pool of the texts that repeat, dates and decimals read by their places.
        """;
}
