using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ListLint.Tests;

/// <summary>Certificates for any host, signed by an authority that only tests trust.</summary>
internal sealed class FakeCertificates
{
    private static readonly DateTimeOffset Begin = DateTimeOffset.UtcNow.AddDays(-30);
    private readonly X509Certificate2 authority = Authority();
    private readonly ConcurrentDictionary<string, X509Certificate2> made = new(StringComparer.OrdinalIgnoreCase);

    public static FakeCertificates Shared { get; } = new();

    public X509Certificate2Collection Roots => [X509CertificateLoader.LoadCertificate(authority.RawData)];

    /// <summary>
    /// The certificate of a host: one that is right, but for hosts called <c>expired.</c>, <c>other.</c> (made for another one) or <c>self.</c>
    /// (signed by itself).
    /// </summary>
    public X509Certificate2 For(string host) => made.GetOrAdd(host, Make);

    private X509Certificate2 Make(string host)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=" + host, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host.StartsWith("other.", StringComparison.Ordinal) ? "elsewhere.example" : host);
        request.CertificateExtensions.Add(names.Build());
        var end = host.StartsWith("expired.", StringComparison.Ordinal) ? Begin.AddDays(20) : Begin.AddDays(60);
        using var bare = host.StartsWith("self.", StringComparison.Ordinal)
            ? request.CreateSelfSigned(Begin, end)
            : request.Create(authority, Begin, end, RandomNumberGenerator.GetBytes(8)).CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(bare.Export(X509ContentType.Pkcs12), null);
    }

    private static X509Certificate2 Authority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Tests", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(Begin, Begin.AddDays(90));
    }
}
