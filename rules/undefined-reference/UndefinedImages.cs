using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Images by reference without a definition, <c>![tree][fig]</c>: with the exclamation mark, two pairs of brackets are nothing else.
/// </summary>
internal static partial class UndefinedImages
{
    // Brackets may end a run of text; what follows on the line belongs to the image.
    private const int Longest = 200;

    /// <summary>Where each stands, and the name of its label.</summary>
    public static IReadOnlyList<(Span Span, string Name)> Find(CuratedList list)
    {
        var (text, images) = (list.Source.Text, new List<(Span, string)>());
        if (!text.Contains("![", StringComparison.Ordinal))
            return images;
        foreach (var run in list.TextRuns.Where(run => list.Source.Slice(run).Contains("![", StringComparison.Ordinal)))
        {
            var part = text.AsSpan(run.Start, Math.Min(run.Length + Longest, text.Length - run.Start));
            foreach (var match in Image().EnumerateMatches(part))
            {
                var image = part.Slice(match.Index, match.Length);
                if (match.Index < run.Length && NameIn(image) is { Length: > 0 } name && !Labels.From(list).Has(name))
                    images.Add((new Span(run.Start + match.Index, run.Start + match.Index + match.Length), name));
            }
        }

        return images;
    }

    // "![tree][]" is called like its text.
    private static string NameIn(ReadOnlySpan<char> image)
    {
        var label = image[(image.LastIndexOf('[') + 1)..^1].Trim();
        return (label.IsEmpty ? image[2..image.IndexOf(']')] : label).Trim().ToString();
    }

    [GeneratedRegex(@"(?<!\\)!\[[^\[\]\r\n]{1,99}\]\[[^\[\]\r\n]{0,79}\](?![\[(])", RegexOptions.CultureInvariant)]
    private static partial Regex Image();
}
