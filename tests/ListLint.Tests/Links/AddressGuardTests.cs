using System.Net;
using ListLint.Links;

namespace ListLint.Tests;

/// <summary>No link of a list reaches into the network of who checks it.</summary>
public sealed class AddressGuardTests : LinkTest
{
    private const string Reason = "an address in a private network";

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("0.1.2.3")]
    [InlineData("10.0.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("168.63.129.16")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.192")]
    [InlineData("192.0.2.1")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.51.100.1")]
    [InlineData("203.0.113.1")]
    [InlineData("224.0.0.1")]
    [InlineData("239.255.255.250")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::7f00:1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::ffff:0:127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("100::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::1")]
    [InlineData("2002:a9fe:a9fe::1")]
    [InlineData("3fff::1")]
    [InlineData("5f00::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%2")]
    [InlineData("2606:4700::1%2")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public async Task A_special_address_is_not_asked(string address)
    {
        Assert.False(PublicAddresses.Contains(IPAddress.Parse(address)));

        Web.Rebound["a.example"] = new([IPAddress.Parse(address)]);
        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = Reason }, await Check("http://a.example/"));
        Assert.Empty(Web.Dialled);
    }

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("93.184.215.14")]
    [InlineData("100.63.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("192.0.1.1")]
    [InlineData("223.255.255.255")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::101:101")]
    [InlineData("2002:101:101::1")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("2a00:1450:4001:800::200e")]
    public void A_public_address_may_be_asked(string address) => Assert.True(PublicAddresses.Contains(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://127.0.0.1./")]
    [InlineData("http://[::1]:8080/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    [InlineData("http://localhost/")]
    [InlineData("http://LOCALHOST./")]
    [InlineData("http://a.localhost/")]
    [InlineData("http://metadata.google.internal/computeMetadata/v1/")]
    [InlineData("http://printer.local/")]
    [InlineData("http://intranet/")]
    public async Task An_address_that_is_private_as_it_is_written_is_not_even_looked_up(string address)
    {
        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = Reason }, await Check(address));
        Assert.Empty(Web.LookedUp);
        Assert.Empty(Web.Dialled);
    }

    [Theory]
    [InlineData("ftp://a.example/file", "not a web address")]
    [InlineData("mailto:me@a.example", "not a web address")]
    [InlineData("file:///etc/passwd", "not a web address")]
    [InlineData("http://abcdefgh.onion/", "an address outside the internet")]
    public async Task What_is_not_on_the_web_is_not_asked(string address, string reason)
    {
        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = reason }, await Check(address));
        Assert.Empty(Web.LookedUp);
    }

    [Theory]
    [InlineData("http://a.example:22/")]
    [InlineData("http://a.example:23/")]
    [InlineData("http://a.example:25/%0D%0AMAIL%20FROM")]
    [InlineData("http://a.example:110/")]
    [InlineData("http://a.example:143/")]
    [InlineData("https://a.example:465/")]
    [InlineData("http://a.example:587/")]
    [InlineData("https://a.example:993/")]
    [InlineData("https://a.example:995/")]
    [InlineData("http://a.example:3306/")]
    [InlineData("http://a.example:5432/")]
    [InlineData("http://a.example:6379/")]
    [InlineData("http://a.example:6667/")]
    public async Task A_port_of_mail_shells_or_databases_is_not_asked(string address)
    {
        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = "a port that is not used for the web" }, await Check(address));
        Web.On("b.example/page", 302, ("Location", address));
        Assert.Equal(LinkState.Unknown, (await Check("http://b.example/page")).State);
        Assert.DoesNotContain("a.example", Web.LookedUp);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://inside.example/")]
    [InlineData("http://localhost:2375/")]
    public async Task No_redirect_leads_inside(string to)
    {
        Web.On("a.example/page", 302, ("Location", to));
        Web.Rebound["inside.example"] = new([IPAddress.Parse("10.1.2.3")]);

        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = Reason + " after a redirect" }, await Check("http://a.example/page"));
        Assert.DoesNotContain(Web.Dialled, end => !PublicAddresses.Contains(end.Address));
    }

    [Fact]
    public async Task A_name_that_is_public_at_first_and_private_then_gets_nowhere()
    {
        // The connection is closed each time, so that the name is looked up for each request.
        Web.On("a.example", 404, ("Connection", "close"));
        Web.Rebound["a.example"] = new([IPAddress.Parse("93.184.1.1"), IPAddress.Loopback]);

        var fact = await Check("http://a.example/page");

        Assert.Equal((LinkState.Unknown, Reason), (fact.State, fact.Reason));
        Assert.Equal(IPAddress.Parse("93.184.1.1"), Assert.Single(Web.Dialled).Address);
    }

    [Fact]
    public async Task Private_addresses_are_asked_where_the_user_wants_it()
    {
        Options = Options with { AllowPrivate = true };
        Web.Rebound["a.example"] = new([IPAddress.Parse("10.1.2.3")]);

        Assert.Equal(LinkState.Alive, (await Check("http://a.example/page")).State);
        Assert.Equal(LinkState.Alive, (await Check("http://127.0.0.1/")).State);
    }

    [Fact]
    public async Task The_guard_holds_on_the_network_of_the_machine_itself()
    {
        var local = new Uri(Web.Url);
        var real = new LinkCheckOptions { TimeProvider = Options.TimeProvider, Retries = 0 };

        Options = real;
        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = Reason }, await Check(local.AbsoluteUri));
        Assert.Empty(Web.Log);
        // The network of the machine resolves this name to an address of the machine.
        var addresses = await new SystemNetwork().Resolve("localhost", default);
        Assert.NotEmpty(addresses);
        Assert.DoesNotContain(addresses, PublicAddresses.Contains);

        Options = real with { AllowPrivate = true };
        Assert.Equal(LinkState.Alive, (await Check($"http://localhost:{local.Port}/page")).State);
        Assert.Equal($"localhost:{local.Port}/page", Assert.Single(Web.Log).Address);
    }

    [Fact]
    public async Task Cookies_and_the_way_that_was_taken_are_not_told_to_the_next_host()
    {
        Web.On("a.example/page", 302, ("Location", "http://b.example/page"), ("Set-Cookie", "id=1; Domain=example; Path=/"));

        await Check("http://a.example/page");

        Assert.Equal(
            ["Accept", "Accept-Encoding", "Host", "User-Agent"],
            Web.Log.SelectMany(request => request.Headers.Keys).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Behind_a_proxy_it_is_the_proxy_that_is_dialled_and_resolves()
    {
        // The server of these tests takes whole addresses, as a proxy does.
        Options = Options with
        {
            Proxy = new WebProxy("http://proxy.corp:3128"),
        };
        Web.Rebound["proxy.corp"] = new([IPAddress.Parse("10.9.8.7")]);
        Web.ProxyPort = 3128;

        Assert.Equal(LinkState.Alive, (await Check("http://a.example/page")).State);
        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = Reason }, await Check("http://10.9.8.7:3128/"));
        Assert.Equal(["proxy.corp"], Web.LookedUp.Distinct());
        Assert.All(Web.Dialled, end => Assert.Equal("10.9.8.7:3128", end.ToString()));
    }

    [Fact]
    public async Task A_proxy_in_a_private_network_is_asked_for_a_tunnel()
    {
        Options = Options with { Proxy = new WebProxy("http://proxy.corp:3128") };
        Web.Rebound["proxy.corp"] = new([IPAddress.Parse("10.9.8.7")]);
        Web.Scripts["proxy.corp"] = () => new ScriptedStream(["HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"u8.ToArray()], thenStalls: false);

        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = "the proxy refuses the connection" }, await Check("https://a.example/page"));
        Assert.Equal(["proxy.corp"], Web.LookedUp.Distinct());
    }

    [Fact]
    public async Task A_proxy_that_is_not_there_says_nothing_of_the_links()
    {
        Options = Options with { Proxy = new WebProxy("http://proxy.corp:3128") };
        Web.Unreachable["proxy.corp"] = System.Net.Sockets.SocketError.ConnectionRefused;

        Assert.Equal(
            new LinkFact { State = LinkState.Unknown, Reason = "the proxy does not accept connections" },
            await Check("http://a.example/page")
        );
    }

    [Fact]
    public async Task The_name_of_the_proxy_is_no_way_in_where_the_proxy_is_not_used()
    {
        Options = Options with { Proxy = new WebProxy("http://proxy.example:3128") { BypassList = [@"proxy\.example"] } };
        Web.Rebound["proxy.example"] = new([IPAddress.Parse("10.9.8.7")]);

        Assert.Equal(new LinkFact { State = LinkState.Unknown, Reason = Reason }, await Check("http://proxy.example:3128/"));
        Assert.Empty(Web.Dialled);
    }
}
