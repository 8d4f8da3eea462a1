using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A table that is not rendered: where, why, and how to fix it.</summary>
internal sealed record Unrendered(Span Span, string Message, Fix? Fix = null);
