using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The lines and cells of a list whose form can be compared. Code, contents and lines that go on with a sentence are none.</summary>
internal sealed class StyleLines
{
    /// <summary>The longest text that is a label, and no title.</summary>
    public const int LongestLabel = 30;

    private const int FewestUses = 5;
    private const int LongestDescription = 600;
    private readonly CuratedList list;
    private readonly HashSet<string> definitions;
    private readonly List<StyleLine> lines = [];

    private StyleLines(CuratedList list)
    {
        this.list = list;
        definitions = [.. list.Definitions.Select(definition => definition.Key)];
        Section? described = null;
        var listing = list.Groups.Select(group => group.Section).ToHashSet();
        foreach (var block in list.Blocks)
        {
            var section = list.SectionAt(block.Span.Start);
            if (block.Kind == BlockKind.Heading)
                AddHeading(block);
            else if (block.Kind == BlockKind.Paragraph && !block.Span.IsEmpty)
                Add(block, section, isDescription: section != described && block.Item is null && listing.Contains(section));
            if (block.Kind is not (BlockKind.Heading or BlockKind.Cell))
                described = section;
        }

        foreach (var table in list.Tables.Where(table => !table.IsHtml))
            AddCells(table);
        var frequent = FindFrequent();
        foreach (var line in lines)
            line.Classes = Classify(line, frequent);
    }

    /// <summary>The lines, in order, and behind them the cells.</summary>
    public IReadOnlyList<StyleLine> All => lines;

    /// <summary>The index of a list, built once.</summary>
    public static StyleLines From(CuratedList list) => list.Index(built => new StyleLines(built));

    /// <summary>The parts of a line that is written as another text.</summary>
    public IReadOnlyList<StyleToken> Read(string text) => StyleLexer.Read(text, new Span(0, text.Length), IsDefined);

    private bool IsDefined(string label) => definitions.Count > 0 && definitions.Contains(LinkDefinition.KeyOf(label));

    private void AddHeading(ContentBlock block)
    {
        var span = Trim(block.Span);
        var level = list.Source.Slice(span).IndexOfAnyExcept('#') is > 0 and var signs ? signs : 0;
        var text = Trim(new Span(span.Start + level, span.End));
        if (!text.IsEmpty)
            Add(text, LineKind.Heading, $"#{level}", list.SectionAt(block.Span.Start).Parent ?? list.Root, null, goesOn: false);
    }

    private void Add(ContentBlock block, Section section, bool isDescription)
    {
        var all = TextLine.Read(list, block).ToList();
        if (isDescription && block.Span.Length <= LongestDescription && !all.Exists(line => line.IsBroken(list.Source)))
        {
            Add(Trim(block.Span), LineKind.Description, "description", list.Root, null, goesOn: false, isAlone: block.Item is null);
            return;
        }

        var isBroken = true;
        for (var i = 0; i < all.Count; i++)
        {
            var line = all[i];
            var isFirst = line.Index == 0 && block.Item is { } item && item.Content == block.Span.Start;
            var span = Trim(line.Span);
            var goesOn = line != all[^1] && !line.IsBroken(list.Source);
            if ((isFirst || isBroken) && !span.IsEmpty)
            {
                if (isFirst)
                    AddItem(block.Item!, span, section, goesOn);
                else
                    Add(span, LineKind.Paragraph, "paragraph", section, null, goesOn, all.Count == 1 && block.Item is null);
            }
            else if (i > 0 && IsLooseEntry(all[i - 1], line))
                Add(span, LineKind.Paragraph, "paragraph", section, null, goesOn: true, isAlone: true, isFirst: false);

            isBroken = !goesOn;
        }
    }

    // A link at the start of a line, behind a line that is complete: the mark of the item is missing, and GitHub takes it for more of the item
    // before.
    private bool IsLooseEntry(TextLine before, TextLine line) =>
        line.Block.Item is not null
        && line.Span.Start == line.Line.Start
        && (
            list.Source.Text[line.Span.Start] is '[' or '*' or '(' or (>= 'A' and <= 'Z')
            || list.Source.Slice(line.Span).StartsWith("http", StringComparison.Ordinal)
        )
        && (
            list.Source.Slice(before.Span)[^1] is '.' or ')' or '!' or '?' or ']'
            || list.Source.Slice(line.Span).Contains(") - ", StringComparison.Ordinal)
        );

