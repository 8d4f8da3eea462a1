using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A separator that is not the usual one of the list.</summary>
internal sealed record OtherSeparator(Entry Entry, Span Span, int Count, int All, string Written, string Usual) : Departure(Entry, Span, Count, All);
