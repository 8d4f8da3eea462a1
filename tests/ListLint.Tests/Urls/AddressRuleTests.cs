using System.Globalization;

namespace ListLint.Tests;

public class AddressRuleTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in AddressRules.All)
            data.Add(rule.Example, string.Create(CultureInfo.InvariantCulture, $"{rule.Hosts} {rule.Pattern}"));
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_row_recognises_its_example_before_any_other_row_does(string example, string row)
    {
        Assert.True(Address.TryParse(example, out var address));
        var rule = AddressRules.Apply(ref address);
        Assert.Equal(row, $"{rule?.Hosts} {rule?.Pattern}");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_canonical_form_of_each_example_is_its_own_canonical_form(string example, string row)
    {
        var canonical = CanonicalUrl.Parse(example);
        var again = CanonicalUrl.Parse(canonical.Value);
        Assert.True(canonical == again, row);
        Assert.Equal((canonical.IsWork, canonical.Kind), (again.IsWork, again.Kind));
    }
}
