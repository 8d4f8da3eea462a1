using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Tells whether a control stands where only a sign of Windows can, and no letter of an old Mac: í, Ö, ñ, ó, ì, î, Ñ are the same bytes.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="found">Its other damage, in order.</param>
/// <param name="controls">The offsets of the controls, in order.</param>
internal sealed class SureSigns(string text, List<Damage> found, List<int> controls)
{
    private int next;
    private bool isQuoted;
    private bool isSingleQuoted;

    /// <summary>Whether one is sure.</summary>
    public bool Exist()
    {
        var line = new Span(0, 0);
        foreach (var at in controls)
        {
            if (!line.Contains(at))
            {
                line = MojibakeFinder.LineAt(text, at);
                isQuoted = isSingleQuoted = false;
            }

            ReadDamage(line, at);
            if (IsSure(at))
                return true;
        }

        return false;
    }

    // A quotation may open with a mark that was damaged in another way.
    private void ReadDamage(Span line, int at)
    {
        for (; next < found.Count && found[next].Span.End <= at; next++)
        {
            isQuoted |= found[next].Span.Start >= line.Start && found[next].Restored.AsSpan().ContainsAny('“', '„');
            isSingleQuoted |= found[next].Span.Start >= line.Start && found[next].Restored.AsSpan().ContainsAny('‘', '‚');
        }
    }

    private bool IsSure(int at)
    {
        var (before, behind) = (at > 0 ? text[at - 1] : '\n', at + 1 < text.Length ? text[at + 1] : '\n');
        var closes = !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(behind);
        var opens = !char.IsLetterOrDigit(before) && char.IsLetterOrDigit(behind);
        switch (ControlSigns.SignOf(text[at]))
        {
            case '“' or '”' or '„' when closes && isQuoted:
            case '’' when Apostrophes.IsSure(text, at) || (closes && isSingleQuoted):
            case '–' when before == ' ' && behind == ' ':
            case '…' when char.IsLower(before) || (next > 0 && found[next - 1].Span.End == at):
                return true;
            case '“' or '„':
                isQuoted |= opens;
                break;
            case '‘' or '‚':
                isSingleQuoted |= opens;
                break;
        }

        return false;
    }
}
