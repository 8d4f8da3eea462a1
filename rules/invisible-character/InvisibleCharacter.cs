using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A character that nobody sees where it has no work to do. Equal ones of one line are one report.</summary>
[Rule(Severity.Warning, "No invisible character is where it has no use.")]
public sealed class InvisibleCharacter : Rule
{
    private const int SoftHyphen = 0xAD;

    /// <summary>Says when a character that nobody sees does nothing where it stands, and when an address ends in one.</summary>
    public InvisibleCharacter()
    {
        Each(AlikeOfLines)
            .MustNotBe()
            .WithMessage((list, _, alike) => Message(list.Source, alike))
            .WithSeverity(alike => SeverityOf(alike[0]))
            .WithFix((list, _, alike) => CreateFix(list.Source, alike))
            .At(alike => alike[0].Span);

        Each(EncodedCharacter.Find)
            .MustNotBe()
            .WithMessage(
                (list, _, encoded) =>
                    $"The address ends with \"{list.Source.Slice(encoded.Span)}\", the invisible character {CharacterNames.Find(encoded.Code)}, "
                    + $"so the link to \"{Excerpt.From(encoded.Link.Url, 120)}\" goes to another page. Remove it."
            )
            .WithSeverity(_ => Severity.Error)
            .WithFix(encoded => new Fix("Remove the invisible character", Safety.Safe, [Edit.Delete(encoded.Span)]))
            .At(encoded => encoded.Span);

        Each(PrintedLetter.Find)
            .MustNotBe()
            .WithMessage(
                (list, _, letter) =>
                    $"\"{letter.Word}\" has {letter.Name}, as in text copied from a printed page. It looks like \"{letter.Plain}\", "
                    + $"but a search for the word does not find it. Write \"{letter.Plain}\"."
            )
            .WithSeverity(_ => Severity.Info)
            .WithFix(letter => new Fix("Write the plain letters", Safety.Safe, [new Edit(letter.Span, letter.Plain)]))
            .At(letter => letter.Span);
    }

    private static IEnumerable<List<StrayCharacter>> AlikeOfLines(CuratedList list) =>
        new StrayCharacters(list)
            .Find()
            .GroupBy(stray => (list.Source.LineOf(stray.Span.Start), stray.IsTag ? 0 : stray.Code, stray.Place))
            .Select(group => group.ToList());

    private static Severity SeverityOf(StrayCharacter stray) =>
        stray.Place != StrayPlace.Text || stray.IsDirection || stray.IsLoss || stray.IsTag || stray.Code == 0 ? Severity.Error : Severity.Warning;

    private static string Message(SourceText source, List<StrayCharacter> alike)
    {
        var (stray, more) = (alike[0], alike.Count > 1 ? $", and {alike.Count - 1} more on this line" : "");
        var name = $"There is a {CharacterNames.Find(stray.Code)}{Behind(source, stray)}{more}.";
        return stray switch
        {
            { Place: StrayPlace.Fence } => $"{name} GitHub does not see the end of the code block and shows everything after it as code. Remove it.",
            { IsLoss: true } => $"{name} A character was lost here when the text was converted. Write the right character.",
            { Place: StrayPlace.Url } => $"{name} It is part of the address, so the link goes to another page. Remove it.",
            { IsDirection: true } => $"{name} It silently changes the order in which the text is shown. Remove it.",
            { IsTag: true } => $"{name} It spells words that nobody sees but that programs read. Remove it.",
            { IsByte: true } => $"{name} A byte in another encoding was read as a control character, so the real character is not shown. Write the "
                + $"right character.",
            { IsObject: true } => $"{name} A picture or another object was lost here when the text was copied. Remove it.",
            { Code: < 0xA0 } => $"{name} Control characters are not text. Remove it.",
            _ => $"{name} Nobody sees it, but it breaks searching and copying. Remove it.",
        };
    }

    // What stands before it on its line is the only way to find it.
    private static string Behind(SourceText source, StrayCharacter stray)
    {
        var start = source.Line(source.LineOf(stray.Span.Start)).Start;
        var before = source.Slice(new Span(start, stray.Span.Start)).ToString().TrimEnd();
        return before.Length == 0 ? "" : $" after \"{Excerpt.End(before, 20).TrimStart()}\"";
    }

    private static Fix? CreateFix(SourceText source, List<StrayCharacter> alike)
    {
        if (alike[0].IsLoss || alike[0].IsByte || (alike[0].IsObject && alike.Exists(stray => IsWithinWord(source.Text, stray))))
            return null;
        var isInert =
            alike[0] is { IsDirection: false, IsTag: false, Place: not StrayPlace.Fence }
            && !alike.Exists(stray => Barrier.IsOne(source, stray.Span));
        var safety = isInert ? Safety.Safe : Safety.Unsafe;
        return new Fix(
            "Remove the invisible character",
            safety,
            [.. alike.Select(stray => new Edit(Removed(source.Text, stray), Parts(source.Text, stray) ? " " : ""))]
        );
    }

    // A soft hyphen between two others held the place of one: without it, two would be seen.
    private static Span Removed(string text, StrayCharacter stray) =>
        stray.Code == SoftHyphen
        && Neighbour.At(text, stray.Span.End) is { } after
        && Neighbour.IsHyphen(after)
        && after.Value != SoftHyphen
        && Neighbour.IsHyphen(Neighbour.Before(text, stray.Span.Start))
            ? new Span(stray.Span.Start, stray.Span.End + after.Utf16SequenceLength)
            : stray.Span;

    // Whether an object was a letter or stood between words is not known.
    private static bool IsWithinWord(string text, StrayCharacter stray) =>
        Neighbour.Before(text, stray.Span.Start) is { } before
        && Neighbour.At(text, stray.Span.End) is { } after
        && Rune.IsLetterOrDigit(before)
        && Rune.IsLetterOrDigit(after);

    // A separator, a form feed or a filler between two words parts them.
    private static bool Parts(string text, StrayCharacter stray) =>
        (stray.IsFiller ? IsWithinWord(text, stray) : stray.Code is 0x0B or 0x0C or 0x2028 or 0x2029)
        && !Neighbour.IsBlank(Neighbour.Before(text, stray.Span.Start))
        && !Neighbour.IsBlank(Neighbour.At(text, stray.Span.End));
}
