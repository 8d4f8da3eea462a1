namespace ListLint.Run.Base;

/// <summary>A mistake of whoever called the command; the message says what to do, and nothing else is printed.</summary>
internal sealed class UsageException(string message) : Exception(message);
