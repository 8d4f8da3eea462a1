using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Compares the tags of entries with the values that are declared, or that a section of the list names.</summary>
internal sealed class TagFaults
{
    private readonly Dictionary<string, IReadOnlyList<string>> values = new(StringComparer.Ordinal);
    private readonly EntryStyle style;
    private readonly CuratedList list;

    /// <summary>Gathers the values.</summary>
    public TagFaults(CuratedList list, EntryStyle style)
    {
        (this.list, this.style) = (list, style);
        foreach (var (name, tag) in style.Tags)
            values[name] = [.. tag.Values, .. tag.Section is { } section ? CodesOf(section) : []];
    }

    /// <summary>What is wrong with the tags of a line.</summary>
    public IEnumerable<TextFault> Find(FormFit fit)
    {
        foreach (var part in fit.Parts)
        {
            if (part.Part is not CodePart { IsName: true, Text: var name } || !style.Tags.TryGetValue(name, out var tag) || values[name].Count == 0)
                continue;
            var written = list.Source.Slice(part.Span).Trim('`').ToString();
            foreach (var value in tag.Separator is { Length: > 0 } separator ? written.Split(separator) : [written])
            {
                if (!values[name].Contains(value, StringComparer.Ordinal))
                    yield return Fault(name, value, part.Span);
            }
        }
    }

    private TextFault Fault(string name, string value, Span place)
    {
        var same = values[name].Where(known => known.Equals(value, StringComparison.OrdinalIgnoreCase)).ToList();
        var near = values[name].Where(known => EditDistance.Between(known.ToLowerInvariant(), value.ToLowerInvariant()) <= 2).ToList();
        var hint =
            same is [var meant] ? $" (write \"{meant}\")"
            : near is [var likely] ? $" (\"{likely}\" is)"
            : "";
        return new TextFault($"\"{Excerpt.From(value, 40)}\" is not a value of the tag \"{name}\"{hint}", place);
    }

    private IEnumerable<string> CodesOf(string heading)
    {
        foreach (var section in list.Sections.Where(section => section.Title.Trim().Equals(heading, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var body in section.Children.Select(child => child.Body).Prepend(section.Body))
            {
                for (var at = list.Hidden.FirstReaching(body.Start); at < list.Hidden.Count && list.Hidden[at].Start < body.End; at++)
                {
                    if (list.Source.Slice(list.Hidden[at]) is ['`', ..] code)
                        yield return code.Trim('`').ToString();
                }
            }
        }
    }
}
