namespace ListLint.Tests;

/// <summary>
/// What GitHub calls headings: facts that github-slugger's tests recorded from it, or that follow from html-pipeline's filter (all but
/// <c>\p{Word}</c>, hyphen and space of the rendered text goes).
/// </summary>
public sealed class HeadingAnchorTests
{
    [Theory]
    [InlineData("## Harbour charts", "harbour-charts")]
    [InlineData("## Harbour  charts", "harbour--charts")] // two spaces stay two
    [InlineData("##   Padded   ", "padded")]
    [InlineData("## Closed ##", "closed")]
    [InlineData("## Closed #\\#", "closed-")]
    [InlineData("## C#", "c")]
    [InlineData("## C# #", "c")]
    [InlineData("## C++", "c")]
    [InlineData("## C++ / C#", "c--c")]
    [InlineData("## F# & .NET", "f--net")]
    [InlineData("## Node.js", "nodejs")]
    [InlineData("## v1.2.3 (beta)", "v123-beta")]
    [InlineData("## Tide & current", "tide--current")]
    [InlineData("## Tide/current", "tidecurrent")]
    [InlineData("## a+b=c", "abc")]
    [InlineData("## What's new?", "whats-new")]
    [InlineData("## Sailor’s “log”…", "sailors-log")]
    [InlineData("## one - two", "one---two")]
    [InlineData("## one – two", "one--two")]
    [InlineData("## one—two", "onetwo")]
    [InlineData("## -edge-", "-edge-")]
    [InlineData("## snake_case and __init__x", "snake_case-and-__init__x")]
    [InlineData("## 100% of $5 @ 3:00", "100-of-5--300")]
    [InlineData("## \\* star \\[x\\]", "-star-x")]
    [InlineData("## 1. First", "1-first")]
    public void Punctuation_goes_and_spaces_become_hyphens(string heading, string anchor) => Assert.Equal([anchor], AnchorsOf(heading));

    [Theory]
    [InlineData("## **Bold** and *slanted*", "bold-and-slanted")]
    [InlineData("## ~~Old~~ New", "old-new")]
    [InlineData("## `list --all`", "list---all")]
    [InlineData("## [Charts](https://charts.example/x_y)", "charts")]
    [InlineData("## [`code`](#x) **[b](y)**", "code-b")]
    [InlineData("## ![Alt text](a.svg) Pictures", "-pictures")]
    [InlineData("## Tools [![build](a.svg)](https://ci.example)", "tools-")]
    [InlineData("## <a name=\"old\"></a>Named", "named")]
    [InlineData("## Press <kbd>Ctrl</kbd>", "press-ctrl")]
    [InlineData("## <img src=\"a.png\" alt=\"x\"> Logo", "-logo")]
    [InlineData("## Seen <!-- not seen -->", "seen-")]
    [InlineData("## Salt &amp; pepper", "salt--pepper")]
    [InlineData("## R&eacute;sum&#233;s", "résumés")]
    [InlineData("## a&nbsp;b", "ab")]
    [InlineData("## &#x20;a&#x20;", "-a-")]
    [InlineData("## https://charts.example/a", "httpschartsexamplea")]
    [InlineData("<h2>Plain <b>tags</b></h2>", "plain-tags")]
    [InlineData("Underlined\n---", "underlined")]
    public void The_rendered_text_counts_and_not_its_markup(string heading, string anchor) => Assert.Equal([anchor], AnchorsOf(heading));

    [Theory]
    [InlineData("## :rocket: Launch", "rocket-launch")]
    [InlineData("## :ok_hand::hatching_chick: Two", "ok_handhatching_chick-two")]
    [InlineData("## 🚀 Launch", "-launch")]
    [InlineData("## Launch 🚀", "launch-")]
    [InlineData("## 🚀Launch", "launch")]
    [InlineData("## 🚀_🚀 x", "_-x")]
    [InlineData("## I ♥ maps", "i--maps")]
    [InlineData("## ⚙️ Gears", "\uFE0F-gears")]
    [InlineData("## 1️⃣ First", "1\uFE0F\u20E3-first")]
    [InlineData("## 👍🏽 Liked", "-liked")]
    [InlineData("## 🇫🇷 Ports", "-ports")]
    [InlineData("## 🅰️ Blood", "🅰\uFE0F-blood")]
    public void Emoji_go_and_their_selectors_and_short_names_stay(string heading, string anchor) => Assert.Equal([anchor], AnchorsOf(heading));

