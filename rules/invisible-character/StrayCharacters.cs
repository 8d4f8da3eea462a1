using System.Buffers;
using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds invisible characters that have no work to do where they stand.</summary>
internal sealed class StrayCharacters(CuratedList list)
{
    private const int FewestHints = 3;
    private const int Hint = 0x200B;
    private static readonly SearchValues<char> Candidates = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(unit => char.IsControl(unit) && unit is not ('\t' or '\n' or '\r')))
            + "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E"
            + "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F\uFEFF\uFFFD\uDB40"
            + "\u115F\u1160\u3164\uFFA0\uFFF9\uFFFA\uFFFB\uFFFC"
            + string.Concat(Enumerable.Range(0xFE00, 0x10).Select(code => (char)code))
    );

    private static readonly SearchValues<char> Plain = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code),
        '\t',
        '\n',
        '\r',
    ]);

    private readonly string text = list.Source.Text;
    private Span hints;
    private Span line;
    private bool isRightToLeft;
    private bool isBalanced;
    private (int Behind, bool IsFlag) tags = (-1, false);

    private List<Span> Urls => field ??= [.. list.Links.Select(link => link.UrlSpan).Where(span => !span.IsEmpty).Distinct().Order()];

    /// <summary>The stray characters in order; characters that repeat are one each.</summary>
    public IReadOnlyList<StrayCharacter> Find()
    {
        var found = new List<StrayCharacter>();
        if (Next(0) < 0)
            return found;
        // What is a part of damaged text goes with the damage, which is mojibake's report.
        var damages = MojibakeFinder.Find(list);
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            var rune = Neighbour.At(text, at);
            if (rune is not { } character)
                continue;
            var span = new Span(at, at + character.Utf16SequenceLength);
            if (IsWithin(damages, at))
                continue;
            if (list.IsHidden(at) ? Fence.IsHiddenBy(list, at) : IsStray(at, character))
                found.Add(
                    new StrayCharacter(
                        span,
                        character.Value,
                        list.IsHidden(at) ? StrayPlace.Fence
                            : IsInUrl(at) ? StrayPlace.Url
                            : StrayPlace.Text
                    )
                );
        }

        // Hints where a long word may break are set on purpose, and then more than once.
        var breaks = found.Where(IsBreakHint).ToList();
        return breaks.Count < FewestHints ? found : [.. found.Except(breaks)];
    }

    // What is plain is passed over many units at a time; in a set of other signs each unit is looked up.
    private int Next(int from)
    {
        for (var at = from; at < text.Length && text.AsSpan(at).IndexOfAnyExcept(Plain) is >= 0 and var found; )
        {
            for (at += found; at < text.Length && !Plain.Contains(text[at]); at++)
            {
                if (Candidates.Contains(text[at]))
                    return at;
            }
        }

        return -1;
    }

    private bool IsStray(int at, Rune rune)
    {
        var (before, after) = (Neighbour.Before(text, at), Neighbour.At(text, at + rune.Utf16SequenceLength));
        return rune.Value switch
        {
            < 0xA0 => true,
            0xAD => IsInUrl(at) || Neighbour.IsHyphen(before) || Neighbour.IsHyphen(after) || Neighbour.IsBlank(before) || Neighbour.IsBlank(after),
            0x200B => IsInUrl(at)
                || !(
                    Neighbour.WritesNoBlanks(before)
                    || Neighbour.WritesNoBlanks(after)
                    || Separator.Works(text, list.Source.Line(list.Source.LineOf(at)), at)
                ),
            0x200C => !Neighbour.Joins(before) && !Neighbour.Joins(after),
            0x200D => !Neighbour.Joins(before) && !Neighbour.Joins(after) && !(Neighbour.IsEmoji(before) && Neighbour.IsEmoji(after)),
            0x180E => !Neighbour.Joins(before) && !Neighbour.Joins(after),
            0x61C or 0x200E or 0x200F => IsInUrl(at) || !RunsRightToLeft(at),
            (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => !RunsRightToLeft(at) || !isBalanced,
            0x115F or 0x1160 or 0x3164 or 0xFFA0 => Selector.IsStrayFiller(before, after),
            >= 0xFE00 and <= 0xFE0F => !IsInUrl(at) && Selector.IsOrphan(before),
            >= 0xE0100 => false, // chooses the form of an ideograph
            > 0xFFFF => !IsFlag(at),
            _ => true,
        };
    }

    private bool IsBreakHint(StrayCharacter stray)
    {
        if (stray is not { Code: Hint, Place: StrayPlace.Text })
            return false;
        // Of several side by side all are one, or none: else each round of fixes would take one out.
        if (!hints.Contains(stray.Span))
        {
            var (first, behind) = (stray.Span.Start, text.AsSpan(stray.Span.End).IndexOfAnyExcept((char)Hint));
            while (first > 0 && text[first - 1] == Hint)
                first--;
            hints = new Span(first, behind < 0 ? text.Length : stray.Span.End + behind);
        }

        return !Neighbour.IsBlank(Neighbour.Before(text, hints.Start)) && !Neighbour.IsBlank(Neighbour.At(text, hints.End));
    }

    // The flags of England, Scotland and Wales are a black flag and tags.
    private bool IsFlag(int at)
    {
        // Behind another tag it is what that one is.
        if (tags.Behind != at)
        {
            var first = at;
            while (first >= 2 && text[first - 2] == '\uDB40')
                first -= 2;
            tags.IsFlag = Neighbour.Before(text, first)?.Value == 0x1F3F4;
        }

        tags.Behind = at + 2;
        return tags.IsFlag;
    }

    private static bool IsWithin(IReadOnlyList<Damage> damages, int at) =>
        damages.FirstReaching(at, static damage => damage.Span) is var first && first < damages.Count && damages[first].Span.Contains(at);

    private bool IsInUrl(int at) => Urls.LastUpTo(at, static url => url) is >= 0 and var found && Urls[found].Contains(at);

    // Of a line with thousands of such characters all is known once it was read.
    private bool RunsRightToLeft(int at)
    {
        if (!line.Contains(at))
        {
            line = list.Source.Line(list.Source.LineOf(at));
            var units = list.Source.Slice(line);
            (isRightToLeft, isBalanced) = (HasRightToLeft(units), Direction.IsBalanced(units));
        }

        return isRightToLeft;
    }

    private static bool HasRightToLeft(ReadOnlySpan<char> units)
    {
        foreach (var unit in units)
        {
            if (Neighbour.IsRightToLeft(unit))
                return true;
        }

        return false;
    }
}
