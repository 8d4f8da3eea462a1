using Microsoft.Playwright;

namespace ListLint.Tests;

/// <summary>A report in the browser. When it is closed, it must not have complained, and not have asked for anything.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly string folder;
    private readonly IBrowserContext context;
    private readonly List<string> wrong = [];

    public OpenPage(string folder, IBrowserContext context, IPage page)
    {
        (this.folder, this.context, Page) = (folder, context, page);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(true, $"exception: {error}");
        page.Dialog += (_, dialog) => Note(true, $"dialog: {dialog.Message}");
        page.Request += (_, request) =>
            Note(
                !request.Url.StartsWith(Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal),
                $"request: {request.Url}"
            );
    }

    public IPage Page { get; }

    public string Address => new Uri(Path.Combine(folder, "report.html")).AbsoluteUri;

    /// <summary>The messages of the findings that are shown.</summary>
    public async Task<IReadOnlyList<string>> Messages() =>
        [.. (await Page.Locator(".finding .message").AllInnerTextsAsync()).Select(text => text.Trim())];

    /// <summary>What the page says of how many there are.</summary>
    public Task<string> Count() => Page.Locator("#count").InnerTextAsync();

    public Task Go(string fragment) => Page.GotoAsync(Address + fragment);

    /// <summary>Forgets complaints with some words in them, which a test has made on purpose.</summary>
    public void Forgive(string words)
    {
        lock (wrong)
            Assert.NotEqual(0, wrong.RemoveAll(text => text.Contains(words, StringComparison.Ordinal)));
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        lock (wrong)
            Assert.Empty(wrong);
    }

    private void Note(bool isWrong, string what)
    {
        lock (wrong)
            wrong.AddRange(isWrong ? [what] : Array.Empty<string>());
    }
}
