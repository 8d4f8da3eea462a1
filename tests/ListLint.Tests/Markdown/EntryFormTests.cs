namespace ListLint.Tests;

/// <summary>The forms in which real lists write entries, each with a sample of our own, and what the model makes of it.</summary>
public sealed class EntryFormTests
{
    [Fact]
    public void A_title_link_with_a_description_is_an_entry() =>
        Holds(
            "- [Alder](https://alder.example) - A parser, see also [Birch](https://birch.example).",
            "1 Bullet «Alder» Title:alder.example Mention:birch.example"
        );

    [Fact]
    public void A_title_in_plain_text_ends_at_its_labels() =>
        Holds(
            "- [arXiv] Tides: reading gauges at night. [[Paper]](https://arxiv.org/abs/2403.01234) [[Code]](https://github.com/tides/night)",
            "1 Bullet «Tides: reading gauges at night» [arXiv] Paper:arxiv.org/abs/2403.01234 Code:github.com/tides/night"
        );

    [Fact]
    public void A_dated_entry_with_a_topic_has_the_title_of_its_link() =>
        Holds(
            "* [12.06.2024] **Harbours**: [Seeing ships from the quay](https://arxiv.org/abs/2406.01234) "
                + "(Nature) [![Star](https://img.example/s.svg)](https://github.com/ships/quay)",
            "1 Bullet «Seeing ships from the quay» [12.06.2024] [Nature] 2024-6-12/Tag Title:arxiv.org/abs/2406.01234 Badge:github.com/ships/quay"
        );

    [Fact]
    public void A_bold_title_is_followed_by_authors_and_venue() =>
        Holds(
            "1. **Reading gauges at night.** *A. Lund, B. Holm.* ICRA 2021. [paper](https://arxiv.org/abs/2103.01234)",
            "1 Numbered «Reading gauges at night» 2021/Text paper:arxiv.org/abs/2103.01234"
        );

    [Fact]
    public void A_bold_link_is_a_title() =>
        Holds(
            "- **[Reading gauges](https://gauges.example)**<br>Lund A et al. (2023)",
            "1 Bullet «Reading gauges» [2023] 2023/Tag Title:gauges.example"
        );

    [Fact]
    public void A_label_in_front_is_not_the_title() =>
        Holds(
            "- [[ICRA](https://arxiv.org/abs/2103.01234)] Reading gauges at night. [__`det.`__]",
            "1 Bullet «Reading gauges at night» [det.] ICRA:arxiv.org/abs/2103.01234"
        );

    [Fact]
    public void A_bare_address_is_its_own_title() =>
        Holds(
            "* https://news.example/one\n* https://news.example/two",
            "1 Bullet «https://news.example/one» Title:news.example/one",
            "2 Bullet «https://news.example/two» Title:news.example/two"
        );

    [Fact]
    public void Nested_notes_and_links_belong_to_the_entry_above() =>
        Holds(
            "* Gauge Reader\n  * Address: https://github.com/tides/reader\n  * Note: small and old\n"
                + "* [Buoys](https://buoys.example)\n  - [code](https://github.com/buoys/buoys)",
            "1 Bullet «Gauge Reader» Address:github.com/tides/reader",
            "4 Bullet «Buoys» Title:buoys.example code:github.com/buoys/buoys"
        );

    [Fact]
    public void Nested_titles_are_entries_under_a_caption() =>
        Holds(
            "- Harbours\n  - [Alder](https://alder.example) - One.\n  - [Birch](https://birch.example) - Two.",
            "2 Bullet «Alder» Title:alder.example cap:Harbours",
            "3 Bullet «Birch» Title:birch.example cap:Harbours"
        );

    [Fact]
    public void A_bold_paragraph_owns_the_list_of_links_below() =>
        Holds(
            "**Reading gauges at night**\n\n- Paper(Oral): https://arxiv.org/abs/2103.01234\n- Code: None\n\n"
                + "**Buoys**\n\n- Paper: https://arxiv.org/abs/2103.04321",
            "1 Paragraph «Reading gauges at night» [Oral] Paper:arxiv.org/abs/2103.01234",
            "6 Paragraph «Buoys» Paper:arxiv.org/abs/2103.04321"
        );

    [Fact]
    public void Paragraphs_that_look_alike_are_entries() =>
        Holds(
            "**Gauges** \\\n*A. Lund* \\\nICRA 2021. [[Paper](https://arxiv.org/abs/2103.01234)]\n\n"
                + "**Buoys** \\\n*B. Holm* \\\n[[Paper](https://arxiv.org/abs/2103.04321)]\n\n"
                + "**Tides** \\\n[[Paper](https://arxiv.org/abs/2103.04322)]",
            "1 Paragraph «Gauges» 2021/Text Paper:arxiv.org/abs/2103.01234",
            "5 Paragraph «Buoys» Paper:arxiv.org/abs/2103.04321",
            "9 Paragraph «Tides» Paper:arxiv.org/abs/2103.04322"
        );

    [Fact]
    public void A_year_in_bold_dates_the_entries_below() =>
        Holds("**2021**\n\n- [Gauges at night](https://gauges.example)", "3 Bullet «Gauges at night» Title:gauges.example cap:2021 inherits 2021");

    [Fact]
    public void A_row_has_the_title_of_its_title_column_and_the_date_of_its_date_column() =>
        Holds(
            "| Date | Title | Code |\n|---|---|---|\n"
                + "| 2021.05 | [Gauges at night](https://gauges.example) | [Link](https://github.com/g/n) |\n"
                + "| 2021.06 | Buoys | https://github.com/b/b |",
            "3 TableRow «Gauges at night» 2021-5/Column Title:gauges.example Link:github.com/g/n",
            "4 TableRow «Buoys» 2021-6/Column Resource:github.com/b/b"
        );

    [Fact]
    public void A_row_of_an_html_table_is_an_entry() =>
        Holds(
            "<table>\n<tr><td>Model</td><td>License</td></tr>\n"
                + "<tr><td>Gauge-7B</td><td><a href=\"https://gauge.example/license\">MIT</a></td></tr>\n</table>",
            "3 HtmlRow «Gauge-7B» Resource:gauge.example/license"
        );

    [Fact]
    public void A_table_of_contents_and_badges_are_no_entries() =>
        Holds(
            "[![Awesome](https://awesome.example/b.svg)](https://awesome.example)\n\n"
                + "- [One](#one)\n- [Two](#two)\n- [Three](#three)\n\n## One\n## Two\n## Three"
        );

    [Fact]
    public void Code_comments_and_front_matter_are_not_read() =>
        Holds("---\ntitle: x\n---\n\n```\n- [Alder](https://alder.example)\n```\n\n<!--\n- [Birch](https://birch.example)\n-->\n");

    private static void Holds(string markdown, params string[] expected) => Assert.Equal(expected, EntryPrint.Format(markdown));
}
