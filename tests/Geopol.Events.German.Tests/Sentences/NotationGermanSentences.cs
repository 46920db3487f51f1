namespace Geopol.Events.Tests;

/// <summary>English sentences of the notation with the sentences that a German paper would print.</summary>
internal static class NotationGermanSentences
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        // How sure
        ["DPRK may sell munitions to Russia, per FT"] = "Laut FT könnte die DVRK Munition an Russland verkaufen",
        ["DPRK may (20-60%) sell munitions to Russia"] = "Die DVRK könnte mit einer Wahrscheinlichkeit von 20 bis 60 Prozent Munition an Russland verkaufen",
        ["DPRK may not sell munitions to Russia"] = "Die DVRK verkauft möglicherweise keine Munition an Russland",
        ["DPRK may have sold munitions to Russia"] = "Die DVRK könnte Munition an Russland verkauft haben",
        ["DPRK reportedly sold munitions to Russia"] = "Die DVRK soll Munition an Russland verkauft haben",
        ["DPRK reportedly may sell munitions to Russia"] = "Die DVRK könnte Berichten zufolge Munition an Russland verkaufen",
        ["DPRK is likely to sell munitions to Russia"] = "Die DVRK wird wahrscheinlich Munition an Russland verkaufen",
        ["DPRK is likely (55-80%) to sell munitions to Russia"] = "Die DVRK wird wahrscheinlich (55 bis 80 Prozent) Munition an Russland verkaufen",
        ["DPRK is very likely to have sold munitions to Russia, per FT"] = "Laut FT verkaufte die DVRK sehr wahrscheinlich Munition an Russland",
        ["DPRK has almost no chance to sell munitions to Russia"] = "Es ist so gut wie ausgeschlossen, dass die DVRK Munition an Russland verkaufen wird",
        ["DPRK has a realistic possibility to sell munitions to Russia"] = "Es besteht eine realistische Möglichkeit, dass die DVRK Munition an Russland verkaufen wird",
        ["DPRK has a chance (70%) to sell munitions to Russia"] = "Die DVRK wird mit einer Wahrscheinlichkeit von 70 Prozent Munition an Russland verkaufen",
        ["DPRK appears to have sold munitions to Russia"] = "Die DVRK verkaufte offenbar Munition an Russland",
        ["DPRK to sell munitions to Russia"] = "Es geht darum, dass die DVRK Munition an Russland verkauft",

        // Who wants to, can or must
        ["DPRK plans to sell munitions to Russia"] = "Die DVRK plant, Munition an Russland zu verkaufen",
        ["DPRK does not plan to sell munitions to Russia"] = "Die DVRK plant nicht, Munition an Russland zu verkaufen",
        ["DPRK wants to buy grain from Russia"] = "Die DVRK will Getreide von Russland kaufen",
        ["DPRK tried to buy grain from Russia"] = "Die DVRK versuchte, Getreide von Russland zu kaufen",
        ["DPRK may be ready to sell munitions to Russia"] = "Die DVRK könnte bereit sein, Munition an Russland zu verkaufen",
        ["DPRK was ready to sell munitions to Russia"] = "Die DVRK war bereit, Munition an Russland zu verkaufen",
        ["DPRK can not sell munitions to Russia"] = "Die DVRK kann keine Munition an Russland verkaufen",
        ["DPRK must return tanks to Russia"] = "Die DVRK muss Panzer an Russland zurückgeben",
        ["DPRK should return tanks to Russia"] = "Die DVRK sollte Panzer an Russland zurückgeben",
        ["DPRK is allowed to buy oil from Russia"] = "Die DVRK darf Öl von Russland kaufen",

        // When, how many, what is denied
        ["DPRK has sold about 200 tanks to Russia"] = "Die DVRK hat etwa 200 Panzer an Russland verkauft",
        ["Germany may supply 10-15 missiles to Ukraine"] = "Deutschland könnte 10 bis 15 Raketen an die Ukraine liefern",
        ["Germany did not supply tanks to Ukraine"] = "Deutschland lieferte keine Panzer an die Ukraine",
        ["Germany may give $2.5 billion to Ukraine"] = "Deutschland könnte der Ukraine 2,5 Milliarden Dollar geben",
        ["Iran delivered 500 tonnes of wheat to Yemen via the Red Sea"] = "Der Iran lieferte 500 Tonnen Weizen über das Rote Meer an den Jemen aus",
        ["DPRK sold 10,000 artillery shells to Russia between 2023-08-30 and 2023-09-02"] = "Die DVRK verkaufte zwischen dem 30. August und dem 2. September 2023 10.000 Artilleriegranaten an Russland",
        ["DPRK supplied arms to Russia from 2022-08 to 2023-09"] = "Die DVRK lieferte von August 2022 bis September 2023 Waffen an Russland",
        ["DPRK supplied arms to Russia until 2023-09-05"] = "Die DVRK lieferte bis zum 5. September 2023 Waffen an Russland",
        ["DPRK supplied arms to Russia in 2022"] = "Die DVRK lieferte im Jahr 2022 Waffen an Russland",
        ["Russia supplies oil to China in exchange for microchips"] = "Russland liefert Öl im Austausch gegen Mikrochips an China",
        ["Germany supplies howitzers to Ukraine on behalf of NATO"] = "Deutschland liefert im Auftrag der NATO Haubitzen an die Ukraine",

        // The actor is unnamed, or one of two
        ["Somebody may sell munitions to Russia"] = "Munition könnte an Russland verkauft werden",
        ["Sudan or Egypt may sell drones to Hamas"] = "Der Sudan oder Ägypten könnte Drohnen an die Hamas verkaufen",
        ["An unknown actor attacked Israel"] = "Ein unbekannter Akteur griff Israel an",
        ["Somebody is negotiating"] = "Jemand verhandelt derzeit",
        ["[Acme|company] sells drones to [Foo|armed-group]"] = "Acme verkauft Drohnen an die Gruppe „Foo“",
        ["[Georgia|GE,state] helps the Netherlands"] = "Georgien hilft den Niederlanden",

        // Who says so
        ["Olaf Scholz says that Germany will supply tanks to Ukraine"] = "Olaf Scholz sagt, Deutschland werde Panzer an die Ukraine liefern",
        ["Olaf Scholz said on 2023-09-05 that Germany supplied tanks to Ukraine"] = "Olaf Scholz sagte am 5. September 2023, Deutschland habe Panzer an die Ukraine geliefert",
        ["Experts say that Russia is ready to negotiate"] = "Experten sagen, Russland sei bereit, zu verhandeln",
        ["The Kremlin denies that Russia has bought missiles from DPRK"] = "Der Kreml bestreitet, dass Russland Raketen von der DVRK gekauft habe",
        ["The Kremlin confirms that Vladimir Putin will meet Kim Jong Un"] = "Der Kreml bestätigt, dass Wladimir Putin Kim Jong Un treffen wird",
        ["Analysts doubt that Iran will attack Israel"] = "Analysten bezweifeln, dass der Iran Israel angreifen wird",
        ["The White House declines to say whether Israel attacked Iran"] = "Das Weiße Haus schweigt dazu, ob Israel den Iran angriff",
        ["Olaf Scholz says that experts predict that Russia attacks Moldova"] = "Olaf Scholz sagt, Experten sagten voraus, dass Russland die Republik Moldau angreife",
        ["Experts say that the Kremlin denies that Russia attacked Poland, per FT"] = "Laut FT sagen Experten, der Kreml bestreite, dass Russland Polen angegriffen habe",
        ["Russia and Iran may be negotiating, per Reuters via FT"] = "Wie die FT unter Berufung auf die Nachrichtenagentur Reuters berichtet, könnten Russland und der Iran derzeit verhandeln",
        ["Germany is not ready to sell tanks to Ukraine, per sources via Reuters via FT"] = "Laut FT berichtet die Nachrichtenagentur Reuters unter Berufung auf Quellen, Deutschland sei nicht bereit, Panzer an die Ukraine zu verkaufen",

        // Questions and conditions
        ["It is unknown whether Russia will attack Moldova"] = "Es ist unklar, ob Russland die Republik Moldau angreifen wird",
        ["It is unknown who attacked Israel"] = "Es ist unklar, wer Israel angriff",
        ["It is unknown when Russia attacked Moldova"] = "Es ist unklar, wann Russland die Republik Moldau angriff",
        ["It is unknown what Iran may sell to Russia, per experts via FT"] = "Wie die FT unter Berufung auf Experten berichtet, ist unklar, was der Iran an Russland verkaufen könnte",
        ["If Israel attacks Iran then Iran would attack Israel"] = "Wenn Israel den Iran angreifen sollte, würde der Iran Israel angreifen",
        ["If Israel attacks Iran then Iran may attack Israel, per FT"] = "Laut FT könnte der Iran Israel angreifen, wenn Israel den Iran angreift",

        // Meetings, agreements, warnings
        ["Joe Biden and Xi Jinping met in Geneva on 2023-11-15"] = "Joe Biden und Xi Jinping trafen sich am 15. November 2023 in Genf",
        ["Joe Biden called Benjamin Netanyahu"] = "Joe Biden rief Benjamin Netanjahu an",
        ["Kim Jong Un travelled to Crimea"] = "Kim Jong Un reiste auf die Krim",
        ["Emmanuel Macron hosts Olaf Scholz in Paris"] = "Emmanuel Macron empfängt Olaf Scholz in Paris",
        ["Russia and Ukraine resumed talks on the grain deal in Istanbul"] = "Russland und die Ukraine nahmen in Istanbul Gespräche über das Getreideabkommen wieder auf",
        ["Russia withdrew from the grain deal"] = "Russland zog sich aus dem Getreideabkommen zurück",
        ["Iran and Saudi Arabia reached an agreement on oil exports"] = "Der Iran und Saudi-Arabien einigten sich auf ein Abkommen über Ölexporte",
        ["Finland joined NATO"] = "Finnland trat der NATO bei",
        ["NATO warns Russia that if Russia attacks Moldova then NATO will defend Moldova"] = "Die NATO richtet eine Warnung an Russland, wenn Russland die Republik Moldau angreife, werde die NATO die Republik Moldau verteidigen",
        ["Iran threatens to attack Israel"] = "Der Iran droht damit, Israel anzugreifen",
        ["Iran threatens that Israel will pay the price"] = "Der Iran droht, Israel werde den Preis zahlen",

        ["Germany considers selling tanks to Ukraine"] = "Deutschland erwägt den Verkauf von Panzern an die Ukraine",
        ["Iran and the United States agree a deal in which Iran stops uranium enrichment"] = "Der Iran und die USA schließen ein Abkommen, wonach der Iran Urananreicherung stoppt",
        ["Russia did not sell grain, oil and tanks to India"] = "Russland verkaufte kein Getreide, kein Öl und keine Panzer an Indien",
        ["Somebody reportedly attacked Israel with drones"] = "Israel soll mit Drohnen angegriffen worden sein",
        ["The Kremlin says that Russia wanted to attack Poland"] = "Der Kreml sagt, Russland habe Polen angreifen wollen",

        // Interactions
        ["Russia offers to sell oil to India"] = "Russland bietet den Verkauf von Öl an Indien an",
        ["Israel refuses to sell missiles to Ukraine"] = "Israel verweigert den Verkauf von Raketen an die Ukraine",
        ["China promises to supply drones to Russia"] = "China sagt die Lieferung von Drohnen an Russland zu",
        ["The United States urges Iran to stop the nuclear programme"] = "Die USA drängen den Iran dazu, das Atomprogramm zu stoppen",
        ["The United States may impose sanctions on Iran over the nuclear programme of Iran"] = "Die USA könnten wegen des Atomprogramms des Iran Sanktionen gegen den Iran verhängen",
        ["Russia accuses Ukraine of terrorism"] = "Russland beschuldigt die Ukraine des Terrorismus",
        ["Israel arrested 20 activists in the West Bank"] = "Israel nahm im Westjordanland 20 Aktivisten fest",
        ["Demonstrators protested against the constitutional amendment in Tbilisi"] = "Demonstranten protestierten in Tiflis gegen die Verfassungsänderung",
        ["Russia withdrew from Kherson"] = "Russland zog sich aus Cherson zurück",
        ["Russia withdrew troops from Kherson"] = "Russland zog Truppen aus Cherson ab",
        ["Russia secretly deployed hypersonic missiles in Belarus"] = "Russland stationierte heimlich in Belarus Hyperschallraketen",

        // Sentences that were once printed wrongly
        ["Iran will probably supply drones to Russia"] = "Der Iran wird wahrscheinlich Drohnen an Russland liefern",
        ["The CIA predicts that Russia will probably attack Ukraine"] = "Die CIA sagt voraus, dass Russland wahrscheinlich die Ukraine angreifen werde",
        ["North Korea must not launch missiles"] = "Nordkorea darf keine Raketen starten",
        ["Iran has been supplying missiles to Hezbollah since 2022"] = "Der Iran liefert seit 2022 Raketen an die Hisbollah",
        ["Egypt pledged to mediate a ceasefire"] = "Ägypten sagte zu, eine Waffenruhe zu vermitteln",
        ["Turkey suspects the PKK of terrorism"] = "Die Türkei verdächtigt die PKK des Terrorismus",
        ["Poland bought 24 F-16s from the United States for $1 billion"] = "Polen kaufte 24 F-16 von den USA für eine Milliarde Dollar",
        ["The Security Council adopted the resolution"] = "Der Sicherheitsrat verabschiedete die Resolution",
        ["Ethiopian troops entered [Mekelle]"] = "Äthiopische Truppen rückten in Mekelle ein",
        ["[Jeffrey Lewis] believes that North Korea tested a missile"] = "Jeffrey Lewis glaubt, dass Nordkorea eine Rakete getestet habe",
        ["[The UN envoy] says that Iran attacked Israel"] = "Der UN-Emissär sagt, der Iran habe Israel angegriffen",
        ["[The UN envoy|person] says that Iran attacked Israel"] = "Der UN-Emissär sagt, der Iran habe Israel angegriffen",
        ["Russia expelled [85 diplomats]"] = "Russland wies 85 Diplomaten aus",
        ["Turkey attacked Syria in [northern Syria]"] = "Die Türkei griff Syrien in „northern Syria“ an",
        ["Russia deployed [up to 10,000 troops] to Belarus"] = "Russland verlegte höchstens 10.000 Truppen nach Belarus",
        ["Russia deployed [up to 10,000 troops|goods] to Belarus"] = "Russland verlegte „up to 10,000 troops“ nach Belarus",
        ["Russia shot down [MH17]"] = "Russland schoss MH17 ab",
        ["North Korea launched 2 ballistic missiles"] = "Nordkorea startete zwei ballistische Raketen",
        ["Hamas released 10 hostages"] = "Die Hamas ließ zehn Geiseln frei",
        ["Xi Jinping visited Vladimir Putin in Moscow"] = "Xi Jinping besuchte Wladimir Putin in Moskau",
        ["Japan launched a satellite"] = "Japan startete einen Satelliten",
        ["The Kremlin says that Israel shot down a drone"] = "Der Kreml sagt, Israel habe eine Drohne abgeschossen",
        ["Poland voted for Ukraine"] = "Polen stimmte für die Ukraine",
        ["Russia annexed Crimea with Belarus"] = "Russland annektierte die Krim gemeinsam mit Belarus",
        ["Saudi Arabia blockaded Qatar with Egypt"] = "Saudi-Arabien blockierte Katar gemeinsam mit Ägypten",
        ["Germany accepted refugees from Ukraine"] = "Deutschland nahm Flüchtlinge aus der Ukraine auf",
        ["Reuters reported that officials say that Russia attacked Poland"] = "Die Nachrichtenagentur Reuters berichtet, Regierungsvertreter sagten, Russland habe Polen angegriffen",
        ["Russia captured Bakhmut"] = "Russland nahm Bachmut ein",
        ["Emmanuel Macron and Olaf Scholz discussed Ukraine"] = "Emmanuel Macron und Olaf Scholz sprachen miteinander über die Ukraine",

        // To, in, for and against
        ["Russia deployed troops to Belarus"] = "Russland verlegte Truppen nach Belarus",
        ["Russia deployed troops in Belarus"] = "Russland stationierte in Belarus Truppen",
        ["Russia mobilised troops against Ukraine"] = "Russland mobilisierte Truppen gegen die Ukraine",
        ["Russia pulled back troops from Kherson to Crimea"] = "Russland zog aus Cherson Truppen auf die Krim zurück",
        ["Iran displayed missiles at the Army forum in Kubinka"] = "Der Iran zeigte auf dem Militärforum in Kubinka Raketen",

        ["Mali demanded the withdrawal of troops from Kidal"] = "Mali forderte den Abzug von Truppen aus Kidal",
        ["The pipeline connected Russia to Turkey"] = "Die Pipeline verband Russland mit der Türkei",
        ["The missiles increased the threat to Japan from North Korea"] = "Raketen erhöhten die Bedrohung für Japan durch Nordkorea",
        ["The soldiers shot at [a car] from a bridge"] = "Soldaten schossen auf ein Auto von einer Brücke",
        ["India provided assistance to Nepal"] = "Indien leistete Nepal Unterstützung",
        ["Russia paid $2 billion to Iran for electricity"] = "Russland zahlte zwei Milliarden Dollar für Strom an den Iran",
        ["Germany launched an investigation into the explosion"] = "Deutschland leitete eine Untersuchung zur Explosion ein",

        // Meetings begin, continue and end
        ["Putin began a visit to Turkey"] = "Wladimir Putin begann einen Besuch in der Türkei",
        ["Putin resumed talks with Modi on trade"] = "Wladimir Putin nahm Gespräche mit Narendra Modi über Handel wieder auf",
        ["Putin postponed a meeting with Modi on trade"] = "Wladimir Putin verschob ein Treffen mit Narendra Modi über Handel",
    };
}
