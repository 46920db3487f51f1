namespace Geopol.Events.Benchmarks;

/// <summary>The text of docs/reference/benchmarks.md.</summary>
internal static class Page
{
    internal static string Of(Report report) => $"""
        # Benchmarks

        Made by `dotnet run -c Release --project tests/Geopol.Events.Benchmarks -- --write docs/reference/benchmarks.md`.

        Absolute times are those of one machine on one day. The targets are ratios. Each ratio is taken within one process that measures
        all contestants in turns, in 45 rounds of 4 passes over 256 claims. The table shows the median, the minimum and the maximum over five
        processes. Processor time is measured, so a turn that waits for a processor doesn't look slower. `--check` fails if a median
        misses its target.

        The claims (`claims.ndjson`, made from a seed) have 1.8 to 2.2 KB and 170 to 190 JSON tokens each: two links, two
        items, a quotation, at least two instants and at least six numbers. A tenth of the strings isn't ASCII.

        - *Utf8JsonReader scan* reads the tokens and keeps nothing. *JsonDocument.Parse* is the framework's document.
        - *JsonSerializer, plain records* is source-generated System.Text.Json into `required` and `init` records of the same
          shape: arrays and dictionaries, with codes and decimals as strings. It checks nothing and drops unknown members.
        - *Utf8JsonWriter replay* writes the same tokens, which were recorded before, with the relaxed encoder and without validation.
        - *ReadLinesAsync* reads those claims repeatedly from a stream that gives 64 KiB at a time, in 20 rounds of 20 MB.
          *lines, scanned* is the same loop, window and splitter with the token scan in place of the codec. *texts made* also creates
          the longer strings, as every reader that returns claims must. *no actor twice* has a number before each actor's name. The peak
          memory is the peak working set of separate processes. They read streams of 4 MB until everything is compiled, and then the long stream.
        - *Find* looks up 249 states by alpha-3 code or English name, repeatedly. *FrozenDictionary* has the same codes, or all names
          as they are written, and is looked up by span. A *first look-up* runs in a process that has looked up nothing before.
          *dictionaries* of the codes, the names and the actors with their names in ten languages are built from the same table in another
          process, and a code and a name are looked up in them. Both are measured in eleven rounds. The time is elapsed time and includes
          loading and compiling: they take nine tenths of a first look-up, and a quarter of that is the loading of the library. Dictionaries
          that create the actors later, as the registry does, are built in two fifths of the time.
        - *ClaimNotation.Parse* and *Format* use "DPRK may sell munitions to Russia, per FT". *Deserialize* uses the JSON of that claim. The
          sentence has only names and nouns of the lexicon, so *Format* doesn't have to read it again before it returns it. In *the corpus*,
          1 of 27 claims is as plain. The sentences of the others are read again, once or several times. The *first sentence* is
          the same sentence, of a claim built in code. Its process and the JSON process are measured in turns, by elapsed time from start to
          end. The bytes of the claim are the growth of the heap per claim for 100,000 claims that are kept. The claims share the actors and
          goods of the lexicon, which aren't counted.
        - Tiered compilation and its profile-guided optimization are on by default. The warm-up continues until nothing more is compiled
          in two turns of 600 ms. Garbage is collected on the thread that allocates it.

        {report}
        ## Where ReadLinesAsync saves time, and where it can't

        Consecutive claims repeat the same states, papers and spokesmen: the 256 claims have 1,024 actors, but only 48 different ones.
        The reader of a stream recognizes an actor by its bytes and reuses the object, for up to 512 actors. Where all actors
        differ, as in the row *no actor twice*, each actor is read. A claim is then some 40 objects and 20 strings, 4.5 KB.
        The reader creates them, and also distinguishes, checks and orders 90 members, while a bare scan allocates nothing.
        Other measures that helped: an own scanner, which keeps positions and not spans (a span copied from memory waits for
        both its halves), a shared step to the next member instead of a step compiled into each codec, strings decoded on the stack, a
        pool of the strings that repeat, and dates and decimals read by position.
        """;
}
