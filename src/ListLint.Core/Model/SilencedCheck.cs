namespace ListLint.Core;

/// <summary>
/// A part of a list in which a comment such as <c>&lt;!--lint disable double-link--&gt;</c>, which awesome-lint obeys, silences a check of it.
/// </summary>
/// <param name="Name">The check as the comment names it, which may be that of none; null for all.</param>
/// <param name="Part">Offsets; open to the end where nothing ends it.</param>
public sealed record SilencedCheck(string? Name, Span Part);
