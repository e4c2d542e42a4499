using System.Runtime.InteropServices;

namespace CrsCalculator.Bulk;

/// <summary>Boundaries that vectors and lines of the cache like.</summary>
internal static class AlignedMemory
{
    public const int Boundary = 64;

    /// <summary>The place of the first byte on a boundary in an array that does not move.</summary>
    public static int FirstAligned(byte[] pinned) => (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0) & (Boundary - 1));
}
