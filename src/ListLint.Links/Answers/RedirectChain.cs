namespace ListLint.Links;

/// <summary>One redirect of an HTTP answer.</summary>
/// <param name="To">Where it leads, with the fragment that it names.</param>
/// <param name="IsPermanent">Whether the server says that it is for good (301, 308).</param>
internal sealed record Redirect(Uri To, bool IsPermanent);

/// <summary>The way from a link to where it ends.</summary>
/// <param name="Start">The address of the link.</param>
/// <param name="Redirects">The redirects, the first one first.</param>
/// <param name="End">The last answer.</param>
/// <param name="Problem">What is wrong with the way itself; null where nothing is.</param>
internal sealed record RedirectChain(Uri Start, IReadOnlyList<Redirect> Redirects, LinkResponse End, string? Problem = null);
