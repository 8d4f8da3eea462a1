using System.Text;

namespace ListLint.Reporters;

/// <summary>Lines up to a number of UTF-8 bytes.</summary>
internal sealed class BoundedText(int limit)
{
    private readonly StringBuilder text = new();
    private int bytes;

    /// <summary>Adds a line if it fits; once one did not, no other does.</summary>
    public bool Add(string line)
    {
        bytes += Encoding.UTF8.GetByteCount(line) + 1;
        if (bytes > limit)
            return false;
        text.Append(line).Append('\n');
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
