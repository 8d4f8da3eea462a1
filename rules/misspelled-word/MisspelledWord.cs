using FluentValidation;
using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>A word that no dictionary of English knows, and that is one slip away from a word that the list uses again and again, or a misspelling that is known as such.</summary>
[Rule(Severity.Warning, "Words are spelt as the list spells them elsewhere.")]
public sealed class MisspelledWord : Rule
{
    /// <summary>Sets up the rule.</summary>
    public MisspelledWord() => RuleFor(list => list).Custom((list, context) =>
    {
        var words = WordUses.Of(list);
        var lines = new LineLanguages(list);
        var names = new Lazy<HashSet<int>>(() => list.Entries.Where(entry => !entry.TitleSpan.IsEmpty && !entry.Title.Trim().Contains(' ')).Select(entry => entry.TitleSpan.Start).ToHashSet());
        var titles = new Lazy<List<Span>>(() => [.. list.Entries.Select(entry => entry.TitleSpan).Where(title => !title.IsEmpty).Order()]);
        foreach (var (word, uses) in words.All)
        {
            var known = KnownMisspellings.Find(word, words);
            if ((known ?? words.Nearest(word, uses)) is not { } right || English.Has(word) || (known is null && (English.IsBuilt(word) || !(English.Has(right) || English.IsBuilt(right)))))
                continue;
            foreach (var span in words.PlacesOf(word, uses).Where(span => !names.Value.Contains(span.Start) && lines.IsEnglish(span)))
            {
                var written = list.Source.Text[span.Start..span.End];
                var better = Shaped(written, right);
                var count = words.Count(right);
                var evidence = count > 0 ? $"the list writes \"{right}\" {(count == 1 ? "once" : $"{count} times")}" : "the word is spelt differently";
                var isInTitle = IsInTitle(titles.Value, span);
                context.Report(
                    span,
                    $"\"{written}\" looks like a slip for \"{better}\"; {evidence}. Correct it{(isInTitle ? ", unless the work itself is titled so" : "")}.",
                    new Fix($"Write \"{better}\"", !KnownMisspellings.IsCertain(word) || isInTitle ? Safety.Unsafe : Safety.Safe, [new Edit(span, better)]));
            }
        }
    });

    // The work itself may be spelt so.
    private static bool IsInTitle(List<Span> titles, Span span)
    {
        var at = titles.BinarySearch(span);
        return at >= 0 || (~at > 0 && titles[~at - 1].Contains(span)) || (~at < titles.Count && titles[~at].Contains(span));
    }

    private static string Shaped(string written, string right) =>
        !written.AsSpan().ContainsAnyInRange('a', 'z') ? right.ToUpperInvariant() : char.IsUpper(written[0]) ? char.ToUpperInvariant(right[0]) + right[1..] : right;
}
