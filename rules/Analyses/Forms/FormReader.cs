using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Entries read as the forms that are declared. Made for one list; not for parallel use.</summary>
internal sealed class FormReader
{
    // A line that is longer is compared without a search for what is wrong with it.
    private const int Longest = 4_000;
    private readonly IReadOnlyList<(EntryForm Form, IReadOnlyList<FormStep> Steps, FormAligner Aligner)> forms;

    /// <summary>Prepares the forms.</summary>
    public FormReader(EntryStyle style) =>
        forms =
        [
            .. style.Forms.Select(form =>
            {
                var steps = FormSteps.Create(form, style.Description?.EndsWith ?? []);
                return (form, steps, new FormAligner(steps));
            }),
        ];

    /// <summary>The entry read as the form that is nearest to it; null where no form is meant for such entries.</summary>
    public FormFit? Read(CuratedList list, Entry entry)
    {
        if (EntryText.Find(list, entry) is not { Atoms.Count: > 0 } text || !forms.Any(one => Concerns(one.Form, text)))
            return null;
        FormFit? nearest = null;
        foreach (var repairs in text.Atoms.Count > Longest ? [false] : new[] { false, true })
        {
            foreach (var (form, steps, aligner) in forms)
            {
                if (!Concerns(form, text) || aligner.Align(text, repairs) is not { } moves)
                    continue;
                var fit = FitReader.Read(form, steps, text, moves);
                if (!repairs && HasBullet(fit))
                    return fit;
                if (nearest is null || Distance(fit) < Distance(nearest))
                    nearest = fit;
            }
        }

        return nearest;
    }

    /// <summary>Whether a line has the bullet of its form.</summary>
    public static bool HasBullet(FormFit fit) =>
        fit.Text.Item is not { } item || (item.IsOrdered ? fit.Form.Bullet == '1' : fit.Text.List.Source.Text[item.Mark.Start] == fit.Form.Bullet);

    private static int Distance(FormFit fit) => fit.Distance + (HasBullet(fit) ? 0 : 1);

    private static bool Concerns(EntryForm form, EntryText text) =>
        (form.Bullet == '\0') == (text.Item is null) && (!form.HasLink || text.Entry.Links.Any(link => !link.IsImage));
}
