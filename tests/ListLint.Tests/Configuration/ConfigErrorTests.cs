using System.Text;

namespace ListLint.Tests;

/// <summary>What is wrong in a configuration is said with its place and what to do, and nothing is checked.</summary>
[Trait("Runs", "command")]
public sealed class ConfigErrorTests : IDisposable
{
    private readonly Workplace place = new Workplace().Write("README.md", "# List\n");

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("rule:\n  x: off\n", "1:1: there is no key \"rule\" in a configuration. Did you mean rules?")]
    [InlineData("words:\n  add: [fog horn]\n", "2:9: \"fog horn\" has a space in it. Words are given one by one")]
    [InlineData("words:\n  ignore: ['**']\n", "2:12: \"**\" means every word. Turn the rules off instead")]
    [InlineData("words:\n  language: English\n", "2:13: language is the code of a language, as in en or pt-BR, not \"English\"")]
    [InlineData("words: [foghorn]\n", "1:8: words has to be a mapping of keys to values, such as \"")]
    [InlineData("words:\n  ad: [foghorn]\n", "2:3: there is no key \"ad\" in words. Did you mean add?")]
    [InlineData("fail-on: fatal\n", "1:10: fail-on is one of info, warning, error, not \"fatal\".")]
    [InlineData("fail-on: warn\n", "1:10: fail-on is one of info, warning, error, not \"warn\". Did you mean warning?")]
    [InlineData("rules:\n  empty-lnk: off\n", "2:3: there is no rule \"empty-lnk\". Did you mean empty-link?")]
    [InlineData(
        "rules:\n  empty-link: false\n",
        "2:15: the severity of empty-link is one of off, on, info, warning, error, not \"false\". Did you mean off?"
    )]
    [InlineData("rules:\n  empty-link: [off]\n", "2:15: the severity of empty-link is one of off, on, info, warning, error, not a sequence.")]
    [InlineData("rules: off\n", "1:8: rules has to be a mapping of keys to values, such as \"")]
    [InlineData("rules:\n  cross-listed-entry:\n    habbit: sum\n", "3:5: there is no option \"habbit\" in cross-listed-entry. Did you mean habit?")]
    [InlineData(
        "rules:\n  cross-listed-entry:\n    habit: sums\n",
        "3:12: habit of cross-listed-entry is one of sum, each, not \"sums\". Did you mean sum?"
    )]
    [InlineData(
        "rules:\n  missing-link: {fewest-links: many}\n",
        "2:32: fewest-links of missing-link is a whole number from 2 to 10000, not \"many\"."
    )]
    [InlineData("rules:\n  missing-link: {fewest-links: 1}\n", "2:32: fewest-links of missing-link is a whole number from 2 to 10000, not \"1\".")]
    [InlineData(
        "rules:\n  empty-link: {severity: fatal}\n",
        "2:26: the severity of empty-link is one of off, on, info, warning, error, not \"fatal\"."
    )]
    [InlineData("- files\n", "1:1: a configuration has to be a mapping of keys to values, such as \"extends: ...\", not a sequence")]
    [InlineData("just words\n", "1:1: a configuration has to be a mapping of keys to values, such as \"extends: ...\", not \"just words\"")]
    [InlineData("files: {a: b}\n", "1:8: files has to be a text, not a mapping")]
    [InlineData("files:\n  - docs\\*.md\n", "2:5: the pattern \"docs\\*.md\" has a backslash. Write / between folders")]
    [InlineData("files: ['!a.md']\n", "1:9: the pattern \"!a.md\" starts with an exclamation mark. Name what to leave out under ignore")]
    [InlineData("ignore: ../other/*.md\n", "1:9: the pattern \"../other/*.md\" leads out of the folder of the configuration")]
    [InlineData("ignore: /docs\n", "1:9: the pattern \"/docs\" starts with a slash.")]
    [InlineData("ignore: '*.{md,txt}'\n", "1:9: the pattern \"*.{md,txt}\" holds { or ?. Only * and ** stand for something; write two patterns")]
    [InlineData("online: [true]\n", "1:9: online is one of true, false, not a sequence.")]
    [InlineData("online: {alway: true}\n", "1:10: there is no key \"alway\" in online. Did you mean always?")]
    [InlineData("online:\n  always: yes\n", "2:11: always is one of true, false, not \"yes\".")]
    [InlineData(
        "online: {ignore: ['ftp://files.example']}\n",
        "1:19: the pattern \"ftp://files.example\" is for another scheme than http and https, and no other is asked"
    )]
    [InlineData("online: {ignore: '*'}\n", "1:18: the pattern \"*\" matches every address. Leave out --online instead")]
    [InlineData("online: {accept: 403}\n", "1:18: accept has to be a mapping of keys to values, such as \"example.org: [403]\", not \"403\"")]
    [InlineData(
        "online: {accept: {'https://a.example/x': 403}}\n",
        "1:19: \"https://a.example/x\" is not a host. Write it as example.org, or *.example.org for those below it too"
    )]
    [InlineData("online: {accept: {a.example: [200, 4o3]}}\n", "1:36: a status is a number from 100 to 999, such as 403, not \"4o3\"")]
    [InlineData("online: {max-age: 7}\n", "1:19: max-age is a whole number followed by s, m, h or d, as in 90s, 5m, 12h or 7d, not \"7\"")]
    [InlineData("online: {max-time: -5m}\n", "1:20: max-time is a whole number followed by s, m, h or d, as in 90s, 5m, 12h or 7d, not \"-5m\"")]
    [InlineData("online: maybe\n", "1:9: online is one of true, false, not \"maybe\".")]
    [InlineData("overrides: docs\n", "1:12: overrides has to be a sequence, each item behind a dash, not \"docs\"")]
    [InlineData("overrides:\n  - files: docs\n", "2:5: an override has files and rules. Add rules: ...")]
    [InlineData("overrides:\n  - rules: {empty-link: off}\n", "2:5: an override has files and rules. Add files: ...")]
    [InlineData("overrides:\n  - {files: docs, rule: {}}\n", "2:19: there is no key \"rule\" in overrides. Did you mean rules?")]
    [InlineData(
        "extends: strickt\n",
        "1:10: there is no preset \"strickt\". Did you mean strict? Presets: recommended, style, strict, awesome. A file is named as ./strickt.yml"
    )]
    [InlineData("extends: harbours\n", "1:10: there is no preset \"harbours\".")]
    [InlineData("extends: base.yml\n", "1:10: base.yml: there is no such configuration. Check the name")]
    [InlineData("extends: https://a.example/b.yml\n", "1:10: extends names a preset, or a file by its path from this folder")]
    [InlineData("extends: ./.listlint.yml\n", "1:10: extends leads in a circle: .listlint.yml -> .listlint.yml")]
    [InlineData("suppress:\n  - {rule: empty-link, entry: A}\n", "2:5: a suppression says why. Add reason: ...")]
    [InlineData("suppress:\n  - {entry: A, reason: b}\n", "2:5: a suppression names a rule. Add rule: ...")]
    [InlineData("suppress:\n  - {rule: empty-link, reason: b}\n", "2:5: a suppression names its entry. Add entry: (its title) or url: ...")]
    [InlineData(
        "suppress:\n  - {rule: empty-link, reason: b, entry: c, url: https://d.example}\n",
        "2:5: a suppression names its entry by entry or by url, not by both"
    )]
    [InlineData("suppress:\n  - {rule: empty-lnk, reason: b, entry: c}\n", "2:12: there is no rule \"empty-lnk\". Did you mean empty-link?")]
    [InlineData("suppress:\n  - {rule: empty-link, reason: '', entry: c}\n", "2:32: reason has to be a text, not \"\"")]
    [InlineData(
        "suppress:\n  - {rule: empty-link, reason: b, entry: c, until: 2026-02-30}\n",
        "2:52: until is a day, as in 2030-12-31, not \"2026-02-30\""
    )]
    [InlineData(
        "suppress:\n  - {rule: empty-link, reason: b, url: d.example/x}\n",
        "2:40: url is an address that starts with http:// or https://, not \"d.example/x\""
    )]
    [InlineData("entry: alphabetical\n", "1:8: entry has to be a mapping of keys to values, such as \"format: ...\", not \"alphabetical\"")]
    [InlineData("entry:\n  formt: x\n", "2:3: there is no key \"formt\" in entry. Did you mean format?")]
    [InlineData(
        "entry:\n  format: \"- [Title](url) - Descripton.\"\n",
        "2:29: the format has an unknown word: \"Descripton\". Did you mean Description?"
    )]
    [InlineData("entry:\n  format: '- [Title](link)'\n", "2:21: the format has a link whose address is not written as (url)")]
    [InlineData("entry:\n  format: ['- [Title](url)', '- {']\n", "2:33: the format has an opening brace without a closing one.")]
    [InlineData(
        "entry: {order: alphabetic}\n",
        "1:16: order is one of alphabetical, by-date, newest-first, bottom, top, not \"alphabetic\". Did you mean"
    )]
    [InlineData("entry: {unique: list}\n", "1:17: unique is one of section, file, repository, not \"list\".")]
    [InlineData("entry: {min-entries: 0}\n", "1:22: min-entries is a whole number from 1 to 1000, not \"0\"")]
    [InlineData("entry: {title: {is: name}}\n", "1:21: is is one of repository-name, not \"name\".")]
    [InlineData("entry: {title: {values: [a]}}\n", "1:17: there is no key \"values\" in title.")]
    [InlineData("entry: {url: {host: https://a.example}}\n", "1:21: \"https://a.example\" is not a host. Write it as example.org, or *.example.org")]
    [InlineData("entry: {description: {max-length: 9}}\n", "1:22: description is about what format calls Description. Add a format with that word")]
    [InlineData(
        "entry:\n  format: '- [Title](url) `License`'\n  tags: {Licence: [MIT]}\n",
        "3:10: there is no tag \"Licence\" in tags, which are those of format. Did you mean License?"
    )]
    [InlineData("entry: {tags: {License: [MIT]}}\n", "1:15: tags is about what format has in code marks, such as `License`.")]
    [InlineData("columns: [Auth]\n", "1:10: columns has to be a mapping of keys to values, such as \"HTTPS: [\"Yes\", \"No\"]\", not a sequence")]
    [InlineData("columns: {Auth: {value: [a]}}\n", "1:18: there is no key \"value\" in Auth. Did you mean values?")]
    [InlineData("columns: {Auth: {empty: never}}\n", "1:25: empty is one of true, false, not \"never\".")]
    [InlineData("one-entry-per-pull-request: 1\n", "1:29: one-entry-per-pull-request is one of true, false, not \"1\".")]
    [InlineData("enforce: change\n", "1:10: enforce is one of all, changes, not \"change\". Did you mean changes?")]
    [InlineData("files: a.md\nfiles: b.md\n", "2:1: this key is there twice. Keep one of the two")]
    [InlineData("rules:\n\tempty-link: off\n", "2:1: a tab indents this line. YAML wants spaces")]
    [InlineData("files: [a.md\n", ": this is not YAML: ")]
    [InlineData("files: a.md\n---\nfiles: b.md\n", "3:1: a second document starts here. Keep one")]
    [InlineData("files: *gone\n", "1:8: the configuration has no anchor &gone before this alias")]
    [InlineData("files: &a [*a]\n", "1:12: the configuration has an alias: *a stands in what it stands for")]
    public void A_mistake_is_said_with_its_place(string config, string message)
    {
        place.Write(".listlint.yml", config);

        var outcome = place.Run("check");

        Assert.Equal((2, ""), (outcome.Exit, outcome.Output));
        Assert.StartsWith(".listlint.yml:", outcome.Error);
        Assert.Contains(message, outcome.Error);
        Assert.Equal(1, outcome.Error.Count(unit => unit == '\n'));
    }

    [Fact]
    public void All_mistakes_are_said_at_once_in_their_order()
    {
        place.Write(".listlint.yml", "fail-on: never\nrules:\n  empty-lin: off\n  mojibake: loud\nsuppress:\n  - rule: mojibake\n");

        var lines = place.Run("check").Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["1:10", "3:3", "4:13", "6:5", "6:5"], lines.Select(line => string.Join(':', line.Split(':')[1..3])));
    }

    [Fact]
    public void Of_a_hundred_mistakes_twenty_are_said()
    {
        place.Write(".listlint.yml", "files:\n" + string.Concat(Enumerable.Repeat("  - '!x'\n", 100)));

        var lines = place.Run("check").Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal((21, "... and 80 more"), (lines.Length, lines[^1]));
    }

    [Fact]
    public void A_mistake_in_what_is_extended_names_that_file()
    {
        place.Write(".listlint.yml", "extends: shared/base.yml\n").Write("shared/base.yml", "fail-on: warning\nfiless: a\n");

        Assert.Equal("shared/base.yml:2:1: there is no key \"filess\" in a configuration. Did you mean files?\n", place.Run("check").Error);
    }

    [Fact]
    public void A_circle_over_two_files_is_named()
    {
        place.Write(".listlint.yml", "extends: ./a.yml\n").Write("a.yml", "extends: [strict, ./.listlint.yml]\n");

        Assert.Equal("a.yml:1:19: extends leads in a circle: .listlint.yml -> a.yml -> .listlint.yml\n", place.Run("check").Error);
    }

    [Fact]
    public void Extending_does_not_lead_out_of_the_repository()
    {
        place
            .Write("inner/.git", "")
            .Write("inner/README.md", "# List\n")
            .Write("inner/.listlint.yml", "extends: ../secret.yml\n")
            .Write("secret.yml", "password: x\n");

        Assert.Equal("inner/.listlint.yml:1:10: extends leads out of the repository\n", place.Run("check", "inner/README.md").Error);
    }

    [Theory]
    [InlineData("bytes", "1:8: here is a byte that is not UTF-8. Save the configuration as UTF-8")]
    [InlineData("utf16", "1:1: the configuration is UTF-16. Save it as UTF-8")]
    public void A_file_that_is_not_UTF_8_is_refused(string kind, string message)
    {
        place.Write(".listlint.yml", kind == "bytes" ? [.. "files: "u8, 0xE9, (byte)'\n'] : [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("files: a\n")]);

        Assert.Equal((2, $".listlint.yml:{message}\n"), (place.Run("check").Exit, place.Run("check").Error));
    }

    [Fact]
    public void Aliases_of_aliases_are_bounded()
    {
        var bomb = new StringBuilder("? &a0 [x, x, x, x, x, x, x, x, x, x]\n: x\n");
        for (var at = 1; at < 12; at++)
            bomb.Append($"? &a{at} [{string.Join(", ", Enumerable.Repeat($"*a{at - 1}", 10))}]\n: x\n");
        place.Write(".listlint.yml", bomb.ToString());

        Assert.Contains(": the configuration holds more than 20000 values\n", place.Run("check").Error);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Deep_nesting_is_bounded(string opening)
    {
        place.Write(".listlint.yml", string.Concat(Enumerable.Repeat(opening, 100_000)));

        Assert.Contains(": the configuration is nested deeper than 20 levels\n", place.Run("check").Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("rules:\n  # all as they are\nfiles:\nsuppress:\noverrides:\nextends:\n")]
    [InlineData("---\n...\n")]
    [InlineData("\uFEFFfail-on: error\n")]
    [InlineData("rules: {empty-link: &a {severity: info}, mojibake: *a}\n")]
    public void A_configuration_that_says_little_is_fine(string config) =>
        Assert.Equal(new Outcome(0, "No problems.\n1 list checked.\n", ""), place.Write(".listlint.yml", config).Run("check"));

    [Fact]
    public void A_configuration_under_another_extension_is_pointed_out()
    {
        place.Write(".listlint.yaml", "");

        Assert.Equal("listlint: .listlint.yaml: a configuration is named .listlint.yml. Rename the file\n", place.Run("check").Error);
    }

    [Theory]
    [InlineData("gone.yml", "gone.yml: there is no such configuration. Check the name")]
    [InlineData(".", ".: is a folder, not a configuration")]
    public void A_named_configuration_has_to_be_there(string path, string message) =>
        Assert.Equal(new Outcome(2, "", $"listlint: {message}\n"), place.Run("check", "--config", path));
}
