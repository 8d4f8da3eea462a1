namespace ListLint.Core;

/// <summary>Bytes that are no text in the file's encoding.</summary>
/// <param name="Span">Where they stand in the decoded text, one UTF-16 unit each.</param>
/// <param name="ByteOffset">0-based offset of the first of them in the file.</param>
/// <param name="Bytes">Their values.</param>
public sealed record InvalidBytes(Span Span, int ByteOffset, IReadOnlyList<byte> Bytes);
