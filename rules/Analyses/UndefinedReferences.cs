using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Links by reference without a definition, in a list that has definitions and uses them in that very form; two pairs of brackets are tags elsewhere.
/// </summary>
internal sealed class UndefinedReferences
{
    private const int FewestDefined = 8;
    private readonly List<(Span Span, string Name)> all = [];

    private UndefinedReferences(CuratedList list)
    {
        var text = list.Source.Text;
        Defined = list.Links.Count(link =>
            link is { Form: LinkForm.Reference } && text.AsSpan(link.Span.Start, link.Span.Length).Contains("][", StringComparison.Ordinal)
        );
        if (Defined < FewestDefined)
            return;
        foreach (var (name, label) in BracketPairs.Of(list))
        {
            var shown = text[(label.Start + 1)..(label.End - 1)];
            if (!shown.AsSpan().Contains("://", StringComparison.Ordinal) && shown.AsSpan().ContainsAnyExcept(" xX0123456789,-"))
                all.Add((new Span(name.Start, label.End), shown));
        }
    }

    public static UndefinedReferences Of(CuratedList list) => list.Index(built => new UndefinedReferences(built));

    /// <summary>How many links of this form have their definition.</summary>
    public int Defined { get; }

    /// <summary>Text and label with their brackets, and the name in the label, in order.</summary>
    public IReadOnlyList<(Span Span, string Name)> All => all;

    /// <summary>Whether one stands in a part of the text.</summary>
    public bool AreIn(Span part) =>
        all.FirstFrom(part.Start, static reference => reference.Span) is var at && at < all.Count && part.Contains(all[at].Span);
}
