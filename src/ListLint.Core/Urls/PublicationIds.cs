namespace ListLint.Core;

/// <summary>Identifiers that archives of papers give out.</summary>
internal static class PublicationIds
{
    /// <summary>
    /// <c>2303.14070v2.pdf</c> as <c>2303.14070</c>, <c>cs.CL/0101001v1</c> as <c>cs/0101001</c>; all of the text, since an id with
    /// something behind it is another or broken.
    /// </summary>
    public static int Arxiv(ReadOnlySpan<char> text, List<string> captures)
    {
        var id = text;
        if (id.StartsWith("arxiv:", StringComparison.OrdinalIgnoreCase))
            id = id[6..];
        while (id.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
            id = id[..^4];
        id = WithoutVersion(id);

        if (id.Length is 9 or 10 && id[4] == '.' && AreDigits(id[..4]) && AreDigits(id[5..]))
            return Captured(id.ToString(), text, captures);

        var slash = id.IndexOf('/');
        if (slash < 2 || !AreDigits(id[(slash + 1)..]) || id.Length - slash != 8)
            return -1;
        var archive = id[..slash];
        if (archive.IndexOf('.') is >= 0 and var dot)
            archive = archive[..dot]; // the subject class is no part of the id
        foreach (var letter in archive)
        {
            if (!char.IsAsciiLetter(letter) && letter != '-')
                return -1;
        }

        return archive.Length < 2 ? -1 : Captured($"{LowerCase.From(archive)}{id[slash..]}", text, captures);
    }

    /// <summary><c>2020.acl-main.447</c> and <c>N19-1423</c>, also with version or file name extension; a volume is no paper.</summary>
    public static int Acl(ReadOnlySpan<char> text, List<string> captures)
    {
        var id = text;
        foreach (var extension in (ReadOnlySpan<string>)[".pdf", ".bib", ".xml", ".endf"])
        {
            if (id.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                id = id[..^extension.Length];
                break;
            }
        }

        id = WithoutVersion(id);
        if (id.Length == 8 && char.IsAsciiLetter(id[0]) && AreDigits(id[1..3]) && id[3] == '-' && AreDigits(id[4..]))
            return Captured(id.ToString().ToUpperInvariant(), text, captures);

        var dot = id.LastIndexOf('.');
        if (dot < 6 || !AreDigits(id[..4]) || id[4] != '.' || !AreDigits(id[(dot + 1)..]) || !id[5..dot].Contains('-'))
            return -1;
        foreach (var letter in id[5..dot])
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_'))
                return -1;
        }

        return Captured(LowerCase.From(id), text, captures);
    }

    /// <summary>
    /// The id at the end of bioRxiv's and medRxiv's early addresses, which leave out the DOI's prefix. In real lists, ids up to November 2025 stand
    /// behind 10.1101 and those from December 2025 behind 10.64898, so a later id is not taken.
    /// </summary>
    public static int Rxiv(ReadOnlySpan<char> text, List<string> captures)
    {
        var id = DoiText.WithoutPages(text);
        id = WithoutVersion(id);
        if (id.Length == 6 && AreDigits(id))
            return Captured(id.ToString(), text, captures);
        var isDated =
            id.Length > 11
            && id[4] == '.'
            && id[7] == '.'
            && id[10] == '.'
            && AreDigits(id[..4])
            && AreDigits(id[5..7])
            && AreDigits(id[8..10])
            && AreDigits(id[11..]);
        return isDated && id.CompareTo("2025.12", StringComparison.Ordinal) < 0 ? Captured(id.ToString(), text, captures) : -1;
    }

    /// <summary>Without a final <c>v2</c> behind a digit.</summary>
    public static ReadOnlySpan<char> WithoutVersion(ReadOnlySpan<char> id)
    {
        for (var digits = id.Length; ; digits = id.Length)
        {
            while (digits > 0 && char.IsAsciiDigit(id[digits - 1]))
                digits--;

            // The digit before the v is one of the id, not of a percent-encoded letter.
            var isVersion =
                digits >= 2
                && id.Length - digits is 1 or 2
                && id[digits - 1] is 'v' or 'V'
                && char.IsAsciiDigit(id[digits - 2])
                && !(digits >= 4 && id[digits - 4] == '%');
            if (!isVersion)
                return id;
            id = id[..(digits - 1)];
        }
    }

    /// <summary>Whether there is something and only digits.</summary>
    public static bool AreDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    private static int Captured(string id, ReadOnlySpan<char> text, List<string> captures)
    {
        captures.Add(id);
        return text.Length;
    }
}
