namespace ListLint.Core;

/// <summary>
/// A form of entries, written as an entry is: <c>- [Title](url) - Description.{ `License`}</c>. Words stand for parts, braces hold what may be
/// missing, the rest stands there as it is. It is data and never becomes a pattern of another kind.
/// </summary>
public sealed class EntryForm
{
    /// <summary>The word for the title.</summary>
    public const string Title = "Title";

    /// <summary>The word for the description.</summary>
    public const string Description = "Description";

    /// <summary>The word for any label of a link.</summary>
    public const string Label = "Label";

    /// <summary>The word for four digits.</summary>
    public const string Year = "Year";

    /// <summary>The word for digits with hyphens, slashes or full stops between them.</summary>
    public const string Date = "Date";

    /// <summary>The most units of a form.</summary>
    public const int Longest = 400;

    /// <summary>The words that stand for text.</summary>
    public static readonly IReadOnlyList<string> TextWords = [Title, Description, "Authors", "Venue", "Text", Year, Date];

    internal EntryForm(string text, char bullet, IReadOnlyList<FormPart> parts)
    {
        (Text, Bullet, Parts) = (text, bullet, parts);
        Leaves = [.. Flatten(parts)];
    }

    /// <summary>The form as it is written.</summary>
    public string Text { get; }

    /// <summary>The bullet, <c>1</c> for a number, and <c>\0</c> where the form is that of a paragraph.</summary>
    public char Bullet { get; }

    /// <summary>What stands behind the bullet.</summary>
    public IReadOnlyList<FormPart> Parts { get; }

    /// <summary>All parts but braces, in order.</summary>
    public IReadOnlyList<FormPart> Leaves { get; }

    /// <summary>The names of its tags.</summary>
    public IEnumerable<string> TagNames => Leaves.OfType<CodePart>().Where(code => code.IsName).Select(code => code.Text);

    /// <summary>Whether it has a description.</summary>
    public bool HasDescription => Leaves.Any(part => part is TextPart { Name: Description });

    /// <summary>Whether it has a link.</summary>
    public bool HasLink => Leaves.Any(part => part is LinkPart);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static IEnumerable<FormPart> Flatten(IEnumerable<FormPart> parts) =>
        parts.SelectMany(part =>
            part switch
            {
                OptionalPart optional => Flatten(optional.Parts),
                SeriesPart series => series.Items.SelectMany(Flatten),
                _ => [part],
            }
        );
}

/// <summary>Why a text is no form of entries.</summary>
/// <param name="Offset">Where in the text, UTF-16 units.</param>
/// <param name="Problem">What is wrong and what to do, a clause.</param>
/// <param name="Word">The word that may be a slip for one that stands for a part; null where it is none.</param>
public sealed record FormProblem(int Offset, string Problem, string? Word = null);
