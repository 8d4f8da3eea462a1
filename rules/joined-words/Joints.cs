using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The joined words of a list.</summary>
internal static class Joints
{
    // A list that writes two words apart so often, and once together, writes them apart.
    private const int FewestApart = 5;

    private const int FewestInTitle = 3;

    /// <summary>All of them, in order.</summary>
    public static IEnumerable<Joint> Find(CuratedList list)
    {
        List<Joint> found = [.. LowerJoints.Find(list), .. CapitalJoints.Find(list), .. LostSpaces.Find(list), .. BracketSpaces.Find(list)];
        if (found.Count == 0)
            return found;

        // The languages of lines and the names of a list are dear to find, and few of the words that may be two are so by their uses.
        var pairs = new PairUses(list, found);
        found.RemoveAll(joint => list.Facts.Words.Contains(joint.Written) || !IsProven(joint, pairs));
        var languages = LineLanguages.From(list);
        var scripts = new LatinLines(list.Source);
        found.RemoveAll(joint => !languages.IsEnglish(joint.Span) || !scripts.IsLatin(joint.Span.Start));
        var names = FindNames(list, found);
        found.RemoveAll(joint => IsName(joint, names));
        return found.Select(joint => Described(list, joint, pairs)).OrderBy(joint => joint.Span);
    }

    private static NamesInUse FindNames(CuratedList list, List<Joint> joints) =>
        new(
            list,
            joints.Where(joint => joint.IsWord && !joint.IsCertain).Select(joint => joint.Written),
            joints.Where(joint => joint.Kind == JointKind.Capital).Select(joint => joint.Written)
        );

    // "ViewPager" is one also by "view-pager", "datastructures" only as it is.
    private static bool IsName(Joint joint, NamesInUse names) =>
        joint.IsWord && !joint.IsCertain && (names.Has(joint.Written) || (joint.Kind == JointKind.Capital && names.HasJoined(joint.Written)));

    private static bool IsProven(Joint joint, PairUses pairs) =>
        joint.Kind switch
        {
            JointKind.Apart => pairs.Count(joint) >= FewestApart && !pairs.HasName(joint),
            JointKind.Capital => pairs.CountName(joint) == 1 && (pairs.Count(joint) >= FewestInTitle || CapitalJoints.IsAbstract(joint)),
            JointKind.Small => SmallWords.IsNoName(joint) || pairs.Count(joint) > 0,
            _ => true,
        };

    private static Joint Described(CuratedList list, Joint joint, PairUses pairs) =>
        joint with
        {
            Apart = joint.Kind == JointKind.Apart ? pairs.Count(joint) : 0,
            IsInTitle = EntryTitles.Hold(list, joint.Span),
        };
}
