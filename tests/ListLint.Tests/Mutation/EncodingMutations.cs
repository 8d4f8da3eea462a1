using System.Text;

namespace ListLint.Tests;

/// <summary>Text that was decoded wrongly.</summary>
internal static class EncodingMutations
{
    private static readonly string[] Pages = ["windows-1252", "windows-1250", "windows-1251", "Latin-1", "macintosh", "ibm437"];

    private static readonly char[] Invisible = ['\u200B', '\uFEFF', '\u2060', '\u0008', '\u202E'];

    public static readonly Mutation[] All =
    [
        .. Pages.Select(page => new Mutation(
            $"a line is read as {page}",
            "mojibake",
            Injection.Lists,
            (list, random) =>
            {
                var index = random.Pick(list.Entries().Where(place => !Ascii.IsValid(list[place].Text)).DefaultIfEmpty(-1).ToList());
                return index < 0 ? Foreign(list, page) : new Mutant(list.With(index, MojibakeSamples.Damage(list[index].Text, page)), index);
            }
        )
        {
            IsManifold = true,
        }),
        .. Invisible.Select(sign => new Mutation(
            $"U+{(int)sign:X4} slips into a word",
            "invisible-character",
            Injection.But(ListForm.Tools),
            (list, random) =>
            {
                var index = random.Pick(list.Entries());
                var title = list[index].Work!.Title;
                return list.Replaced(index, title, title.Insert(random.Next(2, 5), sign.ToString()));
            }
        )
        {
            IsRestorable = sign != '\u202E',
        }),
        new(
            "bytes of another encoding are saved",
            "invalid-encoding",
            Injection.But(ListForm.Table),
            (list, random) =>
            {
                // What is no UTF-8 is decoded to lone surrogates, byte by byte.
                var index = random.Pick(list.Entries());
                return new Mutant(list.With(index, list[index].Text + " Gr\uDCF6\uDCDFe"), index);
            }
        )
        {
            IsManifold = true,
        },
    ];

    // A list without any letter beyond ASCII gets a remark that has some.
    private static Mutant Foreign(ListText list, string page)
    {
        var index = list.Find(LineKind.Text)[0];
        return new Mutant(list.With(index, list[index].Text + MojibakeSamples.Damage(" Größe, où, año, ação.", page)), index);
    }
}
