using System.Buffers;

namespace ListLint.Core;

/// <summary>The kinds of part that a pattern captures, each as one spelling of many.</summary>
internal static class AddressPart
{
    private const string Digits = "0123456789";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<char> Digit = SearchValues.Create(Digits);
    private static readonly SearchValues<char> Alphanumeric = SearchValues.Create(Digits + Letters);
    private static readonly SearchValues<char> Hex = SearchValues.Create(Digits + "abcdefABCDEF");

    /// <summary>What identifiers made for addresses consist of: letters, digits, <c>-</c> and <c>_</c>.</summary>
    public static readonly SearchValues<char> Word = SearchValues.Create(Digits + Letters + "-_");
    private static readonly string[] Extensions = [".pdf", ".html", ".htm", ".php"];

    /// <summary>Captures the longest such part at the start of a text.</summary>
    /// <returns>How many characters it takes, or -1 where there is none.</returns>
    public static int Take(ReadOnlySpan<char> kind, ReadOnlySpan<char> text, List<string> captures) =>
        kind switch
        {
            "digits" => Run(text, Digit, captures),
            "number" => Number(text, captures),
            "alnum" => Run(text, Alphanumeric, captures),
            "hex" => Hash(text, captures),
            "word" => Run(text, Word, captures),
            "video" => Video(text, captures),
            "segment" => Segment(text, captures),
            "lower" => Lower(text, captures),
            "repo" => Repository(text, captures),
            "stem" => Stem(text, captures),
            "folders" => Folders(text),
            "rest" => Rest(text, captures),
            "arxiv" => PublicationIds.Arxiv(text, captures),
            "acl" => PublicationIds.Acl(text, captures),
            "rxiv" => PublicationIds.Rxiv(text, captures),
            "doi" => DoiText.Take(text, captures),
            "datadoi" => DoiText.TakeData(text, captures),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind.ToString(), "no such part"),
        };

    private static int Run(ReadOnlySpan<char> text, SearchValues<char> allowed, List<string> captures)
    {
        var length = text.IndexOfAnyExcept(allowed) is >= 0 and var end ? end : text.Length;
        return Captured(text[..length], captures);
    }

    private static int Captured(ReadOnlySpan<char> part, List<string> captures) => Captured(part.ToString(), captures);

    private static int Captured(string part, List<string> captures)
    {
        if (part.Length == 0)
            return -1;
        captures.Add(part);
        return part.Length;
    }

    // Without the zeros in front: pages are numbered 0762 and 762.
    private static int Number(ReadOnlySpan<char> text, List<string> captures)
    {
        var length = text.IndexOfAnyExcept(Digit) is >= 0 and var end ? end : text.Length;
        return Captured(text[..length].TrimStart('0'), captures) < 0 ? -1 : length;
    }

    // Eight digits at least, so that no word is taken for a hash.
    private static int Hash(ReadOnlySpan<char> text, List<string> captures)
    {
        var length = text.IndexOfAnyExcept(Hex) is >= 0 and var end ? end : text.Length;
        return length < 8 ? -1 : Captured(LowerCase.From(text[..length]), captures);
    }

    // YouTube ids have eleven characters; a shorter or longer one is broken and no other's equal.
    private static int Video(ReadOnlySpan<char> text, List<string> captures)
    {
        var length = text.IndexOfAnyExcept(Word) is >= 0 and var end ? end : text.Length;
        return length == 11 ? Captured(text[..length], captures) : -1;
    }

    private static int SegmentLength(ReadOnlySpan<char> text) => text.IndexOf('/') is >= 0 and var end ? end : text.Length;

    private static int Segment(ReadOnlySpan<char> text, List<string> captures) => Captured(text[..SegmentLength(text)], captures);

    private static int Lower(ReadOnlySpan<char> text, List<string> captures) => Captured(LowerCase.From(text[..SegmentLength(text)]), captures);

    private static int Repository(ReadOnlySpan<char> text, List<string> captures)
    {
        var length = SegmentLength(text);
        var name = text[..length];
        while (name.Length > 4 && name.EndsWith(".git", StringComparison.OrdinalIgnoreCase))
            name = name[..^4];
        return Captured(LowerCase.From(name), captures) < 0 ? -1 : length;
    }

    private static int Stem(ReadOnlySpan<char> text, List<string> captures)
    {
        var length = SegmentLength(text);
        var name = text[..length];
        for (var before = -1; before != name.Length; )
        {
            before = name.Length;
            foreach (var extension in Extensions)
            {
                if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                    name = name[..^extension.Length];
            }
        }

        return Captured(name, captures) < 0 ? -1 : length;
    }

    private static int Folders(ReadOnlySpan<char> text) => text.LastIndexOf('/') + 1;

    private static int Rest(ReadOnlySpan<char> text, List<string> captures)
    {
        captures.Add(text.ToString());
        return text.Length;
    }
}
