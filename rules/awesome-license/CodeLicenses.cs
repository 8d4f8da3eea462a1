namespace ListLint.Rules;

/// <summary>Licenses for programs, by the name with which their texts begin.</summary>
internal static class CodeLicenses
{
    // Further down, a text may name another license that it is compatible with.
    private const int Beginning = 300;

    private static readonly (string Words, string Name)[] All =
    [
        ("MIT License", "MIT"),
        ("Apache License", "Apache"),
        ("GNU GENERAL PUBLIC LICENSE", "GPL"),
        ("GNU LESSER GENERAL PUBLIC LICENSE", "LGPL"),
        ("GNU AFFERO GENERAL PUBLIC LICENSE", "AGPL"),
        ("BSD 2-Clause License", "BSD"),
        ("BSD 3-Clause License", "BSD"),
        ("ISC License", "ISC"),
        ("Mozilla Public License", "MPL"),
        ("This is free and unencumbered software", "Unlicense"),
        ("WHAT THE FUCK YOU WANT TO", "WTFPL"),
        ("Permission is hereby granted, free of charge, to any person", "MIT"),
    ];

    /// <summary>The name of the license that a text is; null for one that is none of these.</summary>
    public static string? Find(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, Beginning));
        foreach (var (words, name) in All)
        {
            if (start.Contains(words, StringComparison.OrdinalIgnoreCase))
                return name;
        }

        return null;
    }
}
