using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The last unit of a title that has a period where the others have none, or none where they have one.</summary>
internal sealed record OtherTitleEnd(Entry Entry, Span Span, int Count, int All, bool HasPeriod) : Departure(Entry, Span, Count, All);
