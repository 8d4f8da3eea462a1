using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A heading that is printed.</summary>
/// <param name="Span">From its number signs to the end of the line.</param>
/// <param name="SignsEnd">Where the number signs end.</param>
internal sealed record GluedHeading(Span Span, int SignsEnd) : MarkupSlip(Span);

/// <summary><c>##Heading</c>: without a blank behind the number signs it is text.</summary>
internal static partial class LiteralHeading
{
    public static IEnumerable<GluedHeading> Find(LiteralLine line)
    {
        if (line.Text[line.Runs[0].Start] != '#' || Signs().Match(line.Text[line.Span.Start..line.Span.End]) is not { Success: true } match)
            yield break;
        var start = line.Span.Start + match.Groups["signs"].Index;
        var signs = new Span(start, start + match.Groups["signs"].Length);
        if (line.Runs[0].Start != signs.Start || (signs.Length == 1 && !IsLone(line, match.Groups["rest"].Value)))
            yield break;
        yield return new GluedHeading(new Span(signs.Start, line.Span.End), signs.End);
    }

    // One sign may be a hashtag or a number, so it has to look like a heading: alone on its lines, with several words.
    private static bool IsLone(LiteralLine line, string rest)
    {
        var source = line.List.Source;
        var number = source.LineOf(line.Span.Start);
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1
            && !words.Skip(1).Any(word => word.StartsWith('#'))
            && !words[0].All(char.IsAsciiDigit)
            && IsBlank(source, number - 1)
            && IsBlank(source, number + 1)
            && HasTitle.From(line.List).Value;
    }

    private static bool IsBlank(SourceText source, int number) =>
        number < 1 || number > source.LineCount || source.Slice(source.Line(number)).IsWhiteSpace();

    private sealed record HasTitle(bool Value)
    {
        public static HasTitle From(CuratedList list) =>
            list.Index(built => new HasTitle(built.Sections.Any(section => section is { Level: 1, IsHtml: false })));
    }

    [GeneratedRegex(@"^ {0,3}(?<signs>#{1,6})(?<rest>[^\s#!\\\uFE0F\u20E3].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}
