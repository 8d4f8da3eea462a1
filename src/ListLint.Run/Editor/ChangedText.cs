namespace ListLint.Run.Editor;

/// <summary>The text of a list after a change; of the two, one is there.</summary>
/// <param name="Text">The text; null where the change cannot be made.</param>
/// <param name="Problem">Why it cannot be made and what to do instead, sentences; null where it can.</param>
internal sealed record ChangedText(string? Text, string? Problem = null)
{
    /// <summary>A change that cannot be made.</summary>
    public static ChangedText Refuse(string problem) => new(null, problem);
}
