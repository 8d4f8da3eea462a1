namespace ListLint.Links;

/// <summary>One link to be checked.</summary>
/// <param name="Key">What the answer is filed under: the canonical URL. Never asked itself.</param>
/// <param name="Address">What is asked: absolute, as a list writes it. Its fragment, name and password are not sent.</param>
/// <param name="Fragments">Places inside the page to look for, as written after the <c>#</c>; usually none.</param>
public sealed record LinkQuery(string Key, Uri Address, IReadOnlyList<string> Fragments);
