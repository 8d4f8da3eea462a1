using System.Net;
using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A text with the characters that its entities stand for, as GitHub shows them: damage may be written as "Ã&amp;copy;".</summary>
internal sealed class EntityText
{
    private const int Longest = 10;

    // For each entity in order, where its character stands here, and how many units longer the source is behind it.
    private readonly List<(int At, int Behind)> entities = [];

    private EntityText(string source)
    {
        var text = new StringBuilder(source.Length);
        var copied = 0;
        for (var at = 0; source.AsSpan(at).IndexOf('&') is >= 0 and var found; at++)
        {
            at += found;
            if (Entity(source, at) is not (var character, > 0 and var length))
                continue;
            text.Append(source, copied, at - copied);
            entities.Add((text.Length, at + length - text.Length - 1));
            text.Append(character);
            copied = at + length;
            at = copied - 1;
        }

        Text = entities.Count == 0 ? source : text.Append(source, copied, source.Length - copied).ToString();
    }

    /// <summary>The text with the characters in the place of the entities.</summary>
    public string Text { get; }

    /// <summary>The text of a source that has entities of other characters than ASCII; null where it has none.</summary>
    public static EntityText? Decode(string source) =>
        source.Contains('&', StringComparison.Ordinal) && new EntityText(source) is { entities.Count: > 0 } decoded ? decoded : null;

    /// <summary>Where a span stands in the source.</summary>
    public Span Written(Span span) => new(Written(span.Start), Written(span.End));

    // An entity before the offset has moved it; one at the offset has not.
    private int Written(int at)
    {
        var before = entities.CountWhile(at, static (entity, at) => entity.At < at);
        return before == 0 ? at : at + entities[before - 1].Behind;
    }

    private static (char Character, int Length) Entity(string source, int at)
    {
        var length = source.AsSpan(at, Math.Min(Longest, source.Length - at)).IndexOf(';') + 1;
        if (length < 4 || source.AsSpan(at + 1, length - 2).ContainsAny(' ', '&', '\n'))
            return default;
        return WebUtility.HtmlDecode(source.Substring(at, length)) is [>= '\x80' and < '\uD800' and var character] ? (character, length) : default;
    }
}
