using ListLint.Core;

namespace ListLint.Rules;

/// <summary>One thing that the lines of a list do, such as ending with a period.</summary>
internal abstract class StyleLearner
{
    /// <summary>How each of the lines does it; none of those that cannot.</summary>
    public abstract IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line);

    /// <summary>What to say of a line that departs from the habit of the others; null where its own way may be right.</summary>
    public abstract StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit);
}
