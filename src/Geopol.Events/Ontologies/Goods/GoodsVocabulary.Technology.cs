namespace Geopol.Events;

// Technology, and what it is made with.
public static partial class GoodsVocabulary
{
    private static GoodsEntry[] Technology() =>
    [
        Entry("technology", "technology", "Technologie"),
        Entry("military-technology", "military technology", "Militärtechnologie", euMl: "ML22", broader: "technology", also: ["defence technology", "defense technology", "weapons technology", "arms technology"]),
        Entry("satellite-technology", "satellite technology", "Satellitentechnologie", broader: "technology", also: ["satellite know-how", "space technology"]),
        Entry("ballistic-missile-technology", "ballistic missile technology", "Technologie für ballistische Raketen", euMl: "ML22", broader: "military-technology"),
        Entry("missile-technology", "missile technology", "Raketentechnologie", euMl: "ML22", broader: "military-technology"),
        Entry("nuclear-technology", "nuclear technology", "Nukleartechnologie", broader: "technology"),
        Entry("nuclear-submarine-technology", "nuclear submarine technology", "Technologie für Atom-U-Boote", euMl: "ML22", broader: "military-technology", also: ["nuclear-powered submarine technology"]),
        Entry("drone-technology", "drone technology", "Drohnentechnologie", broader: "technology", also: ["UAV technology"]),
        Entry("dual-use-goods", "dual-use goods", "Güter mit doppeltem Verwendungszweck"),
        Entry("semiconductors", "semiconductor(s)", "Halbleiter", hs: "8541", also: ["semiconductor device(s)"]),
        Entry("microchips", "microchip(s)", "Mikrochips", hs: "8542", broader: "semiconductors", also: ["chip(s)", "computer chip(s)", "integrated circuit(s)"]),
        Entry("microelectronics", "microelectronics", "Mikroelektronik", hs: "8542", also: ["electronics", "electronic component(s)"]),
        Entry("lithography-machines", "lithography machine(s)", "Lithografiemaschinen", hs: "8486", also: ["chipmaking equipment", "lithography equipment"]),
        Entry("machine-tools", "machine tool(s)", "Werkzeugmaschinen"),
        Entry("computers", "computer(s)", "Computer", hs: "8471"),
        Entry("software", "software", "Software"),
        Entry("telecommunications-equipment", "telecommunications equipment", "Telekommunikationstechnik", hs: "8517"),
        Entry("bearings", "bearing(s)", "Wälzlager", hs: "8482", also: ["ball bearing(s)"]),
        Entry("optical-equipment", "optical equipment", "optische Geräte"),
        Entry("turbines", "turbine(s)", "Turbinen"),
        Entry("nuclear-reactors", "nuclear reactor(s)", "Kernreaktoren", hs: "8401"),
        Entry("centrifuges", "centrifuge(s)", "Zentrifugen"),
        Entry("nuclear-fuel", "nuclear fuel", "Kernbrennstoff", hs: "8401"),
        Entry("uranium", "uranium", "Uran", hs: "2844"),
        Entry("enriched-uranium", "enriched uranium", "angereichertes Uran", hs: "2844", broader: "uranium", also: ["highly enriched uranium", "low-enriched uranium", "HEU", "LEU"]),
        Entry("plutonium", "plutonium", "Plutonium", hs: "2844"),
        Entry("heavy-water", "heavy water", "schweres Wasser", hs: "2845"),
        Entry("precursor-chemicals", "precursor chemical(s)", "Vorläuferstoffe"),
        Entry("know-how", "know-how", "Fachwissen"),
        Entry("intelligence", "intelligence", "nachrichtendienstliche Erkenntnisse", also: ["intelligence information", "military intelligence"]),
    ];
}
