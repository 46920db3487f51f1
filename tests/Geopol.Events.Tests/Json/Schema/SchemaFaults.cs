namespace Geopol.Events.Tests;

/// <summary>
/// The classes of fault that the schema can express. Each has a text that the reader and the schema refuse. <see cref="Inexpressible"/> lists the other faults,
/// so that no issue code of reading is forgotten.
/// </summary>
internal static class SchemaFaults
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    /// <summary>The codes of faults that a schema can't express, such as broken text, repeated names and limits.</summary>
    internal static IReadOnlyList<string> Inexpressible { get; } =
    [
        IssueCodes.Syntax, IssueCodes.Encoding, IssueCodes.TooDeep, IssueCodes.NumberLost, IssueCodes.DuplicateMember, IssueCodes.TooLarge, IssueCodes.TooManyValues, IssueCodes.More,
    ];

    internal static IReadOnlyList<SchemaFault> All { get; } =
    [
        new("a claim that is an array", IssueCodes.WrongType, "[]"),
        new("no format", IssueCodes.Format, """{"proposition":{"event":{"$type":"transfer"}}}"""),
        new("another format", IssueCodes.Format, """{"format":"geopol/2","proposition":{"event":{"$type":"transfer"}}}"""),
        new("a format that is null", IssueCodes.Format, """{"format":null,"proposition":{"event":{"$type":"transfer"}}}"""),
        new("no proposition", IssueCodes.Missing, """{"format":"geopol/1"}"""),
        new("an empty proposition", IssueCodes.Missing, """{"format":"geopol/1","proposition":{}}"""),
        new("no event", IssueCodes.Missing, """{"format":"geopol/1","proposition":{"modality":"possible"}}"""),
        new("no $type", IssueCodes.Missing, """{"format":"geopol/1","proposition":{"event":{"kind":"sale"}}}"""),
        new("a $type that is a number", IssueCodes.NoCode, """{"format":"geopol/1","proposition":{"event":{"$type":1}}}"""),
        new("a $type that is empty", IssueCodes.NoCode, """{"format":"geopol/1","proposition":{"event":{"$type":""}}}"""),
        new("an event that is a text", IssueCodes.WrongType, """{"format":"geopol/1","proposition":{"event":"transfer"}}"""),

        new("a number for a text", IssueCodes.WrongType, Event(""" "endUse":1 """)),
        new("a text for an object", IssueCodes.WrongType, Event(""" "origin":"KP" """)),
        new("an object for an array", IssueCodes.WrongType, Event(""" "items":{"commodity":"munitions"} """)),
        new("a text for a map", IssueCodes.WrongType, Event(""" "description":"arms" """)),
        new("a number for an amount", IssueCodes.WrongType, Event(""" "items":[{"quantity":{"exact":200}}] """)),
        new("a text for a probability", IssueCodes.WrongType, Put(""" "likelihood":{"low":"0.5","high":"0.5"} """)),
        new("a number for a code", IssueCodes.WrongType, Put(""" "modality":1 """)),
        new("a number for a date", IssueCodes.WrongType, Event(""" "when":{"edtf":2023} """)),
        new("null among items", IssueCodes.WrongType, Event(""" "items":[null] """)),
        new("a number for words", IssueCodes.WrongType, Put(""" "condition":{"event":{"$type":"warning","consequence":1}} """)),

        new("an empty text", IssueCodes.EmptyText, Event(""" "endUse":"" """)),
        new("an empty code", IssueCodes.EmptyText, Put(""" "modality":"" """)),
        new("an empty name", IssueCodes.EmptyText, Event(""" "suppliers":[{"names":{"en":""}}] """)),
        new("an empty item", IssueCodes.EmptyText, Event(""" "contexts":[""] """)),

        new("a code with white space before it", IssueCodes.NoCode, Put(""" "modality":" possible" """)),
        new("a code with a no-break space behind it", IssueCodes.NoCode, Put(""" "modality":"possible\u00a0" """)),
        new("a code with a control character", IssueCodes.NoCode, Put(""" "modality":"poss\u0007ible" """)),
        new("a code of 101 characters", IssueCodes.NoCode, Put($""" "modality":"{new string('a', 101)}" """)),
        new("an empty scheme", IssueCodes.NoCode, Event(""" "suppliers":[{"id":{"":"KP"}}] """)),
        new("a language with white space", IssueCodes.NoCode, Event(""" "suppliers":[{"names":{"en ":"DPRK"}}] """)),
        new("a code of 401 characters in a scheme", IssueCodes.TooLong, Event(""" "suppliers":[{"id":{"wikidata":" """.TrimEnd() + new string('9', 401) + "\"}}]")),

        new("a decimal with an exponent", IssueCodes.NoDecimal, Amount("1e3")),
        new("a decimal with a plus", IssueCodes.NoDecimal, Amount("+1")),
        new("a decimal with a comma", IssueCodes.NoDecimal, Amount("2,5")),
        new("a decimal without digits behind its point", IssueCodes.NoDecimal, Amount("2.")),
        new("a probability above 1", IssueCodes.NoProbability, Put(""" "likelihood":{"low":0.5,"high":50} """)),
        new("a probability below 0", IssueCodes.NoProbability, Put(""" "likelihood":{"low":-0.1,"high":0.5} """)),
        new("an instant without its zone", IssueCodes.NoInstant, Claim(""" "recordedAt":"2023-09-09T08:00:00" """)),
        new("an instant in another zone", IssueCodes.NoInstant, Claim(""" "recordedAt":"2023-09-09T08:00:00+09:00" """)),
        new("an instant with ten digits of a second", IssueCodes.NoInstant, Claim(""" "recordedAt":"2023-09-09T08:00:00.1234567890Z" """)),
        new("an instant in month 13", IssueCodes.NoInstant, Claim(""" "recordedAt":"2023-13-09T08:00:00Z" """)),
        new("a date in words", IssueCodes.NoEdtf, Event(""" "when":{"edtf":"im Juli"} """)),
        new("an id without its prefix", IssueCodes.NoTextValue, Link(Hash)),
        new("an id of another key", IssueCodes.NoTextValue, Link("k1-" + Hash)),
        new("an id of 63 digits", IssueCodes.NoTextValue, Link("c1-" + Hash[1..])),
        new("an id in capitals", IssueCodes.NoTextValue, Link("c1-" + Hash.ToUpperInvariant())),
        new("an id of zeros", IssueCodes.NoTextValue, Link("c1-" + new string('0', 64))),
        new("a hash of 63 digits", IssueCodes.NoTextValue, Claim($$""" "evidence":[{"sha256":"{{Hash[1..]}}"}] """)),
        new("a path with a gap", IssueCodes.NoTextValue, Claim(""" "attribution":[{"about":["when..edtf"]}] """)),

        new("a link without relation", IssueCodes.Missing, Claim($$""" "links":[{"to":"c1-{{Hash}}"}] """)),
        new("a confidence without level", IssueCodes.Missing, Claim(""" "confidence":{"scale":"icd203"} """)),
        new("a required actor that is empty", IssueCodes.Missing, Event(""" "suppliers":[{"affiliations":[{"of":{},"role":"member"}]}] """)),
        new("a required member that is null", IssueCodes.Missing, Claim(""" "extraction":{"system":null} """)),
        new("a participant of nothing", IssueCodes.NoValue, """{"format":"geopol/1","proposition":{"event":{"$type":"interaction","objects":[{}]}}}"""),
        new("a participant of two kinds", IssueCodes.NoValue, """{"format":"geopol/1","proposition":{"event":{"$type":"interaction","objects":[{"actor":{"names":{"en":"x"}},"clause":"y"}]}}}"""),
        new("an adjunct without its participant", IssueCodes.Missing, """{"format":"geopol/1","proposition":{"event":{"$type":"interaction","adjuncts":[{"relation":"under"}]}}}"""),
        new("a number among the codes of a scheme", IssueCodes.WrongType, Event(""" "origin":{"id":{"wikidata":["Q1",2]}} """)),
        new("a time of nothing", IssueCodes.NoValue, Event(""" "when":{"language":"de"} """)),
        new("a quantity of nothing", IssueCodes.NoValue, Event(""" "items":[{"quantity":{"unit":"tonnes"}}] """)),
        new("a likelihood with one end", IssueCodes.NoValue, Put(""" "likelihood":{"low":0.5,"word":"likely"} """)),
        new("a likelihood of nothing", IssueCodes.NoValue, Put(""" "likelihood":{"yardstick":"icd203"} """)),
        new("a latitude beyond the pole", IssueCodes.NoValue, Event(""" "where":{"coordinates":{"latitude":"90.1","longitude":"0"}} """)),
        new("a longitude beyond the date line", IssueCodes.NoValue, Event(""" "where":{"coordinates":{"latitude":"0","longitude":"-180.5"}} """)),

        new("an unknown member", IssueCodes.UnknownMember, Claim(""" "mood":"grim" """), IsStrict: true),
        new("an unknown member of an event", IssueCodes.UnknownMember, Event(""" "insuredBy":{"kind":"company"} """), IsStrict: true),
        new("an unknown code", IssueCodes.UnknownCode, Put(""" "modality":"rumoured" """), IsStrict: true),
        new("an unknown code among others", IssueCodes.UnknownCode, Event(""" "contexts":["military","space"] """), IsStrict: true),
        new("an unknown event type", IssueCodes.UnknownEventType, """{"format":"geopol/1","proposition":{"event":{"$type":"cyber-incident"}}}""", IsStrict: true),
        new("null", IssueCodes.EmptyMember, Claim(""" "recordedAt":null """), IsStrict: true),
        new("an empty array", IssueCodes.EmptyMember, Claim(""" "attribution":[] """), IsStrict: true),
        new("an empty object", IssueCodes.EmptyMember, Event(""" "origin":{} """), IsStrict: true),
        new("an empty map", IssueCodes.EmptyMember, Event(""" "description":{} """), IsStrict: true),
        new("null in a map", IssueCodes.EmptyMember, Event(""" "description":{"en":"arms","de":null} """), IsStrict: true),
    ];

    private static string Claim(string member) => """{"format":"geopol/1","proposition":{"event":{"$type":"transfer"}},""" + member + "}";

    private static string Put(string member) => """{"format":"geopol/1","proposition":{"event":{"$type":"transfer"},""" + member + "}}";

    private static string Event(string member) => """{"format":"geopol/1","proposition":{"event":{"$type":"transfer",""" + member + "}}}";

    private static string Amount(string number) => Event($$$""" "items":[{"quantity":{"exact":"{{{number}}}"}}] """);

    private static string Link(string to) => Claim($$""" "links":[{"relation":"supports","to":"{{to}}"}] """);
}
