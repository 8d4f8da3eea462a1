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
    private const int ArabicZero = 0x660;

    private readonly RestoredNeighbours neighbours = new(text, line, found);

    private LostGrave Grave => field ??= new LostGrave(text, line, found, neighbours);

    /// <summary>The letter at an offset, or null; to be asked from left to right.</summary>
    public Damage? Read(int at)
    {
        if (!neighbours.MoveTo(at))
            return null;
        var isLatin = page.SpaceByte == 0xA0;
        if (isLatin && page.ByteOf(text[at]) == 0xC2)
            return StandsForSpace(at) ? New(at, 1, "", true) : null;
        if (Sequence(at) is not var (rune, length, isInside))
            return isLatin && page.ByteOf(text[at]) == 0xC3 && IsCutOff(at)
                ? New(at, 1, "à", LostGrave.EndsFrenchWord(neighbours.WordBefore(at)))
                : null;
        if (isInside)
            return New(at, length, rune.ToString(), true);
        if (rune.Value != 'à')
            return New(at, length, rune.ToString(), IsOwn(at, length, rune));
        var owns = Grave.OwnsSpace(at, at + length);
        return New(at, owns == true ? length : 1, "à", owns is not null);
    }

    private Damage New(int at, int length, string restored, bool isCertain) => new(new Span(at, at + length), restored, page.Origin, isCertain);

    // Behind a small letter, or between spaces: the plain space that follows is the no-break one.
    private bool StandsForSpace(int at) => neighbours.At(at + 1) == ' ' && at > line.Start && (char.IsLower(text[at - 1]) || text[at - 1] == ' ');

    // At the end of a word that has no space behind it.
    private bool IsCutOff(int at) => at + 1 == line.End && at > line.Start && char.IsLower(text[at - 1]);

    // The character that a lead and what follows make when one plain space among them is the no-break one.
    private (Rune Rune, int Length, bool IsInside)? Sequence(int at)
    {
        var length = page.ByteOf(text[at]) switch
        {
            >= 0xC3 and < 0xE0 => 2,
            >= 0xE0 and < 0xF0 => 3,
            0xF0 when page.SpaceByte != 0xA0 => 4,
            _ => 0,
        };
        if (length == 0 || at + length > line.End)
            return null;
        var space = text.AsSpan(at, length).IndexOf(' ');
        if (space < 0 || text.AsSpan(at, length).Count(' ') > 1)
            return null;
        Span<char> whole = stackalloc char[4];
        text.AsSpan(at, length).CopyTo(whole);
        whole[space] = '\u00A0';
        if (Utf8Run.Read(whole[..length], page) is not { Sequences: 1 } run || run.Length != length)
            return null;
        Rune.DecodeFromUtf16(run.Restored, out var rune, out _);
        var isSymbol = page.SpaceByte != 0xA0 && space < length - 1 && Rune.IsSymbol(rune);
        return Rune.IsLetter(rune) || rune.Value == ArabicZero || isSymbol ? (rune, length, space < length - 1) : null;
    }

    // Whether the space can only be the letter's: a capital goes on in small letters, no vowel sign opens a word, some letters end none.
    private bool IsOwn(int at, int length, Rune rune)
    {
        if (rune.Value == ArabicZero)
            return IsArabicDigit(at + length);
        if (neighbours.Following(at + length) is not { } following)
            return false;
        var opensWord = at == line.Start || !neighbours.IsLetterAt(at - 1);
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

    // A number goes on; its last digit may have a space of its own behind it.
    private bool IsArabicDigit(int at) =>
        at < line.End && (neighbours.Following(at) is { Value: >= ArabicZero and < ArabicZero + 10 } || Sequence(at) is { Rune.Value: ArabicZero });
}
