namespace ListLint.Core;

/// <summary>A run of bytes that are no text in the file's encoding.</summary>
/// <param name="Span">
/// Where they stand in the decoded text: one UTF-16 unit for each byte, in a UTF-16 file for each two; empty for an odd last byte there.
/// </param>
/// <param name="ByteOffset">0-based offset of the first of them in the file.</param>
/// <param name="Bytes">Their values, in the order of the file.</param>
public sealed record InvalidBytes(Span Span, int ByteOffset, IReadOnlyList<byte> Bytes);
