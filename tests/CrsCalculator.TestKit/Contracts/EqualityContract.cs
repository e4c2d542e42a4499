using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using CrsCalculator.TestKit.Docs;

namespace CrsCalculator.TestKit.Contracts;

/// <summary>What holds of every public type that is compared by value.</summary>
public static class EqualityContract
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const BindingFlags Fields = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    /// <summary>The types of an assembly that say themselves when two of them are equal.</summary>
    public static IEnumerable<Type> TypesOf(Assembly assembly) =>
        PublicMembers.TypesOf(assembly)
            .Where(
                static type => !type.IsEnum && !type.IsByRefLike && type.GetMethod(nameof(Equals), Declared, [typeof(object)]) is not null);

    /// <summary>The types of an assembly that have a default value which a program can hold.</summary>
    public static IEnumerable<Type> StructsOf(Assembly assembly) =>
        PublicMembers.TypesOf(assembly).Where(static type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false });

    /// <summary>
    /// Lists that a record compares by reference because the compiler wrote its equality: two equal ones would not be equal.
    /// </summary>
    public static IEnumerable<string> ListsByReferenceIn(Assembly assembly) =>
        from type in TypesOf(assembly)
        where type.GetMethod(nameof(Equals), Declared, [type])?.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) == true
        from field in type.GetFields(Fields)
        where typeof(IEnumerable).IsAssignableFrom(field.FieldType)
            && !field.FieldType.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(field.FieldType))
            || field.FieldType.Name.StartsWith("ImmutableArray`", StringComparison.Ordinal)
        select $"{type.Name}: {field.Name}";

    /// <summary>What a sample breaks.</summary>
    public static IReadOnlyList<string> BreachesOf(Sample sample)
    {
        object one = sample.One;
        object same = sample.Same;
        object other = sample.Other;
        Type type = one.GetType();
        List<string> breaches = [];
        Expect(one.Equals(one), "it is not equal to itself");
        bool isValue = !sample.IsByReference;
        Expect(one.Equals(same) == isValue && same.Equals(one) == isValue, isValue ? "two equal ones are not equal" : "two separate "
            + "ones are equal");
        Expect(!isValue || one.GetHashCode() == same.GetHashCode(), "two equal ones have different hash codes");
        Expect(one.GetHashCode() == one.GetHashCode(), "its hash code changes");
        Expect(!one.Equals(other) && !other.Equals(one), "two different ones are equal");
        Expect(!IsEqual(one, null), "it is equal to null");
        Expect(!one.Equals(new object()) && !one.Equals("another type"), "it is equal to another type");
        Expect(type.IsValueType || !ReferenceEquals(one, same), "the sample is one object twice");
        Agree("op_Equality", expected: true);
        Agree("op_Inequality", expected: false);
        if (type.GetMethod(nameof(Equals), Declared, [type]) is { } typed)
        {
            Expect((bool)typed.Invoke(one, [same])! == isValue && !(bool)typed.Invoke(one, [other])!, "its Equals of its own type says "
                + "another thing");
            Expect(type.IsValueType || !(bool)typed.Invoke(one, [null])!, "its Equals of its own type takes null for equal");
        }

        return [.. breaches.Select(breach => $"{type.Name}: {breach}")];

        void Expect(bool holds, string breach)
        {
            if (!holds)
            {
                breaches.Add(breach);
            }
        }

        void Agree(string name, bool expected)
        {
            if (type.GetMethod(name, [type, type]) is { } method)
            {
                Expect(
                    (bool)method.Invoke(null, [one, same])! == (expected == isValue)
                        && (bool)method.Invoke(null, [one, other])! != expected,
                    $"{name} does not agree with Equals");
            }
        }
    }

    /// <summary>Where the compiler would take a comparison with null for a question about the left side.</summary>
    private static bool IsEqual(object left, object? right) => left.Equals(right);

    /// <summary>What the default value of a struct cannot do.</summary>
    public static IReadOnlyList<string> BreachesOfDefault(Type type)
    {
        object value = RuntimeHelpers.GetUninitializedObject(type);
        object again = RuntimeHelpers.GetUninitializedObject(type);
        List<string> breaches = [];
        if (!value.Equals(again) || value.GetHashCode() != again.GetHashCode())
        {
            breaches.Add($"{type.Name}: its default value is not equal to itself");
        }

        if (TextContract.BreachOf(value) is { } breach)
        {
            breaches.Add(breach);
        }

        return breaches;
    }
}
