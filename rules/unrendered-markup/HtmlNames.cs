namespace ListLint.Rules;

/// <summary>
/// The names of HTML (WHATWG HTML Living Standard, section 4, and its obsolete elements; SVG and MathML by their roots and parts that lists use).
/// </summary>
internal static class HtmlNames
{
    private static readonly HashSet<string> All = new(
        (
            "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button "
            + "canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl dt em embed "
            + "fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img "
            + "input ins isindex kbd keygen label legend li link main map mark marquee math menu menuitem meta meter multicol nav nobr "
            + "noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rbc rp rt rtc ruby s "
            + "samp script search section select shadow slot small source spacer span strike strong style sub summary sup svg table tbody td "
            + "template textarea tfoot th thead time title tr track tt u ul var video wbr xmp animate circle clippath defs desc ellipse g "
            + "line lineargradient path polygon polyline radialgradient rect stop symbol text tspan use mfrac mi mn mo mover mrow msqrt msub "
            + "msubsup msup mtable mtd mtext mtr munder"
        ).Split(' '),
        StringComparer.Ordinal
    );

    // What sets or parts text, and is written without an end or for its effect alone; the words of a form, a page or a player do nothing in a list.
    private static readonly HashSet<string> Things = new(
        (
            "article aside audio base body button canvas dialog embed fieldset footer form frame frameset head header html iframe img "
            + "input label legend link main map menu meta meter nav object option output progress script section select slot style svg table "
            + "template textarea title video"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>Whether HTML has such an element, or GitHub one of its own (<c>g-emoji</c>).</summary>
    public static bool IsKnown(string name) => All.Contains(name) || name.StartsWith("g-", StringComparison.Ordinal);

    /// <summary>Whether an element is one that texts about the web name and that shows nothing without attributes and content.</summary>
    public static bool IsThing(string name) => Things.Contains(name);
}
