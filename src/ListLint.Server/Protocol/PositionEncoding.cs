namespace ListLint.Server.Protocol;

/// <summary>What the units of a <see cref="TextPosition"/> are.</summary>
internal enum PositionEncoding
{
    /// <summary>Units of UTF-16, which every client knows.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,
}
