namespace ListLint.Core;

/// <summary>Sites of code, models, data, videos and apps.</summary>
internal static class SiteRules
{
    private const string Branch = "(main|master)";
    private const string Card = "(tree/main|blob/main/README.md)";

    public static AddressRule[] Rows { get; } =
    [
        Site("github", "github.com", "/{lower}/{repo}/tree/" + Branch, "github.com/{1}/{2}", "https://github.com/Doe/Thing/tree/main/"),
        Site("github", "github.com", "/{lower}/{repo}{rest}", "github.com/{1}/{2}{3}", "http://www.github.com/Doe/Thing.git"),
        Site("github", "github.com", "/{lower}", "github.com/{1}", "https://github.com/Doe"),
        Site("gist", "gist.github.com", "/{segment}/{hex}", "gist.github.com/{2}", "https://gist.github.com/doe/0123456789abcdef0123"),
        Site("gist", "gist.github.com", "/{hex}", "gist.github.com/{1}", "https://gist.github.com/0123456789abcdef0123"),
        Site("gitlab", "gitlab.com", "/{lower}/{repo}/-/tree/" + Branch, "gitlab.com/{1}/{2}", "https://gitlab.com/Doe/Thing/-/tree/main"),
        Site("gitlab", "gitlab.com", "/{lower}/{repo}{rest}", "gitlab.com/{1}/{2}{3}", "https://gitlab.com/Doe/Thing.git"),
        Site("codeberg", "codeberg.org", "/{lower}/{repo}{rest}", "codeberg.org/{1}/{2}{3}", "https://codeberg.org/Doe/Thing.git"),
        Site("bitbucket", "bitbucket.org", "/{lower}/{repo}/src/" + Branch, "bitbucket.org/{1}/{2}", "https://bitbucket.org/Doe/Thing/src/master/"),
        Site("bitbucket", "bitbucket.org", "/{lower}/{repo}{rest}", "bitbucket.org/{1}/{2}{3}", "https://bitbucket.org/Doe/Thing.git"),
        Site(
            "huggingface",
            "huggingface.co",
            "/datasets/{segment}/{segment}/" + Card,
            "huggingface.co/datasets/{1}/{2}",
            "https://huggingface.co/datasets/doe/thing/tree/main"
        ),
        Site(
            "huggingface",
            "huggingface.co",
            "/spaces/{segment}/{segment}/" + Card,
            "huggingface.co/spaces/{1}/{2}",
            "https://huggingface.co/spaces/doe/thing/tree/main"
        ),
        Site(
            "huggingface",
            "huggingface.co",
            "/{segment}/{segment}/" + Card,
            "huggingface.co/{1}/{2}",
            "https://hf.co/doe/thing/blob/main/README.md"
        ),
        Site("huggingface", "huggingface.co", "/*", "", "https://huggingface.co/doe/thing"),
        Site(
            "kaggle",
            "kaggle.com",
            "/(competitions|c)/{segment}(/overview|)",
            "kaggle.com/competitions/{1}",
            "https://www.kaggle.com/c/some-contest/overview"
        ),
        Site(
            "zenodo",
            "zenodo.org",
            "/(records|record)/{digits}",
            "zenodo.org/records/{1}",
            "https://zenodo.org/record/5855972#.YeQUyFjMI-Q",
            UrlParts.Nothing
        ),
        Site(
            "zenodo",
            "zenodo.org",
            "/doi/10.5281/zenodo.{digits}",
            "zenodo.org/records/{1}",
            "https://zenodo.org/doi/10.5281/zenodo.5855972",
            UrlParts.Nothing
        ),
        Site(
            "youtube",
            "youtube.com",
            "/watch?v={video}",
            "youtube.com/watch?v={1}",
            "https://m.youtube.com/watch?v=abcdefghi-_&t=30s",
            UrlParts.Nothing
        ),
        Site(
            "youtube",
            "youtube.com",
            "/embed/videoseries?list={word}",
            "youtube.com/playlist?list={1}",
            "https://www.youtube.com/embed/videoseries?list=PL0123456789",
            UrlParts.Nothing
        ),
        Site(
            "youtube",
            "youtube.com",
            "/(embed|shorts|live|v)/{video}",
            "youtube.com/watch?v={1}",
            "https://www.youtube.com/embed/abcdefghi-_?start=30",
            UrlParts.Nothing
        ),
        Site("youtube", "youtu.be", "/{video}", "youtube.com/watch?v={1}", "https://youtu.be/abcdefghi-_?si=x", UrlParts.Nothing),
        Site(
            "youtube",
            "youtube.com",
            "/playlist?list={word}",
            "youtube.com/playlist?list={1}",
            "https://www.youtube.com/playlist?list=PL0123456789&si=x",
            UrlParts.Nothing
        ),
        Site(
            "google-drive",
            "drive.google.com",
            "/file/(u/0/|)d/{word}(/view|/edit|/preview|)",
            "drive.google.com/open?id={1}",
            "https://drive.google.com/file/d/0123456789abcdef/view?usp=sharing",
            UrlParts.Nothing
        ),
        Site(
            "google-drive",
            "drive.google.com",
            "/drive/(u/0/|)(mobile/|)folders/{word}",
            "drive.google.com/open?id={1}",
            "https://drive.google.com/drive/folders/0123456789abcdef?usp=sharing",
            UrlParts.Nothing
        ),
        Site(
            "google-drive",
            "drive.google.com",
            "/(open|uc)?id={word}",
            "drive.google.com/open?id={1}",
            "https://drive.google.com/uc?export=download&id=0123456789abcdef",
            UrlParts.Nothing
        ),
        Site(
            "google-docs",
            "docs.google.com",
            "/{word}/(u/0/|)d/{word}(/edit|/view|/preview|)",
            "docs.google.com/{1}/d/{2}",
            "https://docs.google.com/document/d/0123456789abcdef/edit?usp=sharing"
        ),
        Site("pypi", "pypi.org", "/project/{lower}", "pypi.org/project/{1}", "https://pypi.org/project/Thing/"),
        Site("pypi", "pypi.python.org", "/pypi/{lower}", "pypi.org/project/{1}", "https://pypi.python.org/pypi/Thing"),
        Site(
            "app-store",
            "apps.apple.com itunes.apple.com",
            "/app/{folders}id{digits}",
            "apps.apple.com/app/id{1}",
            "https://apps.apple.com/app/thing/id123456789",
            UrlParts.Nothing
        ),
        Site(
            "app-store",
            "apps.apple.com itunes.apple.com",
            "/{word}/app/{folders}id{digits}",
            "apps.apple.com/app/id{2}",
            "https://apps.apple.com/us/app/thing/id123456789?mt=12",
            UrlParts.Nothing
        ),
    ];

    private static AddressRule Site(
        string kind,
        string hosts,
        string pattern,
        string form,
        string example,
        UrlParts keeps = UrlParts.QueryAndFragment
    ) => new(kind, hosts, pattern, form, example) { KeptParts = keeps };
}
