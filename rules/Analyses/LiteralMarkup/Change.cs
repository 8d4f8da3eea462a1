using System.Text;

namespace ListLint.Rules;

/// <summary>A change of a block's text.</summary>
/// <param name="At">Where, in UTF-16 units of the block.</param>
/// <param name="Length">How many units it takes away.</param>
/// <param name="Text">What it writes there.</param>
internal readonly record struct Change(int At, int Length, string Text)
{
    /// <summary>Where what it takes away ends.</summary>
    public int End => At + Length;

    /// <summary>The text with some changes, which do not overlap and are sorted.</summary>
    public static string Apply(string text, IReadOnlyList<Change> changes)
    {
        var after = new StringBuilder(text.Length + 8);
        var at = 0;
        foreach (var change in changes)
        {
            after.Append(text, at, change.At - at).Append(change.Text);
            at = change.End;
        }

        return after.Append(text, at, text.Length - at).ToString();
    }
}
