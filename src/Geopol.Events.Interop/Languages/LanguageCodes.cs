namespace Geopol.Events.Interop;

/// <summary>The language codes of ISO 639-2 and 639-3 (three letters) that have a code of two letters in ISO 639-1, for the languages that GDELT and POLECAT translate.</summary>
internal static class LanguageCodes
{
    private const string Pairs =
        " afr:af amh:am ara:ar aze:az bel:be ben:bn bos:bs bul:bg cat:ca ces:cs cze:cs cym:cy dan:da deu:de ger:de ell:el gre:el eng:en est:et eus:eu fas:fa per:fa fin:fi fra:fr fre:fr gle:ga glg:gl"
        + " guj:gu heb:he hin:hi hrv:hr hun:hu hye:hy arm:hy ind:id isl:is ice:is ita:it jpn:ja kan:kn kat:ka geo:ka kaz:kk khm:km kor:ko kir:ky lav:lv lit:lt mal:ml mar:mr mkd:mk mac:mk mlt:mt mon:mn"
        + " msa:ms may:ms mya:my bur:my nep:ne nld:nl dut:nl nor:no nob:nb nno:nn pan:pa pol:pl por:pt pus:ps ron:ro rum:ro rus:ru sin:si slk:sk slo:sk slv:sl som:so spa:es sqi:sq alb:sq srp:sr swa:sw"
        + " swe:sv tam:ta tel:te tgk:tg tha:th tur:tr ukr:uk urd:ur uzb:uz vie:vi zho:zh chi:zh ";

    /// <summary>The code of two letters; the code itself if there is none.</summary>
    public static string ToTwoLetters(string code)
    {
        var at = code.Length == 3 ? Pairs.IndexOf($" {code}:", StringComparison.OrdinalIgnoreCase) : -1;
        return at < 0 ? code : Pairs.Substring(at + 5, 2);
    }
}
