using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Finds the cheapest way to read a line as a form: as an edit distance is found, row by row. The cost is that of the line's length times the steps
/// of the form, which are few. Not for parallel use.
/// </summary>
internal sealed class FormAligner(IReadOnlyList<FormStep> steps)
{
    // A link that the form has a place for is likely no part of a text.
    private readonly bool hasTitle = steps.Any(step => step.Part is LinkPart { IsTitle: true });
    private readonly HashSet<string> labels =
    [
        .. steps.Select(step => step.Part).OfType<LinkPart>().Where(link => link.Name.Length == 0).Select(link => TextKey.From(link.Before)),
    ];
    private readonly int[] costs = new int[2 * steps.Count];
    private int[] back = [];

    /// <summary>The way, from the start of the line to its end; null where there is none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="repairs">Whether the line may depart from the form.</param>
    public IReadOnlyList<FitMove>? Align(EntryText text, bool repairs)
    {
        var (atoms, count) = (text.Atoms, steps.Count);
        if (back.Length < (atoms.Count + 1) * count)
            back = new int[Math.Max((atoms.Count + 1) * count, back.Length * 2)];
        Array.Fill(costs, FitCosts.Never);
        costs[0] = 0;
        for (var row = 0; row <= atoms.Count; row++)
        {
            var now = costs.AsSpan(row % 2 * count, count);
            var next = costs.AsSpan((row + 1) % 2 * count, count);
            Stay(row, now, atoms, repairs);
            if (row == atoms.Count)
                break;
            next.Fill(FitCosts.Never);
            for (var step = 0; step < count; step++)
            {
                if (now[step] < FitCosts.Never)
                    Advance(row, step, now[step], next, text, repairs);
            }
        }

        return costs[(atoms.Count % 2 * count) + count - 1] < FitCosts.Never ? Trace(atoms.Count) : null;
    }

    // Moves that take nothing of the line. A form that repeats leads back once, and never for less.
    private void Stay(int row, Span<int> now, IReadOnlyList<LineAtom> atoms, bool repairs)
    {
        for (var (again, turns) = (true, 0); again && turns < 3; turns++)
        {
            again = false;
            for (var step = 0; step < now.Length; step++)
            {
                if (now[step] >= FitCosts.Never)
                    continue;
                var (one, cost) = (steps[step], now[step]);
                switch (one.Kind)
                {
                    case StepKind.Fork:
                        again |= Reach(row, step, one.Next, cost, FitKind.Jump, now) && one.Next < step;
                        if (one.Other >= 0)
                            again |= Reach(row, step, one.Other, cost, FitKind.Jump, now) && one.Other < step;
                        break;
                    case StepKind.Sign when repairs:
                        Reach(row, step, one.Next, cost + FitCosts.MissingSign, FitKind.MissingSign, now);
                        break;
                    case StepKind.Atom or StepKind.Text when repairs:
                        var behind = one.Kind == StepKind.Text ? steps[one.Next].Next : one.Next;
                        Reach(row, step, behind, cost + FitCosts.Missing(one.Part!), FitKind.MissingPart, now);
                        break;
                    case StepKind.More when row > 0 && !atoms[row - 1].IsSpace:
                        Reach(row, step, one.Next, cost, FitKind.Jump, now);
                        break;
                }
            }
        }
    }

    private void Advance(int row, int step, int cost, Span<int> next, EntryText text, bool repairs)
    {
        var (one, atom, source) = (steps[step], text.Atoms[row], text.List.Source);
        switch (one.Kind)
        {
            case StepKind.Sign when atom.Kind == AtomKind.Sign && atom.Sign == one.Sign:
                Reach(row + 1, step, one.Next, cost, FitKind.Sign, next);
                break;
            case StepKind.Sign when repairs && atom is { Kind: AtomKind.Sign, IsLetter: false } && !char.IsLetterOrDigit(one.Sign):
                Reach(row + 1, step, one.Next, cost + FitCosts.OtherSign, FitKind.OtherSign, next);
                break;
            case StepKind.Atom when FitCosts.Atom(one.Part!, atom, source) is var fit && fit == 0 || (repairs && fit < FitCosts.Never):
                Reach(row + 1, step, one.Next, cost + fit, FitKind.Atom, next);
                break;
            case StepKind.Text or StepKind.More when FitCosts.Text(one.Part!, atom, one.Kind == StepKind.Text) is var taken && taken < FitCosts.Never:
                taken += atom.Link is { } link && HasPlace(text, link) ? FitCosts.LabelInText : 0;
                Reach(row + 1, step, one.Kind == StepKind.Text ? one.Next : step, cost + taken, FitKind.Text, next);
                break;
        }

        if (repairs && one.Kind != StepKind.Fork)
            Reach(row + 1, step, step, cost + FitCosts.Extra(atom), FitKind.Extra, next);
    }

    private bool HasPlace(EntryText text, Link link) =>
        (hasTitle && link == text.TitleLink) || (labels.Count > 0 && labels.Contains(TextKey.From(link.Text)));

    private bool Reach(int row, int from, int to, int cost, FitKind kind, Span<int> line)
    {
        if (cost >= line[to])
            return false;
        line[to] = cost;
        back[(row * steps.Count) + to] = (from * FitMove.Kinds) + (int)kind;
        return true;
    }

    private List<FitMove> Trace(int row)
    {
        var moves = new List<FitMove>();
        for (var step = steps.Count - 1; row > 0 || step > 0; )
        {
            var (from, kind) = Math.DivRem(back[(row * steps.Count) + step], FitMove.Kinds);
            if (FitMove.Takes((FitKind)kind))
                row--;
            if ((FitKind)kind != FitKind.Jump)
                moves.Add(new FitMove((FitKind)kind, from, row));
            step = from;
        }

        moves.Reverse();
        return moves;
    }
}
