using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The steps of a form: the way from its first part to its last, with forks where a part may be missing.</summary>
internal sealed class FormSteps
{
    private readonly List<FormStep> steps = [];
    private readonly IReadOnlyList<string> ends;

    private FormSteps(IReadOnlyList<string> ends) => this.ends = ends;

    /// <summary>The steps; a line starts at the first, and the last is the end.</summary>
    /// <param name="form">The form.</param>
    /// <param name="ends">What a description ends with, in the place of the sign that the form has there; empty where the form says it.</param>
    public static IReadOnlyList<FormStep> Create(EntryForm form, IReadOnlyList<string> ends)
    {
        var made = new FormSteps(ends);
        made.Add(form.Parts);
        made.steps.Add(new FormStep(StepKind.End, -1));
        return made.steps;
    }

    private int Next => steps.Count + 1;

    private void Add(IReadOnlyList<FormPart> parts)
    {
        for (var at = 0; at < parts.Count; at++)
        {
            Add(parts[at]);
            if (ends.Count == 0 || parts[at] is not TextPart { Name: EntryForm.Description })
                continue;
            AddEnds();
            if (at + 1 < parts.Count && parts[at + 1] is LiteralPart literal)
            {
                // The sign that the form has at the end gives way to those that are declared.
                AddText(literal.Text[EndOf(literal.Text)..]);
                at++;
            }
        }
    }

    private static int EndOf(string literal)
    {
        var length = 0;
        while (length < literal.Length && literal[length] is '.' or '!' or '?' or '…' or '。')
            length++;
        return length;
    }

    private void Add(FormPart part)
    {
        switch (part)
        {
            case LiteralPart literal:
                AddText(literal.Text);
                break;
            case TextPart:
                steps.Add(new FormStep(StepKind.Text, Next, Part: part));
                steps.Add(new FormStep(StepKind.More, Next, Part: part));
                break;
            case OptionalPart optional:
                var fork = Fork();
                Add(optional.Parts);
                if (optional.Repeats)
                    steps.Add(new FormStep(StepKind.Fork, fork, Next));
                Join(fork);
                break;
            case SeriesPart series:
                AddSeries(series);
                break;
            default:
                steps.Add(new FormStep(StepKind.Atom, Next, Part: part));
                break;
        }
    }

    private void AddText(string text)
    {
        foreach (var sign in text)
            steps.Add(new FormStep(StepKind.Sign, Next, Sign: sign));
    }

    private void AddEnds()
    {
        var exits = new List<int>();
        for (var at = 0; at < ends.Count; at++)
        {
            var fork = at + 1 < ends.Count ? Fork() : -1;
            AddText(ends[at]);
            if (fork < 0)
                continue;
            exits.Add(steps.Count);
            steps.Add(new FormStep(StepKind.Fork, -1));
            Join(fork);
        }

        Leave(exits);
    }

    // Behind each item the series ends, or a separator and a later item follow.
    private void AddSeries(SeriesPart series)
    {
        var exits = new List<int>();
        for (var at = 0; at < series.Items.Count; at++)
        {
            var isLast = at + 1 == series.Items.Count;
            var fork = isLast ? -1 : Fork();
            Add(series.Items[at]);
            if (isLast)
                break;
            exits.Add(steps.Count);
            steps.Add(new FormStep(StepKind.Fork, -1, Next));
            AddText(series.Separator);
            Join(fork);
        }

        Leave(exits);
    }

    private int Fork()
    {
        steps.Add(new FormStep(StepKind.Fork, Next));
        return steps.Count - 1;
    }

    private void Join(int fork) => steps[fork] = steps[fork] with { Other = steps.Count };

    private void Leave(List<int> exits)
    {
        foreach (var exit in exits)
            steps[exit] = steps[exit] with { Next = steps.Count };
    }
}
