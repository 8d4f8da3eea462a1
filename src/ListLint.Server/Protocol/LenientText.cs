using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ListLint.Server.Protocol;

/// <summary>
/// Reads the text of a document, which may hold half a character: an editor that cuts one sends a lone surrogate, which the reader of JSON refuses.
/// </summary>
internal static class LenientText
{
    /// <summary>The text of a string.</summary>
    /// <exception cref="InvalidOperationException">It is not a string.</exception>
    public static string Read(JsonElement json)
    {
        try
        {
            return json.GetString() ?? throw new InvalidOperationException("A text is null.");
        }
        catch (InvalidOperationException) when (json.ValueKind == JsonValueKind.String)
        {
            return Unescape(json.GetRawText().AsSpan()[1..^1]);
        }
    }

    // The reader has seen that each escape is whole.
    private static string Unescape(ReadOnlySpan<char> escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var at = 0; at < escaped.Length; at++)
        {
            if (escaped[at] != '\\')
            {
                text.Append(escaped[at]);
                continue;
            }

            at++;
            if (escaped[at] == 'u')
            {
                text.Append((char)int.Parse(escaped.Slice(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
            {
                text.Append(Simple(escaped[at]));
            }
        }

        return text.ToString();
    }

    private static char Simple(char letter) =>
        letter switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => letter,
        };
}
