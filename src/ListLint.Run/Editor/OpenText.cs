using ListLint.Core;
using ListLint.Run.Files;
using ListLint.Run.Plan;
using ListLint.Run.Plan.Discovery;

namespace ListLint.Run.Editor;

/// <summary>What an editor has of a file, which knows neither its encoding nor its byte-order mark.</summary>
internal static class OpenText
{
    private const char Unknown = '\uFFFD';

    /// <summary>The file as it was saved last; null where there is none that can be read.</summary>
    /// <param name="path">Its absolute path.</param>
    public static SourceText? Saved(string path) => FileReader.Read(path, path).Source;

    /// <summary>The text of an editor with all that the file says beside its characters.</summary>
    /// <param name="text">What the editor has.</param>
    /// <param name="saved">The file as it was saved last; null where it never was.</param>
    /// <param name="shown">Its name in reports.</param>
    public static SourceText From(string text, SourceText? saved, string shown) =>
        saved is null ? SourceText.From(text, shown)
        : IsSame(saved.Text, text) ? saved.WithPath(shown)
        : saved.WithText(text).WithPath(shown);

    /// <summary>
    /// Whether a file is one of the lists that a run in the folder would check. One that has just begun is, where there is a configuration: whether
    /// it has siblings is not looked at.
    /// </summary>
    public static bool IsList(PlannedList list, SourceText text, ListModels models)
    {
        if (list.Configuration.Files is { } files)
            return files.Match(list.Path!);
        if (!MarkdownName.IsMarkdown(list.Path!))
            return false;
        if (ListLook.IsMainReadme(list.Shown))
            return true;
        if (OtherDocuments.Refuse(list.Shown) is not null)
            return false;
        return (ListCriteria.RefuseText(text) is null && ListCriteria.Refuse(models.Peek(text)) is null)
            || (list.Configuration.File is not null && ListCriteria.MayBeList(models.Peek(text)));
    }

    // An editor shows a byte that is no text as U+FFFD.
    private static bool IsSame(string saved, string text)
    {
        if (saved.Length != text.Length)
            return false;
        for (var at = 0; at < text.Length; at++)
        {
            if (saved[at] != text[at] && !(text[at] == Unknown && char.IsSurrogate(saved[at])))
                return false;
        }

        return true;
    }
}
