using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The names in an address that somebody chose for what it leads to: labels of its host, owner, repository, parts of its path.</summary>
internal sealed class AddressNames
{
    private const int LongestAddress = 300;

    // What lies below is a file, whose name may be misspelt.
    private static readonly HashSet<string> Folders = ["blob", "tree", "raw", "wiki", "-", "issues", "pull", "releases", "commit", "files"];

    // "example.co.uk" is the name "example" below two labels that everybody has.
    private static readonly HashSet<string> SharedLabels = ["co", "com", "org", "net", "ac", "gov", "edu"];

    // Where the first part of a path is somebody's account.
    private static readonly HashSet<string> AccountHosts =
    [
        "github.com",
        "gitlab.com",
        "bitbucket.org",
        "codeberg.org",
        "huggingface.co",
        "kaggle.com",
        "twitter.com",
        "linkedin.com",
        "medium.com",
        "facebook.com",
        "instagram.com",
        "dev.to",
    ];

    private readonly NameText whole;

    private AddressNames(string url, List<NameText> names) => (whole, Names) = (new NameText(url, new Span(0, url.Length)), names);

    /// <summary>The names, in order.</summary>
    public IReadOnlyList<NameText> Names { get; }

    /// <summary>The host, as a canonical address has it.</summary>
    public required string Host { get; init; }

    /// <summary>Whether it leads to somebody's profile, so that the text may be a person's name.</summary>
    public bool IsProfile { get; private init; }

    /// <summary>The names of a link's address; null where it has none that somebody chose.</summary>
    public static AddressNames? Find(Link link)
    {
        var url = link.Url;
        if (url.Length > LongestAddress || !link.Canonical.IsWeb || link.Canonical.IsWork)
            return null;
        var start = url.IndexOf("//", StringComparison.Ordinal) is >= 0 and var at ? at + 2 : 0;
        var end = url.AsSpan(start).IndexOfAny('?', '#') is >= 0 and var stop ? start + stop : url.Length;
        var names = new List<NameText>();
        var path = url.IndexOf('/', start, end - start) is >= 0 and var slash ? slash : end;
        AddHost(names, url, new Span(start, path));
        var (segments, isFile) = (0, false);
        foreach (var segment in Split(url, new Span(Math.Min(path + 1, end), end), '/'))
        {
            segments++;
            isFile |= Folders.Contains(url[segment.Start..segment.End]);
            if (!isFile && !url.AsSpan(segment.Start, segment.Length).Contains('%'))
                names.Add(new NameText(url, segment));
        }

        return new AddressNames(url, names) { Host = link.Canonical.Host, IsProfile = IsAccount(link.Canonical.Host, segments) };
    }

    /// <summary>Whether the address has a name as it is written, wherever that is.</summary>
    public bool Has(string key) => whole.Key.Contains(key, StringComparison.Ordinal);

    private static bool IsAccount(string host, int segments) => AccountHosts.Contains(host) && (segments == 1 || host == "linkedin.com");

    private static void AddHost(List<NameText> names, string url, Span host)
    {
        var labels = Split(url, host, '.').ToList();
        var count = labels.Count - 1;
        if (count > 1 && SharedLabels.Contains(url[labels[count - 1].Start..labels[count - 1].End]))
            count--;
        foreach (var label in labels.Take(count))
            names.Add(new NameText(url, label));
    }

    private static IEnumerable<Span> Split(string text, Span span, char mark)
    {
        for (var start = span.Start; start < span.End; )
        {
            var end = text.IndexOf(mark, start, span.End - start) is >= 0 and var at ? at : span.End;
            if (end > start)
                yield return new Span(start, end);
            start = end + 1;
        }
    }
}
