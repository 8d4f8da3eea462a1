using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Where an invisible character does harm.</summary>
internal enum StrayPlace
{
    /// <summary>In the text.</summary>
    Text,

    /// <summary>In the target of a link, which it changes.</summary>
    Url,

    /// <summary>Before the end of a code block, which GitHub then does not see.</summary>
    Fence,
}

/// <summary>An invisible character without work to do.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Code">Its code point.</param>
/// <param name="Place">Where it does harm.</param>
internal sealed record StrayCharacter(Span Span, int Code, StrayPlace Place)
{
    /// <summary>Whether it turns the order of the text around it.</summary>
    public bool IsDirection => Code is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>Whether it stands for a character that is lost.</summary>
    public bool IsLoss => Code == 0xFFFD;

    /// <summary>Whether it is a byte of another encoding that was read as a control.</summary>
    public bool IsByte => Code is >= 0x80 and < 0xA0;

    /// <summary>Whether it stands in the place of an object, such as a picture, that was not copied with the text.</summary>
    public bool IsObject => Code == 0xFFFC;

    /// <summary>Whether it is a letter of Korean that shows nothing.</summary>
    public bool IsFiller => Code is 0x115F or 0x1160 or 0x3164 or 0xFFA0;

    /// <summary>Whether it can spell words that only programs read.</summary>
    public bool IsTag => Code > 0xFFFF;
}
