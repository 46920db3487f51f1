namespace Geopol.Events.Benchmarks;

/// <summary>The names that the made claims are about. Papers and persons are invented.</summary>
internal static class Gazetteer
{
    internal static readonly NamedThing[] States =
    [
        new("KP", "North Korea", "ko", "조선민주주의인민공화국"), new("RU", "Russian Federation", "ru", "Российская Федерация"), new("UA", "Ukraine", "uk", "Україна"),
        new("KR", "Republic of Korea", "ko", "대한민국"), new("IR", "Iran", "fa", "جمهوری اسلامی ایران"), new("TR", "Republic of Turkey", "tr", "Türkiye Cumhuriyeti"),
        new("DE", "Germany", "de", "Bundesrepublik Deutschland"), new("PL", "Poland", "pl", "Rzeczpospolita Polska"), new("CN", "China", "zh", "中华人民共和国"),
        new("EG", "Egypt", "ar", "جمهورية مصر العربية"), new("SD", "Sudan", "ar", "جمهورية السودان"), new("SE", "Kingdom of Sweden", "sv", "Konungariket Sverige"),
        new("GR", "Hellenic Republic", "el", "Ελληνική Δημοκρατία"), new("BY", "Belarus", "be", "Рэспубліка Беларусь"), new("IN", "India", "hi", "भारत गणराज्य"),
        new("BR", "Brazil", "pt", "República Federativa do Brasil"),
    ];

    internal static readonly string[] Outlets =
    [
        "Financial Gazette", "The Daily Observer", "Harbour News Agency", "Der Morgenbote", "Eastern Defence Weekly", "Northern Wire",
        "Le Courrier du Soir", "Kyiv Chronicle", "Radio Meridian",
    ];

    internal static readonly NamedThing[] Persons =
    [
        new("", "Olena Kovalchuk", "uk", "Олена Ковальчук"), new("", "Juergen Weiss", "de", "Jürgen Weiß"), new("", "Andrei Sokolov", "ru", "Андрей Соколов"),
        new("", "Min-jun Park", "ko", "박민준"), new("", "Marco Bellandi", "it", "Marco Bellandi"), new("", "Zeynep Aydin", "tr", "Zeynep Aydın"),
        new("", "Thomas Ellery", "fr", "Thomas Ellery"), new("", "Leyla Hosseini", "fa", "لیلا حسینی"), new("", "Wei Zhang", "zh", "张伟"),
    ];

    internal static readonly Arms[] Arms =
    [
        new("munitions", "122 mm", "artillery shells of several calibres"), new("missiles", "KN-23", "short-range ballistic missiles"),
        new("drones", "TB-2", "armed reconnaissance drones with their ground stations"), new("armoured-vehicles", "BTR-82A", "wheeled armoured personnel carriers"),
        new("air-defence", "Buk-M3", "surface-to-air missile batteries"), new("aircraft", "FA-50", "light combat aircraft and simulators"),
        new("tanks", "K2", "main battle tanks with spare parts"), new("ships", "Ada class", "corvettes for coastal patrol"),
        new("small-arms", "AK-12", "assault rifles and ammunition"), new("radars", "Giraffe 8A", "long-range surveillance radars"),
        new("rocket-artillery", "K239", "multiple rocket launchers on lorries"),
    ];
}
