namespace ListLint.Core;

/// <summary>The fragment of an address in normal form.</summary>
internal static class FragmentText
{
    private const string TextDirective = ":~:";
    private const string Page = "page=";

    /// <summary>Empty for the top of the page (<c>#readme</c>) and without text directives (<c>#:~:text=</c>).</summary>
    /// <param name="fragment">As written, without the <c>#</c>.</param>
    /// <param name="isNoise">Whether places inside the page do not matter; a page of a PDF file still does, since volumes are linked so.</param>
    public static ReadOnlySpan<char> Normal(ReadOnlySpan<char> fragment, bool isNoise)
    {
        if (fragment.Length == 0)
            return [];
        var normal = PercentEncoding.Normal(fragment, PercentEncoding.Query);
        if (normal.IndexOf(TextDirective, StringComparison.Ordinal) is >= 0 and var directive)
            normal = normal[..directive];
        if (isNoise && !(normal.StartsWith(Page, StringComparison.OrdinalIgnoreCase) && !normal[Page.Length..].SequenceEqual("1")))
            return [];
        if (IsShareMark(normal))
            return [];
        return normal.Equals("readme", StringComparison.OrdinalIgnoreCase) ? [] : normal;
    }

    // AddThis appended "#.YeQUyFjMI-Q" to copied addresses, new for every visitor.
    private static bool IsShareMark(ReadOnlySpan<char> fragment) =>
        fragment.Length == 12 && fragment[0] == '.' && !fragment[1..].ContainsAnyExcept(AddressPart.Word);
}
