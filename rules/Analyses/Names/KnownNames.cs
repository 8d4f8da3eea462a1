namespace ListLint.Rules;

/// <summary>Names that their makers spell in one way, which everybody knows; no word of English is spelt as one of them in lower case.</summary>
internal static class KnownNames
{
    private static readonly Dictionary<string, string> Known = (
        "GitHub GitLab Bitbucket JavaScript TypeScript CoffeeScript PowerShell PostgreSQL MySQL SQLite MongoDB MariaDB CouchDB InfluxDB DynamoDB "
        + "RabbitMQ Elasticsearch NoSQL GraphQL jQuery AngularJS WebAssembly WebSocket WebSockets WebRTC WebGL OpenGL OpenCV OpenCL OAuth "
        + "PyTorch TensorFlow NumPy SciPy ChatGPT OpenAI OpenStack CloudFormation DigitalOcean VMware VirtualBox FreeBSD OpenBSD NetBSD CentOS "
        + "macOS iPhone iPad YouTube LinkedIn Facebook Dropbox PayPal WhatsApp WordPress Wikipedia BitTorrent"
    )
        .Split(' ')
        .ToDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names as they are written, in no order.</summary>
    public static IEnumerable<string> All => Known.Values;

    /// <summary>The one spelling of a name in any case; null where there is none that is sure.</summary>
    public static string? Find(string name) => Known.GetValueOrDefault(name);
}