    private void AddItem(ListItem item, Span span, Section section, bool goesOn)
    {
        var depth = 0;
        for (var outer = item.Outer; outer is not null; outer = outer.Outer)
            depth++;
        var kind = item.IsOrdered ? LineKind.Numbered : LineKind.Bullet;
        if (list.Source.Slice(span) is ['[', ' ' or 'x' or 'X', ']', ..])
            span = Trim(new Span(span.Start + 3, span.End));
        if (!span.IsEmpty)
            Add(span, kind, item.IsOrdered ? $"1{depth}" : $"-{depth}", section, item, goesOn);
    }

    private void AddCells(Table table)
    {
        foreach (var row in table.Rows.Where(row => row.Cells.Count == table.Columns))
        {
            foreach (var cell in row.Cells)
            {
                var header = TextKey.From(table.HeaderOf(cell.Column));
                var form = header.Length > 0 ? $"|{header}" : $"|{table.Span.Start}:{cell.Column}";
                lines.Add(
                    new StyleLine(cell.Span, LineKind.Cell)
                    {
                        Form = form,
                        Scope = table,
                        Row = row,
                        Column = cell.Column,
                        Tokens = StyleLexer.Read(list.Source.Text, cell.Span, IsDefined),
                    }
                );
            }
        }
    }

    private void Add(Span span, LineKind kind, string form, Node scope, ListItem? item, bool goesOn, bool isAlone = false, bool isFirst = true)
    {
        var tokens = StyleLexer.Read(list.Source.Text, span, IsDefined);
        // A line of contents says what the headings are called.
        if (
            tokens is [_, { Kind: TokenKind.Address, Span.IsEmpty: false } address, ..]
            && list.Source.Text[address.Span.Start] == '#'
            && item is not null
        )
            return;
        lines.Add(
            new StyleLine(span, kind)
            {
                Form = form,
                Scope = scope,
                Item = item,
                GoesOn = goesOn,
                IsAlone = isAlone,
                IsFirst = isFirst,
                Tokens = tokens,
            }
        );
    }

    // Labels that many addresses have; the name of a tool that is often cited has one address.
    private HashSet<string> FindFrequent()
    {
        var uses = new Dictionary<string, HashSet<string>>();
        foreach (var token in lines.SelectMany(line => line.Tokens).Where(token => token is { Kind: TokenKind.Address, Key.Length: > 1 }))
        {
            if (!uses.TryGetValue(token.Key, out var addresses))
                uses[token.Key] = addresses = [];
            if (addresses.Count < FewestUses)
                addresses.Add(list.Source.Slice(token.Span).ToString());
        }

        return [.. uses.Where(use => use.Value.Count >= FewestUses).Select(use => use.Key)];
    }

    private static string[] Classify(StyleLine line, HashSet<string> frequent)
    {
        var (classes, isStart) = (new string[line.Tokens.Count], true);
        for (var i = 0; i < classes.Length; i++)
        {
            var token = line.Tokens[i];
            var isTitle = isStart && token.Kind == TokenKind.Label && !frequent.Contains(token.Key);
            // One more label behind those that the file has often.
            var isFurther =
                i > 0 && token is { Key.Length: > 0, Span.Length: <= LongestLabel } && classes[i - 1].StartsWith("u:", StringComparison.Ordinal);
            classes[i] = token.Kind switch
            {
                TokenKind.Label => isTitle ? "L1"
                : frequent.Contains(token.Key) ? $"l:{token.Key}"
                : isFurther ? "l:*"
                : "L",
                TokenKind.Address => classes[i - 1] switch
                {
                    "L1" => "U1",
                    "L" => "U",
                    var label => $"u:{label[2..]}",
                },
                TokenKind.Lead => "G",
                TokenKind.Trail => "P",
                _ => token.Kind.ToString()[..1],
            };
            isStart &= token.Kind is TokenKind.Lead or TokenKind.Number or TokenKind.Emoji or TokenKind.Image or TokenKind.Code;
        }

        return classes;
    }

    // Without the spaces around, and without the backslash that breaks a line.
    private Span Trim(Span span)
    {
        var text = list.Source.Text;
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || (text[end - 1] == '\\' && (end < 2 || text[end - 2] is ' ' or ')' or ']' or '*'))))
            end--;
        return new Span(start, end);
    }
}
