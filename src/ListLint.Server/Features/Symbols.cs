using ListLint.Core;
using ListLint.Markdown;
using ListLint.Server.Positions;
using ListLint.Server.Protocol;
using ListLint.Server.Workspace;

namespace ListLint.Server.Features;

/// <summary>The sections and entries of a document.</summary>
internal static class Symbols
{
    /// <summary>The sections with what is in them, in the order of the text.</summary>
    public static IReadOnlyList<DocumentSymbol> Tree(Document document)
    {
        var list = ListParser.Parse(SourceText.From(document.Text), Facts.None);
        var entries = list.Entries.Where(entry => entry.Shape != EntryShape.Heading && entry.Title.Length > 0).ToLookup(entry => entry.Section);
        return Inside(list.Root);

        List<DocumentSymbol> Inside(Section section) =>
            [
                .. entries[section]
                    .Select(entry => (entry.Span, Symbol: Create(document.Lines, entry.Title, SymbolKind.Entry, entry.Span, entry.TitleSpan, [])))
                    .Concat(section.Children.Select(child => (child.Span, Symbol: From(child))))
                    .OrderBy(pair => pair.Span.Start)
                    .Select(pair => pair.Symbol),
            ];

        DocumentSymbol From(Section section) =>
            Create(document.Lines, section.Title, SymbolKind.Section, section.Span, section.Heading, Inside(section));
    }

    /// <summary>The same one after another, for clients that show no tree.</summary>
    public static IReadOnlyList<SymbolInformation> Flat(Document document) => [.. Flat(document.Uri, Tree(document), null)];

    private static IEnumerable<SymbolInformation> Flat(string uri, IReadOnlyList<DocumentSymbol> symbols, string? container) =>
        symbols.SelectMany(symbol =>
            Flat(uri, symbol.Children, symbol.Name)
                .Prepend(new SymbolInformation(symbol.Name, symbol.Kind, new TextLocation(uri, symbol.Range), container))
        );

    // A client refuses a symbol without a name, and one whose title is not within it.
    private static DocumentSymbol Create(LineIndex lines, string title, int kind, Span all, Span named, IReadOnlyList<DocumentSymbol> inside)
    {
        var name = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new DocumentSymbol(
            name.Length > 0 ? name : "(no title)",
            kind,
            lines.RangeOf(all),
            lines.RangeOf(all.Contains(named) && !named.IsEmpty ? named : new Span(all.Start, all.Start)),
            inside
        );
    }
}
