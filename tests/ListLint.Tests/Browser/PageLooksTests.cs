using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ListLint.Tests;

/// <summary>How the page looks: to a screen reader, in the dark, on a telephone and on paper.</summary>
[Trait("Runs", "browser")]
public sealed class PageLooksTests(Chromium chromium) : IClassFixture<Chromium>
{
    [AxeTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    public async Task Axe_finds_nothing(ColorScheme scheme, int width)
    {
        await using var open = await chromium.Open(
            PageSample.Many(200),
            options: new()
            {
                ColorScheme = scheme,
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );
        await open.Page.GetByText("As a table").First.ClickAsync();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "error" }).ClickAsync();
        Assert.Empty(await Violations(open));
    }

    [AxeTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_where_there_are_rows_fixes_and_answers_of_servers(ColorScheme scheme)
    {
        foreach (var html in (string[])[PageSample.Mixed(), PageSample.Online()])
        {
            await using var open = await chromium.Open(html, options: new() { ColorScheme = scheme });
            Assert.Empty(await Violations(open));
        }
    }

    [Fact]
    public async Task Every_picture_has_a_table_with_the_same_numbers()
    {
        await using var open = await chromium.Open(PageSample.Many(500));

        foreach (var title in (string[])["Entries and problems by section", "Entries by year", "Most linked hosts"])
        {
            var panel = open.Page.GetByRole(AriaRole.Region, new() { Name = title, Exact = true });
            await Expect(panel.GetByRole(AriaRole.Img)).ToBeVisibleAsync();
            await panel.GetByText("As a table").ClickAsync();
            await Expect(panel.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        }

        var rows = await open.Page.Locator("section[aria-labelledby='panel-entries-by-year'] tbody td").AllInnerTextsAsync();
        Assert.Equal(500, rows.Sum(int.Parse));
    }

    [Fact]
    public async Task A_few_values_are_a_table_without_a_picture_and_rules_are_sorted_by_their_problems()
    {
        await using var open = await chromium.Open(PageSample.Many(200));
        var panel = open.Page.GetByRole(AriaRole.Region, new() { Name = "Entries and problems by section", Exact = true });

        await Expect(panel.GetByRole(AriaRole.Img)).ToHaveCountAsync(0);
        await Expect(panel.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await Expect(open.Page.Locator("table.rules tbody th")).ToHaveTextAsync(["impossible-date", "duplicate-entry", "misspelled-word"]);
        await Expect(open.Page.Locator("table.rules svg")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_servers_were_asked_their_answers_are_shown_and_the_hosts_where_something_is_wrong()
    {
        await using var open = await chromium.Open(PageSample.Online());
        var panel = open.Page.GetByRole(AriaRole.Region, new() { Name = "What became of the links", Exact = true });

        await Expect(panel.Locator(".legend li")).ToHaveTextAsync(["Alive 93 (93 %)", "Moved 1 (1.0 %)", "Dead 5 (5.0 %)", "Unknown 1 (1.0 %)"]);
        await Expect(panel.Locator("tbody").First.Locator("td")).ToHaveTextAsync(["93", "1", "5", "1"]);
        await Expect(panel.Locator("tbody").Last.Locator("th")).ToHaveTextAsync(["gone.example", "mixed.example"]);
        await Expect(panel.Locator(".note")).ToContainTextAsync("100 pages asked, 2 not.");
    }

    [Fact]
    public async Task Where_nobody_was_asked_nothing_is_said_of_it()
    {
        await using var open = await chromium.Open(PageSample.Mixed());

        await Expect(open.Page.GetByText("What became of the links")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    public async Task Nothing_is_wider_than_a_narrow_screen(int width)
    {
        await using var open = await chromium.Open(
            PageSample.Mixed(),
            options: new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );

        Assert.Equal(width, await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Paper_gets_all_findings_of_the_filter_and_no_controls()
    {
        await using var open = await chromium.Open(PageSample.Many(130), "#severity=error,warning");
        Assert.Equal(50, (await open.Messages()).Count);

        await open.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await open.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");

        Assert.Equal((86, "86 problems, filtered from 130"), ((await open.Messages()).Count, await open.Count()));
        await Expect(open.Page.Locator("#filters")).ToBeHiddenAsync();
        Assert.Equal("rgb(255, 255, 255)", await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        await open.Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        Assert.Equal(50, (await open.Messages()).Count);
    }

    private static async Task<string[]> Violations(OpenPage open)
    {
        await open.Page.EvaluateAsync(await File.ReadAllTextAsync(AxeTheoryAttribute.Script));
        return await open.Page.EvaluateAsync<string[]>(
            "async () => (await axe.run()).violations.map(one => `${one.impact} ${one.id}: ${one.nodes[0].html}`)"
        );
    }

    [Fact]
    public async Task A_run_without_findings_says_so()
    {
        await using var open = await chromium.Open(
            PageSample.Write(new RunResult([new FileResult(SourceText.From("# Clean\n\n- [a](https://x.example)\n"), [], [])]))
        );

        Assert.Equal("Nothing was found.", await open.Count());
        await Expect(open.Page.Locator("#filters")).ToBeHiddenAsync();
    }
}

/// <summary>A theory that needs axe, which <c>npm ci</c> in the folder of the page installs.</summary>
internal sealed class AxeTheoryAttribute : TheoryAttribute
{
    public static readonly string Script = SourceTree.PathOf("src", "ListLint.Reporters", "Html", "page", "node_modules", "axe-core", "axe.min.js");

    public AxeTheoryAttribute() =>
        Skip = File.Exists(Script) ? null : "axe is not here: npm ci --prefix src/ListLint.Reporters/Html/page installs it.";
}
