using System.Text.RegularExpressions;

namespace ListLint.Tests;

/// <summary>Links that are missing, empty, left from a template, or broken in their syntax.</summary>
internal static partial class LinkMutations
{
    private static readonly string[] Schemes = ["htps://", "https:/", "https//", "hhttps://", "https://https://", "ttps://"];

    public static readonly Mutation[] All =
    [
        new(
            "an entry loses its links",
            "missing-link",
            Injection.But(ListForm.Paragraphs),
            (list, random) =>
            {
                var index = random.Pick(list.Entries().Where(place => list.Block(place).Length == 1).ToList());
                var text = list[index].Kind == LineKind.Row ? list[index].Text : Labelled().Replace(list[index].Text, "");
                return new Mutant(list.With(index, Linked().Replace(text, "$1")), index);
            }
        ),
        new(
            "a target is emptied",
            "empty-link",
            Injection.But(ListForm.Paragraphs),
            (list, random) =>
            {
                var index = random.Pick(list.Entries());
                return list.Replaced(index, list.Address(index), "");
            }
        ),
        new(
            "all targets of an entry are emptied",
            "empty-link",
            Injection.But(ListForm.Paragraphs),
            (list, random) =>
            {
                var index = random.Pick(list.Entries().Where(place => list.Block(place).Length == 1).ToList());
                return new Mutant(list.With(index, Target().Replace(list[index].Text, "]()")), index);
            }
        ),
        new(
            "the text of a link is deleted",
            "empty-link",
            [ListForm.Tools],
            (list, random) =>
            {
                var index = random.Pick(list.Entries());
                return list.Replaced(index, $"[{list[index].Work!.Name}]", "[]");
            }
        ),
        new(
            "an address is left as in the template",
            "placeholder-link",
            Injection.But(ListForm.Paragraphs),
            (list, random) =>
            {
                var index = random.Pick(list.Entries());
                string[] dummies =
                [
                    "https://arxiv.org/abs/xxxx.xxxxx",
                    "https://github.com/username/repo",
                    "https://github.com/user/repository",
                    "url",
                    "TODO",
                    "link",
                    "https://arxiv.org/abs/0000.00000",
                    "paper-link",
                ];
                return list.Replaced(index, list.Address(index), random.Pick(dummies));
            }
        ),
        new(
            "the code of a row is deleted",
            "missing-link",
            [ListForm.Table],
            (list, random) =>
            {
                var index = random.Pick(list.Entries());
                return new Mutant(
                    list.With(
                        index,
                        list[index]
                            .Text.Replace($"({list[index].Work!.Code})", "")
                            .Replace("[", "")
                            .Replace("]", "")
                            .Replace(list[index].Work!.Title, $"[{list[index].Work!.Title}]")
                    ),
                    index
                );
            }
        ),
        new(
            "a blank slips between text and target",
            "malformed-link",
            Injection.But(ListForm.Paragraphs),
            (list, random) => Broken(list, random, address => $"]({address})", address => $"] ({address})")
        )
        {
            IsRestorable = true,
        },
        new(
            "the closing parenthesis of a link is lost",
            "malformed-link",
            Injection.But(ListForm.Paragraphs),
            (list, random) => Broken(list, random, address => address + ")", address => address)
        )
        {
            IsRestorable = true,
        },
        new(
            "the closing parenthesis of the only link is lost",
            "malformed-link",
            [ListForm.Tools],
            (list, random) => Broken(list, random, address => address + ")", address => address)
        )
        {
            IsRestorable = true,
        },
        new(
            "the target stands in square brackets",
            "malformed-link",
            Injection.But(ListForm.Paragraphs),
            (list, random) => Broken(list, random, address => $"]({address})", address => $"][{address}]")
        )
        {
            IsRestorable = true,
        },
        new(
            "the opening parenthesis of a link is lost",
            "malformed-link",
            Injection.But(ListForm.Paragraphs),
            (list, random) => Broken(list, random, address => $"]({address})", address => $"]{address})")
        )
        {
            IsRestorable = true,
        },
        new(
            "the scheme of an address is misspelt",
            "malformed-link",
            Injection.But(ListForm.Paragraphs),
            (list, random) => Broken(list, random, address => address, address => random.Pick(Schemes) + address[8..])
        )
        {
            IsRestorable = true,
        },
        new(
            "a blank slips into an address",
            "malformed-link",
            Injection.But(ListForm.Paragraphs),
            (list, random) => Broken(list, random, address => $"]({address})", address => $"]({address.Insert(address.LastIndexOf('/') + 1, " ")})")
        )
        {
            IsRestorable = true,
        },
        new(
            "a blank that is no plain one slips before an address",
            "malformed-link",
            Injection.But(ListForm.Paragraphs),
            (list, random) => Broken(list, random, address => $"]({address})", address => $"](\u00A0{address})")
        )
        {
            IsRestorable = true,
        },
        new(
            "the parentheses of a link are wide",
            "malformed-link",
            Injection.But(ListForm.Paragraphs),
            (list, random) => Broken(list, random, address => $"]({address})", address => $"]（{address}）")
        )
        {
            IsRestorable = true,
        },
        new(
            "an item of the contents goes to a heading that is not there",
            "broken-anchor",
            [ListForm.Tools, ListForm.Papers, ListForm.Paragraphs],
            (list, random) =>
            {
                var index = random.Pick(list.Find(LineKind.Contents));
                return list.Replaced(index, "](#", "](#x-");
            }
        )
        {
            Needs = plan => plan with { HasContents = true },
        },
        new(
            "the path of a file is misspelt",
            "broken-file-link",
            Injection.Lists,
            (list, random) =>
                list.Replaced(
                    list.Find(LineKind.Text).Single(index => list[index].Text.Contains(Trial.File)),
                    Trial.File,
                    random.Pick(["docs/giude.md", "doc/guide.md", "docs/guide.markdown"])
                )
        )
        {
            Needs = plan => plan with { HasFileLink = true },
        },
        new(
            "an address is replaced by a file that is not there",
            "broken-file-link",
            Injection.But(ListForm.Paragraphs),
            (list, random) =>
            {
                var index = random.Pick(list.Entries());
                return list.Replaced(index, list.Address(index), "papers/fog.pdf");
            }
        ),
        new(
            "the definition of a reference is deleted",
            "undefined-reference",
            [ListForm.Tools],
            (list, random) =>
            {
                var definition = random.Pick(list.Find(LineKind.Definition));
                var name = list[definition].Text.Split(':')[0];
                return new Mutant(list.Remove(definition), list.Entries().Single(index => list[index].Text.Contains(name)));
            }
        )
        {
            Needs = plan => plan with { HasReferences = true },
        },
        new(
            "the name of a reference is misspelt",
            "undefined-reference",
            [ListForm.Tools],
            (list, random) =>
            {
                var index = random.Pick(list.Entries());
                return list.Replaced(index, "][", "][the-");
            }
        )
        {
            Needs = plan => plan with { HasReferences = true },
        },
    ];

    private static Mutant Broken(ListText list, Random random, Func<string, string> old, Func<string, string> text)
    {
        var index = random.Pick(list.Entries());
        return list.Replaced(index, old(list.Address(index)), text(list.Address(index)));
    }

    [GeneratedRegex(@"\s*\[\[[^\[\]]*\]?\]?\([^()]*\)\]?", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\[([^\[\]]*)\]\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Linked();

    [GeneratedRegex(@"\]\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Target();
}
