namespace Geopol.Events.Tests;

/// <summary>The countries that adjectives and names of peoples stand for.</summary>
internal static class GoldPeoples
{
    private static readonly Dictionary<string, string> Countries = Read("""
        russian:russia russians:russia ukrainian:ukraine ukrainians:ukraine iranian:iran iranians:iran israeli:israel israelis:israel
        chinese:china japanese:japan german:germany germans:germany french:france polish:poland syrian:syria iraqi:iraq turkish:turkey
        sudanese:sudan ethiopian:ethiopia pakistani:pakistan indian:india palestinian:palestine palestinians:palestine lebanese:lebanon
        canadian:canada afghan:afghanistan armenian:armenia azerbaijani:azerbaijan tigrayan:tigray colombian:colombia ecuadorian:ecuador
        mexican:mexico venezuelan:venezuela danish:denmark dutch:netherlands swedish:sweden libyan:libya rwandan:rwanda greek:greece
        greeks:greece austrian:austria egyptian:egypt european:europe western:west estonian:estonia belarusian:belarus african:africa
        arab:arabia myanmarese:myanmar hungarian:hungary serbian:serbia kosovar:kosovo qatari:qatar jordanian:jordan yemeni:yemen
        nigerien:niger malian:mali swiss:switzerland finnish:finland spanish:spain irish:ireland norwegian:norway
        """);

    /// <summary>Returns the country of a people, or any other word unchanged.</summary>
    internal static string CountryOf(string word) => Countries.GetValueOrDefault(word, word);

    private static Dictionary<string, string> Read(string pairs) =>
        pairs.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Split(':')).ToDictionary(static pair => pair[0], static pair => pair[1]);
}
