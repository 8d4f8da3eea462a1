namespace ListLint.Reporters;

/// <summary>A report that cannot be read or joined; the message says which one, why, and what to do, in one sentence without a full stop.</summary>
public sealed class ReportException(string message) : Exception(message);