    [Theory]
    [InlineData("## Привет, Мир", "привет-мир")]
    [InlineData("## 数据集（Data）", "数据集data")]
    [InlineData("## データ・セット", "データセット")]
    [InlineData("## 〇一二", "〇一二")]
    [InlineData("## 목록 - 하나", "목록---하나")]
    [InlineData("## مرحبا، عالم", "مرحبا-عالم")]
    [InlineData("## हिन्दी सूची", "हिन्दी-सूची")]
    [InlineData("## ٣ و ۴", "٣-و-۴")]
    [InlineData("## Cafe\u0301", "cafe\u0301")]
    [InlineData("## STRASSE ẞ ß", "strasse-ß-ß")]
    [InlineData("## ΟΔΟΣ ΣΑΣ", "οδοσ-σασ")] // Ruby does not look at what stands around a sigma
    [InlineData("## İstanbul", "i\u0307stanbul")]
    [InlineData("## Part Ⅱ and ⅳ", "part-ⅱ-and-ⅳ")]
    [InlineData("## Ⓐ ⓑ 🄺", "ⓐ-ⓑ-🄺")]
    [InlineData("## x² ½ ①", "x--")]
    [InlineData("## ＡＢＣ　ｄ＿ｅ", "ａｂｃｄ＿ｅ")] // a wide space goes
    [InlineData("## a\u00A0b\u2009c", "abc")]
    [InlineData("## Ǆ Ǉ", "ǆ-ǉ")]
    [InlineData("## ª º ʰ", "ª-º-ʰ")]
    [InlineData("## a‿b", "a‿b")]
    [InlineData("## Ꭰ Ა 𐐀", "ꭰ-ა-𐐨")]
    public void Letters_marks_digits_and_connectors_of_all_scripts_stay(string heading, string anchor) => Assert.Equal([anchor], AnchorsOf(heading));

    [Theory]
    [InlineData("## Log\n\n## Log\n\n## Log", "log log-1 log-2")]
    [InlineData("## Log\n\n## Log\n\n## Log 1\n\n## Log-1\n\n## Log", "log log-1 log-1-1 log-1-2 log-2")]
    [InlineData("## Log-1\n\n## Log\n\n## Log", "log-1 log log-2")]
    [InlineData("## a\n\n# A\n\n> ### a", "a a-1 a-2")]
    [InlineData("## ?\n\n## !\n\n## ...", " -1 -2")]
    [InlineData("## toString\n\n## toString", "tostring tostring-1")]
    public void A_name_that_is_taken_gets_the_next_free_number(string headings, string anchors) =>
        Assert.Equal(anchors.Split(' '), AnchorsOf(headings));

    [Theory]
    [InlineData("## می\u200Cخواهم", "میخواهم", "می\u200Cخواهم")]
    [InlineData("## 👩\u200D💻 Work", "-work", "\u200D-work")]
    public void A_joiner_may_stay_or_go(string heading, string without, string with)
    {
        var anchor = Assert.Single(Parsing.Parse(SourceText.From(heading), Facts.None).Anchors);
        Assert.Equal((without, with), (anchor.Name, anchor.OtherName));
    }

    private static IEnumerable<string> AnchorsOf(string text) =>
        Parsing
            .Parse(SourceText.From(text), Facts.None)
            .Anchors.Where(anchor => anchor.Section is not null || anchor.OtherName is null && anchor.Name != "old")
            .Select(anchor => anchor.Name);
}
