using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Markup that is printed.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record MarkupSlip(Span Span);
