using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>
/// A word that no dictionary of English knows, and that is one slip away from a word that the list uses again and again, or a misspelling that is
/// known as such.
/// </summary>
[Rule(Severity.Warning, "Words are spelt as the list spells them elsewhere.")]
public sealed class MisspelledWord : Rule
{
    /// <summary>Says when a word looks like a slip for another one.</summary>
    public MisspelledWord() =>
        Each(SlipsOf)
            .MustNotBe()
            .WithMessage(slip =>
                $"\"{slip.Written}\" looks like a slip for \"{slip.Better}\"; {Evidence(slip)}. "
                + $"Correct it{(slip.IsInTitle ? ", unless the work itself is titled so" : "")}."
            )
            .WithFix(slip => new Fix(
                $"Write \"{slip.Better}\"",
                slip.IsCertain && !slip.IsInTitle ? Safety.Safe : Safety.Unsafe,
                [new Edit(slip.Span, slip.Better)]
            ))
            .At(slip => slip.Span);

    private static IEnumerable<Slip> SlipsOf(CuratedList list)
    {
        var words = WordUses.From(list);
        var lines = new LineLanguages(list);
        var names = new Lazy<HashSet<int>>(() => NamesOf(list));
        var titles = new Lazy<List<Span>>(() => [.. list.Entries.Select(entry => entry.TitleSpan).Where(title => !title.IsEmpty).Order()]);

        foreach (var (word, uses) in words.All)
        {
            var known = KnownMisspellings.Find(word, words);
            if ((known ?? words.Nearest(word, uses)) is not { } right || English.Has(word))
                continue;
            if (known is null && (English.IsBuilt(word) || !(English.Has(right) || English.IsBuilt(right))))
                continue;

            foreach (var span in words.PlacesOf(word, uses).Where(span => !names.Value.Contains(span.Start) && lines.IsEnglish(span)))
            {
                var written = list.Source.Text[span.Start..span.End];
                yield return new Slip(span, written, right, Shaped(written, right), words.Count(right))
                {
                    IsCertain = KnownMisspellings.IsCertain(word),
                    IsInTitle = IsInTitle(titles.Value, span),
                };
            }
        }
    }

    // Where titles of one word start: they are names.
    private static HashSet<int> NamesOf(CuratedList list) =>
        list.Entries.Where(entry => !entry.TitleSpan.IsEmpty && !entry.Title.Trim().Contains(' ')).Select(entry => entry.TitleSpan.Start).ToHashSet();

    private static string Evidence(Slip slip) =>
        slip.Uses switch
        {
            0 => "the word is spelt differently",
            1 => $"the list writes \"{slip.Right}\" once",
            _ => $"the list writes \"{slip.Right}\" {slip.Uses} times",
        };

    // The work itself may be spelt so.
    private static bool IsInTitle(List<Span> titles, Span span) =>
        titles.LastUpTo(span.Start, static title => title) is >= 0 and var at && titles[at].Contains(span);

    private static string Shaped(string written, string right) =>
        !written.AsSpan().ContainsAnyInRange('a', 'z') ? right.ToUpperInvariant()
        : char.IsUpper(written[0]) ? char.ToUpperInvariant(right[0]) + right[1..]
        : right;

    // A word in its place, the word that it should be, as a dictionary and as the place writes it, and how often the list uses that.
    private sealed record Slip(Span Span, string Written, string Right, string Better, int Uses)
    {
        public required bool IsCertain { get; init; }

        public required bool IsInTitle { get; init; }
    }
}
