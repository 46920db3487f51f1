namespace Geopol.Events;

// Money and what is worth money.
public static partial class GoodsVocabulary
{
    private static GoodsEntry[] Finance() =>
    [
        Entry("money", "money", "Geld"),
        Entry("hard-currency", "hard currency", "harte Währung", broader: "money", also: ["foreign currency", "foreign exchange", "convertible currency"]),
        Entry("cash", "cash", "Bargeld", hs: "4907", broader: "money", also: ["banknote(s)"]),
        Entry("financial-aid", "financial aid", "Finanzhilfe", broader: "money", also: ["financial assistance", "financial support"]),
        Entry("loans", "loan(s)", "Kredite", broader: "money"),
        Entry("grants", "grant(s)", "Zuschüsse", broader: "money"),
        Entry("debt-relief", "debt relief", "Schuldenerlass", also: ["debt cancellation"]),
        Entry("military-aid", "military aid", "Militärhilfe", also: ["military assistance"]),
        Entry("economic-aid", "economic aid", "Wirtschaftshilfe", also: ["economic assistance"]),
        Entry("cryptocurrency", "cryptocurrency", "Kryptowährung", broader: "money", also: ["cryptocurrencies"]),
        Entry("frozen-assets", "frozen assets", "eingefrorene Vermögenswerte"),
        Entry("bonds", "bond(s)", "Anleihen", also: ["government bond(s)"]),
    ];
}
