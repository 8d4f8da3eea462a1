using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What stands between the parts of a line otherwise than its form has it.</summary>
internal static class GapSlips
{
    private const string SafeSigns = " -–—−:,;.|·•→";
    private const string Emphasis = "*_[]()<>\"'";
    private const int LongestShown = 40;
    private const string Ends = ".!?…。";

    /// <summary>The slips of a line, in order.</summary>
    public static IEnumerable<TextFault> Find(FormFit fit)
    {
        if (!FormReader.HasBullet(fit))
            yield return Bullet(fit);
        foreach (var gap in fit.Gaps.Where(gap => !gap.Fits))
        {
            foreach (var slip in Find(fit, gap))
                yield return slip;
        }

        foreach (var part in fit.Parts)
        {
            if (part.Part is LinkPart link && fit.Text.Atoms[part.From].Link is { } there && Label(fit, link, there) is { } slip)
                yield return slip;
        }
    }

    private static IEnumerable<TextFault> Find(FormFit fit, FitGap gap)
    {
        var had = fit.Text.List.Source.Slice(gap.Span).ToString();
        var isGuess = gap.HoldsMore || gap.Missing.Any(part => part is LinkPart { IsTitle: true }) || EndsTwice(fit, gap);
        var edit = isGuess ? null : new Edit(gap.Span, gap.Wanted);
        var place = gap.After is { } after ? $"before {FormWords.Name(after.Part)}" : "at the end";
        foreach (var (index, part) in gap.Missing.Index())
            yield return new TextFault($"{FormWords.Name(part)} is missing", gap.Span, index == 0 ? edit : null);
        if (gap.HoldsMore)
            yield return new TextFault($"\"{Excerpt.From(had, 60)}\" does not belong {place}", gap.Span);
        else if (gap.Missing.Count == 0)
        {
            yield return new TextFault(What(Shown(had), gap.Wanted, place), gap.Span, edit, SafetyOf(fit, gap, had));
        }
    }

    private static string Shown(string had) => had.Length > LongestShown ? Excerpt.From(had, LongestShown) : had.ReplaceLineEndings(" ");

    private static string What(string had, string wanted, string place)
    {
        if (wanted.Trim().Length > 0 && had.Trim().Length == 0)
            return $"the \"{(had.Length == 0 ? wanted : wanted.Trim())}\" {place} is missing";
        if (had.Trim().Length > 0 && wanted.Trim().Length == 0)
            return $"\"{(wanted.Length == 0 ? had : had.Trim())}\" does not belong {place}";
        return $"there is \"{had}\" {place} instead of \"{wanted}\"";
    }

    // Signs alone, and only where they cannot tear apart what belongs together.
    private static Safety? SafetyOf(FormFit fit, FitGap gap, string had)
    {
        if (had.AsSpan().IndexOfAny('\r', '\n') >= 0 || gap.Wanted.Any(char.IsLetterOrDigit))
            return null;
        var adds = gap.Wanted.Trim();
        if (gap.Before is { Part: TextPart } before && AddsEnd(gap, had))
            return CanEnd(fit, before) && had.Trim().Length == 0 ? Safety.Safe : null;
        // The line has the separator further on: what stands here is something else than the description.
        if (
            had.Trim().Length == 0
            && adds.Length > 0
            && gap.After is { Part: TextPart, Span: var text }
            && fit.Text.List.Source.Slice(text).Contains(gap.Wanted, StringComparison.Ordinal)
        )
            return null;
        return Marks(had) == Marks(gap.Wanted) ? Safety.Safe
            : Marks(had).All(sign => Emphasis.Contains(sign)) ? Safety.Unsafe
            : null;
    }

    /// <summary>Whether nobody can tell where the text behind a gap starts.</summary>
    public static bool IsDoubtful(FormFit fit, FitPart text) =>
        fit.Gaps.FirstOrDefault(gap => gap.After == text) is { Fits: false } gap
        && (gap.HoldsMore || gap.Missing.Count > 0 || SafetyOf(fit, gap, fit.Text.List.Source.Slice(gap.Span).ToString()) is null);

    // What may have a meaning of its own, such as emphasis; the other signs only part.
    private static string Marks(string signs) => string.Concat(signs.Where(sign => !SafeSigns.Contains(sign)));

    private static bool AddsEnd(FitGap gap, string had) => gap.Wanted.TrimStart() is [var sign, ..] && Ends.Contains(sign) && !had.Contains(sign);

    // A sentence that ends with another sign, or within brackets, is none with one more.
    private static bool EndsTwice(FormFit fit, FitGap gap) =>
        gap.Before is { Part: TextPart, Span: var text }
        && AddsEnd(gap, fit.Text.List.Source.Slice(gap.Span).ToString())
        && fit.Text.List.Source.Slice(text).TrimEnd(")\"'”’*_") is [.., var last]
        && Ends.Contains(last);

    // An image, or what is no word, takes no full stop either.
    private static bool CanEnd(FormFit fit, FitPart text)
    {
        var (last, before) = (fit.Text.Atoms[text.To - 1], text.To - 2 >= text.From ? fit.Text.Atoms[text.To - 2] : default);
        return last.Kind is AtomKind.Link or AtomKind.Code
            || (last.Sign < '\u2E80' && last.IsLetter)
            || (last is { Kind: AtomKind.Sign, Sign: ')' or '"' or '”' } && (before.IsLetter || before.Kind is AtomKind.Link or AtomKind.Code));
    }

    private static TextFault Bullet(FormFit fit)
    {
        var (item, wanted) = (fit.Text.Item!, fit.Form.Bullet == '1' ? "1." : fit.Form.Bullet.ToString());
        var isSign = !item.IsOrdered && fit.Form.Bullet != '1';
        return new TextFault(
            $"the bullet is \"{fit.Text.List.Source.Slice(item.Mark)}\" instead of \"{wanted}\"",
            item.Mark,
            isSign ? new Edit(item.Mark, wanted) : null,
            isSign ? Safety.Safe : null
        );
    }

    private static TextFault? Label(FormFit fit, LinkPart part, Link link)
    {
        var text = fit.Text.List.Source.Slice(link.TextSpan).ToString();
        if (part.Name.Length == 0)
            return text.Trim() == part.Before
                ? null
                : new TextFault(
                    $"the link is called \"{Excerpt.From(text, 40)}\" instead of \"{part.Before}\"",
                    link.TextSpan,
                    new Edit(link.TextSpan, part.Before),
                    Safety.Safe
                );
        return part.Frames(text.AsSpan().Trim())
            ? null
            : new TextFault(
                $"{FormWords.Name(part)} is not written as \"[{part.Text}](url)\"",
                link.TextSpan,
                new Edit(link.TextSpan, $"{part.Before}{text.Trim()}{part.After}"),
                Safety.Unsafe
            );
    }
}
