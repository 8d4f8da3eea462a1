using System.Runtime.CompilerServices;
using ListLint.Core;
using ListLint.Markdown;

namespace ListLint.Run.Plan.Discovery;

/// <summary>The models of the lists of a run. A text that had to be parsed to know that it is a list is not parsed again for its rules.</summary>
internal sealed class ListModels
{
    private readonly ConditionalWeakTable<SourceText, CuratedList> looked = [];

    /// <summary>The model of a text, for a look at it before anything is known from outside.</summary>
    public CuratedList Peek(SourceText source) => looked.GetValue(source, text => ListParser.Parse(text, Facts.None));

    /// <summary>The model of a text with what is known from outside. Nobody looks at the text any more.</summary>
    public CuratedList Parse(SourceText source, Facts facts) =>
        looked.TryGetValue(source, out var list) && looked.Remove(source) ? list.With(facts) : ListParser.Parse(source, facts);
}
