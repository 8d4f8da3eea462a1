using System.Reflection;

namespace ListLint.Spelling;

/// <summary>The bytes of a resource of this assembly, read where the program lies in memory: nothing is unpacked or allocated.</summary>
internal sealed unsafe class MappedResource
{
    // Held so that what the pointer goes to stays.
    private readonly Stream resource;
    private readonly byte[]? copy;
    private readonly byte* start;
    private readonly int length;

    /// <param name="name">The logical name of the resource.</param>
    public MappedResource(string name)
    {
        resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        length = checked((int)resource.Length);
        if (resource is UnmanagedMemoryStream mapped)
        {
            start = mapped.PositionPointer;
            return;
        }

        copy = new byte[length];
        resource.ReadExactly(copy);
    }

    /// <summary>The whole resource, mapped where the system can do that.</summary>
    public ReadOnlySpan<byte> Bytes => copy ?? new ReadOnlySpan<byte>(start, length);
}
