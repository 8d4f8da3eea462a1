namespace ListLint.Core;

/// <summary>Parameters that tell where a visitor comes from or how a page looks, not which page it is.</summary>
internal static class QueryNoise
{
    private const string AnyHost = "";

    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        [AnyHost] =
        [
            "gclid",
            "fbclid",
            "dclid",
            "msclkid",
            "yclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "_hsenc",
            "_hsmi",
            "spm",
            "ref_src",
            "ref_url",
            "ref",
        ],
        ["medium.com"] = ["source", "sk"],
        ["towardsdatascience.com"] = ["source", "sk", "gi"],
        ["youtube.com"] = ["si", "feature", "t", "ab_channel", "pp"],
        ["twitter.com"] = ["s", "t"],
        ["github.com"] = ["tab=readme-ov-file"],
        ["docs.google.com"] = ["usp", "pli", "authuser", "ouid", "rtpof", "sd"],
        ["drive.google.com"] = ["usp", "pli", "authuser", "resourcekey"],
        ["colab.research.google.com"] = ["usp", "authuser", "pli"],
        ["sites.google.com"] = ["pli", "authuser"],
        ["scholar.google.com"] = ["hl", "as_sdt", "oi", "btnG", "sciodt", "oe", "as_vis", "scioq"],
        ["amazon.com"] = ["tag", "linkCode", "qid", "sr", "keywords", "ie"],
    };

    // There, "ref" names a branch.
    private static readonly HashSet<string> RefMatters = new(StringComparer.Ordinal)
    {
        "gitlab.com",
        "api.github.com",
        "raw.githubusercontent.com",
        "codeberg.org",
        "bitbucket.org",
        "img.shields.io",
    };

    /// <summary>Whether the parameter says nothing about which page it is.</summary>
    public static bool Contains(string host, ReadOnlySpan<char> parameter)
    {
        var equals = parameter.IndexOf('=');
        var name = equals < 0 ? parameter : parameter[..equals];
        if (name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase))
            return true;
        if (name.Equals("ref", StringComparison.OrdinalIgnoreCase) && RefMatters.Contains(host))
            return false;
        return Contains(Names[AnyHost], name) || (Names.TryGetValue(host, out var names) && (Contains(names, name) || Contains(names, parameter)));
    }

    private static bool Contains(string[] names, ReadOnlySpan<char> name)
    {
        foreach (var text in names)
        {
            if (name.Equals(text, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
