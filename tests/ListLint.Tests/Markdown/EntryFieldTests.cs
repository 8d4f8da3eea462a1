namespace ListLint.Tests;

/// <summary>What stands below an entry and belongs to it.</summary>
public sealed class EntryFieldTests
{
    [Fact]
    public void Links_and_marks_that_every_entry_has_below_are_no_entries() =>
        Holds(
            string.Concat(
                new[] { "alder", "birch", "cedar" }.Select(name =>
                    $"- [{name}](https://{name}.example): A tree\n  -  <a href='https://pictures.example/{name}'>`Screenshot 1`</a>\n"
                    + "  - `swift` `leaf`\n"
                )
            ),
            "alder",
            "birch",
            "cedar"
        );

    [Fact]
    public void Named_fields_that_every_entry_has_below_are_no_entries() =>
        Holds(
            string.Concat(
                new[] { "alder", "birch", "cedar" }.Select(name =>
                    $"- [{name}](https://{name}.example): A tree\n  - Home page: https://home.example/{name}\n"
                    + $"  - Pictures: [1](https://pictures.example/{name}/1) [2](https://pictures.example/{name}/2)\n"
                )
            ),
            "alder",
            "birch",
            "cedar"
        );

    [Fact]
    public void A_name_with_venue_and_year_in_front_is_an_entry_of_its_own() =>
        Holds(
            "- Trees\n  - *Tall*:\n"
                + string.Concat(
                    new[] { "alder", "birch", "cedar" }.Select(name =>
                        $"    - ⭐(CVPR 2023) *{name}*, [[Paper](https://arxiv.org/abs/2305.0{name.Length}234)]\n      - The first of all\n"
                    )
                ),
            "alder",
            "birch",
            "cedar"
        );

    [Fact]
    public void A_name_below_a_few_of_many_entries_is_an_entry() =>
        Holds(
            string.Concat(
                new[] { "alder", "birch", "cedar" }.Select(name =>
                    $"- [{name}](https://{name}.example)\n  - [Education](https://{name}.example/learn)\n"
                )
            )
                + string.Concat(
                    new[] { "elm", "fir", "gum", "holly", "ivy" }.Select(name =>
                        $"- [{name}](https://{name}.example)\n  - [{name} of the north](https://{name}.example/north)\n"
                    )
                ),
            [
                "alder",
                "Education",
                "birch",
                "Education",
                "cedar",
                "Education",
                "elm",
                "elm of the north",
                "fir",
                "fir of the north",
                "gum",
                "gum of the north",
                "holly",
                "holly of the north",
                "ivy",
                "ivy of the north",
            ]
        );

    [Theory]
    [InlineData(
        "## Stone R-CNN\n\n- arxiv: <https://arxiv.org/abs/1703.06870>\n- github(Keras): https://github.com/stones/keras\n",
        "1 Heading «Stone R-CNN» [Keras] arxiv:arxiv.org/abs/1703.06870 github:github.com/stones/keras"
    )]
    [InlineData(
        "How stones fall, seen from below\n\n- Paper: https://arxiv.org/abs/2602.19900\n- Code: \n",
        "1 Paragraph «How stones fall, seen from below» Paper:arxiv.org/abs/2602.19900"
    )]
    [InlineData(
        "**How stones fall**\n\n![](https://rocks.example/i.png)\n\n- Paper: https://arxiv.org/abs/2602.19900\n",
        "1 Paragraph «How stones fall» Paper:arxiv.org/abs/2602.19900"
    )]
    public void Fields_below_a_heading_or_a_paragraph_are_those_of_one_entry(string markdown, string entry) =>
        Assert.Equal([entry], EntryPrint.Format(markdown).Select(line => line.Split(" cap:")[0]));

    private static void Holds(string markdown, params string[] titles) => Assert.Equal(titles, EntryPrint.Titles(markdown));
}
