namespace ListLint.Tests;

/// <summary>Stands for the tests of the page where no browser is.</summary>
public sealed class PageTests
{
    [Fact(Skip = "Chromium is not at /usr/bin/chromium, where Debian puts it (-p:Chromium=PATH names another one), so no page was opened.")]
    public void The_page_is_looked_at_in_a_browser() { }
}
