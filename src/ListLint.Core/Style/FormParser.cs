namespace ListLint.Core;

/// <summary>Reads a form of entries. The cost is linear in its length.</summary>
public sealed class FormParser
{
    private const string Address = "(url)";
    private const int Deepest = 4;
    private readonly string text;
    private readonly List<FormProblem> problems = [];
    private int at;

    private FormParser(string text) => this.text = text;

    /// <summary>The form; null where the text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problem">The first thing that is wrong; null where the form is sound.</param>
    public static EntryForm? Parse(string text, out FormProblem? problem)
    {
        var parser = new FormParser(text.TrimEnd());
        var form = parser.Parse();
        problem = parser.problems.FirstOrDefault();
        return problem is null ? form : null;
    }

    private EntryForm Parse()
    {
        if (text.Length > EntryForm.Longest)
            problems.Add(new FormProblem(0, $"has more than {EntryForm.Longest} characters"));
        if (text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var line)
            problems.Add(new FormProblem(line, "has a second line, but a format is one line"));
        var bullet = Bullet();
        var parts = problems.Count > 0 ? [] : Sequence(0);
        var form = new EntryForm(text, bullet, parts);
        if (problems.Count == 0 && form.Leaves.All(part => part is LiteralPart))
            problems.Add(new FormProblem(0, "has no word for a part of the entry, such as Title in [Title](url)"));
        if (form.Leaves.Count(part => part is TextPart { Name: EntryForm.Description }) > 1)
            problems.Add(new FormProblem(text.LastIndexOf(EntryForm.Description, StringComparison.Ordinal), "has two descriptions"));
        if (form.Leaves.Count(part => part is LinkPart { IsTitle: true } or TextPart { Name: EntryForm.Title }) > 1)
            problems.Add(new FormProblem(text.LastIndexOf(EntryForm.Title, StringComparison.Ordinal), "has two titles"));
        return form;
    }

    private char Bullet()
    {
        if (text is [('-' or '*' or '+') and var sign, ' ', ..])
        {
            at = 2;
            return sign;
        }

        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 9 || text[digits] is not ('.' or ')') || digits + 1 >= text.Length || text[digits + 1] != ' ')
            return '\0';
        at = digits + 2;
        return '1';
    }

    private List<FormPart> Sequence(int depth)
    {
        var parts = new FormParts();
        while (at < text.Length && text[at] != '}')
        {
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                parts.Add(text[at + 1]);
                at += 2;
            }
            else if (text[at] == '{')
                parts.Add(Braces(depth + 1));
            else if (Special() is { } part)
                parts.Add(part);
            else if (char.IsAsciiLetter(text[at]))
                Word(parts);
            else
                parts.Add(text[at++]);
        }

        if (depth == 0 && at < text.Length)
        {
            problems.Add(new FormProblem(at, "has a closing brace without an opening one. Write \\} for the character itself"));
            at = text.Length;
        }

        return parts.Joined();
    }

    private OptionalPart Braces(int depth)
    {
        var start = at++;
        var parts = Sequence(Math.Min(depth, Deepest));
        if (depth > Deepest)
            problems.Add(new FormProblem(start, $"has braces inside braces, more than {Deepest} levels deep"));
        if (at >= text.Length)
            problems.Add(new FormProblem(start, "has an opening brace without a closing one. Write \\{ for the character itself"));
        else if (parts.Count == 0)
            problems.Add(new FormProblem(start, "has braces with nothing in them"));
        at = Math.Min(text.Length, at + 1);
        var repeats = text.AsSpan(at).StartsWith("...");
        at += repeats ? 3 : 0;
        return new OptionalPart(parts, repeats);
    }

    // A link, an image or a text in code marks.
    private FormPart? Special()
    {
        if (text[at] == '`' && text.IndexOf('`', at + 1) is > 0 and var end && end > at + 1)
        {
            var code = text[(at + 1)..end];
            at = end + 1;
            return new CodePart(code, char.IsAsciiLetterUpper(code[0]) && code.All(char.IsAsciiLetter));
        }

        var (start, isImage) = (at, text[at] == '!' && at + 1 < text.Length && text[at + 1] == '[');
        var open = isImage ? at + 1 : at;
        if (text[open] != '[' || Closing(open) is not { } close || close + 1 >= text.Length || text[close + 1] != '(')
            return null;
        if (!text.AsSpan(close + 1).StartsWith(Address))
            problems.Add(new FormProblem(close + 1, "has a link whose address is not written as (url)"));
        at = Math.Max(close + 1, text.IndexOf(')', close) + 1);
        var inner = text[(open + 1)..close];
        return isImage || inner.StartsWith("![", StringComparison.Ordinal) ? new ImagePart() : Link(inner, start + 1);
    }

    private LinkPart? Link(string inner, int start)
    {
        foreach (var name in new[] { EntryForm.Title, EntryForm.Label })
        {
            if (inner.IndexOf(name, StringComparison.Ordinal) is not (>= 0 and var found))
                continue;
            var (before, after) = (inner[..found], inner[(found + name.Length)..]);
            if (!before.Any(char.IsLetterOrDigit) && !after.Any(char.IsLetterOrDigit))
                return new LinkPart(before, name, after);
        }

        if (inner.Length == 0)
            problems.Add(new FormProblem(start, "has a link without a text"));
        else
            Suspect(inner.Trim('[', ']', '*', '_'), start);
        return new LinkPart(inner, "", "");
    }

    private int? Closing(int open)
    {
        var depth = 0;
        for (var sign = open; sign < text.Length; sign++)
        {
            depth += text[sign] switch
            {
                '[' => 1,
                ']' => -1,
                _ => 0,
            };
            if (depth == 0)
                return sign;
        }

        return null;
    }

    private void Word(FormParts parts)
    {
        var start = at;
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        var word = text[start..at];
        if (EntryForm.TextWords.Contains(word))
        {
            if (parts.EndsWithText)
                problems.Add(new FormProblem(start, $"has {word} right after another word for text, with nothing between them"));
            parts.Add(new TextPart(word));
            return;
        }

        Suspect(word, start);
        foreach (var letter in word)
            parts.Add(letter);
    }

    private void Suspect(string word, int start) =>
        problems.AddRange(FormWordSlips.IsSlip(word) ? [new FormProblem(start, "has an unknown word", word)] : []);
}
