using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A place that holds dates, such as a column or the tags of one form.</summary>
/// <param name="Dates">What can be read as a date there, each once.</param>
/// <param name="Count">How many things stand there, those that cannot be read as dates too.</param>
/// <param name="FewestRight">How many dates there have to be possible before one counts as impossible.</param>
internal sealed record DatePlace(IReadOnlyList<StatedDate> Dates, int Count, int FewestRight);
