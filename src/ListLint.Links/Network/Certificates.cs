using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace ListLint.Links;

/// <summary>What is wrong with the certificate of a server, in words.</summary>
internal static class Certificates
{
    /// <summary>
    /// How chains are built: the address that a certificate names for its issuer is not fetched, since it would be asked
    /// past the guard; nor is a revocation list.
    /// </summary>
    public static X509ChainPolicy Policy(X509Certificate2Collection? roots)
    {
        var policy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck };
        if (roots is not null)
        {
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.AddRange(roots);
        }

        return policy;
    }

    /// <summary>To be called by the handshake.</summary>
    /// <exception cref="CertificateException">It is not to be trusted.</exception>
    public static bool Check(X509Chain? chain, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None ? true : throw new CertificateException(Reason(chain, errors));

    private static string Reason(X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable))
            return "the server has no certificate";
        var flags = (chain?.ChainStatus ?? []).Aggregate(X509ChainStatusFlags.NoError, (all, one) => all | one.Status);
        if (flags.HasFlag(X509ChainStatusFlags.NotTimeValid))
            return "the certificate has expired";
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
            return "the certificate is for another host";
        if (flags.HasFlag(X509ChainStatusFlags.PartialChain))
            return "the certificate has no issuer";
        return flags.HasFlag(X509ChainStatusFlags.UntrustedRoot)
            ? "the certificate is signed by an unknown authority"
            : "the certificate is not valid";
    }
}
