#r "nuget: Geopol.Events, 0.1.0"

open System.IO
open Geopol.Events
open NodaTime

// 1. Records "DPRK may sell munitions to Russia, per FT". A list goes in with Of, and a single value without it.
let dprk = Actor.State("KP", "DPRK")
let russia = Actor.State("RU", "Russia")
let ft = Actor.Named(ActorKind.MediaOutlet, "Financial Times")

let sale =
    Transfer(
        Kind = TransferKind.Sale,
        Suppliers = dprk,
        Recipients = EquatableArray.Of [ russia ],
        Items = Goods.Of Commodity.Munitions
    )

let claim =
    Claim(
        Proposition = Proposition(Event = sale, Modality = Modality.Possible),
        Attribution = Attribution.Of [ AttributionLink.Report ft ]
    )

printfn "%O" claim

// 2. Copies: a method With... for each member. Methods for members that are lists accept any sequence.
let wider = sale.WithRecipients [ russia; Actor.State("IR", "Iran") ]
let changed = claim.WithProposition(claim.Proposition.WithEvent(wider).WithModality(Modality.Asserted).WithTense(Tense.Past))
printfn "%O" changed

let rated = claim.WithCredibility(Credibility.ProbablyTrue).WithRecordedAt(Instant.FromUtc(2023, 9, 9, 8, 0))
printfn "%O, the same statement: %b, the same record: %b" rated.Credibility (rated.Key = claim.Key) (rated.ContentId = claim.ContentId)

// 3. TryParse returns a tuple.
for text in [ "2023-09"; "September" ] do
    match Edtf.TryParse text with
    | true, date -> printfn "%s is the date %O" text date
    | false, _ -> printfn "%s isn't a date in EDTF" text

// 4. Events are matched by their type, and codes by their text.
let (|Supplies|_|) (event: GeopolEvent) =
    match event with
    | :? Transfer as transfer when not transfer.Suppliers.IsEmpty -> Some(List.ofSeq transfer.Suppliers, List.ofSeq transfer.Items)
    | _ -> None

let describe (claim: Claim) =
    let certainty =
        match claim.Proposition.Modality.Text with
        | Modality.AssertedText -> "says"
        | Modality.PossibleText -> "finds possible"
        | other -> other

    match claim.Proposition.Event with
    | Supplies([ supplier ], goods) -> $"{claim.Attribution.Nearest} {certainty}: {supplier} supplies {goods.Length} sort(s) of goods"
    | :? Meeting as meeting -> $"{claim.Attribution.Nearest} {certainty}: {meeting.Parties.Count} parties meet"
    | event -> $"{claim.Attribution.Nearest} {certainty}: {event.Type}"

printfn "%s" (describe claim)

// 5. Reads a file of claims, one per line. Codes and keys have an order, so they can be in a Set or a Map.
let claims =
    use file = File.OpenRead(Path.Combine(__SOURCE_DIRECTORY__, "..", "corpus", "corpus.ndjson"))
    [ for result in ClaimJson.ReadLines file -> result.ValueOrThrow() ]

printfn "%d claims" claims.Length

for modality, count in claims |> List.countBy _.Proposition.Modality |> List.sortBy fst do
    printfn "  %-10s %d" (string modality) count

let acts = set [ for claim in claims do for link in (claim.Attribution: seq<AttributionLink>) -> link.Act ]
printfn "acts: %s" (acts |> Seq.map string |> String.concat ", ")

// 6. Groups the claims by their matter, and prints the groups that have several claims.
let groups = claims |> List.groupBy _.Proposition.MatterKey

for _, same in groups do
    if same.Length > 1 then
        printfn "%d claims of one matter:" same.Length
        for claim in same do
            printfn "  %O" claim

let byMatter = Map.ofList groups
let plan = Claim.Parse "Kim Jong Un will meet Vladimir Putin"
printfn "%d matters; of the meeting of Kim and Putin: %d claims" byMatter.Count byMatter[plan.Proposition.MatterKey].Length
