using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>The text of a link that is one letter from a name in its own address.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Written">The text.</param>
/// <param name="Name">The name in the address.</param>
internal sealed record NearName(Span Span, string Written, string Name);

/// <summary>
/// Titles that are one letter from a whole name in their address, also where both are words or the list writes the title so elsewhere, which is
/// doubt enough for a line that has been there for long.
/// </summary>
internal static class NearNames
{
    private const int Shortest = 5;
    private const int ShortestAdded = 6;
    private const int ShortestWord = 4;
    private const int LongestText = 40;
    private const int MostWords = 4;

    // Marks, and the signs of "C++" and "C#", which addresses have not.
    private const string Signs = "<>![]\\&*`_:+#";

    /// <summary>All of a list.</summary>
    public static IEnumerable<NearName> Find(CuratedList list)
    {
        var told = NameSlips.Find(list).Select(slip => list.Source.LineOf(slip.Span.Start)).ToHashSet();
        return list
            .Links.Where(link => IsTitle(link) && list.Source.Slice(link.TextSpan).IndexOfAny(Signs) < 0)
            .Where(link => !told.Contains(list.Source.LineOf(link.TextSpan.Start)))
            .Select(link => FindIn(list, link))
            .OfType<NearName>();
    }

    private static bool IsTitle(Link link) => link is { IsImage: false, Role: LinkRole.Title, TextSpan: { IsEmpty: false, Length: <= LongestText } };

    private static NearName? FindIn(CuratedList list, Link link)
    {
        var text = new NameText(list.Source.Text, link.TextSpan);
        if (text.Key.Length < Shortest || text.WordCount > MostWords || text.HasOtherLetters(new Span(0, text.Key.Length)))
            return null;
        if (AddressNames.Find(link) is not { IsProfile: false } address)
            return null;
        // Of a name that lost its last letter, the address has all that is left.
        return
            address.Names.Where(name => name.Key.Length > 0).Select(name => Nearest(text, name)).FirstOrDefault(name => name is not null) is { } found
            && (found.StartsWith(text.Key, StringComparison.Ordinal) || !address.Has(text.Key))
            ? new NearName(link.TextSpan, list.Source.Slice(link.TextSpan).ToString(), found)
            : null;
    }

    private static string? Nearest(NameText text, NameText name)
    {
        if (IsSlip(text, name, new Span(0, name.Key.Length)))
            return name.Key;
        for (var word = name.WordAt(0); name.WordCount > 1; word = name.WordAt(word.End))
        {
            if (IsSlip(text, name, word))
                return name.Key[word.Start..word.End];
            if (word.End >= name.Key.Length)
                return null;
        }

        return null;
    }

    private static bool IsSlip(NameText text, NameText name, Span part)
    {
        var (left, right) = (text.Key, name.Key[part.Start..part.End]);
        if (left[0] != right[0] || !EditDistance.IsOne(left, right))
            return false;
        var at = left.AsSpan().CommonPrefixLength(right);
        // A digit is that of a version.
        if ((at < left.Length && !char.IsAsciiLetter(left[at])) || (at < right.Length && !char.IsAsciiLetter(right[at])))
            return false;
        return !English.AreVariants(left, right) && (right.Length > left.Length ? IsLost(text, name, part.Start, at) : IsAdded(text, at));
    }

    // An initial, a plural and a small word between two others are not lost, and neither is a letter that two words share.
    private static bool IsLost(NameText text, NameText name, int start, int at)
    {
        var (letter, edge) = (name.Key[start + at], name.IsPartEdge(start + at + 1));
        if (edge && (letter == 's' || name.IsPartEdge(start + at)))
            return false;
        if (at < text.Key.Length)
            return !text.IsPartEdge(at) && !(letter == text.Key[at - 1] && text.IsPartEdge(at - 1));
        return text.WordCount == 1 && !English.Has(text.Key) && English.Has($"{text.Key}{letter}");
    }

    private static bool IsAdded(NameText text, int at) =>
        text.Key.Length >= ShortestAdded
        && at < text.Key.Length - 1
        && text.WordAt(at).Length >= ShortestWord
        && !text.IsPartEdge(at)
        && !(text.Key[at] == 's' && text.IsPartEdge(at + 1));
}
