using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Markup that is printed, and how it becomes markup.</summary>
internal sealed record MarkupSlip(Span Span, string Message, Fix? Fix);
