using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Links by reference without a definition, in a list that has definitions and uses them in that very form, or one slip away from a definition that
/// no link uses; two pairs of brackets are tags elsewhere.
/// </summary>
internal sealed class UndefinedReferences
{
    private const int FewestDefined = 8;
    private readonly List<(Span Span, string Name, LinkDefinition? Meant)> all = [];

    private UndefinedReferences(CuratedList list)
    {
        var text = list.Source.Text;
        Defined = list.Links.Count(link =>
            link is { Form: LinkForm.Reference } && text.AsSpan(link.Span.Start, link.Span.Length).Contains("][", StringComparison.Ordinal)
        );
        if (list.Definitions.Count == 0)
            return;
        var labels = Labels.From(list);
        foreach (var (name, label) in BracketPairs.Find(list))
        {
            var shown = text[(label.Start + 1)..(label.End - 1)];
            var meant = labels.Meant(shown);
            if (Defined < FewestDefined && meant is null)
                continue;
            if (!shown.AsSpan().Contains("://", StringComparison.Ordinal) && shown.AsSpan().ContainsAnyExcept(" xX0123456789,-"))
                all.Add((new Span(name.Start, label.End), shown, meant));
        }
    }

    public static UndefinedReferences From(CuratedList list) => list.Index(built => new UndefinedReferences(built));

    /// <summary>How many links of this form have their definition.</summary>
    public int Defined { get; }

    /// <summary>Text and label with their brackets, the name in the label, and the definition that it is a slip of, in order.</summary>
    public IReadOnlyList<(Span Span, string Name, LinkDefinition? Meant)> All => all;

    /// <summary>Whether one stands in a part of the text.</summary>
    public bool AreIn(Span part) =>
        all.FirstFrom(part.Start, static reference => reference.Span) is var at && at < all.Count && part.Contains(all[at].Span);
}
