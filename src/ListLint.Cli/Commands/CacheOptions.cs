using System.CommandLine;

namespace ListLint.Cli;

/// <summary>The options of <c>check</c> that keep results for later runs.</summary>
internal sealed class CacheOptions
{
    private readonly Option<bool> cache = new("--cache")
    {
        Description = "Take the results of lists that have not changed from earlier runs, kept in the user's folder of caches.",
    };
    private readonly Option<string> folder = new("--cache-dir")
    {
        Description = "Like --cache, with the results kept in this folder.",
        HelpName = "FOLDER",
    };

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [cache, folder];

    /// <summary>The folder of the cache, absolute; null for no cache.</summary>
    /// <exception cref="UsageException">The machine has no place for caches.</exception>
    public string? Folder(ParseResult parsed, Host host) => CacheFolder.Of(parsed.GetValue(cache), parsed.GetValue(folder), host);
}
