using FsCheck;
using FsCheck.Fluent;

namespace ListLint.Tests;

/// <summary>Text that wants to be more than text.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "::error::x",
        "::stop-commands::t",
        "::",
        ":",
        "##[error]",
        "##[set-output name=x]y",
        "##",
        "#",
        "[",
        "]",
        "%0A",
        "\r",
        "\n",
        "\r\n",
        "\n::error::x",
        "\u2028",
        "\u2029",
        "\u0085",
        "\f",
        "\v",
        "\b",
        "\t",
        "\e[31m",
        "\e]0;x\a",
        "\u009B",
        "\u007F",
        "\uD83D",
        "\uDCFF",
        "\uFFFE",
        "🦊",
        "工",
        "\u202E",
        "\u2066",
        "\u200B",
        "\u200D",
        "\uFE0F",
        "\u034F",
        "\u3164",
        "\u00AD",
        "\uFEFF",
        "\uE000",
        "\u2800",
        "\U000E0041",
        "<script>",
        "</td>",
        "]]>",
        "<!--",
        "-->",
        "&lt;",
        "&",
        "\"",
        "'",
        "`",
        "```",
        "|",
        "\\",
        "\\|",
        "[a](b)",
        "![a](b)",
        "](",
        "<https://x.example>",
        "https://x.example",
        "www.x.example",
        "@me",
        "#1",
        "**",
        "_",
        "~~",
        "$",
        "{0}",
        " ",
        ",",
        "../",
        "?",
        "$(x)",
        "-",
        "--x",
        "=",
        "a",
        "b.md",
    ];

    /// <summary>Pieces of it put together.</summary>
    public static Gen<string> Any { get; } = Gen.Elements(Pieces).ListOf().Select(parts => string.Concat(parts));

    /// <summary>The same as the name of a file.</summary>
    public static Gen<string> Name { get; } =
        Gen.Elements([.. Pieces.Where(piece => !piece.Contains('/', StringComparison.Ordinal) && !piece.Any(char.IsSurrogate))])
            .NonEmptyListOf()
            .Select(parts => string.Concat(parts.Take(8)) + ".md");
}
