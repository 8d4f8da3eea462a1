using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A heading that skips a level, in a list whose other headings of its level do not.</summary>
[Rule(Severity.Info, "A heading is one level below the heading around it, like the other headings of its level.", Recommended = false)]
public sealed class HeadingLevel : Rule
{
    /// <summary>Says when a heading skips a level that its equals do not skip.</summary>
    public HeadingLevel() =>
        Each(list => list.Sections)
            .MustNot((list, section) => SkipOf(list, section))
            .WithMessage((list, section, skip) => Message(list, section, skip))
            .WithRelated(skip => new Related(skip.Parent.Heading, "the heading around it"))
            .At((_, section, _) => section.Heading);

    private static Skip? SkipOf(CuratedList list, Section section)
    {
        if (SkippedUnder(section) is not { } parent)
            return null;
        var (orderly, all) = Levels.From(list).Count(section);
        return Habits.IsHabit(orderly, all) ? new Skip(parent, orderly, all) : null;
    }

    // The heading around, where a level lies between the two.
    private static Section? SkippedUnder(Section section) =>
        section.Parent is { Level: > 0 } parent && section.Level - parent.Level > 1 ? parent : null;

    private static string Message(CuratedList list, Section section, Skip skip)
    {
        var (parent, orderly, all) = skip;
        return $"\"{Excerpt.From(section.Title)}\" has level {section.Level}, but the heading around it, "
            + $"\"{Excerpt.From(parent.Title, 40)}\" on line {list.LineOf(parent)}, has level {parent.Level}. "
            + $"{orderly} of {all} headings of level {section.Level} are under level {section.Level - 1}. "
            + $"Write it with {parent.Level + 1} number signs (\"#\").";
    }

    /// <summary>A level that is skipped under a heading, where most headings of the lower one skip none.</summary>
    private sealed record Skip(Section Parent, int Orderly, int All);

    /// <summary>How many headings of each level stand right under the level above.</summary>
    private sealed class Levels
    {
        private readonly int[] orderly = new int[7];
        private readonly int[] all = new int[7];

        private Levels(CuratedList list)
        {
            foreach (var section in list.Sections.Where(section => section.Parent is { Level: > 0 }))
            {
                all[section.Level]++;
                orderly[section.Level] += SkippedUnder(section) is null ? 1 : 0;
            }
        }

        public static Levels From(CuratedList list) => list.Index(built => new Levels(built));

        public (int Orderly, int All) Count(Section section) => (orderly[section.Level], all[section.Level]);
    }
}
