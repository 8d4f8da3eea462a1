using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.Markdown;
using ListLint.Reporters;

namespace ListLint.Cli.Deliver.Page;

/// <summary>Gathers what only the page shows; asked for when a page is wanted, and then only.</summary>
internal static class PageFacts
{
    /// <summary>What is known of a run.</summary>
    /// <param name="host">Where it ran.</param>
    /// <param name="filesUrl">Where the workflow says that files are, or empty.</param>
    /// <param name="baseline">What the baseline knows; null where none was given.</param>
    public static PageContext Create(Host host, string filesUrl, BaselineCounts? baseline)
    {
        var remote = GitHubRemote.Find(host, filesUrl);
        return new PageContext
        {
            Project = remote?.Project ?? LocalRepository.NameOf(host),
            Commit = remote?.Commit,
            Head = LocalRepository.HeadOf(host),
            Date = host.Today,
            Model = source => ListParser.Parse(source, Facts.None),
            Rendering = source => new LineRenderer(source.Text).Render,
            AddressOf = (source, line) => remote?.AddressOf(source, line),
            Baseline = baseline,
        };
    }
}
