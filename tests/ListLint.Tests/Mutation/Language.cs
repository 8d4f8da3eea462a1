namespace ListLint.Tests;

/// <summary>The words that a made-up list is written with.</summary>
/// <param name="Name">What a failing test calls it.</param>
/// <param name="Contents">The heading of the table of contents.</param>
/// <param name="Columns">Date, title, code: the header of a table.</param>
/// <param name="Paper">The label of a paper.</param>
/// <param name="Code">The label of code.</param>
/// <param name="Joint">What stands between the words of a title.</param>
/// <param name="Topics">Ten different headings.</param>
/// <param name="Words">What titles are made of.</param>
internal sealed record Language(
    string Name,
    string Contents,
    string[] Columns,
    string Paper,
    string Code,
    string Joint,
    string[] Topics,
    string[] Words
)
{
    public override string ToString() => Name;

    public static Language Create(string name, string contents, string columns, string labels, string joint, string topics, string words) =>
        new(name, contents, columns.Split(' '), labels.Split(' ')[0], labels.Split(' ')[1], joint, topics.Split(", "), words.Split(' '));
}
