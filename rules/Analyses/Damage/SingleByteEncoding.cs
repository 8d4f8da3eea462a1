using System.Collections.Immutable;

namespace ListLint.Rules;

/// <summary>
/// A code page that UTF-8 is read as by mistake. Tables after the Unicode consortium's
/// mappings; a byte that a Windows page leaves open is the C1 control of its number.
/// </summary>
internal sealed class SingleByteEncoding
{
    // Nearly all characters of the tables lie below; the others (a private one and two ligatures of MacRoman) are looked up in the table.
    private const int Direct = 0x2600;
    private readonly string table;
    private readonly byte[] bytes = new byte[Direct];

    private SingleByteEncoding(string name, int needed, string table)
    {
        (Name, Needed, this.table) = (name, needed, table);
        for (var index = 0; index < table.Length; index++)
        {
            if (table[index] < Direct)
                bytes[table[index]] = (byte)(0x80 + index);
        }

        // Some tables have the sign of the unit in the place of the letter.
        bytes['\u2126'] = bytes['\u03A9'];

        // Programs that follow the web's standard pass these through, and Latin-1 has nothing else: one text often mixes both.
        for (var control = 0x80; name == "Windows-1252" && control < 0xA0; control++)
            bytes[control] = (byte)control;
    }

    /// <summary>The pages in the order of how often they do damage.</summary>
    public static ImmutableArray<SingleByteEncoding> All { get; } =
    [
        new(
            "Windows-1252",
            2,
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"
                + "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
                + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
                + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
        ),
        new(
            "Windows-1250",
            2,
            "€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź"
                + "\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
                + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
                + "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
        ),
        new(
            "ISO-8859-2",
            2,
            string.Concat(Enumerable.Range(0x80, 0x20).Select(code => (char)code))
                + "\u00A0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00ADŽŻ°ą˛ł´ľśˇ¸šşťź˝žż"
                + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
                + "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
        ),
        new(
            "Windows-1254",
            2,
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008D\u008E\u008F\u0090‘’“”•–—˜™š›œ\u009D\u009EŸ"
                + "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
                + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß"
                + "àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"
        ),
        new(
            "Windows-1257",
            2,
            "€\u0081‚\u0083„…†‡\u0088‰\u008A‹\u008C¨ˇ¸\u0090‘’“”•–—\u0098™\u009A›\u009C¯˛\u009F"
                + "\u00A0\u00A1¢£¤\u00A5¦§Ø©Ŗ«¬\u00AD®Æ°±²³´µ¶·ø¹ŗ»¼½¾æ"
                + "ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß"
                + "ąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙"
        ),
        new(
            "Windows-1251",
            3,
            "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ"
                + "\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї"
                + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
                + "абвгдежзийклмнопрстуфхцчшщъыьэюя"
        ),
        new(
            "MacRoman",
            3,
            "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
                + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
                + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"
        ),
        new(
            "code page 437",
            3,
            "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
                + "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0"
        ),
        new(
            "code page 850",
            3,
            "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
                + "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
                + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
                + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0"
        ),
        new(
            "code page 866",
            3,
            "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
                + "абвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                + "рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u00A0"
        ),
        new(
            "KOI8-R",
            3,
            "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00A0⌡°²·÷"
                + "═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©"
                + "юабцдефгхийклмнопярстужвьызшэщчъ"
                + "ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
        ),
    ];

    /// <summary>The name that readers know.</summary>
    public string Name { get; }

    /// <summary>What happened to text that was read in it, for a message.</summary>
    public string Origin => $"UTF-8 read as {Name}";

    /// <summary>Whether it has letters where other pages have signs, among the bytes that follow the first one of a sequence.</summary>
    public bool HasLettersBehind => Name == "MacRoman" || Name.StartsWith("code page", StringComparison.Ordinal);

    /// <summary>The score from which a run is damaged: higher where the page's characters stand side by side in sound text too.</summary>
    public int Needed { get; }

    /// <summary>The byte of a character above ASCII, or 0 where the page has none.</summary>
    public byte ByteOf(char character)
    {
        if (character < Direct)
            return bytes[character];
        // Windows itself reads the two bytes that its Baltic page leaves open so.
        if (character is '\uF8FC' or '\uF8FD' && Name == "Windows-1257")
            return character == '\uF8FC' ? (byte)0xA1 : (byte)0xA5;
        var index = table.IndexOf(character, StringComparison.Ordinal);
        return index < 0 ? (byte)0 : (byte)(0x80 + index);
    }

    /// <summary>The character of a byte above ASCII.</summary>
    public char CharacterOf(byte value) => table[value - 0x80];

    /// <summary>
    /// Whether its no-break space is a byte that may follow others, so that an editor which makes it a plain space cuts letters in two.
    /// </summary>
    public bool HasSpaceBehind => SpaceByte is >= 0x80 and < 0xC0;

    /// <summary>The byte of its no-break space.</summary>
    public byte SpaceByte => ByteOf('\u00A0');

    /// <summary>The characters that stand for bytes which open a sequence of UTF-8.</summary>
    public IEnumerable<char> Leads => table[0x42..0x75];
}
