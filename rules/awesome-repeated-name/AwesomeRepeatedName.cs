using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A description that begins with the name of its entry.</summary>
[Rule(Severity.Warning, "No description begins with the name of its entry.", Recommended = false, Awesome = true)]
public sealed class AwesomeRepeatedName : Rule
{
    private const int ShortestName = 2;

    // Of code and emphasis.
    private const string Marks = "`*_";

    /// <summary>Says where the name of an entry is repeated.</summary>
    public AwesomeRepeatedName() =>
        Each(list => EntryItems.From(list).All)
            .MustNotHave((list, item) => Repeated(list, item))
            .WithMessage(
                (list, _, span) =>
                    $"The description begins with \"{Excerpt.From(list.Source.Slice(span).ToString(), 60)}\", the name of the entry. "
                    + "Readers see it in the link already: begin with what it does."
            )
            .WithKind(_ => "descriptions begin with the name of their entry")
            .At(span => span);

    private static Span? Repeated(CuratedList list, EntryItem item)
    {
        var name = item.Link.Text.Trim();
        var text = list.Source.Slice(item.Description);
        var marks = text.Length - text.TrimStart(Marks).Length;
        if (name.Length < ShortestName || !text[marks..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return null;
        // A name that goes on is another one: "Go-based", "Tide 2", "Gauge.js".
        var rest = text[(marks + name.Length)..].TrimStart(Marks);
        var isWhole = rest is [] or [' ' or ',' or ':' or '!' or '?', ..] or ['.'] or ['.', ' ', ..];
        var start = item.Description.Start + marks;
        return isWhole && !IsCounted(rest) ? new Span(start, start + name.Length) : null;
    }

    private static bool IsCounted(ReadOnlySpan<char> rest) => rest is [' ', >= '0' and <= '9', ..];
}
