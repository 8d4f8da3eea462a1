using System.Reflection;
using Microsoft.Playwright;

namespace ListLint.Tests;

/// <summary>Debian's Chromium without a window, started once for the tests of the page.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string Path = typeof(Chromium)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "Chromium")
        .Value!;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        // The pages are our own; the sandbox is not to be had in a container.
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        await browser!.DisposeAsync();
        playwright!.Dispose();
    }

    /// <summary>Opens a report, with nothing in common with other pages.</summary>
    /// <param name="html">The report.</param>
    /// <param name="fragment">What stands behind the address, with #.</param>
    /// <param name="options">How the browser is set.</param>
    internal async Task<OpenPage> Open(string html, string fragment = "", BrowserNewContextOptions? options = null)
    {
        var folder = Directory.CreateTempSubdirectory("listlint-page-").FullName;
        await File.WriteAllTextAsync(System.IO.Path.Combine(folder, "report.html"), html);
        var context = await browser!.NewContextAsync(
            options
                ?? new()
                {
                    ViewportSize = new() { Width = 1280, Height = 900 },
                    Locale = "en-US",
                }
        );
        var opened = new OpenPage(folder, context, await context.NewPageAsync());
        await opened.Go(fragment);
        return opened;
    }
}
