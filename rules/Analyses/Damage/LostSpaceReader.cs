using System.Globalization;
using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Reads the letters of one line that a plain space has cut in two.</summary>
/// <param name="text">The text.</param>
/// <param name="line">The line in it.</param>
/// <param name="page">What the line was read as.</param>
/// <param name="found">The damage found in the line, in order.</param>
internal sealed class LostSpaceReader(string text, Span line, SingleByteEncoding page, List<Damage> found)
{
    private int next;

    private LineLanguage Language => field ??= new LineLanguage(text, line);

    /// <summary>The letter at an offset, or null; to be asked from left to right.</summary>
    public Damage? Read(int at)
    {
        while (next < found.Count && found[next].Span.End <= at)
            next++;
        if (next < found.Count && found[next].Span.Start <= at)
            return null;
        if (page.ByteOf(text[at]) == 0xC2)
            return StandsForSpace(at) ? New(at, 1, "", true) : null;
        if (Sequence(at) is not var (rune, length, isInside))
            return page.ByteOf(text[at]) == 0xC3 && IsCutOff(at) ? New(at, 1, "à", false) : null;
        if (isInside)
            return New(at, length, rune.ToString(), true);
        if (rune.Value != 'à')
            return IsOwn(at, length, rune) is { } own && own ? New(at, length, rune.ToString(), true) : New(at, length, rune.ToString(), false);
        if (!IsWordOrEnd(at))
            return New(at, 1, "à", false);
        if (At(at + length) == ' ')
            return New(at, length, "à", true);
        var isOwn = IsContraction(at, at + length);
        return New(at, isOwn ? length : 1, "à", isOwn || IsWordByItself(at));
    }

    private Damage New(int at, int length, string restored, bool isCertain) => new(new Span(at, at + length), restored, page.Origin, isCertain);

    private char At(int at) => at >= line.Start && at < line.End ? text[at] : '\n';

    // Behind a small letter, or between spaces: the plain space that follows is the no-break one.
    private bool StandsForSpace(int at) => At(at + 1) == ' ' && at > line.Start && (char.IsLower(text[at - 1]) || text[at - 1] == ' ');

    // At the end of a word that has no space behind it.
    private bool IsCutOff(int at) => at + 1 == line.End && at > line.Start && char.IsLower(text[at - 1]);

    // The character that a lead and what follows make when one plain space among them is the no-break one.
    private (Rune Rune, int Length, bool IsInside)? Sequence(int at)
    {
        var length = page.ByteOf(text[at]) switch
        {
            >= 0xC3 and < 0xE0 => 2,
            >= 0xE0 and < 0xF0 => 3,
            _ => 0,
        };
        if (length == 0 || at + length > line.End)
            return null;
        var space = text.AsSpan(at, length).IndexOf(' ');
        if (space < 0 || text.AsSpan(at, length).Count(' ') > 1)
            return null;
        Span<char> whole = stackalloc char[3];
        text.AsSpan(at, length).CopyTo(whole);
        whole[space] = '\u00A0';
        if (Utf8Run.Read(whole[..length], page) is not { Sequences: 1 } run || run.Length != length)
            return null;
        Rune.DecodeFromUtf16(run.Restored, out var rune, out _);
        return Rune.IsLetter(rune) ? (rune, length, space < length - 1) : null;
    }

    // Whether the space can only be the letter's: a capital goes on in small letters, no vowel sign opens a word, some letters end none.
    private bool? IsOwn(int at, int length, Rune rune)
    {
        if (Following(at + length) is not { } following)
            return null;
        var opensWord = at == line.Start || !IsLetterAt(at - 1);
        if (Rune.IsUpper(rune))
            return opensWord && Rune.IsLower(following);
        var script = Scripts.Find(rune.Value);
        return script == Scripts.Find(following.Value)
            && (
                script == Script.EastAsian
                || rune.Value == 0x5E0
                || Rune.GetUnicodeCategory(following) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                || following.Value is (>= 0xE30 and <= 0xE3A) or 0xE45
            );
    }

    // What stands at an offset once the damage there is restored.
    private Rune? Following(int at)
    {
        var index = found.FindIndex(next, damage => damage.Span.Start >= at);
        var rest = index >= 0 && found[index].Span.Start == at ? found[index].Restored : text[at..Math.Min(at + 2, line.End)];
        return Rune.DecodeFromUtf16(rest, out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : null;
    }

    // Damage before the offset that is read has been passed by.
    private bool IsLetterAt(int at) =>
        char.IsLetter(At(at))
        || (next > 0 && found[next - 1].Span.Contains(at) && found[next - 1].Restored is [.., var last] && char.IsLetter(last))
        || (next < found.Count && found[next].Span.Contains(at) && found[next].Restored is [var first, ..] && char.IsLetter(first));

    // "à" is a word, or the end of one.
    private bool IsWordOrEnd(int at) => !char.IsUpper(At(at - 1)) && (!IsLetterAt(at - 1) || char.IsLower(At(at - 1)) || At(at - 1) > '\x7F');

    // Only Portuguese joins more to it: "às", "àquele", "àquilo".
    private bool IsContraction(int at, int behind)
    {
        if (IsLetterAt(at - 1))
            return false;
        var end = behind;
        while (end < line.End && char.IsAsciiLetter(text[end]))
            end++;
        return text.AsSpan(behind, end - behind) switch
        {
            "s" => At(end) is not ('\'' or '’' or '\u2018') && !IsLetterAt(end),
            "quele" or "quela" or "queles" or "quelas" or "quilo" => !IsLetterAt(end),
            _ => false,
        };
    }

    // French and Italian words end in "à", and nowhere else have it; in Portuguese it stands alone.
    private bool IsWordByItself(int at) => IsLetterAt(at - 1) ? Language.IsFrenchOrItalian : Language.IsFrenchOrItalian || Language.IsPortuguese;
}
