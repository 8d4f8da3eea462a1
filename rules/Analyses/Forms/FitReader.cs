using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Reads the moves along a line and a form as parts and what stands between them.</summary>
internal sealed class FitReader
{
    private readonly IReadOnlyList<FormStep> steps;
    private readonly EntryText text;
    private readonly List<FitPart> parts = [];
    private readonly List<FitGap> gaps = [];
    private readonly StringBuilder wanted = new();
    private readonly List<FormPart> missing = [];
    private (bool Fits, bool HoldsMore) gap = (true, false);

    private FitReader(IReadOnlyList<FormStep> steps, EntryText text) => (this.steps, this.text) = (steps, text);

    /// <summary>The line read as the form.</summary>
    public static FormFit Read(EntryForm form, IReadOnlyList<FormStep> steps, EntryText text, IReadOnlyList<FitMove> moves)
    {
        var reader = new FitReader(steps, text);
        reader.Read(moves);
        return new FormFit(form, text, reader.parts, reader.gaps);
    }

    private void Read(IReadOnlyList<FitMove> moves)
    {
        for (var at = 0; at < moves.Count; at++)
        {
            var (move, step) = (moves[at], steps[moves[at].Step]);
            switch (move.Kind)
            {
                case FitKind.Atom:
                    Add(step.Part!, move.Atom, move.Atom + 1);
                    break;
                case FitKind.Text:
                    var from = move.Atom;
                    while (at + 1 < moves.Count && moves[at + 1] is { Kind: FitKind.Text } more && steps[more.Step].Kind == StepKind.More)
                        at++;
                    Add(step.Part!, from, moves[at].Atom + 1);
                    break;
                default:
                    ReadGap(move, step);
                    break;
            }
        }

        Close(text.End, null);
    }

    private void ReadGap(FitMove move, FormStep step)
    {
        gap.Fits &= move.Kind == FitKind.Sign;
        if (move.Kind == FitKind.Extra)
            gap.HoldsMore |= text.Atoms[move.Atom] is { IsLetter: true } or { Kind: not AtomKind.Sign };
        else if (move.Kind == FitKind.MissingPart)
        {
            missing.Add(step.Part!);
            wanted.Append(FormWords.Placeholder(step.Part!));
        }
        else
            wanted.Append(step.Sign);
    }

    private void Add(FormPart part, int from, int to)
    {
        var span = new Span(text.Atoms[from].Span.Start, text.Atoms[to - 1].Span.End);
        var next = new FitPart(part, span, from, to);
        Close(span.Start, next);
        parts.Add(next);
    }

    private void Close(int end, FitPart? next)
    {
        var start = parts.Count > 0 ? parts[^1].Span.End : text.Start;
        gaps.Add(
            new FitGap(new Span(start, Math.Max(start, end)), wanted.ToString(), parts.LastOrDefault(), next)
            {
                Fits = gap.Fits,
                HoldsMore = gap.HoldsMore,
                Missing = [.. missing],
            }
        );
        wanted.Clear();
        missing.Clear();
        gap = (true, false);
    }
}
