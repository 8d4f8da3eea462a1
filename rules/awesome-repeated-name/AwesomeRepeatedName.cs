using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A description that begins with the name of its entry.</summary>
[Rule(Severity.Warning, "No description begins with the name of its entry.", Recommended = false, Awesome = true)]
public sealed class AwesomeRepeatedName : Rule
{
    private const int ShortestName = 2;

    /// <summary>Says where the name of an entry is repeated.</summary>
    public AwesomeRepeatedName() =>
        Each(list => EntryItem.Of(list).All)
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
        if (name.Length < ShortestName || !text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return null;
        // A name that goes on is another one: "Go-based", "Tide 2", "Gauge.js".
        var rest = text[name.Length..];
        return rest is [] or [' ' or ',' or ':' or '!' or '?', ..] or ['.'] or ['.', ' ', ..] && !IsCounted(rest)
            ? new Span(item.Description.Start, item.Description.Start + name.Length)
            : null;
    }

    private static bool IsCounted(ReadOnlySpan<char> rest) => rest is [' ', >= '0' and <= '9', ..];
}
