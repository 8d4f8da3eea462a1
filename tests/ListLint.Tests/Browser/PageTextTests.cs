using static Microsoft.Playwright.Assertions;

namespace ListLint.Tests;

/// <summary>Text of a list in the page: whatever it is, it is only text, and it is shown right.</summary>
[Trait("Runs", "browser")]
public sealed class PageTextTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("- <img src=x onerror=alert(1)> [a](javascript:alert(2)) <script>alert(3)</script> word")]
    [InlineData("- </script><script>alert(1)</script> <!-- word --> word ]]>")]
    [InlineData("| <svg onload=alert(1)> | <iframe src=\"https://x.example\"></iframe> word | <a href=\"JaVaScRiPt:alert(1)\">b</a> |")]
    [InlineData("<a href=\"data:text/html,<script>alert(1)</script>\">c</a> <style>*{display:none}</style> word ![p](https://x.example/p.png)")]
    [InlineData("- {\"listlint\":\"data\"} $& $' ${x} \u2028 \u0000 \uD83D word")]
    public async Task Hostile_text_stays_text(string line)
    {
        var run = Sample.Marked($"{line}\n", "word", line, $"{line.Replace('/', '_')}.md");
        await using var open = await chromium.Open(PageSample.Write(run));

        Assert.Equal(
            $"Error {line.Replace("\0", "\uFFFD").Replace('\uD83D', '\uFFFD').Replace("\u2028", "U+2028")}",
            Assert.Single(await open.Messages()).Replace("U+0000", "\uFFFD")
        );
        Assert.Equal(
            0,
            await open
                .Page.Locator("main img, main script, main style, main iframe, main .finding svg, main a:not([href^='https://'], [href^='http://'])")
                .CountAsync()
        );
        await Expect(open.Page.Locator(".written mark")).ToHaveTextAsync("word");
    }

    [Fact]
    public async Task Text_from_right_to_left_has_its_direction_and_does_not_turn_the_sentence_around()
    {
        var run = Sample.Marked("- [כלי עבודה](https://x.example) רשימה word\n- [工具](https://y.example)\n", "word", "\"כלי עבודה\" is wrong.");
        await using var open = await chromium.Open(PageSample.Write(run));

        var directions = await open.Page.EvaluateAsync<string[]>(
            "() => ['.shown .text', '.written', '.message'].map(one => getComputedStyle(document.querySelector(one)).direction)"
        );
        Assert.Equal(["rtl", "rtl", "ltr"], directions);
        Assert.Equal("he", await open.Page.Locator(".shown .text").GetAttributeAsync("lang"));
    }

    [Fact]
    public async Task What_nobody_could_see_is_named()
    {
        await using var open = await chromium.Open(PageSample.Write(Sample.Marked("- a\u202Eb\u200Bword", "word")));

        await Expect(open.Page.Locator(".written .unseen")).ToHaveTextAsync(["U+202E", "U+200B"]);
    }

    [Fact]
    public async Task Nothing_runs_but_the_script_of_the_page()
    {
        await using var open = await chromium.Open(PageSample.Mixed());
        var refused = await open.Page.EvaluateAsync<bool>(
            """
            () => new Promise(done => {
              addEventListener('securitypolicyviolation', () => done(true), { once: true });
              const element = document.createElement('div');
              element.setAttribute('style', 'color: red');
              setTimeout(() => done(false), 3000);
            })
            """
        );

        Assert.True(refused);
        open.Forgive("Content Security Policy");
    }
}
