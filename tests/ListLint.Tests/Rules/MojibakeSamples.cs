using System.Text;

namespace ListLint.Tests;

/// <summary>Sound text in many languages, and ways to damage it.</summary>
internal static class MojibakeSamples
{
    public static readonly string[] Sentences =
    [
        "L’été dernier, où l’œuvre « Ça ira » fut jouée à Orléans, nous étions déjà là : c’était… « extraordinaire » !",
        "MÉMOIRE DE L’ÉCOLE SUPÉRIEURE, ŒUVRE CHOISIE, GARÇON ET FORÊT, CAFÉ®, NESTLÉ™, CAFÉ… CAFÉ” CAFÉ’S « CAFÉ »",
        "A informação não está à mão: São João, coração, irmã, avó, três, à noite, às vezes, NÃO, AÇÃO, IRMÃ, CORAÇÕES.",
        "Ã é uma letra; Â também. “Ã” e «Â», IRMÃ”, IRMÃ…, MAÇÃ», AMANHÃ – HOJE, amanhã”… irmã»…",
        "Tiếng Việt có dấu: Ê ê, Â â, Ô ô, Ư ư; ĐƯỜNG PHỐ HÀ NỘI, QUÊ HƯƠNG, TẤT CẢ, CHÂU Á, CÔNG TRÌNH “LÊ”…",
        "Și în România țara își află rădăcinile; MAMĂ”, CASĂ…, CÂND, ÎNTÂI, MĂŞTI, CÂŞTIG, ÎŞI, RÂUL „Â” ÎN.",
        "Größe und Maß: „Übung“ – »Ähre«, ‚Ähnlich‘, Straße“, STRAẞE, GRÖSSE, Öl°, 25 °C, 3 µm, Spaß…, Gruß“, groß”.",
        "Zażółć gęślą jaźń; PÓŁKA, ŁÓDŹ, ŻÓŁW, ŚWIĘTO, KOŃCÓWKA, PAŃSTWO, „ŹDŹBŁO”, WIEŚ…, GÓRĄ, ŹRÓDŁO, MÓŻDŻEK.",
        "Příliš žluťoučký kůň úpěl ďábelské ódy; ČÍŠE, KŘÍŽ, ÚŽAS, Úžasný, Ížení, PŘÍŠTÍ, NĚŽNÝ, ČŠ, MŮŽE, KŮŇ.",
        "Pijamalı hasta yağız şoföre çabucak güvendi; HÂLÂ”, HÂLÂ…, HÂLÂ», İMLÂ®, ŞĞÜÖÇİ, hâlâ…” hâlâ”… kâğıt, ÂŞIK.",
        "Съешь ещё этих мягких французских булок, да выпей же чаю; «Её» №5 — „Ёж“, ЁЛКА, В…, РЁВ, ГЁТЕ, «В»®, СССР™.",
        "Їжак і ґава: Різне, Ці, Ті, Ві, ДІЇ, РІЧІ, СІРІ, ЦІЛІ, ВІСІ, ЛІТІ, НІЧІ, РІЗНІ, «Її», Європа – Київ, РІВНІ, МІЙ…",
        "Србија: Љубав, Његош, Ћирилица, Џеп, Ђорђе, срџба, РЈ, ЏАК, «СЈЕМЕ» и „Ња“; Македонија: Ѓорѓи, ќе, Ќамил.",
        "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία: ΕΛΛΆΔΑ, Ά, «Αθήνα», ΠΣΩ, α-διάσπαση, β’, ΟΔΌΣ…",
        "שלום עולם: ספר, «תורה» – ״צה״ל״, ירושלים…",
        "مرحبا بالعالم، «كتاب» – السلام عليكم… ٪١٢",
        "नमस्ते दुनिया — हिन्दी में “पाठ”।",
        "สวัสดีชาวโลก “ภาษาไทย” – ทดสอบ…",
        "中文文本：《红楼梦》，“引号”——破折号……「括号」、GPT模型é、CAFÉ咖啡。",
        "日本語のテキスト『源氏物語』、ー〜・ＡＢＣ①②③。",
        "한국어 문장입니다 — “따옴표” ‘하나’…",
        "Eĥoŝanĝo ĉiuĵaŭde: ĈIUJ, ŜIPO, ĴURNALO, ŬA, ĤORO, ĜIS…",
        "Það er ekki ð”—… gott: Þór, Ísland, ÐÓRÐUR, ÞÆTTI, ÆÐ, fæð”, «íslenska», orð…, ORÐ”, SÚÐ».",
        "│ ├── été ┤ └── Äpfel █░░▒▓ ╔═══╗ ║ ╚═╝ ┌─┬─┐ ├─┼─┤ ██████░░░░ ▀▄ ├┤ ┬│ ─┐ ╠╣",
        "∀x∈ℝ: √π ≈ 1.77, √∂, ¬∃y, 2πr, Δx≥0, ∑∫√2, x≈±1, sin√π, ∆±∞, β-VAE, σ², Γ(½)=√π, 3×4, ÷, f: A→B, ≤≥, log√2, «√»",
        "Emoji 🤗🚀 ✅ ⚠️ ★☆ ❤️ 👩‍💻 🇫🇷 → ← • · © ® ™ ° ± ¼ ½ ¾ € £5 ¥ ¢ § ¶ † ‡ ‰ ª º « » ‹ › № … – — ‚ „ ¿Qué? ¡Hola! ¿Sí?",
        "’s and ’é, “À”, ‘Ä’, —à, –é, …à, «état», »Öl«, “état”, ‚Äh‘, „Äpfel“, “Österreich”, ‘été’, l’Île, d’Ô, Ø50, Ångström’s, Å–Ö, Å… ÅÄÖ”",
        "Yüz µs, 10 µm, 5 Ω, π/2, ½π, Ünal’s, José’s, JOSÉ’s, É’s, Å’s, Ä’s, SKÅ’s; PETROBRÃ’s; IRMÃ–MULHER, IRMÃ—mulher, Ä–Ö, O‘zbek, Hawai‘i.",
        "Hyphen\u00ADated, Café\u00A0»\u00A0:\u00A0à\u00A0la\u00A0«\u00A0Â\u00A0» É\u00A0! CAFÉ\u00A0» "
            + "IRMÃ\u00A0: HÂLÂ\u00A0; café\u00A0», voilà\u00A0! é\u00A0»é\u00A0»",
    ];

    public static readonly string[] Words =
    [
        .. Sentences.Take(23).SelectMany(sentence => sentence.Split(' ')).Where(word => word.Any(c => c > 0x7F)).Distinct(),
    ];

    static MojibakeSamples() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Damage(string text, string page)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return page == "Latin-1" ? Encoding.Latin1.GetString(bytes) : Encoding.GetEncoding(page).GetString(bytes);
    }

    public static string Restore(string text)
    {
        foreach (var damage in ListLint.Rules.MojibakeFinder.Find(text).Reverse())
            text = text[..damage.Span.Start] + damage.Restored + text[damage.Span.End..];
        return text;
    }
}
