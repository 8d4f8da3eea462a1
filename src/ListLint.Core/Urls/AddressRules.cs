using System.Globalization;
using System.Runtime.CompilerServices;

namespace ListLint.Core;

/// <summary>The rows of all tables, found by host.</summary>
internal static class AddressRules
{
    private static readonly Dictionary<string, List<AddressRule>> ByHost = Indexed();

    /// <summary>All rows; of those that fit an address, the first counts.</summary>
    public static IEnumerable<AddressRule> All => [.. ArchiveRules.Rows, .. ProceedingsRules.Rows, .. JournalRules.Rows, .. SiteRules.Rows];

    /// <summary>Gives the address the form of the first row that fits.</summary>
    /// <returns>The row, or null where none fits and the address is as before.</returns>
    public static AddressRule? Apply(ref Address address)
    {
        if (!TryFind(address.Host, out var rules))
            return null;

        var captures = new List<string>(4);
        foreach (var rule in rules)
        {
            captures.Clear();
            if (!AddressPattern.TryMatch(rule.Pattern, address.Path, address.Query, captures))
                continue;
            if (rule.Form.Length > 0)
                address.Become(Filled(rule.Form, captures));
            return rule;
        }

        return null;
    }

    private static bool TryFind(string host, out List<AddressRule> rules)
    {
        if (ByHost.TryGetValue(host, out rules!))
            return true;
        var dot = host.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && ByHost.TryGetValue(string.Concat("*", host.AsSpan(dot)), out rules!);
    }

    private static string Filled(string form, List<string> captures)
    {
        if (captures.Count == 0)
            return form;
        var text = new DefaultInterpolatedStringHandler(form.Length, captures.Count, CultureInfo.InvariantCulture);
        var rest = form.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            text.AppendFormatted(rest[..open]);
            text.AppendFormatted(captures[rest[open + 1] - '1']);
            rest = rest[(open + 3)..];
        }

        text.AppendFormatted(rest);
        return text.ToStringAndClear();
    }

    private static Dictionary<string, List<AddressRule>> Indexed()
    {
        var index = new Dictionary<string, List<AddressRule>>(StringComparer.Ordinal);
        foreach (var rule in All)
        {
            foreach (var host in rule.Hosts.Split(' '))
            {
                if (!index.TryGetValue(host, out var rules))
                    index.Add(host, rules = []);
                rules.Add(rule);
            }
        }

        return index;
    }
}
