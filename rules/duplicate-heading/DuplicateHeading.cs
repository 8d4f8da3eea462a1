using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A heading that stands twice under one heading. Where several do, they are a pattern.</summary>
[Rule(Severity.Warning, "No heading appears twice under the same heading.", Recommended = false)]
public sealed class DuplicateHeading : Rule
{
    /// <summary>Says when a heading repeats an earlier one under the same heading.</summary>
    public DuplicateHeading() =>
        Each(list => list.Sections)
            .MustNot((list, section) => Twins.From(list).FirstOf(section))
            .WithMessage(
                (list, section, first) =>
                    $"\"{Excerpt.From(section.Title)}\" is already a heading on line {list.LineOf(first)}, in the same section. "
                    + "Merge the two sections, or rename one."
            )
            .WithRelated(first => new Related(first.Heading, "the first heading with that name"))
            .At((_, section, _) => section.Heading);

    private sealed class Twins
    {
        private readonly Dictionary<Section, Section> firsts = [];

        private Twins(CuratedList list)
        {
            foreach (var parent in list.Sections.Where(section => section.TitleKey.Length > 0).GroupBy(section => section.Parent))
            {
                var twins = parent.GroupBy(section => (section.Level, section.TitleKey)).Where(group => group.Count() > 1).ToList();
                if (twins is not [var only] || only.Count() != 2)
                    continue; // sub-headings of headings that have no level of their own
                firsts[only.Last()] = only.First();
            }
        }

        public static Twins From(CuratedList list) => list.Index(built => new Twins(built));

        public Section? FirstOf(Section section) => firsts.GetValueOrDefault(section);
    }
}
