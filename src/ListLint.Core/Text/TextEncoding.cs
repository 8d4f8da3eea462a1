namespace ListLint.Core;

/// <summary>How a file was encoded, and so how it is written back.</summary>
public enum TextEncoding
{
    /// <summary>UTF-8, the rule on GitHub.</summary>
    Utf8,

    /// <summary>UTF-16, least significant byte first; told by its byte-order mark.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, most significant byte first; told by its byte-order mark.</summary>
    Utf16BigEndian,
}
