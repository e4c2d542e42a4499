using System.Runtime.InteropServices;

namespace CrsCalculator.Bulk;

/// <summary>Alignment for vectors and cache lines.</summary>
internal static class AlignedMemory
{
    public const int Boundary = 64;

    /// <summary>The index of the first aligned byte in a pinned array.</summary>
    public static int FirstAligned(byte[] pinned) => (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0) & (Boundary - 1));
}
