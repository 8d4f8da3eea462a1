using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ListLint.Run.Plan.Settings;

/// <summary>
/// Lets through as much YAML as a configuration can need. The representation model recurses into what is nested and compares keys by their content,
/// so deep nesting would exhaust the stack, and aliases of aliases the time.
/// </summary>
internal sealed class BoundedEvents(IParser parser) : IParser
{
    private const int Deepest = 20;
    private const int MostValues = 20_000;

    private readonly Dictionary<string, int> sizes = new(StringComparer.Ordinal);
    private readonly Stack<(string? Anchor, int Before)> open = new();
    private int values;

    /// <inheritdoc/>
    public ParsingEvent? Current => parser.Current;

    /// <inheritdoc/>
    /// <exception cref="YamlException">The text is no YAML, or too much.</exception>
    public bool MoveNext()
    {
        if (!parser.MoveNext())
            return false;
        switch (parser.Current)
        {
            case MappingStart or SequenceStart:
                Count(1);
                open.Push((AnchorOf(parser.Current), values));
                if (open.Count > Deepest)
                    throw Refusal($"is nested deeper than {Deepest} levels");
                break;
            case MappingEnd or SequenceEnd when open.TryPop(out var ended):
                if (ended.Anchor is not null)
                    sizes[ended.Anchor] = values - ended.Before + 1;
                break;
            case Scalar:
                Count(1);
                if (AnchorOf(parser.Current) is { } name)
                    sizes[name] = 1;
                break;
            case AnchorAlias alias:
                if (open.Any(one => one.Anchor == alias.Value.Value))
                    throw Refusal($"has an alias: *{alias.Value.Value} stands in what it stands for");
                Count(
                    sizes.TryGetValue(alias.Value.Value, out var size) ? size : throw Refusal($"has no anchor &{alias.Value.Value} before this alias")
                );
                break;
        }

        return true;
    }

    // An alias counts as all that it stands for.
    private void Count(int more)
    {
        values = more > MostValues - values ? throw Refusal($"holds more than {MostValues} values") : values + more;
    }

    private static string? AnchorOf(ParsingEvent current) => current is NodeEvent { Anchor.IsEmpty: false } node ? node.Anchor.Value : null;

    private YamlException Refusal(string why) => new(parser.Current!.Start, parser.Current.End, $"the configuration {why}");
}
