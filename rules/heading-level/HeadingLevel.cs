using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A heading that skips a level, in a list whose other headings of its level do not.</summary>
[Rule(Severity.Info, "A heading stands one level below the heading around it, as its equals do.", Recommended = false)]
public sealed class HeadingLevel : Rule
{
    private const int FewestEquals = 8;

    /// <summary>Sets up the rule.</summary>
    public HeadingLevel() =>
        RuleForEach(list => list.Sections)
            .Must((list, section) => !Skips(section) || !Levels.Of(list).IsHabit(section))
            .WithMessage((list, section) => Message(list, section))
            .WithRelated((list, section) => new Related(section.Parent!.Heading, "the heading around it"))
            .At(section => section.Heading);

    private static bool Skips(Section section) => section.Parent is { Level: > 0 } parent && section.Level - parent.Level > 1;

    private static string Message(CuratedList list, Section section)
    {
        var parent = section.Parent!;
        var (orderly, all) = Levels.Of(list).Count(section);
        return $"\"{Excerpt.Of(section.Title)}\" has level {section.Level}, but the heading around it, \"{Excerpt.Of(parent.Title, 40)}\" on line {list.LineOf(parent)}, has level {parent.Level}; "
            + $"{orderly} of {all} headings of level {section.Level} stand under level {section.Level - 1}. Write it with {parent.Level + 1} number signs.";
    }

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
                orderly[section.Level] += Skips(section) ? 0 : 1;
            }
        }

        public static Levels Of(CuratedList list) => list.Index(built => new Levels(built));

        public bool IsHabit(Section section) => orderly[section.Level] >= FewestEquals && orderly[section.Level] * 10 >= all[section.Level] * 9;

        public (int Orderly, int All) Count(Section section) => (orderly[section.Level], all[section.Level]);
    }
}
