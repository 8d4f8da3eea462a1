using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Entries read as the forms that are declared. Made for one list; not for parallel use.</summary>
internal sealed class FormReader
{
    // A line that is longer is left alone.
    private const int Longest = 4_000;
    private readonly IReadOnlyList<(EntryForm Form, IReadOnlyList<FormStep> Steps, FormAligner Aligner)> forms;

    /// <summary>Prepares the forms.</summary>
    public FormReader(EntryStyle style) =>
        forms = [
            .. style.Forms.Select(form =>
            {
                var steps = FormSteps.Create(form, style.Description?.EndsWith ?? []);
                return (form, steps, new FormAligner(steps));
            }),
        ];

    /// <summary>The entry read as the form that is nearest to it; null where no form is meant for such entries.</summary>
    public FormFit? Read(CuratedList list, Entry entry)
    {
        if (EntryText.Find(list, entry) is not { } text || !forms.Any(one => Concerns(one.Form, text)))
            return null;
        return ReadExact(text)
            ?? forms
                .Where(one => Concerns(one.Form, text))
                .Select(one => FitReader.Read(one.Form, one.Steps, text, one.Aligner.Align(text, repairs: true)!))
                .MinBy(Distance);
    }

    /// <summary>Whether one of the forms is meant for an entry.</summary>
    public bool Concerns(EntryText text) => forms.Any(one => Concerns(one.Form, text));

    /// <summary>The entry read as the first form that it has; null where it has none.</summary>
    public FormFit? ReadExact(EntryText text)
    {
        foreach (var (form, steps, aligner) in forms)
        {
            if (
                Concerns(form, text)
                && aligner.Align(text, repairs: false) is { } moves
                && FitReader.Read(form, steps, text, moves) is var fit
                && HasBullet(fit)
            )
                return fit;
        }

        return null;
    }

    /// <summary>Whether a line has the bullet of its form.</summary>
    public static bool HasBullet(FormFit fit) =>
        fit.Text.Item is not { } item || (item.IsOrdered ? fit.Form.Bullet == '1' : fit.Text.List.Source.Text[item.Mark.Start] == fit.Form.Bullet);

    private static int Distance(FormFit fit) => fit.Distance + (HasBullet(fit) ? 0 : 1);

    private static bool Concerns(EntryForm form, EntryText text) =>
        text.Atoms.Count is > 0 and <= Longest
        && (form.Bullet == '\0') == (text.Item is null)
        && (!form.HasLink || text.Entry.Links.Any(link => !link.IsImage));
}
