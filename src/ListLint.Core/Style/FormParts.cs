using System.Text;

namespace ListLint.Core;

/// <summary>The parts of a form as they are read, one behind the other.</summary>
internal sealed class FormParts
{
    private readonly List<FormPart> parts = [];
    private readonly StringBuilder literal = new();

    /// <summary>Whether a word that stands for text comes last, with nothing but spaces behind it.</summary>
    public bool EndsWithText => parts is [.., TextPart] && literal.Length == 0;

    /// <summary>Adds a sign or letter that stands there as it is.</summary>
    public void Add(char unit) => literal.Append(unit);

    /// <summary>Adds a part.</summary>
    public void Add(FormPart part)
    {
        Close();
        parts.Add(part);
    }

    /// <summary>All parts; optional ones with one separator between them are one series.</summary>
    public List<FormPart> Joined()
    {
        Close();
        var joined = new List<FormPart>();
        for (var at = 0; at < parts.Count; at++)
        {
            var items = SeriesFrom(at, out var separator);
            joined.Add(items.Count > 1 ? new SeriesPart(items, separator!) : parts[at]);
            at += items.Count > 1 ? 2 * (items.Count - 1) : 0;
        }

        return joined;
    }

    private List<IReadOnlyList<FormPart>> SeriesFrom(int start, out string? separator)
    {
        separator = start + 1 < parts.Count && parts[start + 1] is LiteralPart { Text: var text } && IsSeparator(text) ? text : null;
        var items = new List<IReadOnlyList<FormPart>>();
        for (var at = start; separator is not null && at < parts.Count && parts[at] is OptionalPart { Repeats: false } item; at += 2)
        {
            items.Add(item.Parts);
            if (at + 1 >= parts.Count || parts[at + 1] != new LiteralPart(separator))
                break;
        }

        return items;
    }

    private static bool IsSeparator(string text) => text.All(unit => unit is ' ' or ',' or ';' or '|' or '/' or '·' or '•');

    private void Close()
    {
        if (literal.Length == 0)
            return;
        parts.Add(new LiteralPart(literal.ToString()));
        literal.Clear();
    }
}
